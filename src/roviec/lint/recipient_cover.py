"""Which bodies a list of recipients reaches: by their names, by their initials, or by a class that holds them.

The list is read generously. "Các sở, ban, ngành" reaches every office of the State at that level, "Như Điều 3" and "các
đơn vị liên quan" reach whoever is meant there; what is left over is in the list under no reading.
"""

from __future__ import annotations

import re

from msgspec import Struct

from roviec.lexicon.recipient_classes import AGENCIES, CENTRAL, CLASSES, EVERYBODY, LEVEL, BodyKind, kind_of, lower_name
from roviec.model.directive import Recipient

_FEWEST_INITIALS = 3
"""Two letters stand inside many words ("Chủ tịch các" holds "ct"), so they count only as a code of a department."""
_DEPARTMENTS = re.compile(r"^(?:các |những )?sở\b")
_WORD = re.compile(r"[^\W\d_]+")


class Reach(Struct, frozen=True):
    """Whom a list of recipients reaches."""

    lines: tuple[str, ...]
    """Lower-case names of the recipients, without what is noted behind them."""
    initials: tuple[str, ...]
    """Letters of each line, without marks and spaces: "NN&MT" is "nnmt"."""

    codes: frozenset[str]
    """Codes of departments behind "Sở: …": "nnmt", "tc"."""
    is_open: bool
    """A line reaches whoever is meant elsewhere: "Như Điều 3"."""
    classes: frozenset[BodyKind]
    """Sorts whose class a line names."""

    def has(self, name: str) -> bool:
        """Whether a line reaches the body; True also where nobody can tell."""
        kind, low = kind_of(name), lower_name(name)
        if kind is None or self.is_open or kind in self.classes or any(low in line for line in self.lines):
            return True
        if kind is BodyKind.DEPARTMENT:
            return self._has_department(low)
        if kind is BodyKind.AGENCY:
            return self._has_agency(low)
        if kind is BodyKind.PARTY_ORGAN:
            core = LEVEL.sub("", low)
            return any(core in line and not CENTRAL.search(line) for line in self.lines)
        return False

    def _has_department(self, low: str) -> bool:
        field = LEVEL.sub("", low.removeprefix("sở "))
        letters = "".join(word[0] for word in _WORD.findall(field) if word != "và")
        if any(field in line for line in self.lines) or letters in self.codes:
            return True
        return len(letters) >= _FEWEST_INITIALS and any(letters in line for line in self.initials)

    def _has_agency(self, low: str) -> bool:
        own = [pattern for pattern in AGENCIES if pattern.search(low)]
        return any(pattern.search(line) for pattern in own for line in self.lines)


def reach_of(recipients: tuple[Recipient, ...]) -> Reach:
    """Whom the recipients are; the line of the archive reaches nobody."""
    lines = tuple(lower_name(item.name.split("(")[0]) for item in recipients if not item.archive)
    return Reach(
        lines,
        tuple("".join(_WORD.findall(line)) for line in lines),
        frozenset(
            "".join(_WORD.findall(code))
            for line in lines
            if _DEPARTMENTS.match(line)
            for code in re.split(r"[,;:\s]", line)
        ),
        any(EVERYBODY.search(line) for line in lines),
        frozenset(kind for kind, pattern in CLASSES.items() if any(pattern.search(line) for line in lines)),
    )
