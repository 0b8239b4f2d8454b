"""Common nouns inside a class of bodies: which of them go on, which close it, which are verbs."""

from __future__ import annotations

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.plan import body_names as names
from roviec.plan.body_words import Words

_MAX_AHEAD = 6


def is_office(words: Words, at: int) -> bool:
    """As in "Doanh nghiệp, Sở, ban, ngành": a capital and an office of the State begin another class."""
    return words.is_capital(at) and not words.capitals and words.at(at) in lexicon.OFFICE_NOUNS


def closed_ahead(words: Words, at: int) -> bool:
    """Whether a qualifier closes the class behind the nouns to come: "…, địa phương, doanh nghiệp liên quan"."""
    for _ in range(_MAX_AHEAD):
        if is_qualified(words, at):
            return True
        size = lexicon.CLASS_NOUNS.length_at(words.folded, at + 1)
        if words.at(at) not in {",", "và"} or not size:
            return False
        at += 1 + size
    return False


def noun_like(words: Words, at: int) -> int:
    """As in "các trường đại học, cao đẳng": a modifier that takes the noun before the comma again."""
    folded = words.folded
    size = lexicon.CLASS_MODIFIERS.length_at(folded, at)
    bound = is_qualified(words, at) or words.at(at) in {"có", "là", "trong", "trên", "các"}
    return 0 if bound or names.starts_verb_phrase(words, at) else size


def is_branch(words: Words, at: int) -> bool:
    """As in "Ngành Y tế": a branch of work that stands for its bodies."""
    field = words.at(at) == "ngành" and lexicon.FIELDS.length_at(words.folded, at + 1)
    return bool(field) and words.is_capital(at + 1)


def is_qualified(words: Words, at: int) -> bool:
    """Whether a qualifier follows that closes the whole class: "các sở, ngành, địa phương có liên quan"."""
    return words.at(at) in {"liên", "nêu", "khác"} or words.has(at, "có liên quan")


def is_verb_use(words: Words, at: int) -> bool:
    """As in "tổ chức" after a comma: a verb before its object, a noun before a verb, a qualifier or a mark."""
    after = at + 2
    if words.is_mark(after) or words.at(after) in {"và", "khác", "có", "liên", "chính", "xã"}:
        return False
    return not (
        names.starts_verb_phrase(words, after)
        or lexicon.CLASS_MODIFIERS.length_at(words.folded, after)
        or verbs.CLAUSE_OPENERS.length_at(words.folded, after)
    )


def joins_committee(words: Words, mark: int) -> bool:
    """As in "các chi bộ, đảng bộ": behind the mark stands one more committee of the Party, in small letters."""
    here = mark + 1
    found = lexicon.COMMON_COMMITTEES.length_at(words.folded, here) or words.has(here, "chính quyền")
    return words.at(mark) in {",", "và"} and bool(found) and not words.is_capital(here)


def ends_committee(words: Words, mark: int) -> bool:
    """Whether a committee of the Party stands before the mark."""
    return any(lexicon.COMMON_COMMITTEES.length_at(words.folded, mark - size) == size for size in (2, 3))
