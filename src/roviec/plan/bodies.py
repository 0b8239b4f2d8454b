"""Bodies (cơ quan, đơn vị, tổ chức) in the text of a plan: who must do what, together with whom.

Pure functions of a text; spans count from its beginning. Names stay as printed, save that a head printed once for
several bodies is written before each ("các Sở: Tài chính, Nội vụ" gives "Sở Tài chính", "Sở Nội vụ").
"""

from __future__ import annotations

import re
from bisect import bisect_left

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.lexicon.folding import squeeze
from roviec.lexicon.phrases import PhraseTable, fold_word, phrases
from roviec.plan import body_names as names
from roviec.plan.body_items import FIRST_WORDS, BodyKind, Item, may_begin
from roviec.plan.body_lists import ListReader
from roviec.plan.body_subjects import is_whole_name
from roviec.plan.body_words import Words, read_words
from roviec.source import Span

OPENERS = PhraseTable(
    phrases(
        """
        giao | giao cho | yêu cầu | đề nghị | phân công | trách nhiệm của | đối với
        trân trọng đề nghị | giao trách nhiệm cho
        nhiệm vụ của | cơ quan chủ trì | cơ quan phối hợp | đơn vị chủ trì | đơn vị phối hợp | cơ quan thực hiện
        đơn vị thực hiện | chủ trì | phối hợp | chỉ đạo | đồng thời | ngoài ra | riêng | kính đề nghị | đồng chí
        nhiệm vụ đối với | yêu cầu đối với | trách nhiệm đối với | về phía | phần việc của | kiến nghị | kiến nghị với
        phối hợp với | chủ trì thực hiện | nhiệm vụ cụ thể của | trách nhiệm các | trách nhiệm
        """
    )
)
_SUBJECT_OPENERS = PhraseTable(
    phrases(
        "giao | giao cho | yêu cầu | đề nghị | trân trọng đề nghị | kính đề nghị | kiến nghị"
        " | phân công | đối với | riêng | đồng thời | ngoài ra | để | đồng thời giao"
    )
)
_LABELS = PhraseTable(
    f"{body} {role}"
    for body in ("cơ quan", "đơn vị", "cơ quan, đơn vị", "tổ chức")
    for role in ("chủ trì", "phối hợp", "thực hiện", "chủ trì thực hiện", "phối hợp thực hiện", "tham mưu", "theo dõi")
)
_FIRST_OF_CLAUSE = FIRST_WORDS | _SUBJECT_OPENERS.first_words | OPENERS.first_words
_FIRST_WORD = re.compile(r"[\s:*“\"–-]{0,20}([^\W\d_][\w\u0300-\u036f&]*)")
_BULLET = re.compile(r"[\v\n]\s*[+•–-]")
_NO_NAME = re.compile(r"[\W_]*(?:nt|n/t|như trên|[\W_])[\W_]*", re.IGNORECASE)
"""A cell that repeats the one above it, or says nothing."""
_DASHES = ("-", "–", "+", "•")
_DASH = re.compile(r"(?<=[^\s,;])\s[•+–-]\s+(?=[^\W\d_])")
_LINE_BREAK = re.compile(r"[\v\n][\s+•–-]{0,8}")
_UNFINISHED = re.compile(
    r"(?:[,;&–-]|\b(?:và|của|thuộc|các|văn phòng|ban cán sự đảng|đảng ủy|thường trực|ban thường trực|giám đốc|chủ tịch"
    r"|thủ trưởng|lãnh đạo))\s*\Z",
    re.IGNORECASE,
)
"""Ends of a line that the next line goes on."""
_LABEL_TAIL = frozenset({":", "-", "–", "*", "“", '"'})


_MAX_OPENERS = 8
MAX_LOOSE = 14
"""Words of a heading that may stand behind the known part of a list."""
_SHORT_NAME = 5
"""Words of a piece in a cell of bodies that is a name whatever its words."""
_FORMS_OF_ADDRESS = frozenset({"cô", "thầy", "ông", "bà", "anh", "chị", "bác"})
_MAX_ABBREVIATION = 4
"""Letters of the abbreviations in a text that has nothing else: "CB, GV, NV"."""
_LINE = 80
"""Characters of a line that tell whether a body begins it."""
_NEAR = 300
"""Characters in which most lists end, with the verb behind them."""
_LONGEST = 200_000
"""Characters of a paragraph in which partners are looked for; no paragraph of a plan is as long."""
REACH = 1500
"""Characters that one list of bodies may take; keeps hostile text from taking long."""


