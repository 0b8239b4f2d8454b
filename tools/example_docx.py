"""Typeset an example as DOCX, as Nghị định 30/2020/NĐ-CP, Phụ lục I prescribes (A4, Times New Roman, margins)."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from example_source import EMPTY, RULE, Sheet, Stretch, pairs, plain, rows_of
from roviec.export.word.package import drop_baggage

if TYPE_CHECKING:
    from docx.document import Document as Docx
    from docx.section import Section
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_FONT = "Times New Roman"
_INDENT = Mm(10)
_SIZE, _SIZE_HEADER, _SIZE_TABLE, _SIZE_RECIPIENTS = Pt(14), Pt(13), Pt(12), Pt(11)
_PAGE, _MARGINS = (Mm(210), Mm(297)), {"top": Mm(20), "bottom": Mm(20), "left": Mm(30), "right": Mm(15)}
_CREATED = datetime(2026, 1, 1, tzinfo=UTC)
_ZIP_DATE = (2026, 1, 1, 0, 0, 0)
_STYLES = frozenset({"Normal", "Header", "HeaderChar", "TableNormal", "TableGrid", "DefaultParagraphFont", "NoList"})
_FACE = re.compile(r"(</?[biu]>)")
_HEADING_LENGTH = 150
_LEVELS = (
    (re.compile(r"[IVX]+\. "), "upperRoman", "%1."),
    (re.compile(r"\d+\. "), "decimal", "%2."),
    (re.compile(r"[a-zđ]\) "), "lowerLetter", "%3)"),
    (re.compile(r"- "), "bullet", "-"),
    (re.compile(r"\+ "), "bullet", "+"),
)
_HEADING = re.compile(r"([IVX]+[.-]|\d+(\.\d+)*\.|Nhiệm vụ \d+\.|Bước \d+:) ")
_ARTICLE = re.compile(r"(Điều \d+\.)(.*)")


def as_docx(sheet: Sheet) -> bytes:
    """The document as a word processor keeps it; the same bytes each time."""
    document = Document()
    _prepare(document, numbered=sheet.options["numbering"] == "automatic")
    typesetter = _Typesetter(document, sheet)
    for first, second in pairs(sheet):
        typesetter.add(first, second)
    drop_baggage(document, kept=_STYLES)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "", "", ""
    properties.created = properties.modified = _CREATED.replace(tzinfo=None)
    packed = io.BytesIO()
    document.save(packed)
    return _repack(packed.getvalue())


def _repack(packed: bytes) -> bytes:
    """The same container with one date for all its members."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _ZIP_DATE), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _prepare(document: Docx, *, numbered: bool) -> None:
    """Page, font and, where wanted, the multi-level list."""
    style = document.styles["Normal"]
    style.font.name, style.font.size = _FONT, _SIZE
    fonts = style.element.rPr.rFonts
    for script in ("w:eastAsia", "w:cs", "w:hAnsi"):
        fonts.set(qn(script), _FONT)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    section = document.sections[0]
    _set_page(section, landscape=False)
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    header.paragraph_format.tab_stops.clear_all()
    _add_field(header, "PAGE")
    if numbered:
        _add_numbering(document)


def _set_page(section: Section, *, landscape: bool) -> None:
    width, height = reversed(_PAGE) if landscape else _PAGE
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.header_distance = Mm(10)
    for side, margin in _MARGINS.items():
        setattr(section, f"{side}_margin", margin)


def _count_pages(section: Section, *, anew: bool) -> None:
    """A carried document counts its own pages; an annex goes on with those of its document."""
    properties = section._sectPr
    for inherited in properties.findall(qn("w:pgNumType")):
        properties.remove(inherited)
    if anew:
        pages = parse_xml(f'<w:pgNumType {nsdecls("w")} w:start="1"/>')
        properties.insert_element_before(pages, "w:cols", "w:titlePg", "w:docGrid")


def _add_field(paragraph: Paragraph, code: str) -> None:
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind is None:
            word = OxmlElement("w:instrText")
            word.set(qn("xml:space"), "preserve")
            word.text = code
        else:
            word = OxmlElement("w:fldChar")
            word.set(qn("w:fldCharType"), kind)
        run._r.append(word)


