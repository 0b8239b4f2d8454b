"""Letters: composed form (NFC), wrong glyphs, look-alikes of other alphabets. White space becomes plain spaces."""

from __future__ import annotations

import re
import unicodedata

from roviec.lexicon.glyphs import LOOK_ALIKES, WRONG_LETTERS, WRONG_SYLLABLES
from roviec.repair.lines import Edit, Line, apply_edits

_COMBINED = re.compile(r"[^\W\d_][\u0300-\u036f]+")
_WRONG = re.compile("[" + "".join(WRONG_LETTERS) + "]")
_WRONG_SYLLABLE = re.compile(r"\b(?:" + "|".join(WRONG_SYLLABLES) + r")\b")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_ODD_SPACE = re.compile(r"[\x0b\x0c\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_FOREIGN_WORD = re.compile("[^\\W\\d_]*[" + "".join(LOOK_ALIKES) + "][^\\W\\d_]*")
_SUSPICIOUS = re.compile(
    "[\u0300-\u036f\x00-\x1f\x7f-\x9f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\uffffÕ"
    + "".join(WRONG_LETTERS)
    + "".join(LOOK_ALIKES)
    + "]"
)


def repair_letters(line: Line) -> Line:
    """Give the line the letters that its reader sees."""
    if line.text.isascii() and line.text.isprintable():
        return line
    if not _SUSPICIOUS.search(line.text):
        return line
    for step in (_compose, _replace_wrong, _replace_syllables, _replace_foreign, _replace_spaces):
        line = apply_edits(line, step(line.text))
    return line


def _compose(text: str) -> list[Edit]:
    found = ((m.start(), m.end(), unicodedata.normalize("NFC", m.group())) for m in _COMBINED.finditer(text))
    return [Edit(start, end, new, "glyph") for start, end, new in found if new != text[start:end]]


def _replace_wrong(text: str) -> list[Edit]:
    return [Edit(m.start(), m.end(), WRONG_LETTERS[m.group()], "glyph") for m in _WRONG.finditer(text)]


def _replace_syllables(text: str) -> list[Edit]:
    return [Edit(m.start(), m.end(), WRONG_SYLLABLES[m.group()], "glyph") for m in _WRONG_SYLLABLE.finditer(text)]


def _replace_foreign(text: str) -> list[Edit]:
    edits = []
    for word in _FOREIGN_WORD.finditer(text):
        letters = word.group()
        rest = [c for c in letters if c not in LOOK_ALIKES]
        if not rest or not all("LATIN" in unicodedata.name(c, "") for c in rest):
            continue  # a word of another language keeps its letters
        edits += [
            Edit(word.start() + i, word.start() + i + 1, LOOK_ALIKES[c], "glyph")
            for i, c in enumerate(letters)
            if c in LOOK_ALIKES
        ]
    return edits


def _replace_spaces(text: str) -> list[Edit]:
    edits = [Edit(m.start(), m.end(), " ", "spaces") for m in _ODD_SPACE.finditer(text)]
    edits += [Edit(m.start(), m.end(), "", "glyph") for m in _CONTROL.finditer(text)]
    return sorted(edits, key=lambda edit: edit.start)
