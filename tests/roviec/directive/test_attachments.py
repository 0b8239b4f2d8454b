"""What travels with a directive."""

from __future__ import annotations

from roviec.directive.attachments import read_attachments
from roviec.directive.stretch import stretch_of


def names(text: str) -> list[str]:
    return [attachment.name for attachment in read_attachments(stretch_of(text, [(0, len(text))]))]


def test_it_reads_what_is_enclosed() -> None:
    assert names(
        "(Đính kèm Tài liệu hỏi đáp về tiêm chủng).\nxong (kèm theo Phụ lục I, II) và (Có Phụ lục kèm theo)"
    ) == [
        "Tài liệu hỏi đáp về tiêm chủng",
        "Phụ lục I, II",
        "Phụ lục",
    ]


def test_the_document_that_carries_this_one_is_no_attachment() -> None:
    assert (
        names("(Kèm theo Quyết định số 12/QĐ-SYT ngày 1/2/2026)\n(Ban hành kèm theo Kế hoạch số      /KH-UBND)") == []
    )


def test_the_same_thing_is_listed_once_and_an_open_bracket_is_left() -> None:
    assert names("(kèm theo Biểu mẫu 1) rồi (Kèm theo biểu mẫu 1) và (kèm theo Danh sách") == ["Biểu mẫu 1"]
