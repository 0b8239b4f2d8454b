"""A page of a PDF: its picture, and over it the words, so that they can be found, copied, chosen and heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from roviec.export.page.lines import flags_of
from roviec.export.page.markup import Markup, tag
from roviec.export.page.pictures import PagePicture
from roviec.export.page.places import Piece, Row
from roviec.export.page.sheet import Sheet

_NARROW: Final = frozenset("iljtfr.,;:'’|!()[]-–/ \u00a0íìỉĩịÍÌỈĨỊI")
_WIDE: Final = frozenset("mwMWĐƠƯQÔÂĂ%—…")
_FALL: Final = 0.8
"""Of the height of a box: where the line stands that letters stand on."""


def put_page(sheet: Sheet, picture: PagePicture, rows: Sequence[tuple[int, Row]]) -> Markup:
    """The picture under a drawing that counts in the same points as the boxes of the lines."""
    width, height = round(picture.width, 1), round(picture.height, 1)
    layer = (part for index, row in rows for part in _row(sheet, index, row, picture))
    return tag(
        "figure",
        tag("figcaption", sheet.words.say("page_n", n=picture.number), class_="folio"),
        tag(
            "div",
            tag("img", src=picture.address, alt="", width=round(width), height=round(height), loading="lazy"),
            tag("svg", *layer, viewBox=f"0 0 {width:g} {height:g}", class_="layer"),
            class_="sheet",
        ),
        class_="picture",
    )


def _row(sheet: Sheet, index: int, row: Row, picture: PagePicture) -> Iterator[Markup]:
    box = row.line.box
    if box is None:
        return
    pieces = (_piece(piece, x0, x1, box) for piece, x0, x1 in _spread(row, box) if piece.words.strip())
    yield tag("g", *pieces, id=f"L{index}")
    flags = flags_of(sheet, index, row)
    if flags:
        yield _flag(sheet, flags, box, picture)


def _spread(row: Row, box: tuple[float, float, float, float]) -> Iterator[tuple[Piece, float, float]]:
    """Share the width of the line out among its pieces, by how wide letters usually are."""
    widths = [_width(piece.words) for piece in row.pieces]
    scale = (box[2] - box[0]) / (sum(widths) or 1)
    at = box[0]
    for piece, width in zip(row.pieces, widths, strict=True):
        yield piece, at, at + width * scale
        at += width * scale


def _width(words: str) -> float:
    return sum(
        0.55 if letter in _NARROW else 1.5 if letter in _WIDE else 1.3 if letter.isupper() else 1 for letter in words
    )


def _piece(piece: Piece, x0: float, x1: float, box: tuple[float, float, float, float]) -> Markup:
    height = box[3] - box[1]
    return tag(
        "g",
        tag("rect", x=_short(x0), y=_short(box[1]), width=_short(x1 - x0), height=_short(height)),
        tag(
            "text",
            piece.words,
            x=_short(x0),
            y=_short(box[1] + height * _FALL),
            font_size=_short(height * 0.86),
            textLength=_short(x1 - x0),
            lengthAdjust="spacingAndGlyphs",
        ),
        class_=" ".join(piece.looks) or None,
        data_r=" ".join(piece.refs) or None,
        data_x=" ".join(piece.asides) or None,
    )


def _flag(
    sheet: Sheet, flags: list[tuple[str, str]], box: tuple[float, float, float, float], picture: PagePicture
) -> Markup:
    """In the right margin, the worst first and how many more; the panel lists them all."""
    order = ("error", "warning", "info", "halted")
    ref, label = min(flags, key=lambda flag: order.index(flag[1]))
    more = f" +{len(flags) - 1}" if len(flags) > 1 else ""
    x, y = _short(picture.width - 3), _short(box[1] + 9)
    return tag(
        "a",
        tag("text", sheet.words.put("tspan", label), more, x=x, y=y, text_anchor="end", font_size="7.5"),
        href=f"#{ref}",
        class_=f"flag {'halt' if label == 'halted' else label}",
        tabindex="-1",
    )


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
