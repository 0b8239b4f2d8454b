"""Subjects that no table knows, shown to be bodies by the words behind them.

"Cơ sở dùng năng lượng trọng điểm có trách nhiệm …": what has a duty is who must do it, whatever its name. "Sở Y tế
giăng dây …": what stands behind a whole name and is no function word is its verb.
"""

from __future__ import annotations

from msgspec.structs import replace

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.lexicon.phrases import PhraseTable, phrases
from roviec.plan import body_names as names
from roviec.plan.body_items import BodyKind, Item, may_begin
from roviec.plan.body_lists import ListReader
from roviec.plan.body_words import Words

_PROOFS = PhraseTable(
    phrases(
        "có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | chủ trì, phối hợp | chủ trì phối hợp | chủ trì"
        " | phối hợp với | phối hợp cùng | chủ động phối hợp"
    )
)
"""Verbs whose subject is always a body or a person."""
_DUTIES = PhraseTable(phrases("có trách nhiệm | chịu trách nhiệm | có nhiệm vụ | có nghĩa vụ | phải"))
"""Verbs of duty, before which all is subject."""
_NARROWING = frozenset({"không", "chưa", "có", "được", "đã", "đang"})
"""First words of a clause that says which of a class are meant: "các đơn vị chưa được kiểm tra"."""
_NARROWED = 14
"""Words of the longest such clause."""
_LONGEST = 30
"""Words of the longest subject that is looked for."""
_INSIDE = frozenset({"của", "tại", "trên", "trong", "ở", "thuộc", "với", "được", "sự", "việc"})
"""Function words that a name may hold."""
_QUALITY = frozenset({"cao", "lớn", "hơn"})
"""Words behind "có trách nhiệm": how somebody is, not what he must do."""
_WHOLE_HEADS = frozenset({"sở", "bộ"})
_NO_VERB = frozenset({"và", "hoặc", "cùng", "này", "đó", "ấy", "kia", "số", "khóa", "nhiệm", "lần", "kỳ", "đợt", "năm"})
"""Small words behind a name that belong to it: "HĐND tỉnh khóa XV"."""


def proved_subject(words: Words, at: int) -> tuple[tuple[Item, ...], int] | None:
    """The words from ``at`` to a verb that only a body can have, as a list of bodies; None where there are none."""
    end = _proof_after(words, at)
    if end is None or not _is_named_at(words, at):
        return None
    parts = _parts(words, at, end)
    return (parts, end) if parts else None


def narrowed(words: Words, items: tuple[Item, ...], after: int) -> tuple[tuple[Item, ...], int]:
    """The list with the clause that says which of its last class are meant, where a verb of duty follows it.

    As in "Các đơn vị không được kiểm tra trực tiếp có trách nhiệm …" and "Các cơ sở có sử dụng lò hơi phải …".
    """
    last = items[-1]
    if last.kind is not BodyKind.CLASS or words.at(after) not in _NARROWING or _DUTIES.length_at(words.folded, after):
        return items, after
    for here in range(after + 1, min(after + _NARROWED, len(words))):
        if words.is_mark(here) or words.at(here) in {"để", "nhằm", "thì"}:
            break
        if _DUTIES.length_at(words.folded, here):
            return (*items[:-1], replace(last, after=here)), here
    return items, after


def _must(words: Words, at: int, here: int) -> bool:
    """As in "Các chủ đầu tư hạ tầng cụm công nghiệp phải lắp …": what must do something is a body if its noun is."""
    begun = at + lexicon.DETERMINERS.length_at(words.folded, at)
    sure = lexicon.CLASS_NOUNS.length_at(words.folded, begun) > 1 or words.is_capital(begun + 1)
    return words.at(here) == "phải" and sure and names.starts_verb_phrase(words, here + 1) > 0


def _proof_after(words: Words, at: int) -> int | None:
    """The word at which such a verb stands, with nothing before it that is no part of a name."""
    folded = words.folded
    for here in range(at + 1, min(at + _LONGEST, len(words))):
        if (size := _PROOFS.length_at(folded, here)) and not words.is_mark(here - 1):
            return None if words.at(here + size) in _QUALITY else here
        if _must(words, at, here):
            return here
        if words.is_mark(here) and words.at(here) not in {",", "-", "–"}:
            return None
        if words.is_capital(here) and not words.capitals:
            continue
        known = max(
            table.length_at(folded, here)
            for table in (verbs.MODIFIER_VERBS, lexicon.NAME_WORDS, lexicon.CLASS_MODIFIERS, lexicon.FIELDS)
        )
        if verbs.CLAUSE_OPENERS.length_at(folded, here) > known and words.at(here) not in _INSIDE:
            return None
        if names.starts_verb_phrase(words, here) > max(known, 1):
            return None
    return None


def _is_named_at(words: Words, at: int) -> bool:
    """Whether a head, a title or a common noun of bodies begins at ``at``."""
    here = at + lexicon.DETERMINERS.length_at(words.folded, at)
    tables = (lexicon.COMPLETE_HEADS, lexicon.NAMED_HEADS, lexicon.TITLES, lexicon.CLASS_NOUNS)
    size = max(table.length_at(words.folded, here) for table in tables)
    return bool(size) and lexicon.NOT_BODIES.length_at(words.folded, here) < max(size, 2)


def _parts(words: Words, at: int, end: int) -> tuple[Item, ...]:
    """The bodies of the stretch: those that are known, and the words between them that are not."""
    found: list[Item] = []
    here = at
    while here < end:
        items, after = ListReader(words, weak=True).read(here)
        if not items or after > end:
            items, after = (Item(here, _comma(words, here, end), BodyKind.CLASS),), _comma(words, here, end)
        stop = _comma(words, after, end)
        if stop > after:
            items = (*items[:-1], Item(items[-1].first, stop, items[-1].kind, head=items[-1].head))
        found.extend(items)
        here = stop + 1
        while here < end and words.at(here) in {",", "và"}:
            here += 1
    return tuple(found)


def _comma(words: Words, at: int, end: int) -> int:
    """The comma behind which another body begins, or ``end``."""
    for here in range(at, end):
        if words.at(here) == "," and may_begin(words.folded[here + 1]):
            return here
    return end


def is_whole_name(words: Words, items: tuple[Item, ...], after: int) -> bool:
    """Whether the list ends with a name to which nothing can be added, and a small word that may be a verb follows."""
    last = items[-1]
    if words.capitals or words.is_mark(after) or words.is_capital(after) or words.at(after) in _NO_VERB:
        return False
    if not words.at(after).isalpha() or words.is_mark(after + 1) or verbs.CLAUSE_OPENERS.length_at(words.folded, after):
        return False
    if last.kind is BodyKind.CLASS or last.after - last.first < 2:
        return False
    begun = lexicon.DETERMINERS.length_at(words.folded, last.first)
    if begun and lexicon.COMPLETE_HEADS.length_at(words.folded, last.first + begun) == last.after - last.first - begun:
        return True
    proper = words.is_capital(last.after - 1) or lexicon.AREA_WORDS.length_at(words.folded, last.after - 1) == 1
    return proper or words.at(last.first) in _WHOLE_HEADS
