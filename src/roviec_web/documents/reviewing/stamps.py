"""Short names of states: of the words of a clause, and of the edits in force on it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

from roviec_web.documents.reviewing.edits import Edit

_STAMP_LENGTH: Final = 12


def words_of(node: Mapping[str, Any]) -> str:
    """The own words of a node of the outline: its heading and its text, without marker and children."""
    return "\n".join(words for words in (node["heading"], node["text"]) if words)


def basis_of(words: str) -> str:
    """Hash of the words of a clause; wraps and repeated spaces are no words."""
    return hashlib.sha256(" ".join(words.split()).encode()).hexdigest()


def stamp_of(edits: Iterable[Edit]) -> str:
    """What a reviewer saw of a clause: the edits in force on it. Any other edit, undone or redone, changes it."""
    codes = sorted(edit.code for edit in edits if not edit.is_undone)
    return hashlib.sha256(",".join(codes).encode()).hexdigest()[:_STAMP_LENGTH]
