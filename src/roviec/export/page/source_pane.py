"""The left side: the document as it came, every clause, task and finding of it within reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from roviec.export.page.lines import put_lines
from roviec.export.page.markup import Markup, join, tag
from roviec.export.page.page_picture import put_page
from roviec.export.page.places import Row
from roviec.export.page.sheet import Sheet
from roviec.export.page.words import translatable

_LEGEND = ("lead", "with", "due", "product", "halt")


def put_source(sheet: Sheet) -> Markup:
    """The pane, with its legend."""
    words = sheet.words
    return tag(
        "section",
        tag("h2", words.plain("source_title"), id="source-title", **translatable("source_title")),
        words.put("p", "source_hint", class_="hint screen"),
        _legend(sheet),
        tag("div", *_document(sheet), class_="document", lang="vi"),
        id="source",
        class_="pane",
        tabindex="0",
        aria_labelledby="source-title",
    )


def _legend(sheet: Sheet) -> Markup:
    """Every colour with its words; what is not in the document has none."""
    found = {look for row in sheet.places.rows for piece in row.pieces for look in piece.looks}
    names = {"halt": "halted"}
    shown = [look for look in (*_LEGEND, "error", "warning", "info") if look in found]
    items = [tag("li", sheet.words.put("span", names.get(look, look), class_=look)) for look in shown]
    return tag("ul", *items, class_="legend", **sheet.words.attribute("aria_label", "legend")) if items else Markup()


def _document(sheet: Sheet) -> Iterator[Markup]:
    rows = sheet.places.rows
    if not any(row.line.text.strip() for row in rows):
        yield sheet.words.put("p", "empty_source", class_="empty")
        return
    pictures = {picture.number: picture for picture in sheet.pages}
    numbered = list(enumerate(rows))
    for page, group in groupby(numbered, key=lambda pair: pair[1].line.page):
        inside = list(group)
        if page in pictures:
            yield put_page(sheet, pictures[page], inside)
        else:
            yield _page_of_text(sheet, page, inside)


def _page_of_text(sheet: Sheet, page: int | None, rows: Sequence[tuple[int, Row]]) -> Markup:
    """Lines without a picture: a text form, or the pages behind those that were drawn."""
    head: list[Markup] = []
    if page is not None:
        if sheet.pages and page == len(sheet.pages) + 1:
            head.append(tag("p", sheet.words.say("pages_capped", n=len(sheet.pages)), class_="note"))
        head.append(tag("p", sheet.words.say("page_n", n=page), class_="folio"))
    return join(*head, put_lines(sheet, rows))
