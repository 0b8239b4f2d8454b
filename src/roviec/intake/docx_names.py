"""The names of WordprocessingML that the reader knows, and how their values are read.

Every element of the file is asked for its *kind*, a short local name; an element of no known kind is passed over. So
one dictionary decides what is read at all, and a name of another vocabulary (``a:p``, ``m:r``) is never mistaken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATH: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"

_WORD_KINDS: Final = (
    "sdt sdtPr tag alias showingPlcHdr sdtContent",
    "document body p tbl tr tc customXml smartTag txbxContent sectPr headerReference footerReference",
    "footnote endnote footnoteReference endnoteReference",
    "pPr r rPr t tab ptab br cr noBreakHyphen softHyphen sym hyperlink fldSimple fldChar lastRenderedPageBreak",
    "drawing pict object ruby rubyBase dir bdo",
    "ins moveTo del moveFrom",
    "pStyle rStyle numPr numId ilvl jc b vanish rFonts",
    "trPr tcPr gridSpan gridBefore vMerge hMerge cellDel",
    "docDefaults rPrDefault style basedOn",
    "abstractNum num abstractNumId lvl lvlOverride startOverride start numFmt lvlText suff isLgl lvlRestart",
    "styleLink numStyleLink lvlPicBulletId",
)
KIND: Final[dict[str, str]] = {f"{{{W}}}{name}": name for names in _WORD_KINDS for name in names.split()} | {
    f"{{{MC}}}AlternateContent": "AlternateContent",
    f"{{{MC}}}Choice": "Choice",
    f"{{{MC}}}Fallback": "Fallback",
    f"{{{MATH}}}oMath": "oMath",
    f"{{{MATH}}}oMathPara": "oMath",
}
"""Full name of an element -> its kind."""

MATH_TEXT: Final = f"{{{MATH}}}t"
VAL: Final = f"{{{W}}}val"
TEXT_BOX: Final = f"{{{W}}}txbxContent"

_OFF = frozenset({"0", "false", "off", "False", "none"})


def kind_of(element: _Element) -> str | None:
    """The kind of an element; None for a comment, a processing instruction and a name that is not read."""
    # A comment's tag is a function, which no key equals.
    return KIND.get(element.tag)


def attribute(element: _Element, name: str) -> str | None:
    """An attribute of the Word namespace; some producers leave its prefix off."""
    value = element.get(f"{{{W}}}{name}")
    return element.get(name) if value is None else value


def is_on(element: _Element) -> bool:
    """The value of a switch such as ``w:b``: present means on, unless it says off."""
    value = element.get(VAL)
    return value is None or value not in _OFF


def integer(text: str | None, default: int, *, most: int = 1_000_000) -> int:
    """A decimal number of an attribute, between 0 and ``most``; anything else gives the default."""
    if text is None or len(text) > 12:
        return default
    try:
        value = int(text)
    except ValueError:
        return default
    return value if 0 <= value <= most else default


def children(element: _Element) -> dict[str, _Element]:
    """The children of known kind; of several of one kind the first, as Word takes it."""
    found: dict[str, _Element] = {}
    for child in element:
        kind = KIND.get(child.tag)
        if kind is not None:
            found.setdefault(kind, child)
    return found


def chosen(alternate: _Element) -> _Element | None:
    """The one branch of an ``mc:AlternateContent`` that is read: the first choice, or else the fallback."""
    fallback: _Element | None = None
    for branch in alternate:
        kind = KIND.get(branch.tag)
        if kind == "Choice":
            return branch
        if kind == "Fallback":
            fallback = branch
    return fallback
