"""Page debris: page numbers and running heads between the lines."""

from __future__ import annotations

from repairing import repaired

_SENTENCE = "Các tổ xung kích thường trực tại điểm sơ tán, kiểm đếm áo phao, thuyền máy và thuốc men mỗi ngày. "


def _page(first: str) -> str:
    return first + "\n\n" + (_SENTENCE * 8) + "\n\n"


def test_a_list_of_figures_is_left_alone() -> None:
    text = "Số liệu\n\n1\n\n2\n\n3\n"
    assert repaired(text).text == "Số liệu\n1\n2\n3"


def test_page_numbers_in_sequence_go() -> None:
    text = _page("1. Sở Y tế") + "2\n\n" + _page("2. Sở Tài chính") + "3\n\n" + _page("3. Công an tỉnh")
    found = repaired(text)
    assert "\n2\n" not in found.text
    assert [run.reason for run in found.runs if run.reason == "page-number"] == ["page-number"] * 2


def test_a_page_number_at_a_form_feed_goes_and_the_sentence_is_whole() -> None:
    found = repaired("Sở Y tế phối hợp với các\n\f2\n\nxã lập danh sách.\n")
    assert found.text == "Sở Y tế phối hợp với các xã lập danh sách."


def test_running_heads_go() -> None:
    pages = "\f".join(f"Kế hoạch tiêm chủng trang {n}\n{_SENTENCE}\n{_SENTENCE}" for n in range(1, 5))
    found = repaired(pages)
    assert found.text.count("Kế hoạch tiêm chủng") == 1


def test_the_only_page_number_of_a_short_document_goes() -> None:
    found = repaired(_page("1. Sở Y tế") + "2\n\n- Sở Tài chính chi tiền.\n")
    assert "\n2\n" not in found.text
    assert [run.reason for run in found.runs if run.reason == "page-number"] == ["page-number"]


def test_a_number_in_the_middle_of_a_sentence_is_a_page_number_however_short_the_text() -> None:
    assert repaired("Sở Y tế phối hợp với các\n\n1\n\nxã lập danh sách.\n").text == (
        "Sở Y tế phối hợp với các xã lập danh sách."
    )
    assert "1" in repaired("Tổng số phường\n\n1\n\nTổng số xã\n").text
