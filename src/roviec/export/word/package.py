"""The container of a Word file: styles, page, page number; the same bytes for the same paper."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from roviec.export.layout.paper import FONT, PAGE, Paper, Sheet
from roviec.export.word.markup import Element, add, clean, element, twips

if TYPE_CHECKING:
    from docx.document import Document as Docx

_STYLES = frozenset({"Normal", "Header", "HeaderChar", "TableNormal", "DefaultParagraphFont", "NoList"})
_BAGGAGE = {"stylesWithEffects", "customXml", "thumbnail", "webSettings"}
_NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - Word's properties are naive; stands for "not known"
_OLDEST = 1980
"""First year that the container can hold."""
_LONGEST_PROPERTY = 255


def new_document(paper: Paper) -> Docx:
    """An empty document with the page, the face and the properties of a paper."""
    document = Document()
    drop_baggage(document, kept=_STYLES)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(14)
    fonts = normal.element.rPr.rFonts
    for script in ("w:eastAsia", "w:cs", "w:hAnsi"):
        fonts.set(qn(script), FONT)
    language = normal.element.rPr.find(qn("w:lang"))
    if language is None:
        language = add(normal.element.rPr, "lang")
    language.set(qn("w:val"), "vi-VN")
    _drop_style_language(document)
    body = document.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    _add_page_number(document)
    _set_properties(document, paper)
    return document


def drop_baggage(document: Docx, *, kept: frozenset[str]) -> None:
    """Take out what python-docx's template brings and our files never use: its picture, styles that are not kept."""
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:styleId")) not in kept:
            styles.remove(style)
    for owner in (document.part, document.part.package):
        for key, relation in list(owner.rels.items()):
            if relation.reltype.rpartition("/")[2] in _BAGGAGE:
                del owner.rels[key]


def _drop_style_language(document: Docx) -> None:
    """The template says American English for the whole file."""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "vi-VN")


def _add_page_number(document: Docx) -> None:
    """Arabic, in the middle of the upper margin (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW)."""
    header = document.sections[0].header
    header.is_linked_to_previous = False
    number = header.paragraphs[0]._p
    for child in list(number):
        number.remove(child)
    properties = add(number, "pPr")
    add(properties, "jc", val="center")
    for kind in ("begin", None, "end"):
        run = add(number, "r")
        add(add(run, "rPr"), "sz", val=28)
        if kind is None:
            code = add(run, "instrText")
            code.text = "PAGE"
        else:
            add(run, "fldChar", fldCharType=kind)


def _set_properties(document: Docx, paper: Paper) -> None:
    """From the plan alone: no clock and no name of a machine gets into the file."""
    properties = document.core_properties
    properties.title = clean(paper.title)[:_LONGEST_PROPERTY]
    properties.author = clean(paper.issuer)[:_LONGEST_PROPERTY]
    properties.language = "vi-VN"
    properties.last_modified_by = properties.comments = properties.keywords = ""
    day = paper.day
    properties.created = properties.modified = (
        datetime(day.year, day.month, day.day) if day and day.year >= _OLDEST else _NO_DAY  # noqa: DTZ001 - as above
    )


def section_of(document: Docx, sheet: Sheet) -> Element:
    """The properties of the pages of a sheet; the page number is not shown on its first page."""
    own = document.element.body.find(qn("w:sectPr"))
    made = element("sectPr")
    made.extend(_copy(header) for header in own.iterfind(qn("w:headerReference")))
    add(made, "type", val="nextPage")
    width, height = (PAGE.height, PAGE.width) if sheet.landscape else (PAGE.width, PAGE.height)
    add(made, "pgSz", w=twips(width), h=twips(height), **({"orient": "landscape"} if sheet.landscape else {}))
    margins = {side: twips(getattr(PAGE, side)) for side in ("top", "right", "bottom", "left")}
    add(made, "pgMar", **margins, header=twips(PAGE.head), footer=twips(PAGE.head), gutter=0)
    add(made, "pgNumType", start=1)
    add(made, "titlePg")
    return made


def _copy(header: Element) -> Element:
    made = element("headerReference")
    for key, value in header.attrib.items():
        made.set(key, value)
    return made


def put_blocks(document: Docx, sheets: list[tuple[Sheet, list[Element]]]) -> None:
    """Fill the body; each sheet but the last ends in a paragraph that holds its section."""
    body = document.element.body
    last = body.find(qn("w:sectPr"))
    sections = [section_of(document, sheet) for sheet, _ in sheets]
    if last is not None and sections:
        body.replace(last, sections[-1])
    for (_, blocks), section in islice(zip(sheets, sections, strict=True), len(sheets)):
        for block in blocks:
            sections[-1].addprevious(block)
        if section is not sections[-1]:
            sections[-1].addprevious(_end_of(section))
        elif blocks and blocks[-1].tag == qn("w:tbl"):
            sections[-1].addprevious(thin_paragraph())  # Word wants a paragraph after a table that ends the text


def _end_of(section: Element) -> Element:
    ending = thin_paragraph()
    properties = ending.find(qn("w:pPr"))
    assert properties is not None
    properties.insert(1, section)
    return ending


def thin_paragraph() -> Element:
    """A paragraph without words, too small to open a page of its own."""
    made = element("p")
    properties = add(made, "pPr")
    add(properties, "spacing", before=0, after=0, line=20, lineRule="exact")
    add(add(properties, "rPr"), "sz", val=2)
    return made


def packed(document: Docx) -> bytes:
    """The file; its members have one date."""
    raw = io.BytesIO()
    document.save(raw)
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in _ordered(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _ordered(names: list[str]) -> Iterator[str]:
    """The list of types first, as readers of the container expect it."""
    yield from sorted(names, key=lambda name: (name != "[Content_Types].xml", name))
