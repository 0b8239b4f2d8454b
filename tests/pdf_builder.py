"""PDF files written by hand, for tests: text at given places, rulings, annotations, pages with or without text."""

from __future__ import annotations

from dataclasses import dataclass, field

A4 = (595, 842)
ADVANCE = 0.5
"""Every letter is half an em wide, so that tests can reckon."""


def width(text: str, size: float = 12) -> float:
    """Width of a text as printed."""
    return len(text) * ADVANCE * size


@dataclass
class PdfPage:
    """One page: drawing commands and annotations. Heights are from the top, as in ``SourceLine.box``."""

    size: tuple[int, int] = A4
    rotate: int = 0
    commands: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)
    annotations: list[dict[str, object]] = field(default_factory=list)

    def text(self, x: float, base: float, words: str, *, size: float = 12, bold: bool = False) -> PdfPage:
        """Print words with their baseline ``base`` points under the top."""
        self.commands.append(("text", (x, self.size[1] - base, words, size, bold)))
        return self

    def centred(self, base: float, words: str, *, axis: float = 297, size: float = 12, bold: bool = False) -> PdfPage:
        """Print words around an axis."""
        return self.text(axis - width(words, size) / 2, base, words, size=size, bold=bold)

    def lines(self, x: float, base: float, *lines: str, step: float = 18, size: float = 12) -> PdfPage:
        """Print lines under each other."""
        for index, line in enumerate(lines):
            self.text(x, base + index * step, line, size=size)
        return self

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> PdfPage:
        """Draw a straight line."""
        top = self.size[1]
        self.commands.append(("raw", (f"{x0} {top - y0} m {x1} {top - y1} l S",)))
        return self

    def grid(self, xs: list[float], ys: list[float]) -> PdfPage:
        """Draw a full grid."""
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)
        return self

    def picture(self, x: float, top: float, wide: float, high: float) -> PdfPage:
        """Show a picture of one grey dot, stretched."""
        self.commands.append(("raw", (f"q {wide} 0 0 {high} {x} {self.size[1] - top - high} cm /Im Do Q",)))
        return self

    def stamp(
        self,
        x: float,
        base: float,
        words: str,
        *,
        size: float = 12,
        subtype: str = "Widget",
        flags: int = 4,
        extra: str = "",
        drawn: bool = True,
    ) -> PdfPage:
        """Show words by an annotation's appearance, line by line; without ``drawn`` it has none."""
        self.annotations.append(
            {
                "x": x,
                "base": base,
                "lines": words.split("\n"),
                "size": size,
                "subtype": subtype,
                "flags": flags,
                "extra": extra,
                "drawn": drawn,
            }
        )
        return self


class PdfBuilder:
    """Collects pages and writes the file."""

    def __init__(self) -> None:
        self.pages: list[PdfPage] = []
        self.to_unicode: dict[str, str] = {}
        """What a letter claims to be, where the test breaks the map."""
        self._codes: dict[str, int] = {}

    def page(self, size: tuple[int, int] = A4, rotate: int = 0) -> PdfPage:
        """Add a page."""
        page = PdfPage(size, rotate)
        self.pages.append(page)
        return page

    def build(self) -> bytes:
        """The file."""
        objects: list[bytes] = [b"", b"", b"", b"", b"", b""]
        kids = [self._add_page(page, objects) for page in self.pages]
        objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
        shown = " ".join(f"{kid} 0 R" for kid in kids)
        objects[1] = f"<< /Type /Pages /Kids [{shown}] /Count {len(kids)} >>".encode()
        objects[2] = self._font("Helvetica")
        objects[3] = self._font("Helvetica-Bold")
        objects[4] = _stream("<< /Length %d >>", self._cmap().encode())
        objects[5] = _stream(
            "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
            "/BitsPerComponent 8 /Length %d >>",
            b"\x80",
        )
        return _file(objects)

    def _add_page(self, page: PdfPage, objects: list[bytes]) -> int:
        content = "\n".join(self._command(kind, arguments) for kind, arguments in page.commands)
        objects.append(_stream("<< /Length %d >>", content.encode()))
        contents = len(objects)
        annotations = [self._add_annotation(page, annotation, objects) for annotation in page.annotations]
        shown = " ".join(f"{number} 0 R" for number in annotations)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {page.size[0]} {page.size[1]}] /Rotate {page.rotate} "
            f"/Contents {contents} 0 R /Annots [{shown}] "
            "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 6 0 R >> >> >>".encode()
        )
        return len(objects)

    def _add_annotation(self, page: PdfPage, annotation: dict[str, object], objects: list[bytes]) -> int:
        lines, size = annotation["lines"], annotation["size"]
        assert isinstance(lines, list)
        assert isinstance(size, int | float)
        wide = max(width(line, size) for line in lines) + 2
        high = size * 1.3 * len(lines)
        shown = " ".join(
            f"BT /F1 {size} Tf 1 {high - size * (1 + 1.3 * index):.2f} Td <{self._encode(line)}> Tj ET"
            for index, line in enumerate(lines)
        )
        objects.append(
            _stream(
                f"<< /Type /XObject /Subtype /Form /BBox [0 0 {wide} {high}] "
                "/Resources << /Font << /F1 3 0 R >> >> /Length %d >>",
                shown.encode(),
            )
        )
        x, base = float(str(annotation["x"])) - 1, page.size[1] - float(str(annotation["base"]))
        top = base + size
        appearance = f" /AP << /N {len(objects)} 0 R >>" if annotation["drawn"] else ""
        objects.append(
            f"<< /Type /Annot /Subtype /{annotation['subtype']} /F {annotation['flags']} {annotation['extra']} "
            f"/Rect [{x} {top - high} {x + wide} {top}]{appearance} >>".encode()
        )
        return len(objects)

    def _command(self, kind: str, arguments: tuple[object, ...]) -> str:
        if kind == "raw":
            return str(arguments[0])
        x, y, words, size, bold = arguments
        return f"BT /F{2 if bold else 1} {size} Tf 1 0 0 1 {x} {y} Tm <{self._encode(str(words))}> Tj ET"

    def _encode(self, words: str) -> str:
        for letter in words:
            self._codes.setdefault(letter, 32 if letter == " " else 33 + len(self._codes))
        return "".join(f"{self._codes[letter]:02x}" for letter in words)

    def _font(self, name: str) -> bytes:
        widths = " ".join(["500"] * 224)
        return (
            f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 32 /LastChar 255 /Widths [{widths}] "
            "/ToUnicode 5 0 R /Encoding /WinAnsiEncoding >>"
        ).encode()

    def _cmap(self) -> str:
        pairs = [
            f"<{code:02x}> <{self.to_unicode.get(letter, letter).encode('utf-16-be').hex()}>"
            for letter, code in self._codes.items()
        ]
        blocks = [pairs[index : index + 100] for index in range(0, len(pairs), 100)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
            f"1 begincodespacerange <00> <ff> endcodespacerange\n{body}\nendcmap end end"
        )


def _stream(head: str, body: bytes) -> bytes:
    return (head % len(body)).encode() + b"\nstream\n" + body + b"\nendstream"


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    offsets: list[int] = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