def _add_numbering(document: Docx) -> None:
    """A list of five levels: I. / 1. / a) / - / +, each number followed by a space."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/><w:suff w:val="space"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="0" w:firstLine="{_INDENT.twips}"/></w:pPr>'
        f'<w:rPr><w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:cs="{_FONT}" w:hint="default"/></w:rPr></w:lvl>'
        for level, (_, shape, text) in enumerate(_LEVELS)
    )
    root = document.part.numbering_part.element
    for child in list(root):
        root.remove(child)
    root.append(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="1">{levels}</w:abstractNum>'))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="1"><w:abstractNumId w:val="1"/></w:num>'))


class _Typesetter:
    """Adds the stretches of a sheet to a document."""

    def __init__(self, document: Docx, sheet: Sheet) -> None:
        self.document = document
        self.automatic = sheet.options["numbering"] == "automatic"
        self.party = sheet.options["family"] == "party"
        self.after_table = False

    def add(self, first: Stretch, second: Stretch | None) -> None:
        """Add a stretch, or two columns."""
        if first.kind == "left" and second:
            self._columns(first, second, (Mm(72), Mm(93)) if self.party else (Mm(58), Mm(107)), _SIZE_HEADER)
        elif first.kind == "recipients" and second:
            self._line("").paragraph_format.space_after = Pt(2)
            for paragraph in self.document.paragraphs[-3:]:  # no page holds a signature alone
                paragraph.paragraph_format.keep_with_next = paragraph.paragraph_format.keep_together = True
            self._columns(first, second, (Mm(85), Mm(80)), _SIZE)
        elif first.kind == "table":
            self._table(first)
        elif first.kind in {"part", "annex"}:
            self._new_page(first)
        elif first.kind in {"title", "issuer"}:
            self._centred(first)
        else:
            self._clauses(first)

    def _line(self, words: str) -> Paragraph:
        paragraph = self.document.add_paragraph()
        _fill(paragraph, words)
        return paragraph

    def _columns(self, left: Stretch, right: Stretch, widths: tuple[Mm, Mm], size: Pt) -> None:
        table = self.document.add_table(1, 2)
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        recipients = left.kind == "recipients"
        _mark_row(table, 0, repeat=False)
        for column, stretch, width in zip(table.columns, (left, right), widths, strict=True):
            cell = column.cells[0]
            column.width = cell.width = width
            small = stretch.kind == "recipients"
            for number, line in enumerate(stretch.lines):
                paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if small else WD_ALIGN_PARAGRAPH.CENTER
                if line == RULE:
                    _draw_rule(paragraph, share=0.55 if stretch is right else 0.35, width=width)
                    continue
                _fill(
                    paragraph,
                    "" if line == EMPTY else line,
                    (_SIZE_RECIPIENTS if number else Pt(12)) if small else size,
                )
                if line == EMPTY and recipients:
                    paragraph.paragraph_format.space_after = Pt(12)

    def _centred(self, stretch: Stretch) -> None:
        for number, line in enumerate(stretch.lines):
            paragraph = self.document.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            if line == RULE:
                _draw_rule(paragraph, share=0.3, width=Mm(165))
                paragraph.paragraph_format.space_after = Pt(8)
                continue
            bold = "<i>" not in line and not line.startswith("--")
            _fill(paragraph, f"<b>{line}</b>" if bold else line)
            paragraph.paragraph_format.space_before = Pt(14) if number == 0 else Pt(0)
            paragraph.paragraph_format.keep_with_next = True
        if stretch.kind == "issuer" or self.party:
            paragraph.paragraph_format.space_after = Pt(8)

    def _clauses(self, stretch: Stretch) -> None:
        for line in stretch.lines:
            paragraph = self.document.add_paragraph()
            style = paragraph.paragraph_format
            style.space_before = style.space_after = Pt(3)
            style.line_spacing = 1.15
            if line.startswith("<c>"):
                paragraph.alignment, style.keep_with_next = WD_ALIGN_PARAGRAPH.CENTER, True
                _fill(paragraph, f"<b>{plain(line)}</b>")
                continue
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            style.first_line_indent = _INDENT
            _fill(paragraph, _faced(line, stretch.kind, self._number(paragraph, line)))
            style.keep_with_next = _is_heading(line)

    def _number(self, paragraph: Paragraph, line: str) -> str:
        """Give the paragraph its level of the automatic list; returns the words without the marker."""
        for level, (shape, _, _) in enumerate(_LEVELS if self.automatic else ()):
            marker = shape.match(line)
            if marker:
                properties = paragraph._p.get_or_add_pPr()
                place = f'<w:ilvl w:val="{level}"/><w:numId w:val="1"/>'
                number = parse_xml(f"<w:numPr {nsdecls('w')}>{place}</w:numPr>")
                properties.insert_element_before(number, "w:spacing", "w:ind", "w:jc")
                if _is_heading(line):  # the number takes its face from the mark of the paragraph
                    properties.append(parse_xml(f"<w:rPr {nsdecls('w')}><w:b/></w:rPr>"))
                return line[marker.end() :]
        return line

    def _new_page(self, stretch: Stretch) -> None:
        landscape = "landscape" in stretch.options
        was_landscape = self.document.sections[-1].orientation == WD_ORIENT.LANDSCAPE
        part = stretch.kind == "part"
        if landscape or was_landscape or part:
            section = self.document.add_section(WD_SECTION.NEW_PAGE)
            _shrink(self.document.paragraphs[-1])
            _set_page(section, landscape=landscape)
            section.different_first_page_header_footer = part
            _count_pages(section, anew=part)
        for number, line in enumerate(stretch.lines or ()):
            paragraph = self._line(line)
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.paragraph_format.page_break_before = number == 0 and not (landscape or was_landscape)
            paragraph.paragraph_format.space_after = Pt(10) if number == len(stretch.lines) - 1 else Pt(0)

    def _table(self, stretch: Stretch) -> None:
        rows = rows_of(stretch)
        shares = [int(share) for share in stretch.options["widths"].split(",")]
        section = self.document.sections[-1]
        room = _PAGE[1] if section.orientation == WD_ORIENT.LANDSCAPE else _PAGE[0]
        room = Mm(room.mm - _MARGINS["left"].mm - _MARGINS["right"].mm)
        table = self.document.add_table(len(rows), len(shares), style="Table Grid")
        table.autofit = False
        for column, share in zip(table.columns, shares, strict=True):
            column.width = int(room * share / sum(shares))
        heads = int(stretch.options.get("head", "1"))
        for number, words in enumerate(rows):
            _mark_row(table, number, repeat=number < heads)
            group = len(words) == 2
            for column in range(len(shares)):
                cell = table.cell(number, column)
                cell.width = table.columns[column].width
                text = words[column] if column < len(words) else ""
                if text not in {"^", "<"}:
                    _fill_cell(cell, text, bold=number < heads or group, centred=number < heads or column == 0)
            if group:
                _merge(table.cell(number, 1), table.cell(number, len(shares) - 1))
        _merge_marks(table, rows)


def _shrink(paragraph: Paragraph) -> None:
    """Make the empty paragraph that ends a section too small to open a page of its own."""
    paragraph.paragraph_format.line_spacing = Pt(1)


def _is_heading(line: str) -> bool:
    return bool(_HEADING.match(line)) and len(line) < _HEADING_LENGTH and not line.endswith((".", ";", ":", "!"))


def _faced(line: str, kind: str, words: str) -> str:
    """The words with the face that their kind asks for."""
    article = _ARTICLE.fullmatch(words)
    if kind == "bases":
        return f"<i>{words}</i>"
    if article:
        return f"<b>{article[1]}</b>{article[2]}"
    if _is_heading(line):
        return f"<b>{words}</b>"
    return words


def _fill(paragraph: Paragraph, words: str, size: Pt | None = None) -> None:
    """Add the words as runs, each with its face."""
    faces: set[str] = set()
    for piece in _FACE.split(words):
        if _FACE.fullmatch(piece):
            faces = faces ^ {piece.strip("</>")}
        elif piece:
            run = paragraph.add_run(piece)
            run.bold, run.italic, run.underline = "b" in faces or None, "i" in faces or None, "u" in faces or None
            run.font.size = size


def _fill_cell(cell: _Cell, text: str, *, bold: bool, centred: bool) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if centred else WD_ALIGN_PARAGRAPH.LEFT
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    _fill(paragraph, f"<b>{text}</b>" if bold else text, _SIZE_TABLE)


def _mark_row(table: Table, number: int, *, repeat: bool) -> None:
    properties = table.rows[number]._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if repeat:
        properties.append(OxmlElement("w:tblHeader"))


def _merge(first: _Cell, last: _Cell) -> None:
    """Merge two corners of a rectangle and drop the empty paragraphs that python-docx leaves."""
    merged = first.merge(last)
    for paragraph in merged.paragraphs[1:]:
        if not paragraph.text:
            paragraph._p.getparent().remove(paragraph._p)


def _merge_marks(table: Table, rows: list[list[str]]) -> None:
    """Merge the cells that ``<`` and ``^`` tie together."""
    for number, words in enumerate(rows):
        for column, text in enumerate(words):
            if text == "<":
                _merge(table.cell(number, column - 1), table.cell(number, column))
            elif text == "^":
                _merge(table.cell(number - 1, column), table.cell(number, column))


def _draw_rule(paragraph: Paragraph, *, share: float, width: Mm) -> None:
    """A line drawn over part of the width, as under the national header: not a letter of the text."""
    style = paragraph.paragraph_format
    style.left_indent = style.right_indent = int(width * (1 - share) / 2)
    style.space_before, style.line_spacing = Pt(2), Pt(6)
    border = '<w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/>'
    frame = parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>")
    paragraph._p.get_or_add_pPr().insert_element_before(frame, "w:spacing", "w:ind", "w:jc")
