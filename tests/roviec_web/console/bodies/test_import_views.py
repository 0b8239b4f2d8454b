"""Lists of bodies through HTTP."""

from __future__ import annotations

import io

import pytest
from body_lists import as_csv, as_xlsx
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from people import signed_in_client, three_people
from provinces import make_other_province, make_province
from python_calamine import CalamineWorkbook

from roviec_web.bodies.models import Body, BodyImport
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db
ROWS = (("Sở Xây dựng", "", "", "SXD", "", ""), ("Chi cục Giám định", "", "Sở Xây dựng", "", "", ""))


@pytest.fixture
def scene():
    province, other = make_province(), make_other_province()
    return province, three_people(province.top, other.top)


def send(client, body, data, name="a.xlsx"):
    address = reverse("console:body.import", args=[body.code])
    return client.post(address, {"file": SimpleUploadedFile(name, data)}, follow=True)


def test_it_is_looked_at_then_imported_then_changes_nothing(scene):
    province, people = scene
    client = signed_in_client(people.an)
    count = Body.objects.count()
    look = send(client, province.top, as_xlsx(ROWS))
    assert "Chi cục Giám định" in look.content.decode()
    assert Body.objects.count() == count
    client.post(look.request["PATH_INFO"])
    assert Body.objects.count() == count + 2
    assert AuditRow.objects.get(action="body.import").data["count"] == 2
    again = send(client, province.top, as_xlsx(ROWS))
    assert "Không có gì để nhập" in again.content.decode()


def test_what_would_change_is_shown_with_what_it_is_now(scene):
    province, people = scene
    look = send(signed_in_client(people.an), province.top, as_xlsx([(province.health.name, "", "", "SYT2", "", "")]))
    assert "tên viết tắt: <del>SYT</del> → <ins>SYT2</ins>" in look.content.decode()


def test_an_empty_file_is_told_in_words_of_ours(scene):
    province, people = scene
    response = send(signed_in_client(people.an), province.top, b"", "a.csv")
    assert "Tệp này rỗng. Hãy chọn tệp có danh sách." in response.content.decode()


def test_a_list_with_a_fault_is_told_row_by_row_and_cannot_be_imported(scene):
    province, people = scene
    client = signed_in_client(people.an)
    look = send(client, province.top, as_csv([*ROWS, ("Cơ quan lạ", "", "", "", "", "")]), "a.csv")
    assert "Dòng 4: không rõ “Cơ quan lạ”" in look.content.decode()
    assert client.post(look.request["PATH_INFO"]).status_code == 400
    assert not AuditRow.objects.filter(action="body.import").exists()


def test_what_is_no_list_is_told_at_the_field(scene):
    province, people = scene
    response = send(signed_in_client(people.an), province.top, b"PK\x03\x04broken")
    assert (response.status_code, "lưu lại dạng .xlsx" in response.content.decode()) == (400, True)
    assert not BodyImport.objects.exists()


def test_nobody_else_opens_a_list(scene):
    province, people = scene
    look = send(signed_in_client(people.an), province.top, as_xlsx(ROWS)).request["PATH_INFO"]
    for person in (people.binh, people.chi):
        client = signed_in_client(person)
        assert [client.get(look).status_code, client.post(look).status_code] == [404, 404]
        assert send(client, province.top, as_xlsx(ROWS)).status_code == 404


def test_the_template_is_a_list(scene):
    _, people = scene
    response = signed_in_client(people.an).get(reverse("console:body.import_template"))
    rows = CalamineWorkbook.from_filelike(io.BytesIO(response.content)).get_sheet_by_index(0).to_python()
    assert rows[0][0] == "Tên cơ quan"
