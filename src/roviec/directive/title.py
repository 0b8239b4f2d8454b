"""Type and title of a directive (tên loại và trích yếu nội dung)."""

from __future__ import annotations

import re

from msgspec import Struct

from roviec.directive.issuer import stands_for_issuer
from roviec.directive.stretch import Piece, Stretch, plain
from roviec.lexicon.document_kinds import CODE_OF_NAME, NAMES_LONGEST_FIRST, code_of_number
from roviec.lexicon.positions import POSITIONS
from roviec.model.directive import DocumentType

_BARE_CODES = {plain(name): code for name, code in CODE_OF_NAME.items()}
_KIND = re.compile("(?:" + "|".join(plain(name).replace(" ", r"\s+") for name in NAMES_LONGEST_FIRST) + r")(?!\w)")
_NOTE = re.compile(
    r"\(\s{0,3}(?:(?:duoc\s+)?ban\s+hanh\s+)?(?:kem\s+theo|dinh\s+kem|theo\s+(?:quyet|ke\s+hoach)|du\s+thao|trinh\s)"
)
_YEARS = re.compile(r"\([\d\s./–-]{4,40}\)$")
"""A line such as "(19/5/1890 - 19/5/2026)" that ends a title."""
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*$")
"""A line that the wrap left with nothing but "2026"."""
_WORD = re.compile(r"[^\W\d_]+")
_FOOTNOTE = re.compile(r"\s*\[\d{1,3}\]")
_ENACTS = frozenset({"QD", "NQ", "ND", "TT", "QYD", "QC", "PL", "L"})
_POSITION = re.compile("(?:" + "|".join(plain(name).replace(" ", r"\s+") for name in POSITIONS) + r")(?!\w)")
_MARKED = re.compile(r"(?!V\s?/\s?V)(?:[IVXLC]+|\d+|[A-ZĐ])\s?[.)/\-–]|(?:PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s")
_GROUND = re.compile(
    r"(?:Căn cứ|Thực hiện|Triển khai|Để|Nhằm|Trên cơ sở|Theo|Tiếp tục|Hưởng ứng|Xét|Sau khi|Thời gian qua"
    r"|Trong thời gian)(?!\w)"
)
_ADDRESSEE = re.compile(r"kính\s+gửi\b", re.IGNORECASE)
_MOST_LINES_AFTER_TITLE = 1
_LONGEST_TITLE = 60
"""Words."""
_MAX_LINES = 8
_SEARCHED_PIECES = 8
_MAX_NOTE = 800


class Title(Struct, frozen=True):
    """Type and title; None where the region says none."""

    type: DocumentType | None
    title: str | None


def read_title(region: Stretch, issuer: str | None) -> Title:
    """Read the title region: the type's name on its own line or run in, then the abstract to the end.

    Left out: rules of dashes, footnote marks, the note "(Kèm theo …)", and the issuer's name that a decision repeats
    above its grounds.
    """
    pieces = [piece for piece in _without_notes(region) if _is_worded(piece.text) or _YEAR.match(piece.text)]
    kind, rest = _take_kind(region, pieces)
    if kind and kind.code in _ENACTS:
        rest = _without_issuer(rest, issuer)
    words = " ".join(piece.text.strip(" *_#|") for piece in rest)
    title = " ".join(_FOOTNOTE.sub("", words).split()).strip(" -–_*")
    return Title(kind, title or None)


def read_on(title: Title, following: str, issuer: str | None) -> Title:
    """Go on with a title whose lines were told apart from it.

    Lines in capitals are its own, and a last line of years in brackets. So are the lines in small letters above the
    first ground ("Căn cứ …", "Thực hiện …"), of which one may follow a title that is there.

    Args:
        title: what the title region says.
        following: the text after it, with the line breaks of the source.
        issuer: as in the header; a line that repeats it ends the title.
    """
    if title.type is None:
        return title
    lines = [" ".join(line.split()) for line in re.split(r"[\n\v\t]", following)[:_MAX_LINES]]
    lines = [line.strip("-–_* ") for line in lines if _is_worded(line)]
    count = 0
    if title.title is None or (title.title.isupper() and title.type.code not in _ENACTS):
        while count < len(lines) and _is_capital_title(lines[count], issuer):
            count += 1
    if count == 0:
        count = _lines_above_grounds(lines, issuer)
        count = count if title.title is None or count <= _MOST_LINES_AFTER_TITLE else 0
    if count == 0 and title.title is None and lines and lines[0][0].islower():
        count = 1
    if count < len(lines) and _YEARS.match(lines[count]):
        count += 1
    return Title(title.type, " ".join([*([title.title] if title.title else []), *lines[:count]]) or None)


def _is_capital_title(line: str, issuer: str | None) -> bool:
    bare = plain(line)
    ends = line.endswith(":") or _MARKED.match(line) or _POSITION.match(bare)
    return line.isupper() and not ends and not (issuer and bare == plain(issuer))


