"""Where a single name of a body (tên cơ quan) begins and ends."""

from __future__ import annotations

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.plan.body_firms import company_end
from roviec.plan.body_words import Words

_MAX_UNKNOWN = 5
"""Unknown small words that a name may take before it must have ended."""

_HEADING = 12
"""Words of a heading before which its name may have a "về"."""
_JOINTS = frozenset({"và", "-", "–", "&", "về"})
_VERB_STARTS = verbs.AUXILIARIES.first_words | verbs.VERBS.first_words | verbs.ADVERBS.first_words
_OWNING = frozenset({"trực", "thuộc", "của", "trên", "địa", "bàn", "ở", "tại", "trong", "phạm", "vi", "toàn"})
"""Words between a body and its owner or its place."""
_PLACE_WORDS = frozenset(
    {"khu", "cụm", "kcn", "kkt", "ngành", "hệ", "khối", "toàn", "vùng", "tỉnh", "thành", "chợ", "bến", "cảng"}
)
"""First words of a place that is no unit of administration."""
_CLOSED_HEADS = frozenset({"sở", "bộ"})
"""Heads whose name is a field of work and no more."""


def starts_verb_phrase(words: Words, at: int) -> int:
    """Length of the verb, adverb or auxiliary that begins at ``at``; 0 where none does."""
    folded = words.folded
    if at >= len(folded) or folded[at] not in _VERB_STARTS:
        return 0
    found = (
        verbs.AUXILIARIES.length_at(folded, at)
        or verbs.VERBS.length_at(folded, at)
        or verbs.ADVERBS.length_at(folded, at)
    )
    return found if found and found > verbs.NOT_VERBS.length_at(folded, at) else 0


def ends_name(words: Words, at: int) -> bool:
    """Whether a name cannot go on at ``at``: a mark, a small-letter verb or a function word."""
    if words.is_mark(at):
        return True
    if words.is_capital(at) and not words.capitals:
        return False
    return bool(starts_verb_phrase(words, at) or verbs.CLAUSE_OPENERS.length_at(words.folded, at))


def skip_areas(words: Words, at: int) -> int:
    """Skip a list of places such as "các xã, phường, đặc khu Cồn Cỏ"; gives ``at`` where there is none."""
    folded, end, here = words.folded, at, at
    if not lexicon.AREA_WORDS.length_at(folded, here):  # "các cấp" is itself a word of place
        here += lexicon.DETERMINERS.length_at(folded, here)
    plural = here > at
    here += words.at(here).isdigit()
    while True:
        size = lexicon.AREA_WORDS.length_at(folded, here)
        if not size or lexicon.COMPLETE_HEADS.length_at(folded, here) > size:
            return end
        end = here + size
        if words.raw[end - 1] == "TP" and words.at(end) == ".":
            end += 1
        end = _skip_place_list(words, end) if plural else _skip_place_name(words, end)
        if words.has(end, "trực thuộc trung ương") or words.has(end, "trực thuộc tw"):
            end += 4 if words.at(end + 2) == "trung" else 3
        end = _skip_area_kinds(words, end)
        if words.at(end) == ":" and _is_place_name(words, end + 1):
            end = _skip_place_list(words, end + 1)
        if words.at(end) not in {",", "và", "/"}:
            return end
        here = end + 1 + (words.at(end + 1) == "và")


def _skip_area_kinds(words: Words, at: int) -> int:
    """Skip the sort of places that is meant: "ven biển, biên giới"."""
    end = at
    while size := lexicon.AREA_KINDS.length_at(words.folded, at):
        end = at + size
        at = end + (words.at(end) in {",", "và"})
    return end


def _skip_place_list(words: Words, at: int) -> int:
    """Skip names parted by commas, behind "các xã:" and "các xã"."""
    while True:
        end = _skip_place_name(words, at)
        if end == at or words.at(end) not in {",", "và"} or not _is_place_name(words, end + 1):
            return end
        following = _skip_place_name(words, end + 1)
        if not (ends_name(words, following) or words.at(following) == "và"):
            return end  # "các xã Yên Lạc, Tổng đội …"
        at = end + 1


def _is_place_name(words: Words, at: int) -> bool:
    """A capital that begins no body and no verb, in a text that is not all capitals."""
    if not words.is_capital(at) or words.capitals or begins_named_body(words, at):
        return False
    return not (starts_verb_phrase(words, at) or lexicon.CLASS_NOUNS.length_at(words.folded, at))


