"""Names and titles that a document prints in capitals, written as they stand inside a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from roviec.lexicon.issuing_bodies import BODY_HEADS
from roviec.lexicon.landmarks import is_capitals

_WORD = re.compile(r"\w+")
_OPENS = re.compile(r"[.:;!?]")
_ROMAN = re.compile(r"[IVXLC]+$")
_LEVELS = ("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "xã", "phường")
_FIELD_HEADS = frozenset({"sở", "ban", "phòng", "bộ", "cục", "chi cục", "tổng cục", "vụ"})
"""Heads behind which a field of work stands, of which only the first words have capitals."""
_LONGEST_SEARCHED = 400_000
"""Characters of the text in which spellings are looked for."""


def body_in_sentence(name: str, text: str) -> str:
    """A body's name as a sentence prints it: "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN" -> "Ủy ban nhân dân tỉnh Hà Sơn".

    Args:
        name: as printed in the header.
        text: of the document; where it prints the name inside a sentence, that spelling is taken.
    """
    words = " ".join(name.split())
    if not is_capitals(words):
        return words
    pattern = re.compile(r"\s+".join(map(re.escape, words.split(" "))), re.IGNORECASE)
    found = next((hit[0] for hit in pattern.finditer(text, 0, _LONGEST_SEARCHED) if not is_capitals(hit[0])), None)
    return " ".join(found.split()) if found else _spelt(words.lower())


def _spelt(low: str) -> str:
    """By the rules of spelling, where the document does not show it."""
    head = next((head for head in BODY_HEADS if low.startswith(head + " ") or low == head), "")
    rest = low[len(head) :].strip()
    level = next((level for level in _LEVELS if rest.startswith(level + " ")), "")
    own = rest[len(level) :].strip()
    named = _field(own) if head in _FIELD_HEADS and not level else own.title()
    return " ".join(part for part in (_first_capital(head), level, named) if part)


def _field(words: str) -> str:
    """A field of work: "y tế" -> "Y tế", "giáo dục và đào tạo" -> "Giáo dục và Đào tạo"."""
    return re.sub(r"(?:^|(?<=, )|(?<=và ))\w", lambda hit: hit[0].upper(), words)


def _first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def title_in_sentence(title: str, text: str) -> str:
    """The title of a document as a citation prints it: small first letter, names as the text spells them."""
    words = " ".join(title.split())
    if not is_capitals(words):
        return words[:1].lower() + words[1:] if words[1:2].islower() or words[1:2] == " " else words
    spellings = _Spellings(text[:_LONGEST_SEARCHED])
    return "".join(spellings.of(words))


class _Spellings:
    """How a text spells its words inside its sentences, each beside its neighbours."""

    def __init__(self, text: str) -> None:
        self._pairs: dict[tuple[str, str], list[Counter[str]]] = {}
        self._words: Counter[str] = Counter()
        for line in re.split(r"[\n\v\t]", text):
            if not is_capitals(line):
                self._read(line)

    def _read(self, line: str) -> None:
        before: re.Match[str] | None = None
        opens = True
        for word in _WORD.finditer(line):
            between = line[before.end() : word.start()] if before else ""
            if before and between == " ":
                key = (before[0].lower(), word[0].lower())
                first, second = self._pairs.setdefault(key, [Counter(), Counter()])
                second[word[0]] += 1
                if not opens:
                    first[before[0]] += 1
            opens = before is None or _OPENS.search(between) is not None
            if not opens:
                self._words[word[0]] += 1
            before = word

    def of(self, title: str) -> Iterator[str]:
        """The title, word for word; what stands between the words is kept."""
        words = list(_WORD.finditer(title))
        low = [word[0].lower() for word in words]
        end = 0
        for at, word in enumerate(words):
            yield title[end : word.start()]
            votes: Counter[str] = Counter()
            if at:
                votes.update(self._pairs.get((low[at - 1], low[at]), (None, None))[1])
            if at + 1 < len(low):
                votes.update(self._pairs.get((low[at], low[at + 1]), (None, None))[0])
            yield votes.most_common(1)[0][0] if votes else self._single(word[0])
            end = word.end()
        yield title[end:]

    def _single(self, word: str) -> str:
        """A word that the text never prints small keeps its capitals, as do Roman numbers."""
        low = word.lower()
        if word.isdigit() or (_ROMAN.match(word) and low not in self._words):
            return word
        for spelling in (word, _first_capital(low)):
            if self._words[spelling] and not self._words[low]:
                return spelling
        return low
