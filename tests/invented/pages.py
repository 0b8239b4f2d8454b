"""An invented plan as a PDF of A4 pages: columns side by side, tables with rulings, page numbers on top."""

from __future__ import annotations

import textwrap

from invented.printing import Block, Columns, Grid
from pdf_builder import PdfBuilder, PdfPage

_TOP, _BOTTOM, _STEP, _LEFT = 80, 780, 18, 85
_WIDTH = 75
"""Letters a line: every letter is half an em wide."""
_SIZE = 12.0
_SMALL = 7.0


class BoxBuilder(PdfBuilder):
    """Every glyph is a box of one width, so that gaps between words are where the letters say (Type 3 fonts)."""

    glyphs: tuple[int, int] | None = None

    def _add_page(self, page: PdfPage, objects: list[bytes]) -> int:
        if self.glyphs is None:
            drawings = (b"500 0 40 0 460 700 d1 40 0 420 700 re f", b"500 0 0 0 0 0 d1")
            objects += [b"<< /Length %d >>\nstream\n%b\nendstream" % (len(each), each) for each in drawings]
            self.glyphs = (len(objects) - 1, len(objects))
        return super()._add_page(page, objects)

    def _font(self, name: str) -> bytes:
        box, space = self.glyphs or (0, 0)
        names = "/space " + "/box " * 223
        return (
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] "
            f"/Name /{name} /CharProcs << /box {box} 0 R /space {space} 0 R >> /Resources << >> "
            f"/Encoding << /Type /Encoding /Differences [32 {names}] >> /FirstChar 32 /LastChar 255 "
            f"/Widths [{'500 ' * 224}] /ToUnicode 5 0 R >>"
        ).encode()


class Printer:
    """Sets blocks down the pages."""

    def __init__(self) -> None:
        self.builder = BoxBuilder()
        self.page: PdfPage = self.builder.page()
        self.base = float(_TOP)

    def turn(self) -> None:
        """A new page, its number on top."""
        self.page = self.builder.page()
        self.page.centred(45, str(len(self.builder.pages)))
        self.base = float(_TOP)

    def need(self, lines: float) -> None:
        """Turn the page if the lines do not fit."""
        if self.base + lines * _STEP > _BOTTOM:
            self.turn()

    def line(self, words: str, *, centred: bool = False, indent: float = 0, bold: bool = False) -> None:
        """A line of text."""
        self.need(1)
        if centred:
            self.page.centred(self.base, words, axis=_LEFT + _WIDTH * 3, bold=bold)
        else:
            self.page.text(_LEFT + indent, self.base, words, bold=bold)
        self.base += _STEP

    def paragraph(self, text: str, *, centred: bool = False, bold: bool = False) -> None:
        """A paragraph; its first line is indented unless it is centred."""
        indent = "" if centred else "      "
        for index, piece in enumerate(textwrap.wrap(indent + text, _WIDTH, break_on_hyphens=False)):
            first = index == 0 and not centred
            self.line(piece.strip(), centred=centred, indent=36 if first else 0, bold=bold)
        self.base += 6

    def columns(self, block: Columns) -> None:
        """Two columns side by side."""
        self.need(max(len(block.left), len(block.right)) + 1)
        axis = 165 if block.kind == "header" else None
        start = self.base
        for words in block.left:
            for piece in textwrap.wrap(words, 38) or [""]:
                if axis:
                    self.page.centred(self.base, piece, axis=axis, size=10)
                else:
                    self.page.text(_LEFT, self.base, piece, size=10)
                self.base += 14
        end, self.base = self.base, start
        for words in block.right:
            self.page.centred(self.base, words, axis=430, size=10, bold=True)
            self.base += 14
        self.base = max(end, self.base) + _STEP

    def grid(self, block: Grid) -> None:
        """A table with rulings; a row is never cut by the page."""
        xs = _edges(len(block.headers))
        for cells in [block.headers, *block.rows]:
            lines = [
                textwrap.wrap(text, max(int((xs[i + 1] - xs[i] - 6) / (_SMALL / 2)), 3), break_on_hyphens=False)
                for i, text in enumerate(cells)
            ]
            high = max(map(len, lines)) * 10 + 6
            if self.base + high > _BOTTOM:
                self.turn()
            self.page.grid(xs, [self.base, self.base + high])
            for i, pieces in enumerate(lines):
                self.page.lines(xs[i] + 3, self.base + 9, *pieces, step=10, size=_SMALL)
            self.base += high
        self.base += _STEP


def _edges(columns: int) -> list[float]:
    """Left and right edges of the columns: a narrow one for the number, a wide one for the work."""
    shares = [0.06, 0.34, *[0.6 / (columns - 2)] * (columns - 2)]
    xs = [float(_LEFT)]
    for share in shares:
        xs.append(xs[-1] + share * 450)
    return xs


def as_pdf(blocks: list[Block]) -> bytes:
    """The pages."""
    printer = Printer()
    for block in blocks:
        if isinstance(block, Columns):
            printer.columns(block)
        elif isinstance(block, Grid):
            printer.grid(block)
        else:
            if block.breaks:
                printer.turn()
            words = f"{block.marker} {block.text}" if block.marker else block.text
            printer.paragraph(words, centred=block.kind == "title", bold=block.kind in {"title", "heading"})
    return printer.builder.build()
