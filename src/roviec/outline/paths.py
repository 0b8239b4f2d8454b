"""Paths: the address of a clause, the same at each compile (see docs/architecture.md)."""

from __future__ import annotations

from roviec.lexicon.numbering import BULLETS, DOTTED, NAMED, Marker, MarkerType

_PREFIXES = {
    MarkerType.PART: "PH",
    MarkerType.CHAPTER: "C",
    MarkerType.NAMED_SECTION: "M",
    MarkerType.NAMED_SUBSECTION: "TM",
    MarkerType.ARTICLE: "D",
    MarkerType.STEP: "B",
    MarkerType.NAMED_TASK: "N",
}


class Paths:
    """Gives paths in reading order and keeps them unique within the file."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}
        self._counts: dict[tuple[str, str], int] = {}

    def of_marker(self, marker: Marker, parent: str, parent_value: str) -> str:
        """Path of a marked clause under ``parent`` (a path, or the prefix of a part)."""
        return self._unique(_join(parent, self._component(marker, parent, parent_value)))

    def of_kind(self, letter: str, parent: str) -> str:
        """Path of the next unmarked paragraph (``p``) or table (``T``) of a parent."""
        return self._unique(_join(parent, f"{letter}{self._next(parent, letter)}"))

    def _component(self, marker: Marker, parent: str, parent_value: str) -> str:
        if marker.type is MarkerType.PLUS:
            return f"+{self._next(parent, '+')}"
        if marker.type in BULLETS:
            return f"-{self._next(parent, '-')}"
        if marker.type in NAMED:
            value = marker.value if marker.value.isascii() and marker.value.isupper() else None
            return _PREFIXES[marker.type] + (value or _number(marker))
        if marker.type in DOTTED and parent_value and marker.value.startswith(f"{parent_value}."):
            return marker.value[len(parent_value) + 1 :]
        return marker.value

    def _next(self, parent: str, letter: str) -> int:
        self._counts[parent, letter] = self._counts.get((parent, letter), 0) + 1
        return self._counts[parent, letter]

    def _unique(self, path: str) -> str:
        self._used[path] = self._used.get(path, 0) + 1
        if self._used[path] == 1:
            return path
        return self._unique(f"{path}~{self._used[path]}")


def _number(marker: Marker) -> str:
    return marker.value if marker.value[:1].isdigit() else str(marker.ordinal)


def _join(parent: str, component: str) -> str:
    return f"{parent}.{component}" if parent and not parent.endswith("/") else f"{parent}{component}"
