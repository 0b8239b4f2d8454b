"""A page has no text (trang không có chữ).

What it finds:
    A page between others on which not one letter could be read: blank, or a picture of a page among pages of text.
Why it matters:
    Whatever a scanned page orders is missing from the plan, and nothing in the rest of the text shows it.
Example:
    A plan in PDF whose annex with the task table was scanned and put between the typed pages.
Better:
    The annex as text, or the file from which the plan was printed.
Source:
    Seen in published plans: signed pages are scanned and set among the pages of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """Each run of pages without text, at the first words behind it, or at the end of the text."""
    source = facts.plan.outlined.repaired.source
    if not source.pages:
        return
    read = {line.page for line in source.lines if line.text.strip()}
    empty = [page for page in range(1, source.pages + 1) if page not in read]
    for _, run in groupby(enumerate(empty), lambda item: item[1] - item[0]):
        pages = [page for _, page in run]
        if pages[-1] == source.pages and pages[0] != 1 and not _is_pdf(facts):
            continue  # a text that ends with a form feed has no page behind it
        named = str(pages[0]) if len(pages) == 1 else f"{pages[0]}–{pages[-1]}"
        yield Hit(_behind(facts, pages[-1]), {"pages": named})


def _is_pdf(facts: Facts) -> bool:
    return facts.plan.outlined.repaired.source.media_type == "application/pdf"


def _behind(facts: Facts, page: int) -> tuple[int, int]:
    """The first block on a later page; the last character where there is none."""
    blocks = facts.plan.outlined.repaired.blocks
    following = next((block.span for block in blocks if block.page is not None and block.page > page), None)
    end = len(facts.text)
    return following or (max(end - 1, 0), end)


RULE = Rule(
    code="LO020",
    severity=Severity.WARNING,
    vi=Words(
        "Trang {pages} không có chữ nào đọc được: trang trống, hoặc trang ảnh quét.",
        "Nếu là trang quét, hãy dùng tệp gốc hoặc nhận dạng chữ trang đó rồi nộp lại.",
    ),
    en=Words(
        "No text could be read on page {pages}: it is blank, or a scanned picture.",
        "If it is a scan, use the original file, or have its text recognised and hand it in again.",
    ),
    check=check,
)
