"""What the rules look at: the plan, and what several of them would otherwise work out again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from roviec.lint.breaks import Break, find_breaks
from roviec.lint.citations import Citation, read_citations
from roviec.lint.letter_changes import LetterChange, letter_changes
from roviec.lint.occurrences import occurrences
from roviec.lint.printed_dates import PrintedDate, read_dates
from roviec.lint.siblings import Numbered, find_lists
from roviec.lint.sought import SOUGHT
from roviec.lint.work_units import Unit, assigned_units
from roviec.model.directive import Directive
from roviec.model.outlined import Node, NodeKind, Part, RegionKind
from roviec.model.plan import Plan
from roviec.model.task import Task, TaskKind
from roviec.source import Span

_PARTY_MOTTO = re.compile(r"ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM")
_STATE_MOTTO = re.compile(r"CỘNG\s*H(?:ÒA|OÀ)\s*XÃ\s*HỘI|độc\s*lập\s*[-–—]\s*tự\s*do", re.IGNORECASE)
_YOUTH_UNION = re.compile(r"ĐOÀN\s+TNCS\s+HỒ\s+CHÍ\s+MINH")
_PARTY_NUMBER = re.compile(r"^\d{1,6}-[A-ZĐ]")
_PARTY_AUTHORITY = re.compile(r"^(?:T/M|K/T|T/L)\b")

_NO_FIGURES = re.compile(r"[^0-9]+")
"""What is skipped to the next figure: a pattern that runs on is several times as quick as one that looks for it."""
_MARKS = '.,;:!?…"“”‘’()[]/–—-+*='
"""Marks that stand around and between words."""


class Family(StrEnum):
    """The two families of drafting form."""

    STATE = "state"
    """Nghị định 30/2020/NĐ-CP."""
    PARTY = "party"
    """Hướng dẫn 36-HD/VPTW, from 27/5/2026 on Hướng dẫn 05-HD/VPTW."""


@dataclass(frozen=True)
class Facts:
    """A plan as the rules see it; what is costly is worked out once, when a rule first asks for it."""

    plan: Plan
    as_of: date | None = None
    """Stands in for the date of a document that has none."""

    @property
    def text(self) -> str:
        """The repaired text, in which all spans count."""
        return self.plan.outlined.repaired.text

    def words(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span[0] : span[1]]

    @property
    def main(self) -> Part:
        """The first document of the file."""
        return self.plan.outlined.parts[0]

    @property
    def directive(self) -> Directive | None:
        """Header, bases, recipients and signature of the first document."""
        return self.plan.directive

    @cached_property
    def day(self) -> date | None:
        """Date of the document; else ``as_of``."""
        return (self.directive.date if self.directive else None) or self.as_of

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Every clause of every part, in reading order."""
        return tuple(node for part in self.plan.outlined.parts for node in part.walk())

    @cached_property
    def by_path(self) -> dict[str, Node]:
        """Clauses by their paths."""
        return {node.path: node for node in self.nodes}

    @cached_property
    def assigned(self) -> tuple[Task, ...]:
        """Tasks that a named body or class of bodies has."""
        return tuple(task for task in self.plan.tasks if task.kind is TaskKind.ASSIGNED)

    @cached_property
    def stretches(self) -> tuple[tuple[Span, str], ...]:
        """Heading and own words of every clause outside tables, with their places: the prose of the outline."""
        spans = (
            span
            for node in self.nodes
            if node.kind not in (NodeKind.TABLE, NodeKind.ROW)
            for span in (node.heading_span, node.text_span)
        )
        return tuple((span, self.words(span)) for span in spans if span is not None and span[0] < span[1])

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """Documents cited by their numbers, in reading order, in the whole file."""
        frames = self.region(RegionKind.HEADER)
        own = {directive.number for directive in self.plan.directives if directive is not None}
        return tuple(
            found
            for found in read_citations(self.text, self.figures)
            if found.number not in own and not any(start <= found.span[0] < end for start, end in frames)
        )

    @cached_property
    def lists(self) -> tuple[tuple[Numbered, ...], ...]:
        """Runs of siblings that one list numbers, see ``numbered_lists``."""
        return tuple(find_lists(self.plan.outlined))

    @cached_property
    def dates(self) -> tuple[PrintedDate, ...]:
        """Every day printed with its year, in reading order, in the whole file."""
        return read_dates(self.text, self.figures)

    @cached_property
    def figures(self) -> tuple[int, ...]:
        """Where each run of figures begins."""
        starts = tuple(match.end() for match in _NO_FIGURES.finditer(self.text))
        starts = starts[:-1] if starts and starts[-1] == len(self.text) else starts
        return (0, *starts) if self.text[:1].isdecimal() else starts

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Clauses that assign work, see ``assigned_units``."""
        return assigned_units(self)

    @cached_property
    def breaks(self) -> tuple[Break, ...]:
        """Line breaks of the source inside clauses."""
        return find_breaks(self.plan.outlined.repaired, self.nodes)

    @cached_property
    def letter_changes(self) -> tuple[LetterChange, ...]:
        """Letters that repair changed."""
        return tuple(letter_changes(self.plan.outlined.repaired))

    @cached_property
    def low(self) -> str:
        """The text in small letters, letter for letter, so that places in it are places in the text."""
        low = self.text.lower()
        if len(low) == len(self.text):
            return low
        return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in self.text)

    @cached_property
    def _spotted(self) -> dict[str, list[int]]:
        return SOUGHT.spot(self.low)

    def places(self, phrase: str) -> Sequence[int]:
        """Offsets at which a phrase in small letters stands as whole words; quickest for those of ``SOUGHT``."""
        return self._spotted.get(phrase, ()) if phrase in SOUGHT else tuple(occurrences(self.low, phrase))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word as printed, without the marks around it."""
        printed = set(self.text.split())
        bare = {word for word in printed if word.isalnum()}
        marked = " ".join(printed - bare)
        for mark in _MARKS:  # far quicker than a pattern or a table of letters
            marked = marked.replace(mark, " ")
        return frozenset(bare.union(marked.split()))

    @cached_property
    def low_vocabulary(self) -> frozenset[str]:
        """Every word in small letters."""
        return frozenset(word.lower() for word in self.vocabulary)

    def region(self, kind: RegionKind) -> tuple[Span, ...]:
        """Spans of the regions of one kind in the first document."""
        return self.main.region(kind)

    @cached_property
    def family(self) -> Family | None:
        """Which drafting form the document follows, by what only one of the two prints; None where nothing tells."""
        header = "\n".join(self.words(span) for span in self.region(RegionKind.HEADER))
        if _PARTY_MOTTO.search(header):
            return Family.PARTY
        if _STATE_MOTTO.search(header):
            return Family.STATE
        if _YOUTH_UNION.search(header):
            return None  # it has a guide of its own, which takes from both
        directive = self.directive
        if directive is None:
            return None
        if directive.number and _PARTY_NUMBER.match(directive.number):
            return Family.PARTY
        signature = directive.signature
        if signature and signature.authority:
            return Family.PARTY if _PARTY_AUTHORITY.match(signature.authority) else Family.STATE
        return None
