from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pytest
from kept_documents import plan_text, take_in, upload
from people import signed_in_client
from python_calamine import CalamineWorkbook

from roviec_web.documents.models import Document

ADDRESS = "/documents/"


@pytest.fixture
def client(people):
    return signed_in_client(people.an)


@pytest.fixture
def listed(province, people):
    first = take_in(province.health, plan_text(), people.an)
    second = take_in(
        province.health,
        plan_text("3/QĐ-UBND", day="01 tháng 3 năm 2025", title="Phòng, chống lũ").replace("KẾ HOẠCH", "QUYẾT ĐỊNH"),
        people.an,
        name="lũ.txt",
    )
    hidden = take_in(province.interior, plan_text("99/KH-SNV", title="Việc riêng"), people.chi, name="x.txt")
    return first, second, hidden


def numbers(answer):
    assert answer.status_code == 200
    return [document.number or document.file_name for document in answer.context["page"].rows]


def test_it_lists_what_the_person_may_see_and_nothing_else(client, listed):
    answer = client.get(ADDRESS)
    assert numbers(answer) == ["3/QĐ-UBND", "12/KH-UBND"]
    assert "99/KH-SNV" not in answer.content.decode()
    assert "2 văn bản" in answer.content.decode()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("q=tiem+chung", ["12/KH-UBND"]),
        ("q=TIÊM", ["12/KH-UBND"]),
        ("q=lu+qd", ["3/QĐ-UBND"]),
        ("q=viec+rieng", []),
        ("type=QD", ["3/QĐ-UBND"]),
        ("year=2026", ["12/KH-UBND"]),
        ("year=2025", ["3/QĐ-UBND"]),
        ("year=x", ["3/QĐ-UBND", "12/KH-UBND"]),
        ("state=failed", []),
        ("state=nonsense", ["3/QĐ-UBND", "12/KH-UBND"]),
        ("body=so+y+te", ["3/QĐ-UBND", "12/KH-UBND"]),
        ("body=noi+vu", []),
        ("order=issued", ["3/QĐ-UBND", "12/KH-UBND"]),
        ("order=-issued", ["12/KH-UBND", "3/QĐ-UBND"]),
        ("order=number", ["12/KH-UBND", "3/QĐ-UBND"]),
        ("order=uploaded", ["12/KH-UBND", "3/QĐ-UBND"]),
        ("order=password", ["3/QĐ-UBND", "12/KH-UBND"]),
        ("after=nonsense", ["3/QĐ-UBND", "12/KH-UBND"]),
    ],
)
def test_it_filters_and_orders(client, listed, asked, found):
    assert numbers(client.get(f"{ADDRESS}?{asked}")) == found


@pytest.mark.parametrize("order", ["-uploaded", "uploaded", "-issued", "issued", "number", "-number"])
def test_pages_hold_each_document_once(client, province, people, order):
    now = datetime(2026, 1, 5, tzinfo=UTC)
    made = [upload(province.health, f"văn bản {number}") for number in range(120)]
    for number, document in enumerate(made):
        document.uploaded_at = now + timedelta(minutes=number // 7)
        document.number_key = f"{number % 11}/KH"
        document.issued_on = None if number % 5 == 0 else now.date() + timedelta(days=number % 13)
    Document.objects.bulk_update(made, ["uploaded_at", "number_key", "issued_on"])
    seen, after = [], ""
    for _page in range(3):
        page = client.get(ADDRESS, {"order": order, "after": after}).context["page"]
        seen += [document.pk for document in page.rows]
        after = page.next
    assert after == ""
    assert sorted(seen) == sorted(document.pk for document in made)
    assert page.count == 120


def test_an_empty_list_names_the_next_step(client, province):
    page = client.get(ADDRESS).content.decode()
    assert "Chưa có văn bản nào" in page
    assert "/documents/upload/" in page
    assert "Bỏ lọc" in client.get(f"{ADDRESS}?q=x").content.decode()


def test_a_full_page_is_light_and_asks_little(client, province, people, django_assert_max_num_queries):
    for number in range(55):
        upload(province.health, f"văn bản {number}", name="Kế hoạch có tên rất dài " * 5 + ".txt")
    client.get(ADDRESS)
    with django_assert_max_num_queries(15):
        answer = client.get(ADDRESS)
    assert len(answer.content) < 100_000


def test_the_list_as_xlsx(client, listed):
    answer = client.get("/documents/list.xlsx?type=KH")
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == ["Số, ký hiệu", "12/KH-UBND"]
    assert rows[1][7] == "2"


def test_the_list_as_csv_computes_nothing(client, province, people):
    upload(province.health, "văn bản", people.an, name="=HYPERLINK(1).txt")
    text = client.get("/documents/list.csv").content.decode("utf-8-sig")
    assert "'=HYPERLINK(1).txt" in text
    assert ",=HYPERLINK" not in text


def test_files_of_the_list_go_through_the_access_rule(client, listed):
    assert "99/KH-SNV" not in client.get("/documents/list.csv").content.decode()


def test_other_forms_are_missing(client, listed):
    assert client.get("/documents/list.pdf").status_code == 404
