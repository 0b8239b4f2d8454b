"""Plain text: the mutator knows lines, markers and the words that rules look for; libFuzzer's own knows bytes."""

from __future__ import annotations

import codecs
import random
from collections.abc import Callable
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
PHRASES = (
    *(
        "Phần thứ nhất",
        "Chương II",
        "Mục 3.",
        "Điều 4.",
        "IV.",
        "IV. ",
        "1. ",
        "1.2. ",
        "12/",
        "a) ",
        "đ) ",
        "- ",
        "+ ",
        "* ",
    ),
    *(
        "•",
        "|",
        "|---|",
        "\t",
        "\f",
        "\v",
        "\r",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\u0301",
        "ƣ",
        "**",
        "# ",
        "—",
        "...",
        "…",
    ),
    *(
        "KẾ HOẠCH",
        "QUYẾT ĐỊNH",
        "PHỤ LỤC I",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Số: 12/KH-UBND",
    ),
    *(
        "Nơi nhận:",
        "- Như trên;",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "(Đã ký)",
        "Kính gửi:",
    ),
    *("Căn cứ Luật Phòng cháy số 12/2024/QH15 ngày 01/02/2024", "Thực hiện Kế hoạch số 9-KH/TU", "theo khoản 2 Điều 3"),
    *(
        "trước ngày 30/6/2026",
        "ngày 31 tháng 02 năm 2026",
        "từ ngày 5 đến ngày 7/8",
        "quý II năm 2026",
        "hằng tháng",
        "trong năm",
    ),
    *(
        "chủ trì, phối hợp với",
        "Sở Y tế",
        "các xã, phường",
        "Giao Công an tỉnh",
        "(sau đây gọi tắt là Ban)",
        "Thời gian:",
        "Đơn vị:",
    ),
    *(
        "kỷ niệm 80 năm Ngày thành lập",
        "Đợt 1:",
        "Khẩu hiệu",
        "“",
        "”",
        "!",
        ";",
        ":",
        "/",
        "(",
        ")",
        "[",
        "]",
        "0",
        "99999999999",
    ),
)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1258", "cp1252", "latin-1", "utf-32")


def text_seeds(stretch: int) -> list[bytes]:
    """Every other stretch of the examples, a table with bars and one with tabs, and one in another encoding."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    pieces = [text[at : at + stretch] for text in texts for at in range(0, len(text), 2 * stretch)]
    table = (
        "PHỤ LỤC\n| TT | Nội dung | Đơn vị | Thời gian |\n|---|---|---|---|\n"
        "| 1 | Rà soát hồ sơ | Sở Y tế | Tháng 6 |\n"
    )
    tabs = table.replace(" | ", "\t").replace("|", "")
    return [*(piece.encode() for piece in pieces), table.encode(), tabs.encode(), texts[0][:stretch].encode("utf-16")]


def mutated_text(data: bytes, draw: random.Random) -> bytes:
    """The same text with one to four changes of lines and words; its encoding is kept, or changed as a whole."""
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8"
    lines = data.decode(encoding, errors="replace").split("\n")
    for _ in range(draw.randint(1, 4)):
        lines = draw.choice(_CHANGES)(lines, draw) or [""]
    if draw.random() < 0.02:
        encoding = draw.choice(ENCODINGS)
    return "\n".join(lines).encode(encoding, errors="replace")


def _delete(lines: list[str], draw: random.Random) -> list[str]:
    at = draw.randrange(len(lines))
    return lines[:at] + lines[at + draw.randint(1, 3) :]


def _repeat(lines: list[str], draw: random.Random) -> list[str]:
    at = draw.randrange(len(lines))
    return lines[:at] + lines[at : at + draw.randint(1, 4)] * draw.randint(1, 3) + lines[at:]


def _move(lines: list[str], draw: random.Random) -> list[str]:
    left = list(lines)
    line = left.pop(draw.randrange(len(left)))
    left.insert(draw.randint(0, len(left)), line)
    return left


def _join(lines: list[str], draw: random.Random) -> list[str]:
    at = draw.randrange(len(lines))
    return [*lines[:at], draw.choice(("", " ", "\t", "; ")).join(lines[at : at + 2]), *lines[at + 2 :]]


def _cut(lines: list[str], draw: random.Random) -> list[str]:
    at = draw.randrange(len(lines))
    place = draw.randint(0, len(lines[at]))
    return [*lines[:at], lines[at][:place], lines[at][place:], *lines[at + 1 :]]


def _say(lines: list[str], draw: random.Random) -> list[str]:
    """A phrase, at the start of a line more often than within it."""
    at = draw.randrange(len(lines))
    line, phrase = lines[at], draw.choice(PHRASES) * draw.choice((1, 1, 1, 1, 1, 2, 40))
    place = draw.choice((0, 0, len(line), draw.randint(0, len(line))))
    end = draw.choice((place, place, draw.randint(place, len(line))))
    return [*lines[:at], line[:place] + phrase + line[end:], *lines[at + 1 :]]


def _word(lines: list[str], draw: random.Random) -> list[str]:
    """A word goes, comes twice, changes its case or its digits."""
    at = draw.randrange(len(lines))
    words = lines[at].split(" ")
    place = draw.randrange(len(words))
    word = words[place]
    digits = "".join(draw.choice("0123456789") if letter.isdigit() else letter for letter in word)
    words[place : place + 1] = draw.choice(([], [word, word], [word.upper()], [word.lower()], [digits]))
    return [*lines[:at], " ".join(words), *lines[at + 1 :]]


_CHANGES: tuple[Callable[[list[str], random.Random], list[str]], ...] = (
    *(_delete, _repeat, _move, _join, _cut),
    *(_say, _say, _say, _word, _word),
)
