"""Names of bodies that a "và" or a dash goes through: "Ban Tuyên giáo và Nữ công", "Báo và PT-TH tỉnh"."""

from __future__ import annotations

from roviec.lexicon import bodies as lexicon
from roviec.plan import body_names as names
from roviec.plan.body_words import Words

_JOINTS = frozenset({"và", "-", "–", "&", ","})


def joins_fields(words: Words, head: int, size: int) -> bool:
    """Whether a "ban" of one field of work, ``size`` words from ``head``, takes in a second that is no body."""
    after = head + size + 1
    if words.at(head) != "ban" or words.at(after - 1) not in _JOINTS:
        return False
    if lexicon.FIELDS.length_at(words.folded, head + 1) != size - 1 or words.capitals or not words.is_capital(after):
        return False
    verb = names.starts_verb_phrase(words, after) > lexicon.FIELDS.length_at(words.folded, after)
    return not (names.begins_another(words, after) or verb)


def paper_and_more(words: Words, head: int) -> int:
    """End of "Báo và PT-TH tỉnh", one body that is a newspaper and a station; 0 for any other name."""
    second = head + 2
    if words.at(head) != "báo" or words.at(head + 1) != "và" or not words.is_capital(head) or words.capitals:
        return 0
    second += words.at(second) == "đài"
    if not words.is_capital(second) or names.begins_named_body(words, second):
        return 0
    return names.name_end(words, second)
