"""A plan set anew: the same words, in the form that its family prescribes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from roviec.export.layout.clauses import Titles, set_clause, set_preamble
from roviec.export.layout.closing import set_closing
from roviec.export.layout.family import family_of
from roviec.export.layout.header import HeaderLines, set_header
from roviec.export.layout.letters import Printed, parted, stretches, width_mm
from roviec.export.layout.looks import Looks, looks_of
from roviec.export.layout.paper import PAGE, Family, Grid, Line, Paper, Piece, Remark, Sheet
from roviec.export.layout.paper import Block as PaperBlock
from roviec.export.layout.tables import FilledCell, set_table
from roviec.lexicon.landmarks import RULE_LINE, TYPE_LINE
from roviec.model.directive import Directive
from roviec.model.outlined import Node, NodeKind, Part, PartKind, RegionKind
from roviec.model.plan import Plan
from roviec.model.repaired import Block
from roviec.source import Region, Span

_SHARE_OF_RULE = 0.4
"""Of the last line of the title: "bằng từ 1/3 đến 1/2"."""
_LONGEST_RULE_MM = 60.0
_PARTY_RULE = "-----"
_WIDE = 6
"""Columns from which an annex lies across the page."""
_ANNEXED = frozenset({PartKind.ANNEX, PartKind.FORM})
_KEPT = 2


def plan_paper(plan: Plan) -> Paper:
    """Set a plan.

    Shape: one sheet a part, in the order of the file; every word of the repaired text stands on it, but for rules and
    stars that only draw, which are drawn anew. Findings are the remarks.
    """
    families = _families(plan)
    sheets = tuple(
        _PartSetter(plan, part, directive, family).sheet()
        for part, directive, family in zip(plan.outlined.parts, plan.directives, families, strict=True)
    )
    directive = plan.directive
    return Paper(
        family=families[0] if families else Family.STATE,
        title=title_of(plan),
        issuer=(directive.issuer or "") if directive else "",
        day=directive.date if directive else None,
        sheets=tuple(_joined(sheets)),
        remarks=tuple(_remark(plan, index) for index in range(len(plan.findings))),
    )


def _joined(sheets: Sequence[Sheet]) -> Iterator[Sheet]:
    """Sheets with words; a title alone ("PHỤ LỤC II" above a form) opens the sheet of what it heads."""
    waiting: tuple[PaperBlock, ...] = ()
    for at, sheet in enumerate(sheets):
        blocks = (*waiting, *sheet.blocks)
        waiting = ()
        if blocks and at and at + 1 < len(sheets) and _is_title(blocks):
            waiting = blocks
        elif blocks:
            yield Sheet(blocks, sheet.landscape)
    if waiting:
        yield Sheet(waiting)


def _is_title(blocks: Sequence[PaperBlock]) -> bool:
    return all(isinstance(block, Line) and block.look.keep for block in blocks)


def title_of(plan: Plan) -> str:
    """Type and title of the plan; the name of its file where it has none."""
    directive = plan.directive
    if directive is None or not (directive.title or directive.type):
        return plan.outlined.repaired.source.name
    name = directive.type.name.capitalize() if directive.type else ""
    return " ".join(f"{name} {directive.title or ''}".split())


def _families(plan: Plan) -> list[Family]:
    """Each part's own family; one that does not tell is like the part before it."""
    out: list[Family] = []
    for part, directive in zip(plan.outlined.parts, plan.directives, strict=True):
        out.append(family_of(plan, part, directive) or (out[-1] if out else Family.STATE))
    return out


def _remark(plan: Plan, index: int) -> Remark:
    finding = plan.findings[index]
    said = [finding.message, finding.hint or "", f"[{finding.rule}]"]
    return Remark(finding.span, " ".join(words for words in said if words))


