"""The line of the source in which a finding stands, and the stretch of it to put a mark under."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.findings import Finding
    from roviec.model.plan import Plan
    from roviec.source import Span

_ONE_WIDE = dict.fromkeys((*range(32), *range(127, 160)), " ")
"""Control characters would move the mark, and must not reach a terminal."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line of the source with the place of a finding."""

    line: int
    """1-based."""
    column: int
    """1-based, of the first character of the finding."""
    words: str
    """The whole line."""
    length: int
    """Characters of the finding in this line; at least 1."""

    def window(self, width: int) -> tuple[str, int, int]:
        """As much of the line as fits, with the place in it: the words, the offset of the mark, its length.

        The words before and behind what is left out are cut with an ellipsis.
        """
        at = self.column - 1
        if len(self.words) <= width:
            return self.words, at, self.length
        start = max(0, min(at - width // 3, len(self.words) - width))
        cut = self.words[start : start + width]
        if start:
            cut = "…" + cut[1:]
        if start + width < len(self.words):
            cut = cut[:-1] + "…"
        return cut, at - start, max(1, min(self.length, len(cut) - (at - start)))


class Excerpts:
    """Finds the lines of one document; spans of findings count in its repaired text."""

    def __init__(self, plan: Plan) -> None:
        """Index the map of the document once."""
        self._repaired = plan.outlined.repaired
        self._runs = [run for run in self._repaired.runs if run.repaired is not None and run.source is not None]
        self._starts = [run.repaired[0] for run in self._runs if run.repaired]

    def of(self, finding: Finding) -> Excerpt:
        """The line of a finding: the file's own for text forms, a paragraph or row for the others."""
        text, span = (
            (self._repaired.source.text, self._in_source(finding.span))
            if self._repaired.source.text_form
            else (self._repaired.text, finding.span)
        )
        start = text.rfind("\n", 0, span[0]) + 1
        end = text.find("\n", span[0])
        end = len(text) if end < 0 else end
        words = text[start:end].translate(_ONE_WIDE)
        length = min(max(span[1], span[0] + 1), end) - span[0]
        return Excerpt(finding.line, span[0] - start + 1, words, max(length, 1))

    def _in_source(self, span: Span) -> Span:
        return self._offset(span[0]), self._offset(max(span[1] - 1, span[0])) + 1

    def _offset(self, at: int) -> int:
        """Place in the source of a character of the repaired text; changed stretches are entered at their beginning."""
        index = bisect_right(self._starts, at) - 1
        if index < 0:
            return 0
        run = self._runs[index]
        assert run.repaired is not None
        assert run.source is not None
        same = run.repaired[1] - run.repaired[0] == run.source[1] - run.source[0]
        return run.source[0] + (min(at, run.repaired[1]) - run.repaired[0] if same else 0)