def _skip_place_name(words: Words, at: int) -> int:
    while words.is_capital(at) and not words.capitals and not begins_named_body(words, at):
        at += 1
    if at < len(words) and words.raw[at].isdigit() and not words.is_mark(at) and len(words.raw[at]) < 3:
        at += 1
    return at


def begins_named_body(words: Words, at: int) -> bool:
    """Whether a title, or a head with its name, begins at ``at``."""
    folded = words.folded
    size = lexicon.NAMED_HEADS.length_at(folded, at)
    return bool(
        lexicon.COMPLETE_HEADS.length_at(folded, at)
        or (size and words.is_capital(at + size))
        or lexicon.TITLES.length_at(folded, at)
    )


def _skip_owner(words: Words, at: int) -> int:
    """Skip "thuộc X", "trực thuộc X", "của X", "trên địa bàn X"; gives ``at`` where no owner follows."""
    here = at
    while words.at(here) in _OWNING or (words.at(here) in {",", "và"} and words.has(here + 1, "trực thuộc")):
        here += 1  # "thuộc, trực thuộc Bộ"
    begun = here
    if lexicon.DETERMINERS.length_at(words.folded, here):
        here += lexicon.DETERMINERS.length_at(words.folded, here)
    after = skip_areas(words, here)
    if after > here:
        return after
    after = _skip_nouns(words, here)
    if after > here:
        return skip_areas(words, after)
    while here < len(words) and not ends_name(words, here):
        if not words.is_capital(here) and not _known_small(words, here) and here - begun > 3:
            break
        here += max(1, _known_small(words, here))
    bare = words.has(begun - 2, "địa bàn") or words.has(begun - 2, "trực thuộc")
    return here if here > begun or bare else at


def _skip_nouns(words: Words, at: int) -> int:
    """Skip common nouns parted by commas: "bộ, ngành"."""
    folded, end = words.folded, at
    while True:
        size = lexicon.PARTY_COMMITTEES.length_at(folded, at)
        if not size and not begins_named_body(words, at) and not lexicon.NOT_BODIES.length_at(folded, at):
            size = lexicon.CLASS_NOUNS.length_at(folded, at)
        if not size:
            return end
        end = at + size
        if words.at(end) not in {",", "và"}:
            return end
        at = end + 1


def skip_places(words: Words, at: int) -> int:
    """Skip places and common nouns behind a body that each of them has: "Chi bộ thôn, khu phố, cơ quan"."""
    end, here, among = at, at, not skip_areas(words, at) > at
    while not words.is_capital(here):
        noun = lexicon.CLASS_NOUNS.length_at(words.folded, here) if among and here > at else 0
        after = max(skip_areas(words, here), _skip_nouns(words, here), here + noun)
        if after == here:
            break
        end = after
        if words.at(end) not in {",", "và"}:
            break
        here = end + 1
    return max(end, skip_areas(words, at))


def _known_small(words: Words, at: int) -> int:
    folded = words.folded
    return lexicon.NAME_WORDS.length_at(folded, at) or lexicon.CLASS_MODIFIERS.length_at(folded, at)


def skip_qualifiers(words: Words, at: int, *, common: bool) -> int:
    """Skip what narrows a name: places, "liên quan", "trực thuộc …", "trên địa bàn …".

    Args:
        words: the words of the text.
        at: the first word after the name.
        common: the name is a class of bodies, which may also be narrowed by "của …" and "trong …".
    """
    while at < len(words):
        after = _skip_qualifier(words, at, common=common)
        if after == at:
            return at
        at = after
    return at


def _skip_qualifier(words: Words, at: int, *, common: bool) -> int:
    folded, word = words.folded, words.at(at)
    if word == "thuộc" or words.has(at, "trực thuộc") or words.has(at, "trên địa bàn"):
        return _skip_owner(words, at)
    if word == "của" and (common or not starts_verb_phrase(words, at + 1)):
        return _skip_owner(words, at)
    if word in {"tại", "trong", "ở"} and common and _is_place(words, at + 1):
        return _skip_owner(words, at)
    if word in {"các", "những"} and not common and skip_areas(words, at) > at:
        return skip_areas(words, at)
    if lexicon.AREA_WORDS.length_at(folded, at):
        return skip_areas(words, at)
    if word == "các" and not common and _skip_nouns(words, at + 1) > at + 1:
        return _skip_nouns(words, at + 1)
    if common:
        size = lexicon.CLASS_MODIFIERS.length_at(folded, at)
        return at + size if size > starts_verb_phrase(words, at) else at
    return _skip_of_name(words, at)


