from __future__ import annotations

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from kept_documents import plan_text
from people import give_role, signed_in_client
from reviewing import make_document, run_everything

from roviec_web.documents import store
from roviec_web.documents.models import Document
from roviec_web.kit.models import AuditRow

ADDRESS = "/documents/upload/"


def send(client, body, *contents, **more):
    files = [SimpleUploadedFile(f"kế hoạch {number}.txt", each) for number, each in enumerate(contents)]
    return client.post(ADDRESS, {"body": body.code, "files": files, **more})


def test_it_works(province, people):
    client = signed_in_client(people.binh)
    page = client.get(ADDRESS)
    assert "Cơ quan lưu giữ: Sở Y tế" in page.content.decode()
    answer = send(client, province.health, plan_text().encode(), plan_text("13/KH-SYT").encode())
    assert answer.status_code == 200
    assert answer.content.decode().count("Đang chờ") == 2
    assert Document.objects.count() == 2
    assert AuditRow.objects.filter(action="document.upload", actor_id=people.binh.pk).count() == 2


def test_each_file_has_its_own_result(province, people, settings):
    settings.UPLOAD_BYTES = 1_000_000
    good = plan_text().encode()
    answer = send(signed_in_client(people.binh), province.health, good, b"MZ\x90\0", b"x" * 3_000_000, good, b"")
    page = answer.content.decode()
    assert page.count("Đang chờ") == 1
    assert page.split("Không nhận")[1].split("</div>")[0].count("<li>") == 4
    for words in ("chương trình máy tính", "lớn hơn 1 MB", "đã có tệp này", "Tệp rỗng"):
        assert words in page
    assert Document.objects.get().file_name == "kế hoạch 0.txt"
    assert len(list(store.stored_files())) == 1


def test_a_name_that_would_be_markup_is_words(province, people):
    file = SimpleUploadedFile("<img src=x onerror=alert(1)>.txt", plan_text().encode())
    answer = signed_in_client(people.binh).post(ADDRESS, {"body": province.health.code, "files": [file]})
    assert b"<img src=x" not in answer.content


def test_the_limit_of_files_is_named(province, people):
    answer = send(signed_in_client(people.binh), province.health, *(f"văn bản {n}".encode() for n in range(21)))
    assert answer.status_code == 400
    assert "nhiều nhất 20 tệp" in answer.content.decode()
    assert not Document.objects.exists()


def test_no_file_is_said(province, people):
    answer = send(signed_in_client(people.binh), province.health)
    assert answer.status_code == 400
    assert "Hãy chọn ít nhất một tệp." in answer.content.decode()


def test_another_body_answers_as_one_that_is_missing(province, people):
    client = signed_in_client(people.binh)
    other = send(client, province.interior, b"x y z")
    missing = client.post(ADDRESS, {"body": "0000000000", "files": [SimpleUploadedFile("a.txt", b"x y z")]})
    assert (other.status_code, missing.status_code) == (400, 400)
    refusal = "Không có cơ quan nào mang tên này trong phạm vi của bạn."
    assert [refusal in answer.content.decode() for answer in (other, missing)] == [True, True]
    assert not Document.objects.exists()


def test_who_only_reads_has_no_such_page(province, people):
    from roviec_web.people.models import Role

    Role.objects.filter(person=people.binh).delete()
    give_role(people.binh, province.health, "viewer")
    assert signed_in_client(people.binh).get(ADDRESS).status_code == 404


def test_a_stranger_uploads_nothing_to_the_disk(province):
    answer = send(Client(), province.health, b"x" * 100)
    assert answer.status_code == 302
    assert list(store.root().glob("**/*")) == []


def test_it_asks_for_the_mark_of_this_site(province, people):
    client = signed_in_client(people.binh)
    client.handler.enforce_csrf_checks = True
    answer = send(client, province.health, b"x")
    assert answer.status_code == 403


def test_a_revised_document_replaces_the_old_one(province, people):
    client = signed_in_client(people.an)
    send(client, province.health, plan_text().encode())
    old = Document.objects.get()
    assert old.file_name in client.get(f"{ADDRESS}?replaces={old.code}").content.decode()
    send(client, province.health, plan_text(title="Bản sửa").encode(), replaces=old.code)
    assert Document.objects.get(replaces=old)
    again = send(client, province.health, plan_text(title="Bản ba").encode(), replaces=old.code)
    assert "đã có bản thay" in again.content.decode()


def test_what_one_may_not_see_is_not_named_as_what_is_replaced(province, other_province, people):
    hidden = make_document(other_province.top)
    response = signed_in_client(people.binh).get(f"{ADDRESS}?replaces={hidden.code}")
    assert response.status_code == 404
    assert hidden.file_name not in response.content.decode()


def test_two_files_cannot_replace_one(province, people):
    client = signed_in_client(people.an)
    send(client, province.health, plan_text().encode())
    answer = send(client, province.health, b"a b c", b"d e f", replaces=Document.objects.get().code)
    assert answer.status_code == 400


@pytest.mark.parametrize("language", ["vi", "en"])
def test_it_is_light_in_both_languages(province, people, language):
    answer = signed_in_client(people.binh, language=language).get(ADDRESS)
    assert answer.status_code == 200
    assert len(answer.content) < 100_000


def test_a_request_that_is_cut_off_leaves_nothing(province, people):
    client = signed_in_client(people.binh)
    broken = b'--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf'
    client.generic("POST", ADDRESS, io.BytesIO(broken).read(), content_type="multipart/form-data; boundary=x")
    assert not Document.objects.exists()


def test_a_body_below_ones_own_is_chosen_by_its_name(province, people):
    give_role(people.an, province.top, "contributor")
    client = signed_in_client(people.an)
    page = client.get(ADDRESS).content.decode()
    assert f'value="{province.top.name}"' in page
    assert "body.suggest" not in page
    assert "/suggest/?for=document.upload" in page
    below = SimpleUploadedFile("a.txt", plan_text().encode())
    client.post(ADDRESS, {"body": "so y te", "files": [below]})
    assert Document.objects.get().body == province.health
    assert (
        f'value="{province.interior.name}"' in client.get(f"{ADDRESS}?body={province.interior.code}").content.decode()
    )


def test_a_name_that_could_be_two_is_asked(province, people):
    give_role(people.an, province.top, "contributor")
    below = SimpleUploadedFile("a.txt", plan_text().encode())
    answer = signed_in_client(people.an).post(ADDRESS, {"body": "Sở", "files": [below]})
    assert answer.status_code == 400
    assert "Có nhiều cơ quan như vậy" in answer.content.decode()
    assert not Document.objects.exists()


def test_the_result_asks_for_itself_until_all_is_done(province, people):
    client = signed_in_client(people.binh)
    page = send(client, province.health, plan_text().encode()).content.decode()
    again = f"/documents/uploaded/?of={Document.objects.get().code}"
    assert f'hx-get="{again}" hx-trigger="every 2s"' in page
    assert f'<noscript><p><a href="{again}">' in page
    run_everything()
    part = client.get(again, headers={"HX-Request": "true"}).content.decode()
    assert "<h1" not in part
    assert "Đã biên dịch" in part
    assert "hx-get" not in part
    assert "<h1" in client.get(again).content.decode()


def test_the_result_of_another_body_is_not_told(province, people):
    send(signed_in_client(people.chi), province.interior, plan_text().encode())
    page = signed_in_client(people.binh).get(f"/documents/uploaded/?of={Document.objects.get().code}")
    assert "kế hoạch" not in page.content.decode()
