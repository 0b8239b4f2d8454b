"""The list through HTTP is in ``test_views.py``; here its words."""

from __future__ import annotations

from kept_documents import plan_text, take_in, upload

from roviec_web.console.documents.listing import DOCUMENTS


def test_a_row_of_the_file(province, people):
    document = take_in(province.health, plan_text(), people.an)
    cells = {str(column.head): column.cell(document) for column in DOCUMENTS.columns}
    assert cells["Số, ký hiệu"] == "12/KH-UBND"
    assert (cells["Loại"], cells["Tình trạng"], cells["Nhiệm vụ"]) == ("Kế hoạch", "Đã biên dịch", "2")
    assert cells["Cơ quan lưu giữ"] == "Sở Y tế"


def test_what_is_not_compiled_has_no_counts(province, people):
    document = upload(province.health, "văn bản", people.an)
    assert {str(column.head): column.cell(document) for column in DOCUMENTS.columns}["Nhiệm vụ"] == ""


def test_counts_are_words():
    assert [DOCUMENTS.counted(number) for number in (0, 1, 2)] == ["0 văn bản", "1 văn bản", "2 văn bản"]