def _skip_of_name(words: Words, at: int) -> int:
    """What narrows a name of its own, but no class."""
    if words.has(at, "chi nhánh") and skip_areas(words, at + 2) > at + 2:
        return skip_areas(words, at + 2)
    if words.has(at, "chi nhánh"):
        return skip_areas(words, _skip_place_name(words, at + 2))
    if words.at(at) == "ngành" and lexicon.FIELDS.length_at(words.folded, at + 1):
        return at + 1 + lexicon.FIELDS.length_at(words.folded, at + 1)
    for phrase in ("có liên quan", "liên quan", "nêu trên", "nói trên"):
        if words.has(at, phrase):
            return at + phrase.count(" ") + 1
    if words.is_capital(at) and not words.capitals and not begins_named_body(words, at):
        return at + 1
    return at


def _is_place(words: Words, at: int) -> bool:
    if words.at(at) in _PLACE_WORDS:
        return True
    return bool(lexicon.AREA_WORDS.length_at(words.folded, at)) or words.is_capital(at)


def name_end(words: Words, at: int) -> int:
    """End of the proper name that begins at ``at``, after the head: "Văn hóa, Thể thao và Du lịch tỉnh"."""
    company = company_end(words, at)
    if company:
        return skip_qualifiers(words, company, common=False)
    size = _field(words, at)
    if size < lexicon.NAME_WORDS.length_at(words.folded, at):
        size = 0  # "Đầu tư phát triển" is longer than "Đầu tư"
    if size and (words.at(at - 1) in _CLOSED_HEADS or not _field_goes_on(words, at + size)):
        return skip_qualifiers(words, at + size, common=False)
    end, here, unknown = at + size, at + size, 0
    while here < len(words):
        step, counted = _name_step(words, here, after_capital=here > at and _ends_in_capital(words, here - 1))
        if not step:
            break
        unknown += counted
        here += step
        if unknown > _MAX_UNKNOWN:
            break
        end = here
    return skip_qualifiers(words, end, common=False) if end > at else at


def _field(words: Words, at: int) -> int:
    """Length of the field of work at ``at``; "kiểm tra" in small letters after a head is a verb."""
    size = lexicon.FIELDS.length_at(words.folded, at)
    return size if words.is_capital(at) or size > starts_verb_phrase(words, at) else 0


def _goes_on_unknown(words: Words, at: int) -> bool:
    """As in "Đài Thông tin duyên hải phát tin": a few unknown small words, and then the verb."""
    for here in range(at, at + _MAX_UNKNOWN):
        if here > at and starts_verb_phrase(words, here):
            return True
        if ends_name(words, here) or words.is_capital(here) or lexicon.AREA_WORDS.length_at(words.folded, here):
            return False
    return False


def _field_goes_on(words: Words, at: int) -> bool:
    """As in "Phòng Giáo dục Mầm non": other words belong to the name behind the field of a lower body."""
    mark = words.at(at)
    if mark in {"-", "–"}:
        return True
    if words.capitals:
        return False
    if mark in {",", "và", "&"}:
        return words.is_capital(at + 1) and not begins_another(words, at + 1)
    if words.is_capital(at):
        return not begins_named_body(words, at)
    known = lexicon.NAME_WORDS.length_at(words.folded, at)
    if known and known <= starts_verb_phrase(words, at):
        return False
    return (known > 0 or _goes_on_unknown(words, at)) and not lexicon.AREA_WORDS.length_at(words.folded, at)


def begins_another(words: Words, at: int) -> bool:
    """Whether a body, a title or a class of bodies begins at ``at``."""
    return begins_named_body(words, at) or bool(lexicon.CLASS_NOUNS.length_at(words.folded, at))


def _ends_in_capital(words: Words, at: int) -> bool:
    raw = words.raw[at]
    return raw[0].isupper() and not (len(raw) > 1 and raw.isupper())


