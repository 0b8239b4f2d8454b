"""A word is none that Vietnamese can have (từ không có trong tiếng Việt).

What it finds:
    Words in small letters whose beginning, rime and tone do not go together: "nghành", "trưc", "phưong".
Why it matters:
    A slip of typing or of a scan; a search misses the word, and the sentence looks careless.
Example:
    các cấp, các nghành
Better:
    các cấp, các ngành
Source:
    The spelling of Vietnamese; seen in published plans.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from roviec.findings import Severity
from roviec.lexicon.syllables import is_spelt_right, is_syllable
from roviec.lint.facts import Facts
from roviec.lint.occurrences import occurrences
from roviec.lint.rule import Hit, Rule, Words

_MARKED = re.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")
_FOREIGN = re.compile(r"(?:[bcfgkps][lr]|dr|f|j|w|z|s[ptkmnw]|ps|x[tp])")
_CONSONANTS = "bcdđghklmnpqrstvx"
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_MOST = 8
"""Words up to which each is told; more of them come from a scan."""


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a word, at its first place; one for all where they are many."""
    found = []
    for word in facts.vocabulary:
        if _is_impossible(word):
            places = list(occurrences(facts.text, word))
            if places:
                found.append((places[0], word, len(places)))
    found.sort()
    for at, word, count in found if len(found) <= _MOST else found[:1]:
        params = {"word": word, "count": count if len(found) <= _MOST else sum(times for _, _, times in found)}
        yield Hit((at, at + len(word)), params, fix=_right(word, facts.low_vocabulary))


@lru_cache(maxsize=16_384)
def _is_impossible(word: str) -> bool:
    """Neither a syllable nor two of them written as one, as in "vắcxin"; foreign beginnings are passed over."""
    if len(word) < 2 or not (word.islower() and word.isalpha() and _MARKED.search(word)):
        return False
    if is_spelt_right(word) or _FOREIGN.match(word):
        return False
    return is_syllable(word) or not any(
        word[cut] in _CONSONANTS and is_syllable(word[:cut]) and is_syllable(word[cut:]) for cut in range(1, len(word))
    )


def _right(word: str, known: frozenset[str]) -> str | None:
    """The one right word that the document itself has and that differs in one letter of the known slips."""
    for wrong, right in (("ngh", "ng"), ("gh", "g"), ("ng", "ngh"), ("g", "gh"), ("k", "c"), ("c", "k")):
        if word.startswith(wrong) and is_spelt_right(changed := right + word[len(wrong) :]):
            return changed
    changed = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).replace("u\u031bo", "u\u031bo\u031b"))
    if changed != word and is_spelt_right(changed):
        return changed
    bare = _toneless(word)
    likely = [
        other for other in known if len(other) == len(word) and _toneless(other) == bare and is_spelt_right(other)
    ]
    return likely[0] if len(likely) == 1 else None


def _toneless(word: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if letter not in _TONES)


RULE = Rule(
    code="SP008",
    severity=Severity.WARNING,
    vi=Words(
        "“{word}” ({count} chỗ) không phải là từ tiếng Việt, có thể gõ sai.",
        "Kiểm tra và gõ lại từ này.",
    ),
    en=Words(
        "“{word}” ({count} places) is no Vietnamese word; it may be a slip of typing.",
        "Check the word and type it again.",
    ),
    check=check,
)
