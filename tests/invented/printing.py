"""An invented plan as it stands on paper: blocks of lines, columns and tables, before any form is chosen."""

from __future__ import annotations

from dataclasses import dataclass, field

from invented.answers import UNMARKED, placed, printed_words
from invented.style import Style, marker
from invented.tree import Mark, Paper, Plan

STATE = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]


@dataclass
class Words:
    """A paragraph."""

    text: str
    kind: str = "body"
    """``title`` (centred), ``heading``, ``body``, ``bullet`` or ``plain`` (outside the clauses)."""
    path: str | None = None
    """Of the clause that it prints."""
    marker: str = ""
    mark: Mark | None = None
    depth: int = 0
    breaks: bool = False
    """A new page begins here."""


@dataclass
class Columns:
    """Two columns side by side: the header, or recipients and signature."""

    kind: str
    """``header`` or ``ending``."""
    left: list[str]
    right: list[str]


@dataclass
class Grid:
    """A table."""

    path: str
    headers: list[str]
    rows: list[list[str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


Block = Words | Columns | Grid


def blocks_of(plan: Plan, style: Style) -> list[Block]:
    """The whole file, block by block."""
    blocks: list[Block] = []
    for index, (prefix, paper) in enumerate(plan.papers):
        if paper.issuer_lines:
            blocks.append(_header(paper))
        blocks += _title(paper, breaks=index > 0)
        blocks += [Words(basis.line, "plain") for basis in paper.bases if basis.line.startswith("Căn cứ")]
        blocks += [Words(line, "title" if line.isupper() else "plain") for line in paper.preamble]
        blocks += _body(prefix, paper, style)
        if paper.signed or paper.recipients:
            blocks.append(_ending(paper))
    return blocks


def _header(paper: Paper) -> Columns:
    dated = _dated(paper)
    above = [paper.parent_issuer] if paper.parent_issuer else []
    right = [*(["ĐẢNG CỘNG SẢN VIỆT NAM"] if paper.party else STATE), *([dated] if dated else [])]
    if paper.party:
        return Columns("header", [*above, *paper.issuer_lines, "*", f"Số {paper.number or ''}"], right)
    left = [*above, *paper.issuer_lines, f"Số: {paper.number or '      /' + str(paper.symbol)}"]
    return Columns("header", left, right)


def _dated(paper: Paper) -> str:
    day = paper.issued_on
    if day is None:
        return ""
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{paper.place}, ngày {day.day:02d} tháng {month} năm {day.year}"


def _title(paper: Paper, *, breaks: bool) -> list[Block]:
    found: list[Block] = [Words(paper.type_name, "title", breaks=breaks)]
    found.append(Words(paper.title, "title"))
    found += [Words(line, "title") for line in paper.below_title]
    if paper.party and paper.issuer_lines:
        found.append(Words("-----", "title"))
    return found


def _body(prefix: str, paper: Paper, style: Style) -> list[Block]:
    found: list[Block] = []
    for place in placed(prefix, paper.body, style):
        clause = place.clause
        if clause.mark is Mark.TABLE:
            found.append(Grid(place.path, clause.cells))
        elif clause.mark is Mark.ROW:
            grid = found[-1]
            assert isinstance(grid, Grid)
            grid.rows.append(clause.cells)
            grid.paths.append(place.path)
        else:
            mark = marker(clause, place.parent, style)
            kind = "heading" if clause.heading and not clause.text else "body"
            depth = place.path.count(".") if clause.mark not in UNMARKED else 0
            found.append(Words(printed_words(clause), kind, place.path, mark, clause.mark, depth))
    return found


def _ending(paper: Paper) -> Columns:
    signed = paper.signed
    sign, last = (",", ".") if paper.party else (";", ".")
    lines = [f"- {name}{sign}" for name in paper.recipients]
    left = ["Nơi nhận:", *lines[:-1], lines[-1][:-1] + last] if lines else []
    right = [signed.authority, *signed.position, signed.name] if signed else []
    return Columns("ending", left, [words for words in right if words])
