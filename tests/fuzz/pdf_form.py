"""PDF: the mutator changes numbers, names, operators and whole objects, then sets lengths and offsets right again."""

from __future__ import annotations

import random
import re

from pdf_builder import PdfBuilder

_OBJECT = re.compile(rb"(\d{1,6}) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*?)\nendstream", re.DOTALL)
_TOKEN = re.compile(rb"/[A-Za-z0-9]+|-?\d+(?:\.\d+)?|<[0-9a-fA-F]*>|[A-Za-z*]+|\[|\]|<<|>>")
_LENGTH = re.compile(rb"/Length \d+")
_NUMBERS = (
    b"0",
    b"1",
    b"-1",
    b"2",
    b"0.001",
    b"12",
    b"90",
    b"595",
    b"-842",
    b"100000",
    b"1e9",
    b"99999999999",
    b"3 0 R",
    b"7 0 R",
)
_NAMES = (
    b"/Font",
    b"/Page",
    b"/Widget",
    b"/FreeText",
    b"/Stamp",
    b"/Form",
    b"/Image",
    b"/F1",
    b"/F2",
    b"/Im",
    b"/Type3",
    b"/Rotate",
)
_HEX = (
    b"<>",
    b"<20>",
    b"<2120>",
    b"<ff>",
    b"<0009>",
    b"<d83d>",
    b"<0000>",
    b"<01a3>",
    b"<0301>",
    b"<00ad>",
    b"<fffd>",
    b"<f0b7>",
)
_WORDS = (
    b"Tj",
    b"Td",
    b"Tm",
    b"cm",
    b"q",
    b"Q",
    b"Do",
    b"re",
    b"l",
    b"S",
    b"f",
    b"BT",
    b"ET",
    b"n",
    b"W",
    b"true",
    b"null",
)
_CONTENT = (
    b"q 1 0 0 1 40 40 cm 0 0 200 100 re S Q",
    b"0 1 -1 0 300 300 cm",
    b"3 Tr",
    b"/Im Do",
    b"BT /F1 12 Tf 72 700 Td <21222324> Tj ET",
    b"BT /F2 0 Tf 1 0 0 -1 72 700 Tm <2122> Tj ET",
    b"72 100 m 500 100 l S 72 130 m 500 130 l S 72 100 m 72 130 l S 300 100 m 300 130 l S",
)


def pdf_seeds() -> list[bytes]:
    """A page of lines in two columns, a page with a grid and its words, stamps, a turned page, a picture."""
    plain = PdfBuilder()
    page = plain.page()
    page.centred(60, "KẾ HOẠCH", bold=True).lines(
        72, 100, "1. Sở Y tế rà soát hồ sơ.", "a) Tập huấn", "- Báo cáo trước 30/6"
    )
    page.text(72, 800, "1").stamp(400, 60, "Số: 12\nNgày 3/6/2026")
    table = PdfBuilder()
    page = table.page()
    page.grid([72, 120, 300, 500], [100, 130, 160])
    for row, words in enumerate((("TT", "Việc", "Đơn vị"), ("1", "Rà soát", "Sở Y tế"))):
        for column, word in enumerate(words):
            page.text((75, 125, 305)[column], 120 + 30 * row, word)
    turned = PdfBuilder()
    turned.page(rotate=90).lines(72, 100, "II. TỔ CHỨC", "1. Ban chỉ đạo").picture(100, 400, 50, 50)
    turned.page(size=(842, 595)).lines(72, 100, "Trang hai", "cuối")
    return [plain.build(), table.build(), turned.build()]


def mutated_pdf(data: bytes, draw: random.Random) -> bytes:
    """The file with one to four changes of its objects, its table of offsets made anew."""
    objects = {int(number): body for number, body in _OBJECT.findall(data)}
    if not objects:
        return draw.choice(pdf_seeds())
    for _ in range(draw.randint(1, 4)):
        number = draw.choice(sorted(objects))
        kind = draw.randrange(12)
        if kind == 0 and len(objects) > 3:
            del objects[number]
        elif kind == 1:
            objects[number] = objects[draw.choice(sorted(objects))]
        elif kind == 2:
            objects[number] = _STREAM.sub(lambda found: _with_content(found, draw), objects[number])
        else:
            objects[number] = _with_token(objects[number], draw)
    return _written(objects)


def _with_content(found: re.Match[bytes], draw: random.Random) -> bytes:
    lines = found[1].split(b"\n")
    at = draw.randrange(len(lines))
    lines[at : at + 1] = draw.choice(
        ([], [lines[at]] * draw.choice((2, 2, 50)), [lines[at], draw.choice(_CONTENT)], [draw.choice(lines)])
    )
    return b"stream\n" + b"\n".join(lines) + b"\nendstream"


def _with_token(body: bytes, draw: random.Random) -> bytes:
    tokens = list(_TOKEN.finditer(body))
    if not tokens:
        return body
    token = draw.choice(tokens)
    word = token[0]
    if draw.random() < 0.1:
        new = b""
    elif word.startswith(b"/"):
        new = draw.choice(_NAMES)
    elif word.startswith(b"<") and word != b"<<":
        new = draw.choice((*_HEX, word[: len(word) // 2], word + word))
    elif word[-1:].isdigit():
        new = draw.choice((*_NUMBERS, b"%d" % draw.randint(0, 900)))
    else:
        new = draw.choice(_WORDS)
    return body[: token.start()] + new + body[token.end() :]


def _written(objects: dict[int, bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    offsets: dict[int, int] = {}
    for number, body in sorted(objects.items()):
        offsets[number] = len(out)
        if stream := _STREAM.search(body):
            body = _LENGTH.sub(b"/Length %d" % len(stream[1]), body, count=1)  # noqa: PLW2901 - the same object, mended
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size, start = max(objects) + 1, len(out)
    rows = (b"%010d 00000 n \n" % offsets[at] if at in offsets else b"0000000000 65535 f \n" for at in range(size))
    out += b"xref\n0 %d\n%s" % (size, b"".join(rows))
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, start)
    return bytes(out)
