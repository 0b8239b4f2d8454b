"""Headings: the words of a clause parted into its title and its text."""

from __future__ import annotations

import re

from msgspec import Struct

from roviec.lexicon.landmarks import is_capitals
from roviec.lexicon.numbering import BULLETS, Marker, MarkerType

_RUN_IN = re.compile(r"^(?P<head>[^:;.!?]{2,160}?)\s*:\s+(?=\S)")
_LIST_FOLLOWS = re.compile(
    r"\b(?:như|gồm|bao gồm|là|sau|như sau|cụ thể|ví dụ|trong đó|theo|về|với|tại)$", re.IGNORECASE
)
"""Before a colon: a list follows in the same sentence, so what stands before it is no title."""
_PLURAL_OF_BODIES = re.compile(r"(?:^|\s)các\s+(?:[^\W\d_]+,?\s+){0,2}[^\W\d_]+$", re.IGNORECASE)
"""Before a colon, "Giám đốc các Sở", "UBND các xã": the names after it belong to the same list."""
_OPENERS = frozenset({"đề nghị", "giao", "yêu cầu", "trách nhiệm", "trách nhiệm của", "phân công"})
"""Words that open a list of bodies: what follows their colon is still the title."""
_MOST_RUN_IN_WORDS = 30
_MOST_TITLE_WORDS = 40
_MOST_PARENT_TITLE_WORDS = 70
"""An unclosed paragraph above a list is its title, even a long one."""
_MOST_SENTENCE_TITLE_WORDS = 15
_SECTIONS = frozenset(
    {
        MarkerType.PART,
        MarkerType.CHAPTER,
        MarkerType.NAMED_SECTION,
        MarkerType.NAMED_SUBSECTION,
        MarkerType.CAPITAL,
        MarkerType.ROMAN,
    }
)


class Words(Struct, frozen=True):
    """The words of a clause: offsets into them."""

    heading_end: int
    """0 where there is no heading."""
    text_start: int


def looks_like_title(text: str) -> bool:
    """Short, and closed by nothing but a colon."""
    stripped = text.rstrip()
    if stripped.endswith(":"):
        return True
    return not stripped.endswith((".", ";", ",", "…")) and len(stripped.split()) <= _MOST_TITLE_WORDS


def split_words(words: str, marker: Marker, *, bold: bool, has_children: bool) -> Words:
    """Part the words of a marked clause into heading and text.

    A bullet has no heading. A title ends without a full stop; "Sở Y tế: Chủ trì …" is run in.
    """
    whole = len(words)
    if marker.type in BULLETS or not words:
        return Words(0, 0)
    if is_capitals(words) and len(words.split()) <= _MOST_TITLE_WORDS:
        return Words(whole, whole)
    run_in = _RUN_IN.match(words)
    unclosed = not words.endswith((".", ";", ",", "…", ":"))
    listed = unclosed and has_children and ", " in words  # "UBND các xã: A, B, C" above its tasks
    if run_in and not listed and _is_run_in(run_in["head"], words[run_in.end() :]):
        return Words(run_in.end("head"), run_in.end())
    count = len(words.split())
    if words.endswith(":") and count <= _MOST_TITLE_WORDS and ". " not in words and "; " not in words[:-1]:
        return Words(whole, whole)
    if bold and (count <= _MOST_TITLE_WORDS or (has_children and unclosed and count <= _MOST_PARENT_TITLE_WORDS)):
        return Words(whole, whole)
    if (
        unclosed
        and count <= (_MOST_PARENT_TITLE_WORDS if has_children else _MOST_TITLE_WORDS)
        and (has_children or marker.type in _SECTIONS)
    ):
        return Words(whole, whole)
    if has_children and count <= _MOST_SENTENCE_TITLE_WORDS and words.endswith(".") and ". " not in words:
        return Words(whole, whole)
    return Words(0, 0)


def _is_run_in(head: str, rest: str) -> bool:
    if head.casefold() in _OPENERS or head.count("(") > head.count(")"):
        return False
    if _PLURAL_OF_BODIES.search(head):
        return False
    if _LIST_FOLLOWS.search(head) and len(head.split()) > 3:
        return False
    return len(head.split()) <= _MOST_RUN_IN_WORDS and (rest[:1].isupper() or rest[:1] in '“"' or rest[:1].isdigit())