class Body(Struct, frozen=True):
    """A body (cơ quan, đơn vị, tổ chức) or a class of bodies, as the text names it."""

    name: str
    span: Span


def to_bodies(words: Words, items: tuple[Item, ...]) -> tuple[Body, ...]:
    """Bodies for the items of a list, a head printed once before each of them."""
    found = []
    for item in items:
        start, end = words.span(item.first, item.after)
        name = squeeze(words.text[start:end])
        if item.head and not name.startswith(item.head):
            name = f"{item.head} {name}"
        found.append(Body(name, (start, end)))
    return tuple(found)


def skip_openers(words: Words, at: int, table: PhraseTable) -> int:
    """The word behind the openers at ``at`` ("Giao", "Trách nhiệm của") and the marks between them."""
    for _ in range(_MAX_OPENERS):
        size = table.length_at(words.folded, at)
        if not size and words.at(at) in _LABEL_TAIL:
            size = 1
        if not size:
            break
        at += size
    return at


def split_bodies(text: str, *, cell: bool = False) -> tuple[Body, ...]:
    """Split a text that is nothing but a list of bodies: a heading, a cell, the value of "Cơ quan phối hợp: …".

    Args:
        text: the list; an opener ("Đề nghị", "Giao", "Trách nhiệm của") and remarks in brackets are left out.
        cell: it fills a cell of a column of bodies, so that every short piece between semicolons is a name.

    Returns:
        The bodies in their order, known or not; none for "như trên" and marks.
    """
    if _NO_NAME.fullmatch(text):
        return ()
    words = read_words(_part_lines(_part_dashes(text) if cell else text))
    begun = at = skip_openers(words, 0, OPENERS)
    found: list[Item] = []
    told = not words.capitals or all(len(word) <= _MAX_ABBREVIATION for word in words.raw)
    while at < len(words):
        items, end = ListReader(words, whole=True).read(at)
        if not items:
            items, end = _loose_item(words, at, anything=cell and words.at(at - 1) in {"", ";"}) if told else ((), at)
        found.extend(items)
        at = _next_item(words, end if items else at, skip=not items)
    if found:
        return to_bodies(words, tuple(found))
    start = words.starts[begun] if begun < len(words) else len(text)
    end = len(text.rstrip(" \t\n\v.;:"))
    return (Body(squeeze(text[start:end]), (start, end)),) if end > start and len(words) <= 20 else ()


def _loose_item(words: Words, at: int, *, anything: bool) -> tuple[tuple[Item, ...], int]:
    """A name of a list whose words are not known: "TT CNTT", "P. TCHC", "Kế toán"; nothing where it is no name.

    With ``anything`` a verb may begin it ("Thống kê").
    """
    end = at
    while end < len(words) and end - at <= MAX_LOOSE and not _ends_loose(words, end):
        end += 1
    while end > at and words.at(end - 1) in {".", "-", "–", "*", "…"}:
        end -= 1
    named = (words.is_capital(at) or _is_person(words, at)) and 0 < end - at <= MAX_LOOSE
    if named and anything and end - at <= _SHORT_NAME:
        return (Item(at, end, BodyKind.NAMED),), end
    if not named or verbs.CLAUSE_OPENERS.length_at(words.folded, at) or names.starts_verb_phrase(words, at) > 1:
        return (), at
    return (Item(at, end, BodyKind.NAMED),), end


def _is_person(words: Words, at: int) -> bool:
    """As in "cô Hoa, thầy Nam"."""
    return words.at(at) in _FORMS_OF_ADDRESS and words.is_capital(at + 1)


def _ends_loose(words: Words, at: int) -> bool:
    mark = words.at(at)
    if mark in {";", "(", ")", ":"}:
        return True
    if mark not in {",", "và", "+", "/"}:
        return False
    return (
        words.is_capital(at + 1)
        or _is_person(words, at + 1)
        or bool(ListReader(words, bare=False, weak=True).read(at + 1)[0])
    )


def _part_lines(text: str) -> str:
    """The text with a semicolon for each line break of a cell behind which another body begins; as long as before."""
    return _LINE_BREAK.sub(_part_line, text) if "\v" in text or "\n" in text else text


def _part_dashes(text: str) -> str:
    """The text of a cell with a semicolon for each dash before a body, where a dash begins the first: "- A - B"."""
    return _DASH.sub(_part_dash, text) if text.lstrip()[:1] in _DASHES else text