def _name_step(words: Words, at: int, *, after_capital: bool) -> tuple[int, int]:
    """How many words the name takes at ``at``, and how many of them are unknown small words."""
    folded = words.folded
    mark = words.at(at)
    if mark in {",", "và", "-", "–", "&"}:
        # "Văn hóa, Thể thao và Truyền thanh": the name goes on with a capital that begins no other body.
        goes_on = words.is_capital(at + 1) and not words.capitals and not begins_named_body(words, at + 1)
        dash = mark in {"-", "–"} and bool(lexicon.NAME_WORDS.length_at(folded, at + 1))
        return (1, 0) if goes_on or dash else (0, 0)
    if words.is_mark(at) or mark == "về":
        return _about(words, at) if mark == "về" else _slashed(words, at), 0
    if words.is_capital(at) and not words.capitals:
        if lexicon.COMPLETE_HEADS.length_at(folded, at) > 1:
            return 0, 0
        return max(1, lexicon.NAME_WORDS.length_at(folded, at)), 0
    if words.has(at, "trên địa bàn") or words.has(at, "trực thuộc") or mark == "thuộc":
        return 0, 0
    known = lexicon.NAME_WORDS.length_at(folded, at)
    verb = max(starts_verb_phrase(words, at), verbs.CLAUSE_OPENERS.length_at(folded, at))
    if known > verb:
        return known, 0
    if (
        verb > 1
        or (verb and not words.capitals and not after_capital)
        or (verb and words.folded[at] in verbs.CLAUSE_OPENERS)
    ):
        return 0, 0
    if lexicon.AREA_WORDS.length_at(folded, at):
        return 0, 0
    return (0, 0) if verb else (1, 0 if after_capital else 1)


def before_stop(words: Words, at: int, *, heading: bool = False) -> int:
    """End of a name that goes on at ``at`` up to the colon, or the end of a heading; 0 where something else comes.

    An abbreviation in brackets ("(PC06)") stands behind the end.

    Known verbs may be words of the name ("quản lý hành chính về trật tự xã hội"), with known words behind them; in a
    heading, where no verb follows to tell, only those of which names of units are made.
    """
    acts = loose = False
    for _ in range(_HEADING):
        stop = after_abbreviation(words, at)
        if words.at(stop) == ":" or (heading and stop >= len(words)):
            return 0 if loose or (heading and stop < len(words) - 1) else at
        if heading and starts_verb_phrase(words, at) and not _names_units(words, at):
            return 0
        known = max(lexicon.NAME_WORDS.length_at(words.folded, at), lexicon.FIELDS.length_at(words.folded, at))
        verb = starts_verb_phrase(words, at)
        if words.at(at) in _JOINTS:
            loose, known = True, 1
        elif words.is_capital(at) or known >= max(verb, 1):
            loose = acts = verb > 0 and not words.is_capital(at)
            known = max(known, 1)
        elif acts or ends_name(words, at):
            return 0
        at += max(known, 1)
    return 0


def after_abbreviation(words: Words, at: int) -> int:
    """The word behind an abbreviation in brackets: "(PC06)"; ``at`` where none stands."""
    found = words.at(at) == "(" and words.at(at + 2) == ")" and words.raw[at + 1].isupper()
    return at + 3 if found else at


def _names_units(words: Words, at: int) -> bool:
    return words.is_capital(at) or bool(lexicon.NAMING_VERBS.length_at(words.folded, at))


def _slashed(words: Words, at: int) -> int:
    """Length of "/AIDS" in "HIV/AIDS", two abbreviations in one name; 0 where the second is a body of its own."""
    if words.at(at) != "/" or words.capitals or not words.raw[at - 1].isupper() or at + 1 >= len(words):
        return 0
    return 0 if not words.raw[at + 1].isupper() or begins_named_body(words, at + 1) else 2


def _about(words: Words, at: int) -> int:
    """Length of "về dịch vụ công" inside a name, which a verb, a colon or the end of a heading follows."""
    end = at + 1
    while size := max(lexicon.NAME_WORDS.length_at(words.folded, end), lexicon.FIELDS.length_at(words.folded, end)):
        if end > at + 1 and starts_verb_phrase(words, end) >= size:
            break
        end += size
    heading = end >= len(words) and at < _HEADING
    closed = heading or words.at(end) == ":" or starts_verb_phrase(words, end)
    return end - at if end > at + 1 and closed else 0
