"""Headings that name bodies: whose work stands below them."""

from __future__ import annotations

from msgspec.structs import replace

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.plan import body_names as names
from roviec.plan.bodies import (
    MAX_LOOSE,
    OPENERS,
    REACH,
    Body,
    is_label,
    may_open,
    skip_openers,
    split_bodies,
    to_bodies,
)
from roviec.plan.body_items import BodyKind, Item
from roviec.plan.body_lists import ListReader
from roviec.plan.body_subjects import is_whole_name
from roviec.plan.body_words import Words, read_words

_JOINTS = frozenset({"của", "tại", "trên", "trong", "ở", "việc", "sự"})
"""Function words that names hold as well: "Trung tâm Dịch vụ việc làm", "các tổ chức của Đảng"."""
_OFFICES = frozenset({"phòng", "vụ", "cục", "ban", "khoa"})
"""Heads of offices that may have several fields of work."""
_LEVELS = frozenset({"cấp", "tập", "cá"})
"""First words of headings that divide a text by level or by whom it rewards: "Cấp xã", "Tập thể", "Cá nhân"."""


def heading_bodies(text: str, *, by_place: bool = False, short_names: frozenset[str] = frozenset()) -> tuple[Body, ...]:
    """The bodies of a heading that names bodies and nothing else; nothing for any other heading.

    Args:
        text: the heading.
        by_place: it stands where bodies are named (a section of organisation, with orders below it), so that a first
            word that may begin a body is enough, whatever the name behind it.
        short_names: those of ``read_words``.
    """
    if len(text) > REACH:
        return ()
    found = _pure_heading(text, short_names) if may_open(text, 0, short_names) else ()
    return found or (split_bodies(text) if by_place and _is_name_by_place(text) else ())


def _acts(words: Words, at: int) -> bool:
    """As in "Sở Y tế giăng dây": behind whole names stands a verb, known or not, and the heading is a sentence."""
    items, after = ListReader(words).read(at)
    return bool(items) and is_whole_name(words, items, after)


def _is_name_by_place(text: str) -> bool:
    """Whether a short heading begins as a body does and orders nothing."""
    words = read_words(text.rstrip(" \t\n\v.;:"))
    folded = words.folded
    at = skip_openers(words, 0, OPENERS)
    at += lexicon.DETERMINERS.length_at(folded, at)
    head = _head(words, at)
    if not at < len(words) <= at + MAX_LOOSE or not head or is_label(words, at):
        return False
    if lexicon.NOT_BODIES.length_at(folded, at) or names.starts_verb_phrase(words, at) > 1:
        return False
    if _acts(words, at) or (head == 1 and words.at(at) in lexicon.NAMES_NEEDED and not _is_name(words, at)):
        return False
    return not any(_orders(words, here) for here in range(at + head + 1, len(words)))


def _head(words: Words, at: int) -> int:
    """Length of the head, the title or the common noun of bodies that begins at ``at``."""
    tables = (lexicon.COMPLETE_HEADS, lexicon.NAMED_HEADS, lexicon.TITLES, lexicon.CLASS_NOUNS)
    return 0 if words.at(at) in _LEVELS else max(table.length_at(words.folded, at) for table in tables)


def _is_name(words: Words, at: int) -> bool:
    folded = words.folded
    known = lexicon.FIELDS.length_at(folded, at + 1) or lexicon.CLASS_NOUNS.length_at(folded, at) > 1
    return words.is_capital(at + 1) or bool(known)


def _orders(words: Words, at: int) -> bool:
    """Whether a verb of work in small letters, or a function word, stands at ``at`` and no known part of a name."""
    folded = words.folded
    if words.is_capital(at) and not words.capitals:
        return False
    if words.at(at) == "về" and max(
        lexicon.NAME_WORDS.length_at(folded, at + 1), lexicon.FIELDS.length_at(folded, at + 1)
    ):
        return False  # "… về trật tự xã hội"
    known = max(
        table.length_at(folded, at)
        for table in (lexicon.NAME_WORDS, lexicon.CLASS_MODIFIERS, lexicon.FIELDS, verbs.MODIFIER_VERBS)
    )
    verb = names.starts_verb_phrase(words, at)
    return verb > max(known, 1) or (verbs.CLAUSE_OPENERS.length_at(folded, at) > known and words.at(at) not in _JOINTS)


def _pure_heading(text: str, short_names: frozenset[str]) -> tuple[Body, ...]:
    words = read_words(text, short_names=short_names)
    at = skip_openers(words, 0, OPENERS)
    if at >= len(words) or is_label(words, 0):
        return ()
    items, after = ListReader(words, bare=True).read(at)
    if not items:
        return ()
    while after < len(words) and words.at(after) in {":", ".", ";", "*"}:
        after += 1
    if after >= len(words):
        return to_bodies(words, items)
    if is_whole_name(words, items, after):
        return ()
    if len(items) == 1 and items[0].kind is BodyKind.NAMED and (end := names.before_stop(words, after, heading=True)):
        return to_bodies(words, (replace(items[0], after=end),))
    if end := _told_apart(words, items[-1], after) or _fields_end(words, items, after):
        return to_bodies(words, (*items[:-1], replace(items[-1], after=end)))
    if items[-1].kind is BodyKind.CLASS and _describes(words, after):
        return split_bodies(text)
    listed = len(items) > 1 or items[0].kind is not BodyKind.NAMED
    return split_bodies(text) if listed and not _says_more(words, after) else ()


def _told_apart(words: Words, last: Item, at: int) -> int:
    """End of a heading that says which places or bodies are meant: "UBND các xã có vùng trồng sâm"; else 0."""
    several = "các" in words.small[last.first : last.after]
    if not several or words.at(at) != "có" or words.at(at + 1) == "trách" or len(words) - at > MAX_LOOSE:
        return 0
    return _without_marks(words)


def _fields_end(words: Words, items: tuple[Item, ...], at: int) -> int:
    """End of a heading that is one office with several fields: "Phòng Nghiệp vụ, dự toán, pháp chế"; else 0."""
    if len(items) > 1 or words.at(items[0].first) not in _OFFICES or words.at(at) != "," or len(words) - at > MAX_LOOSE:
        return 0
    for here in range(at, len(words)):
        begins = words.at(here - 1) in {",", "và"} and names.begins_another(words, here)
        known = max(
            table.length_at(words.folded, here) for table in (lexicon.NAMING_VERBS, lexicon.FIELDS, lexicon.NAME_WORDS)
        )
        verb = names.starts_verb_phrase(words, here) > known
        if begins or verb or words.is_capital(here):
            return 0
    return _without_marks(words)


def _without_marks(words: Words) -> int:
    """The word behind the last that is no mark."""
    end = len(words)
    while words.at(end - 1) in {":", ".", ";", "*"}:
        end -= 1
    return end


def _describes(words: Words, at: int) -> bool:
    """Words behind a class that describe it rather than say what it must do: "cung cấp dịch vụ chi trả"."""
    if len(words) - at > MAX_LOOSE:
        return False
    described = words.at(at) in {"đang", "được", "có", "là", "xây"}
    return bool(verbs.MODIFIER_VERBS.length_at(words.folded, at)) or described


def _says_more(words: Words, at: int) -> bool:
    """Whether a main verb or a function word stands behind the list, so that it is no mere list."""
    if len(words) - at > MAX_LOOSE:
        return True
    return any(
        verbs.CLAUSE_OPENERS.length_at(words.folded, here)
        or names.starts_verb_phrase(words, here) > verbs.MODIFIER_VERBS.length_at(words.folded, here)
        for here in range(at, len(words))
    )
