"""Marks of Markdown that a crawl left in the text: bold and italic asterisks, heading signs, escapes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from roviec.repair.lines import Edit, Line, apply_edits

_STARS = re.compile(r"\*+")
_HEADING = re.compile(r"^\s*#{1,6}\s+")
_BOLD_LINE = re.compile(r"^\s*\*\*[^*\s][^*]*\*\*\s*$")
_ESCAPE = re.compile(r"\\(?=[-.*+()\[\]#_!>])")
_STAR_BULLET = re.compile(r"^\s*\*\s+(?=\S)")


def repair_marks(lines: Sequence[Line]) -> list[Line]:
    """Take out the marks, paragraph by paragraph, since a pair may stand on two lines."""
    out: list[Line] = []
    for group in _paragraphs(lines):
        out.extend(
            _repair_group(group)
            if any("*" in line.text or "#" in line.text or "\\" in line.text for line in group)
            else group
        )
    return out


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and (line.blanks or line.whole or line.cell != group[-1].cell):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _repair_group(group: list[Line]) -> list[Line]:
    runs = [(index, m.start(), m.end()) for index, line in enumerate(group) for m in _marks_of(line.text)]
    total = sum(end - start for _, start, end in runs)
    keep: tuple[int, int] | None = None
    if total % 2 and runs:
        keep = _kept_star(group, runs)
    bold = _is_bold(group, runs)
    out = []
    for index, line in enumerate(group):
        edits = []
        for _, start, end in (run for run in runs if run[0] == index):
            if keep and keep[0] == index and start <= keep[1] < end:
                if start < keep[1]:
                    edits.append(Edit(start, keep[1], "", "bold-mark"))
                if keep[1] + 1 < end:
                    edits.append(Edit(keep[1] + 1, end, "", "bold-mark"))
            else:
                edits.append(Edit(start, end, "", "bold-mark"))
        edits += [Edit(m.start(), m.end(), "", "bold-mark") for m in _HEADING.finditer(line.text)]
        edits += [Edit(m.start(), m.end(), "", "bold-mark") for m in _ESCAPE.finditer(line.text)]
        mended = apply_edits(line, sorted(edits, key=lambda edit: edit.start))
        alone = _HEADING.match(line.text) or _BOLD_LINE.match(line.text)
        out.append(replace(mended, bold=True) if bold or alone else mended)
    return out


def _marks_of(text: str) -> Iterator[re.Match[str]]:
    """Runs of asterisks that may be marks: not ``(*)``, not a multiplication, not a bullet or a Party star."""
    if text.strip() == "*":
        return
    if not text.replace("*", "").strip():
        yield from _STARS.finditer(text)  # an empty pair, "* *"
        return
    bullet = _STAR_BULLET.match(text)
    for found in _STARS.finditer(text):
        before, after = text[: found.start()], text[found.end() :]
        alone = before.endswith(" ") and after.startswith(" ") and before.strip() and after.strip()
        footnote = before.endswith("(") and after.startswith(")")
        if not footnote and not (alone and len(found.group()) == 1) and not (bullet and found.start() < bullet.end()):
            yield found


def _kept_star(group: list[Line], runs: list[tuple[int, int, int]]) -> tuple[int, int]:
    """An odd star is a letter of the text: a bullet at the head of a line, else the last one."""
    for index, start, end in runs:
        head = not group[index].text[:start].strip()
        if head and group[index].text[end : end + 1].isspace():
            return index, end - 1
    index, _, end = runs[-1]
    return index, end - 1


def _is_bold(group: list[Line], runs: list[tuple[int, int, int]]) -> bool:
    if len(runs) != 2 or any(end - start not in (2, 3) for _, start, end in runs):
        return False
    (first, start, _), (last, _, end) = runs
    opens = first == 0 and not group[0].text[:start].strip()
    closes = last == len(group) - 1 and not group[-1].text[end:].strip()
    return opens and closes
