"""Two versions of a plan as a Word file with tracked changes: accepted it is the new one, rejected the old one."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from roviec.compare.comparison import Comparison, RunKind, WordRun
from roviec.compare.sheets import Kept, Line, Look, merged_lines
from roviec.compare.tracked_runs import exact_runs

if TYPE_CHECKING:
    from docx.document import Document as DocumentType
    from docx.oxml.text.paragraph import CT_P
    from docx.table import Table
    from docx.text.paragraph import Paragraph
    from lxml.etree import _Element

AUTHOR: Final = "Rõ Việc"
_FACE: Final = "Times New Roman"
_SIZE: Final = 13
_INDENT: Final = Mm(12.7)
_SIGNATURE: Final = Mm(75)
_TEXT_WIDTH: Final = Mm(165)
_NARROWEST, _WIDEST = 1.5, 120
"""Letters by which a column is measured."""
_UNWRITABLE: Final = {
    **dict.fromkeys(range(0x20), " "),
    **dict.fromkeys([*range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd"),
}
"""Characters that XML cannot hold."""
_MARKS: Final = {RunKind.INSERTED: "w:ins", RunKind.DELETED: "w:del"}


def comparison_to_docx(comparison: Comparison, *, on: date) -> bytes:
    """Write two versions of a plan as one Word document.

    What moved is taken out at its old place and put in at its new one. Header and end are set in two columns, tables
    as tables; letters differ from the documents' own in nothing but white space.

    Args:
        comparison: what ``compare_versions`` gave.
        on: the date that the changes bear.
    Returns:
        A DOCX; accepting every change gives the new version's text, rejecting every change the old one's.
    """
    writer = _Writer(on)
    lines = merged_lines(comparison)
    for shape, group in groupby(lines, lambda line: (line.look in {Look.ROW, Look.COLUMNS}, line.table)):
        together = list(group)
        if shape[0]:
            writer.put_table(together)
        else:
            for line in together:
                writer.put_paragraph(line)
    return writer.bytes()


class _Writer:
    """The document in the making."""

    def __init__(self, on: date) -> None:
        self.document: DocumentType = Document()
        self.stamp = f"{on.isoformat()}T00:00:00Z"
        self.last_id = 0
        _set_page(self.document)

    def bytes(self) -> bytes:
        """The file."""
        stream = io.BytesIO()
        self.document.save(stream)
        return stream.getvalue()

    def put_paragraph(self, line: Line) -> None:
        """A line of its own."""
        paragraph = self.document.add_paragraph()
        _set_paragraph(paragraph, line.look)
        bold = line.look in {Look.TITLE, Look.HEADING, Look.SIGNATURE}
        self._fill(paragraph._p, line.old[0], line.new[0], line.kept, bold=bold)

    def put_table(self, lines: Sequence[Line]) -> None:
        """Rows one under the other; the header of the document and its end have no rules."""
        columns = max(len(cells) for line in lines for cells in (line.old, line.new))
        table = self.document.add_table(rows=0, cols=columns)
        if lines[0].look is Look.ROW:
            table.style = "Table Grid"
            _set_widths(table, lines)
        for line in lines:
            row = table.add_row()
            if line.kept is not Kept.BOTH:
                properties = row._tr.get_or_add_trPr()
                properties.append(self._mark("w:ins" if line.kept is Kept.NEW else "w:del"))
            for at, cell in enumerate(row.cells):
                old, new = _at(line.old, at), _at(line.new, at)
                paragraph = cell.paragraphs[0]
                if line.look is Look.COLUMNS:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                self._fill(paragraph._p, old, new, line.kept, bold=line.is_head)

    def _fill(self, paragraph: CT_P, old: str, new: str, kept: Kept, *, bold: bool) -> None:
        if kept is Kept.BOTH:
            runs: Sequence[WordRun] = exact_runs(old, new)
        else:
            mark = RunKind.INSERTED if kept is Kept.NEW else RunKind.DELETED
            runs = [WordRun(mark, old, new)] if old or new else []
            paragraph.get_or_add_pPr().append(self._mark_of_paragraph(_MARKS[mark]))
        for run in runs:
            paragraph.append(self._run(run, bold=bold))

    def _run(self, run: WordRun, *, bold: bool) -> _Element:
        deleted = run.kind is RunKind.DELETED
        element = OxmlElement("w:r")
        if bold:
            properties = OxmlElement("w:rPr")
            properties.append(OxmlElement("w:b"))
            element.append(properties)
        for at, words in enumerate((run.old if deleted else run.new).split("\v")):
            if at:
                element.append(OxmlElement("w:br"))
            text = OxmlElement("w:delText" if deleted else "w:t")
            text.text = words.translate(_UNWRITABLE)
            text.set(qn("xml:space"), "preserve")
            element.append(text)
        if run.kind is RunKind.EQUAL:
            return element
        mark = self._mark(_MARKS[run.kind])
        mark.append(element)
        return mark

    def _mark(self, name: str) -> _Element:
        self.last_id += 1
        mark = OxmlElement(name)
        mark.set(qn("w:id"), str(self.last_id))
        mark.set(qn("w:author"), AUTHOR)
        mark.set(qn("w:date"), self.stamp)
        return mark

    def _mark_of_paragraph(self, name: str) -> _Element:
        """The end of the paragraph came or went as well."""
        properties = OxmlElement("w:rPr")
        properties.append(self._mark(name))
        return properties


def _at(cells: tuple[str, ...], at: int) -> str:
    return cells[at] if at < len(cells) else ""


def _set_paragraph(paragraph: Paragraph, look: Look) -> None:
    form = paragraph.paragraph_format
    if look in {Look.TITLE, Look.SIGNATURE}:
        form.alignment = WD_ALIGN_PARAGRAPH.CENTER
        form.left_indent = _SIGNATURE if look is Look.SIGNATURE else None
    elif look is Look.RECIPIENTS:
        form.space_after = Pt(0)
    else:
        form.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        form.first_line_indent = _INDENT


def _set_widths(table: Table, lines: Sequence[Line]) -> None:
    """A column gets room for its words: a number little, a task much."""
    columns = [
        [len(_at(cells, at)) for line in lines for cells in (line.old, line.new)] for at in range(len(table.columns))
    ]
    needs = [_NARROWEST + min(max(lengths), _WIDEST) ** 0.5 for lengths in columns]
    table.autofit = False
    for column, need in zip(table.columns, needs, strict=True):
        column.width = int(_TEXT_WIDTH * need / sum(needs))


def _set_page(document: DocumentType) -> None:
    """A4, margins and letters as administrative documents have them (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FACE, Pt(_SIZE)
    fonts = style.element.rPr.rFonts
    for kind in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(kind), _FACE)
    style.paragraph_format.space_after = Pt(6)
