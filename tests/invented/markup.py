"""An invented plan as a Word file (typed or automatic markers) and as a web page."""

from __future__ import annotations

from html import escape

import docx_builder as word
from invented.printing import Block, Columns, Grid, Words
from invented.tree import Mark

_FORMATS = {Mark.ROMAN: "upperRoman", Mark.NUMBER: "decimal", Mark.POINT: "lowerLetter"}
_LETTERS_OF_WORD = 4
"""Word counts a, b, c, d, e: only lists that end before "đ" may be automatic."""


def as_docx(blocks: list[Block]) -> bytes:
    """A Word file with markers as typed."""
    return word.docx("".join(_docx(block) for block in blocks))


def _docx(block: Block) -> str:
    if isinstance(block, Columns):
        cells = [
            word.cell(inner="".join(word.para(escape(text)) for text in side)) for side in (block.left, block.right)
        ]
        return word.table(word.row(*cells)) + word.para()
    if isinstance(block, Grid):
        rows = [word.row(*(word.cell(escape(text)) for text in cells)) for cells in [block.headers, *block.rows]]
        return word.table(*rows)
    return _paragraph(block, f"{block.marker} {block.text}" if block.marker else block.text)


def _paragraph(block: Words, text: str, properties: str = "") -> str:
    if block.kind == "title":
        properties += '<w:jc w:val="center"/>'
    inner = word.run(escape(text), "<w:b/>" if block.kind in {"title", "heading"} else "")
    page = word.para(inner='<w:r><w:br w:type="page"/></w:r>') if block.breaks else ""
    return page + word.para("", properties, inner)


def as_numbered_docx(blocks: list[Block]) -> bytes:
    """A Word file whose markers are Word's own, a list of its own below each clause."""
    lists: dict[tuple[str, Mark], int] = {}
    longest = _longest(blocks)
    body, nums, abstracts = [], [], []
    for block in blocks:
        key = _list_of(block)
        if key is None or not isinstance(block, Words) or _counts_past_letters(key, longest):
            body.append(_docx(block))
            continue
        if key not in lists:
            lists[key] = number = len(lists) + 1
            kind = _FORMATS.get(key[1], "bullet")
            sign = "-" if kind == "bullet" else "%1" + block.marker[-1]
            abstracts.append(word.abstract(word.lvl(0, sign, kind), number))
            nums.append(word.num(number, number))
        properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{lists[key]}"/></w:numPr>'
        body.append(_paragraph(block, block.text, properties))
    return word.docx("".join(body), numbering=word.part("numbering", "".join(abstracts + nums)))


def _counts_past_letters(key: tuple[str, Mark], longest: dict[tuple[str, Mark], int]) -> bool:
    return key[1] is Mark.POINT and longest[key] > _LETTERS_OF_WORD


def _list_of(block: Block) -> tuple[str, Mark] | None:
    """The list that a clause belongs to: its parent and its kind of marker."""
    if not isinstance(block, Words) or block.path is None or block.mark not in {*_FORMATS, Mark.BULLET}:
        return None
    parent = block.path.rpartition(".")[0] or block.path.rpartition("/")[0]
    return parent, block.mark


def _longest(blocks: list[Block]) -> dict[tuple[str, Mark], int]:
    counts: dict[tuple[str, Mark], int] = {}
    for block in blocks:
        key = _list_of(block)
        if key:
            counts[key] = counts.get(key, 0) + 1
    return counts


def as_html(blocks: list[Block]) -> bytes:
    """A web page with typed markers."""
    body = "\n".join(_html(block) for block in blocks)
    head = '<head><meta charset="utf-8"><title>Văn bản</title></head>'
    return f'<!DOCTYPE html><html lang="vi">{head}<body>{body}</body></html>'.encode()


def _html(block: Block) -> str:
    if isinstance(block, Columns):
        cells = "".join(
            "<td>" + "".join(f"<p>{escape(text)}</p>" for text in side if text) + "</td>"
            for side in (block.left, block.right)
        )
        return f"<table><tr>{cells}</tr></table>"
    if isinstance(block, Grid):
        rows = [block.headers, *block.rows]
        return (
            "<table border='1'>"
            + "".join("<tr>" + "".join(f"<td>{escape(text)}</td>" for text in cells) + "</tr>" for cells in rows)
            + "</table>"
        )
    text = escape(f"{block.marker} {block.text}" if block.marker else block.text)
    if block.kind in {"title", "heading"}:
        text = f"<strong>{text}</strong>"
    return f'<p style="text-align:center">{text}</p>' if block.kind == "title" else f"<p>{text}</p>"
