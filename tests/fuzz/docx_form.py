"""Word files: the fuzzer sees their parts as one readable XML file, and every mutation of it is a valid package."""

from __future__ import annotations

import random
import re

import docx_builder as build
from lxml import etree
from trees import Vocabulary, mutated_tree

_FRAME = re.compile(rb'<part name="([a-z]{1,20}[0-9]?)">(.*?)</part>', re.DOTALL)
_LEVELS = build.lvl(0, "Điều %1.") + build.lvl(1, "%1.%2.", more="<w:isLgl/>") + build.lvl(2, "%3)", "lowerLetter")
_STYLES = build.part(
    "styles",
    '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/>'
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="b"><w:rPr><w:b/><w:caps/></w:rPr></w:style>',
)
_CHOICE = build.run("chọn")
_FRAGMENTS = (
    build.para("Sở Y tế chủ trì rà soát hồ sơ trước ngày 30/6/2026."),
    build.item("Đơn vị nộp báo cáo."),
    build.item("Phân công cán bộ", level=1),
    build.table(
        build.row(build.cell("TT"), build.cell("Nội dung")), build.row(build.cell("1"), build.cell("Tập huấn"))
    ),
    build.cell("gộp", '<w:gridSpan w:val="3"/><w:vMerge w:val="restart"/>'),
    build.para("chữ", '<w:pStyle w:val="a"/><w:jc w:val="center"/>'),
    '<w:r><w:tab/><w:br w:type="page"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/></w:r>',
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
    "<w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>",
    "<w:del><w:r><w:delText>bớt</w:delText></w:r></w:del>",
    "<w:sdt><w:sdtContent><w:p><w:r><w:t>hộp</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    f"<mc:AlternateContent><mc:Choice>{_CHOICE}</mc:Choice><mc:Fallback>{_CHOICE}</mc:Fallback></mc:AlternateContent>",
    "<w:r><w:rPr><w:rFonts w:ascii='.VnTimeH'/><w:vanish/></w:rPr><w:t>Kª ho¹ch</w:t></w:r>",
    build.lvl(3, "%1.%2.%3.%4", "upperRoman", more='<w:suff w:val="nothing"/>'),
    build.num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
)
_VALUES = (
    "a",
    "b",
    "decimal",
    "lowerRoman",
    "upperLetter",
    "bullet",
    "none",
    "nothing",
    "restart",
    "%1.%2",
    ".VnTime",
    "true",
)
_NAMES = tuple(
    f"{{{build.W}}}{name}"
    for name in (
        "p",
        "r",
        "t",
        "tbl",
        "tr",
        "tc",
        "pPr",
        "rPr",
        "numPr",
        "sdt",
        "txbxContent",
        "hyperlink",
        "tab",
        "lvl",
        "num",
    )
)
_WORDS = Vocabulary(_FRAGMENTS, _NAMES, _VALUES)
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def _fragment(xml: str) -> etree._Element:
    return etree.fromstring(f"<f {build.NAMES}>{xml}</f>")[0]


_FRESH = tuple(map(_fragment, _FRAGMENTS))


def docx_seeds() -> list[bytes]:
    """Small files with lists, tables, styles, headers and what Word puts around them."""
    bodies = (
        "".join(_FRAGMENTS[:3]),
        "".join(_FRAGMENTS[3:8]),
        _FRAGMENTS[0].join(f"<w:p>{fragment}</w:p>" for fragment in _FRAGMENTS[6:13]),
    )
    parts = {
        "numbering": build.numbering(_LEVELS),
        "styles": _STYLES,
        "header1": build.part("hdr", build.para("Trang")),
        "footnotes": build.part("footnotes", f'<w:footnote w:id="2">{build.para("Chú thích.")}</w:footnote>'),
    }
    return [_framed({"document": build.document(body), **parts}) for body in bodies]


def _framed(parts: dict[str, str]) -> bytes:
    return "\n".join(f'<part name="{name}">{content}</part>' for name, content in parts.items()).encode()


def as_package(data: bytes) -> bytes:
    """The Word file whose parts these bytes tell; what is no part at all becomes the main one."""
    found = _FRAME.findall(data) or [(b"document", data)]
    parts = {name.decode(): content.decode(errors="replace") for name, content in found}
    main = parts.pop("document", build.document(""))
    return build.docx("", main=main, **{kind: parts[kind] for kind in parts if kind not in {"body", "main"}})


def mutated_docx(data: bytes, draw: random.Random) -> bytes:
    """One part with its tree changed."""
    parts = _FRAME.findall(data)
    if not parts:
        return draw.choice(docx_seeds())
    chosen = draw.choice((0, draw.randrange(len(parts))))
    name, content = parts[chosen]
    try:
        root = etree.fromstring(content, _PARSER)
    except (etree.XMLSyntaxError, ValueError):
        return draw.choice(docx_seeds())
    mutated_tree(root, _WORDS, _FRESH, draw)
    parts[chosen] = name, etree.tostring(root, encoding="utf-8")
    return b"\n".join(b'<part name="%s">%s</part>' % part for part in parts)
