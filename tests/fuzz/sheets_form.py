"""Sheets: the fuzzer sees the parts of an Excel or OpenDocument file, and every mutation of them is a valid package."""

from __future__ import annotations

import random
import re

import sheet_builder as build
from docx_builder import zipped
from lxml import etree
from trees import Vocabulary, mutated_tree

_FRAME = re.compile(rb'<part name="([a-z]{1,20})">(.*?)</part>', re.DOTALL)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KINDS = {"worksheet": "sheet", "styles": "styles", "sharedStrings": "strings"}
_FRAGMENTS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    '<row><c><v>1</v></c><c t="inlineStr"><is><t>Rà soát hồ sơ</t></is></c><c t="str"><v>Sở Y tế</v></c></row>',
    '<row r="9" hidden="1"><c r="B9" s="1"><v>46112</v></c><c r="XFD9" s="2"><f>1+1</f><v>0.5</v></c></row>',
    '<row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><v>#REF!</v></c><c t="d"><v>2026-03-31</v></c></row>',
    '<row r="12"><c t="str"><v>Nơi nhận:</v></c><c r="D12" t="str"><v>TM. ỦY BAN NHÂN DÂN</v></c></row>',
    '<mergeCell ref="A1:C2"/>',
    '<mergeCell ref="B9:XFD1048576"/>',
    "<si><r><t>Sở </t></r><r><t>Nội vụ_x000D_</t></r></si>",
    '<xf numFmtId="164" fontId="1"><alignment horizontal="center"/></xf>',
    "<table-row><table-cell><p>Tiêm<s/>chủng</p></table-cell><covered-table-cell/></table-row>",
    '<table-row number-rows-repeated="3"><table-cell value-type="date" date-value="2026-03-31"/></table-row>',
    '<table-cell number-columns-repeated="2" number-rows-spanned="2" value-type="float" value="3"/>',
)
_VALUES = (
    "A1",
    "XFD1048576",
    "s",
    "str",
    "inlineStr",
    "d/m/yyyy",
    '#,##0.00;[Red]"x"',
    "filter",
    "date",
    "hidden",
    "0%",
)
_NAMES = ("row", "c", "v", "t", "is", "mergeCell", "si", "xf", "table", "table-row", "table-cell", "p", "s", "style")
_WORDS = Vocabulary(_FRAGMENTS, _NAMES, _VALUES)
_PARSER = etree.XMLParser(recover=True, resolve_entities=False, no_network=True)


def _fragment(xml: str) -> etree._Element:
    return etree.fromstring(f"<f>{xml}</f>")[0]


_FRESH = tuple(map(_fragment, _FRAGMENTS))


def sheets_seeds() -> list[bytes]:
    """A table with what stands around it, in the parts of both forms."""
    rows = "".join(_FRAGMENTS[:5])
    sheet = f"<worksheet><sheetData>{rows}</sheetData><mergeCells>{''.join(_FRAGMENTS[5:7])}</mergeCells></worksheet>"
    strings = "<sst><si><t>STT</t></si><si><t>Nội dung</t></si><si><t>Cơ quan chủ trì</t></si></sst>"
    styles = (
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
        "<fonts><font><b/></font></fonts>"
        '<cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>'
    )
    table = f'<spreadsheet><table name="I">{"".join(_FRAGMENTS[9:11])}</table></spreadsheet>'
    return [_framed({"sheet": sheet, "strings": strings, "styles": styles}), _framed({"content": table})]


def _framed(parts: dict[str, str]) -> bytes:
    return "\n".join(f'<part name="{name}">{content}</part>' for name, content in parts.items()).encode()


def as_sheets(data: bytes) -> bytes:
    """The file whose parts these bytes tell: OpenDocument if the first is ``content``, else Excel."""
    found = _FRAME.findall(data) or [(b"sheet", data)]
    parts = {name.decode(): content.decode(errors="replace") for name, content in found}
    if "content" in parts:
        return build.ods_package(parts["content"])
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_RELATION}/{kind}" Target="{name}.xml"/>' for kind, name in _KINDS.items()
    )
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATION}"><sheets><sheet name="I" r:id="sheet"/></sheets></workbook>'
    members = {"xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": f"<Relationships>{relations}</Relationships>"}
    return zipped(members | {f"xl/{name}.xml": content for name, content in parts.items()})


def mutated_sheets(data: bytes, draw: random.Random) -> bytes:
    """One part with its tree changed."""
    parts = _FRAME.findall(data)
    if not parts:
        return draw.choice(sheets_seeds())
    chosen = draw.choice((0, draw.randrange(len(parts))))
    name, content = parts[chosen]
    try:
        root = etree.fromstring(content, _PARSER)
    except (etree.XMLSyntaxError, ValueError):
        return draw.choice(sheets_seeds())
    if root is None:
        return draw.choice(sheets_seeds())
    mutated_tree(root, _WORDS, _FRESH, draw)
    parts[chosen] = name, etree.tostring(root, encoding="utf-8")
    return b"\n".join(b'<part name="%s">%s</part>' % part for part in parts)