def _part_dash(found: re.Match[str]) -> str:
    rest = found.string[found.end() : found.end() + _LINE]
    begins = rest[:1].isupper() and bool(ListReader(read_words(rest), bare=False).read(0)[0])
    return ";".ljust(len(found.group())) if begins else found.group()


def _part_line(found: re.Match[str]) -> str:
    rest = re.split("[\v\n]", found.string[found.end() : found.end() + _LINE], maxsplit=1)[0]
    begins = bool(ListReader(read_words(rest), bare=False).read(0)[0]) and rest[:1].isupper()
    if found.string[found.start() - 1 : found.start()] == ";":
        return " " * len(found.group())
    if _BULLET.match(found.group()) and rest[:1].isupper():
        return ";".ljust(len(found.group()))
    whole = not _UNFINISHED.search(found.string, max(0, found.start() - 30), found.start())
    return (";" if begins and whole else " ").ljust(len(found.group()))


def _next_item(words: Words, at: int, *, skip: bool) -> int:
    """The word after the next separator, from which a list is tried again."""
    while at < len(words) and words.at(at) not in {",", ";", ":", "và", "(", "-", "+"}:
        at += 1
    return at + 1 if at < len(words) or skip else at


def match_bodies_at(text: str, start: int = 0) -> tuple[tuple[Body, ...], int] | None:
    """Match the longest list of bodies that begins a clause.

    Args:
        text: running text.
        start: where the clause begins; white space and openers such as "Giao" or "UBND tỉnh yêu cầu" are stepped over.

    Returns:
        The bodies and the offset behind the last of them; None where the clause does not begin with a body.
    """
    if not may_open(text, start):
        return None
    for reach in (_NEAR, REACH):
        end = min(len(text), start + reach)
        words = read_words(text, start, end)
        matched = match_list(words, 0)
        if end == len(text) or (matched is not None and matched[1] < len(words) - 2):
            break
    return (to_bodies(words, matched[0]), words.ends[matched[1] - 1]) if matched else None


def may_open(text: str, start: int, short_names: frozenset[str] = frozenset()) -> bool:
    """Whether the first word may begin a body or an opener; most clauses are ruled out by it."""
    first = _FIRST_WORD.match(text, start)
    if first is None:
        return False
    word = first[1]
    return fold_word(word) in _FIRST_OF_CLAUSE or (word.isupper() and len(word) > 1) or word in short_names


def match_list(words: Words, at: int, *, bare: bool = True) -> tuple[tuple[Item, ...], int] | None:
    """The list that begins a clause at the word ``at``, and the word after it."""
    at = skip_openers(words, at, _SUBJECT_OPENERS)
    if is_label(words, at):
        return None
    items, after = ListReader(words, bare=bare).read(at)
    if not items:
        return None
    if len(items) == 1 and items[0].kind is BodyKind.NAMED and words.at(items[0].first) not in {"sở", "bộ"}:
        end = names.before_stop(words, after)
        if end > after and names.starts_verb_phrase(words, names.after_abbreviation(words, end) + 1):
            return (replace(items[0], after=end),), end
    orders = _SUBJECT_OPENERS.length_at(words.folded, after)
    if len(items) == 1 and orders and words.at(after) in {"giao", "yêu", "đề", "phân"}:
        # "Ủy ban nhân dân tỉnh yêu cầu các sở …": who gives the order is not who has the work.
        ordered, end = ListReader(words).read(skip_openers(words, after, _SUBJECT_OPENERS))
        bare_noun = (
            ordered
            and ordered[0].kind is BodyKind.CLASS
            and not lexicon.DETERMINERS.length_at(words.folded, ordered[0].first)
        )
        # "Giám đốc Sở phân công Phó Giám đốc phụ trách" is the Director's work, as any sharing-out among his own.
        own = ordered and ordered[0].kind is BodyKind.TITLE and words.at(after) == "phân"
        if ordered and not own and (not bare_noun or names.starts_verb_phrase(words, end)):
            return ordered, end
    if not names.ends_name(words, after) and not words.capitals and not is_whole_name(words, items, after):
        return None
    return items, after


def is_label(words: Words, at: int) -> bool:
    """As in "Cơ quan chủ trì:" names no body; what follows the colon does."""
    size = _LABELS.length_at(words.folded, at)
    return bool(size) and words.at(at + size) == ":"