class _PartSetter:
    """Sets one document of the file."""

    def __init__(self, plan: Plan, part: Part, directive: Directive | None, family: Family) -> None:
        self._text = plan.outlined.repaired.text
        self._part, self._directive, self._family = part, directive, family
        self._looks: Looks = looks_of(family)
        self._titles = Titles(part)
        self._regions = sorted(part.blocks, key=lambda region: region.span)
        self._region_starts = [region.span[0] for region in self._regions]
        self._tables = [node for node in part.walk() if node.kind is NodeKind.TABLE]
        wide = any(len(node.columns) >= _WIDE for node in self._tables)
        self._landscape = wide and part.kind in _ANNEXED
        self._table_starts = [node.span[0] for node in self._tables]
        self._blocks = _blocks_in(plan.outlined.repaired.blocks, part.span)
        self._parent = " ".join((directive.parent_issuer or "").split()) if directive else ""
        self._header = HeaderLines()
        self._title: list[Line] = []
        self._body: list[PaperBlock] = []
        self._recipients: list[Printed] = []
        self._signature: list[Printed] = []
        self._after: list[PaperBlock] = []
        self._notes = 0

    def sheet(self) -> Sheet:
        """The part's pages."""
        for table, group in groupby(self._blocks, self._table_of):
            if table is None:
                for block in group:
                    self._set_lines(block)
            else:
                self._body.append(self._set_table(self._tables[table], tuple(group)))
        header = set_header(self._header, self._family, self._looks, self._parent)
        closing = set_closing(self._recipients, self._signature, self._looks)
        blocks: list[PaperBlock] = [
            *([header] if header.has_words else []),
            *self._closed_title(),
            *_kept_with_closing(self._body, follows=closing.has_words),
            *([closing] if closing.has_words else []),
            *self._after,
        ]
        return Sheet(tuple(blocks), landscape=self._landscape)

    def _table_of(self, block: Block) -> int | None:
        index = bisect_right(self._table_starts, block.span[0]) - 1
        inside = index >= 0 and block.span[0] < self._tables[index].span[1]
        return index if inside and block.cell is not None else None

    def _region(self, at: int) -> RegionKind | None:
        index = bisect_right(self._region_starts, at) - 1
        if index < 0 or at >= self._regions[index].span[1]:
            return None
        return self._regions[index].kind

    def _set_lines(self, block: Block) -> None:
        lines = tuple(stretches(self._text, block.span))
        if lines and self._region(lines[0].at) is RegionKind.HEADER:
            headed = tuple(takewhile(lambda line: self._region(line.at) is RegionKind.HEADER, lines))
            right = block.cell is not None and block.cell.column > 0
            self._header.add(self._text, headed, right=right, parent=self._parent)
            lines = lines[len(headed) :]
        for line in lines:
            match self._region(line.at):
                case RegionKind.HEADER:
                    self._header.add(self._text, (line,), right=False)
                case RegionKind.TITLE:
                    title, *rest = parted(line, self._directive.title if self._directive else None)
                    self._add_to_title(title)
                    for words in rest:  # what a wrapped title runs into
                        self._set_paragraph(RegionKind.PREAMBLE, words, block)
                case RegionKind.RECIPIENTS:
                    self._recipients.append(line)
                case RegionKind.SIGNATURE:
                    self._signature.append(line)
                case kind:
                    self._set_paragraph(kind, line, block)

    def _set_paragraph(self, kind: RegionKind | None, line: Printed, block: Block) -> None:
        if kind is RegionKind.PREAMBLE:
            if not self._body and len(self._title) == 1 and self._directive:
                *title, line = parted(line, self._directive.title)  # a title that runs into what follows it
                for words in title:
                    self._add_to_title(words)
            self._body.append(set_preamble(line, self._looks, bold=block.bold, centred=block.centred))
        elif kind is None:
            self._body.extend(set_clause(line, self._titles, self._looks, bold=block.bold, centred=block.centred))
        else:
            printed = Line((Piece(line.text, line.at),), replace(self._looks.clause, bold=block.bold))
            if kind is RegionKind.NOTE:
                printed = replace(printed, pieces=self._numbered_note(printed, block), look=self._looks.note)
            begun = bool(self._recipients or self._signature)
            (self._after if begun else self._body).append(printed)

    def _numbered_note(self, printed: Line, block: Block) -> tuple[Piece, ...]:
        """A footnote of Word has its number from Word; at the end of the text it has it in brackets."""
        if block.region is not Region.FOOTNOTE:
            return printed.pieces
        self._notes += 1
        return (Piece(f"[{self._notes}] "), *printed.pieces)

    def _add_to_title(self, line: Printed) -> None:
        """The name of the type, or of the annex, then the abstract, then in brackets what carries it."""
        if RULE_LINE.match(line.text):
            return
        look = self._looks.abstract if self._title else self._looks.type_name
        if TYPE_LINE.match(line.text):
            look = self._looks.type_name
        elif line.text.startswith("("):
            look = self._looks.title_note
        piece = Piece(line.text, line.at)
        if look is self._looks.abstract and self._title and self._runs_on(self._title[-1]):
            self._title[-1] = replace(self._title[-1], pieces=(*self._title[-1].pieces, Piece(" "), piece))
            return
        self._title.append(Line((piece,), look))

    def _runs_on(self, above: Line) -> bool:
        """A line of an abstract that is wrapped anew takes the next one in: where it ended was the old page's doing."""
        look = above.look
        width = width_mm(above.text, look.size, bold=look.bold)
        return look is self._looks.abstract and width > PAGE.text_width(landscape=False)

    def _closed_title(self) -> Iterator[Line]:
        """The title with what closes it: a rule in documents of the State, dashes in those of the Party."""
        if not self._title:
            return
        *before, last = (replace(line, level=1 if line is self._title[0] else 0) for line in self._title)
        yield from before
        annexed = self._part.kind in _ANNEXED
        if self._family is Family.PARTY and not annexed:
            yield last
            yield Line((Piece(_PARTY_RULE),), replace(self._looks.abstract, bold=False, after=8))
            return
        look = replace(last.look, after=8)
        rule = min(_LONGEST_RULE_MM, _SHARE_OF_RULE * width_mm(last.text, look.size, bold=True))
        yield replace(last, look=look, rule_mm=None if annexed else rule)

    def _set_table(self, node: Node, blocks: Sequence[Block]) -> Grid:
        first_row = node.children[0].span[0] if node.children else node.span[1]
        cells = tuple(
            FilledCell(block.cell, tuple(stretches(self._text, block.span)), block.bold)
            for block in blocks
            if block.cell is not None
        )
        rows_of_clauses = {block.cell.row for block in blocks if block.cell is not None and block.span[0] >= first_row}
        heads = {cell.place.row for cell in cells} - rows_of_clauses
        return set_table(cells, heads, self._looks, PAGE.text_width(landscape=self._landscape))


def _blocks_in(blocks: Sequence[Block], span: Span) -> Sequence[Block]:
    starts = [block.span[0] for block in blocks]
    return blocks[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def _kept_with_closing(blocks: Sequence[PaperBlock], *, follows: bool) -> Iterator[PaperBlock]:
    """The last two paragraphs go with the signature: no page holds a signature alone."""
    for index, block in enumerate(blocks):
        near = follows and index >= len(blocks) - _KEPT
        yield replace(block, look=replace(block.look, keep=True)) if near and isinstance(block, Line) else block
