"""A Word file with automatic multi-level numbering, made of an outline: no marker is typed."""

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from roviec.lexicon.numbering import MarkerType, read_marker
from roviec.model.outlined import Node, Outlined, Part, RegionKind

_LEVELS = {
    MarkerType.ROMAN: (1, 0),
    MarkerType.NUMBER: (1, 1),
    MarkerType.NUMBER_2: (1, 2),
    MarkerType.DASH: (2, 0),
    MarkerType.BRACKET: (3, 0),
}
"""Type of marker -> (list, level): sections, items and sub-items count in one list, as offices set them."""

_ABSTRACT = """
<w:abstractNum {ns} w:abstractNumId="{id}">{levels}</w:abstractNum>
"""
_LEVEL = (
    """<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/></w:lvl>"""
)
_LISTS = {
    101: (("upperRoman", "%1-"), ("decimal", "%2."), ("decimal", "%2.%3.")),
    102: (("bullet", "-"),),
    103: (("decimal", "(%1)"),),
}


def as_numbered_docx(outlined: Outlined) -> bytes:
    """The first part of an outline as a DOCX whose markers are Word's own."""
    document = Document()
    numbering = document.part.numbering_part.element
    for identifier, levels in _LISTS.items():
        inner = "".join(_LEVEL.format(level=level, format=kind, text=text) for level, (kind, text) in enumerate(levels))
        numbering.insert(0, parse_xml(_ABSTRACT.format(ns=nsdecls("w"), id=identifier, levels=inner)))
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{identifier}"><w:abstractNumId w:val="{identifier}"/></w:num>')
        )
    _write(document, outlined, outlined.parts[0])
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _write(document: object, outlined: Outlined, part: Part) -> None:
    text = outlined.repaired.text
    before = {RegionKind.HEADER, RegionKind.TITLE, RegionKind.PREAMBLE}
    for region in part.blocks:
        if region.kind in before:
            _plain(document, text[slice(*region.span)])
    for node in part.outline:
        _node(document, text, node)
    for region in part.blocks:
        if region.kind not in before:
            _plain(document, text[slice(*region.span)])


def _plain(document: object, text: str) -> None:
    for line in text.replace("\t", "\n").replace("\v", "\n").split("\n"):
        document.add_paragraph(line)  # type: ignore[attr-defined]


def _node(document: object, text: str, node: Node) -> None:
    own_end = min([child.span[0] for child in node.children if not child.inline], default=node.span[1])
    own = text[node.span[0] : own_end].strip()
    marker = read_marker(own) if node.marker else None
    paragraph = document.add_paragraph(own[marker.end :] if marker else own)  # type: ignore[attr-defined]
    if marker and marker.type in _LEVELS:
        number, level = _LEVELS[marker.type]
        properties = paragraph._p.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{100 + number}"/></w:numPr>')
        )
    for child in node.children:
        if not child.inline:
            _node(document, text, child)


def marker_count(outlined: Outlined) -> int:
    """Marked nodes outside sentences."""
    return sum(1 for part in outlined.parts for node in part.walk() if node.marker and not node.inline)