def _lines_above_grounds(lines: list[str], issuer: str | None) -> int:
    """How many lines stand above the first ground, or above the body that a decision names before its grounds.

    None where one of them ends a sentence or is marked.
    """
    for count, line in enumerate(lines):
        if count and (_GROUND.match(line) or _names_issuer(line, issuer)):
            return count if sum(len(above.split()) for above in lines[:count]) <= _LONGEST_TITLE else 0
        ends = line.endswith((".", ";", ":")) or _MARKED.match(line) or _ADDRESSEE.match(line)
        if ends or _POSITION.match(plain(line)) or _names_issuer(line, issuer):
            return 0
    return 0


def _names_issuer(line: str, issuer: str | None) -> bool:
    """The line that names who decides, above the grounds of a decision."""
    return line.isupper() and (bool(issuer and plain(line) == plain(issuer)) or stands_for_issuer(line.title()))


def carrier_note(text: str) -> tuple[int, int] | None:
    """Where a note "(Kèm theo …)" stands on lines of its own: [start, end)."""
    match = _NOTE.search(plain(text))
    if not match or text[: match.start()].rstrip(" ")[-1:] not in ("", "\n", "\v", "\t"):
        return None
    return match.start(), _closing(text, match.start())


def type_from_number(symbol: str) -> DocumentType:
    """Type that a symbol says; one without a mark of type is a công văn."""
    code = code_of_number(symbol)
    if code is None:
        return DocumentType("CV", "Công văn")
    name = next(name for name, known in CODE_OF_NAME.items() if known == code)
    return DocumentType(code, name.capitalize())


def _without_notes(region: Stretch) -> list[Piece]:
    notes: list[tuple[int, int]] = []
    for match in _NOTE.finditer(region.plain):
        if not notes or match.start() >= notes[-1][1]:
            notes.append((match.start(), _closing(region.text, match.start())))
    kept: list[Piece] = []
    for piece in region.pieces():
        if notes and piece.start >= notes[0][1] and _GROUND.match(piece.text):
            break  # the grounds were taken for the end of the note
        at = piece.start
        for start, end in [*(n for n in notes if n[0] < piece.end and n[1] > piece.start), (piece.end, piece.end)]:
            text = region.text[at:start].strip()
            if text:
                first = region.text.index(text, at)
                kept.append(Piece(text, first, first + len(text)))
            at = max(at, end)
    return kept


def _closing(text: str, start: int) -> int:
    """Offset after the bracket that closes the one at ``start``; where none does, the end of the stretch."""
    depth = 0
    for at in range(start, min(len(text), start + _MAX_NOTE)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at + 1
    return min(len(text), start + _MAX_NOTE)


def _take_kind(region: Stretch, pieces: list[Piece]) -> tuple[DocumentType | None, list[Piece]]:
    for index, piece in enumerate(pieces[:_SEARCHED_PIECES]):
        lead = len(piece.text) - len(piece.text.lstrip(" *_#|"))
        match = _kind_at(region, piece.start + lead, piece.end)
        if match and (index == 0 or region.text[slice(*match.span())].isupper()):
            name = " ".join(region.text[slice(*match.span())].split())
            rest = [cut for p in pieces[index:] if (cut := _after(p, match.end()))]
            return DocumentType(_BARE_CODES[" ".join(match[0].split())], name), rest
        spaced = _BARE_CODES.get(_letterspaced(piece.text))
        if spaced:
            return DocumentType(spaced, piece.text), pieces[index + 1 :]
    return None, pieces


def _kind_at(region: Stretch, start: int, end: int) -> re.Match[str] | None:
    """The longest name of a type in one kind of letters: in "THÔNG BÁO" / "Kết luận của …" the second begins the title.

    Only a name in capitals runs on in the next line ("CHƯƠNG TRÌNH" / "HÀNH ĐỘNG").
    """
    match = _KIND.match(region.plain, start)
    if match is None or region.text[slice(*match.span())].isupper():
        return match
    first = re.compile(r"\S+").match(region.text, start)
    stop = end
    if first is not None and first[0].isupper():
        small = next((word for word in _WORD.finditer(region.text, start, end) if not word[0].isupper()), None)
        stop = small.start() if small else end
    return _KIND.match(region.plain, start, stop)


def _is_worded(line: str) -> bool:
    """It says something: words, or years in brackets."""
    return any(c.isalpha() for c in line) or bool(_YEARS.match(line))


def _after(piece: Piece, offset: int) -> Piece | None:
    if piece.start >= offset:
        return piece
    text = piece.text[offset - piece.start :].lstrip(" :*_") if piece.end > offset else ""
    return Piece(text, piece.end - len(text), piece.end) if _is_worded(text) else None


def _letterspaced(text: str) -> str:
    """Close up letters that were set apart for show: "K Ế   H O Ạ C H" -> "ke hoach"."""
    words = re.split(r"\s{2,}", text.strip())
    return " ".join(plain(word.replace(" ", "")) for word in words) if len(text) > 4 and text[1] == " " else ""


def _without_issuer(pieces: list[Piece], issuer: str | None) -> list[Piece]:
    if len(pieces) < 2 or not pieces[-1].text.rstrip(" :").isupper():
        return pieces
    last = " ".join(plain(pieces[-1].text).split()).strip(" :")
    if (issuer and last == plain(issuer)) or _POSITION.match(last):
        return pieces[:-1]
    return pieces
