"""Roles of sections: decided from headings before any verb is looked at.

Slogans and message outlines begin with imperative verbs and are no tasks; so the section decides.
"""

from __future__ import annotations

from roviec.lexicon.folding import fold
from roviec.lexicon.section_roles import FIRST_WORDS_OF_PURPOSE, FIRST_WORDS_OF_SCOPE, ROLE_WORDS, SectionRole
from roviec.model.outlined import Node, NodeKind

_LONGEST_SUBHEADING = 20
"""Words of a heading below the sections that may change the role."""
_SILENT = frozenset(
    {SectionRole.PURPOSE, SectionRole.CONTENT, SectionRole.SLOGANS, SectionRole.REQUIREMENT, SectionRole.SCOPE}
)
_SECTIONS = frozenset({NodeKind.PART, NodeKind.CHAPTER, NodeKind.SECTION})


def role_of(node: Node, inherited: SectionRole | None) -> SectionRole | None:
    """Role of a node, from its heading or from what stands above; None where nothing tells."""
    if node.heading is None:
        return inherited
    words = fold(node.heading)
    if node.level == 1 or node.kind in _SECTIONS:
        return _named(words) or inherited
    if len(words.split()) > _LONGEST_SUBHEADING or inherited is SectionRole.SLOGANS:
        return inherited
    found = _named(words)
    if inherited is SectionRole.CONTENT and found is not SectionRole.SLOGANS:
        return inherited
    if inherited is SectionRole.ORGANISATION and found in (
        SectionRole.PURPOSE,
        SectionRole.MEASURE,
        SectionRole.CONTENT,
    ):
        return inherited
    if found is SectionRole.SCOPE and inherited in (SectionRole.ORGANISATION, SectionRole.FUNDING):
        return inherited
    if found is SectionRole.PURPOSE and not FIRST_WORDS_OF_PURPOSE.match(words):
        return inherited
    return found or inherited


def _named(words: str) -> SectionRole | None:
    if FIRST_WORDS_OF_SCOPE.match(words):
        return SectionRole.SCOPE
    if FIRST_WORDS_OF_PURPOSE.match(words) and not any(word in words for word in ("nhiem vu", "giai phap", "noi dung")):
        return SectionRole.PURPOSE
    return next((role for role, pattern in ROLE_WORDS if pattern.search(words)), None)


def role_named(title: str) -> SectionRole | None:
    """Role that the title of an annex gives to all of it."""
    return _named(fold(title))


def names_bodies(role: SectionRole | None) -> bool:
    """Headings of such a section may name the bodies that have the work below them."""
    return role not in _SILENT