def find_bodies(text: str) -> tuple[Body, ...]:
    """Every body anywhere in the text, in order, none overlapping another."""
    words = read_words(text)
    found: list[Item] = []
    at = 0
    while at < len(words):
        if not may_begin(words.folded[at]):
            at += 1
            continue
        items, after = ListReader(words, bare=False).read(at)
        found.extend(items)
        at = max(after, at + 1)
    return to_bodies(words, tuple(found))


# First letters in front, so that the engine skips to them.
_TOGETHER = re.compile(
    r"[PpCcTt](?i:(?<!cơ chế .)(?<!quy chế .)(?<!sự .)(?<!công tác .)(?<!tinh thần .)"
    r"(?:(?<=p)hối hợp|(?<=c)ùng với|(?<=\Ac)ùng|(?<=p)hối kết hợp|(?:(?<=c)hủ trì|(?<=t)hực hiện)(?=,? cùng ),?)"
    r"(?:, hỗ trợ)?"
    r"(?: (?:chặt chẽ|đồng bộ|thường xuyên|tốt|hiệu quả|kịp thời|liên ngành|nhịp nhàng|mật thiết|có hiệu quả)){0,3}"
    r"(?: cùng với| cùng| với)?(?=[\s.,;)]|$))"
)
_SHARED = re.compile(
    r"[CcVv](?i:(?:(?<=c)ó|(?<=v)ới) sự (?:(?:phối hợp|tham gia|hỗ trợ|vào cuộc)(?: (?:chặt chẽ|đồng bộ|tích cực)){0,2}"
    r" (?:của|từ)|phối hợp với)(?=\s))"
)
"""As in "với sự tham gia của Sở Tài chính"."""
_LED = re.compile(r"\b(?:chủ trì|thực hiện|phụ trách|tham mưu|đầu mối|chịu trách nhiệm)\b", re.IGNORECASE)
_READILY = re.compile(
    r"\s+(?:(?:cùng|cũng|sẽ|chủ động|tích cực|có trách nhiệm|là (?:đơn vị|cơ quan))\s+){0,3}", re.IGNORECASE
)
"""Words between a partner and "phối hợp"."""
_MOST_STARTS = 8


def find_coordinating(text: str, short_names: frozenset[str] = frozenset()) -> tuple[Body, ...]:
    """The bodies after "phối hợp với", "phối hợp", "cùng với", "với sự tham gia của", up to the next verb.

    Those before it too, where another leads: "Sở A chủ trì, Sở B và Sở C phối hợp".
    """
    found: dict[str, Body] = {}
    words, after = None, 0
    for match in sorted(
        (*_TOGETHER.finditer(text, 0, _LONGEST), *_SHARED.finditer(text, 0, _LONGEST)), key=lambda match: match.start()
    ):
        words = words or read_words(text, short_names=short_names)
        at = bisect_left(words.starts, match.end())
        if at < after:
            continue
        for body in _partners_before(words, match):
            found.setdefault(body.name, body)
        items, after = ListReader(words, weak=match[0].casefold().endswith(("với", "cùng"))).read(at)
        for body in to_bodies(words, items):
            found.setdefault(body.name, body)
    return tuple(found.values())


def but_partners(leads: tuple[Body, ...], partners: tuple[Body, ...]) -> tuple[Body, ...]:
    """The leads without those that only take part ("Sở A cùng với Sở B …"), if any are left."""
    spans = {body.span for body in partners}
    return tuple(body for body in leads if body.span not in spans) or leads


def _partners_before(words: Words, match: re.Match[str]) -> tuple[Body, ...]:
    """The list that ends at "phối hợp", behind a comma or semicolon that follows "chủ trì"; else nothing."""
    if not match[0].casefold().startswith("phối hợp"):
        return ()
    near = max(0, match.start() - _NEAR)
    floor = max(words.text.rfind(". ", near, match.start()), near)
    led = _LED.search(words.text, floor, match.start())
    if led is None:
        return ()
    first, verb = (bisect_left(words.starts, at) for at in (led.end(), match.start()))
    starts = [at + 1 for at in range(first, verb) if words.at(at) in {",", ";"}]
    for at in starts[:_MOST_STARTS]:
        items, end = ListReader(words).read(at + (words.at(at) in {"và", "còn"}))
        meets = items and _READILY.fullmatch(words.text, words.ends[end - 1], match.start())
        if meets and words.at(end - 1) != "hợp":  # not "các cơ quan phối hợp có trách nhiệm …"
            return to_bodies(words, items)
    return ()
