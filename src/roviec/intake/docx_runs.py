"""Paragraphs of a Word file: what a reader sees of their runs, fields, symbols, breaks and tracked changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from roviec.intake.docx_kept import Control, control_of
from roviec.intake.docx_names import KIND, MATH_TEXT, TEXT_BOX, VAL, attribute, chosen, is_on
from roviec.intake.docx_package import relationship_id
from roviec.intake.docx_styles import Look, ParagraphStyle, RunLook, Styles, read_pointer
from roviec.lexicon.legacy import to_unicode
from roviec.lexicon.symbols import symbol_char, symbols_to_unicode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_THROUGH: Final = frozenset(
    {"hyperlink", "fldSimple", "sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo", "dir", "bdo"}
    | {"ruby", "rubyBase"}
)
"""Elements of which the content is read as if they were not there."""
_FIXED: Final = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
_LINE_ENDS: Final = str.maketrans(dict.fromkeys("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", " "))
"""Word shows a line end inside ``w:t`` as a space; only ``w:br`` breaks a line."""
_SILENT: Final = RunLook()
BREAK: Final = "\n"


class Piece(NamedTuple):
    """Letters of one look, or a line break."""

    text: str
    bold: bool
    encoding: tuple[str, bool] | None
    """Legacy encoding of its font and whether the font draws capitals; None for Unicode."""
    page: int


@dataclass(slots=True)
class Paragraph:
    """A paragraph as read, not yet cut into lines."""

    style: ParagraphStyle
    pieces: list[Piece] = field(default_factory=list)
    page: int = 1
    num_id: str | None = None
    level: int | None = None
    centred: bool = False
    mark: str = ""
    """``deleted`` or ``hidden`` where its paragraph mark is not shown, so that the next paragraph goes on its line."""
    boxes: list[_Element] = field(default_factory=list)
    """Text boxes anchored in it."""
    controls: list[Control] = field(default_factory=list)
    """Content controls among its words that keep an address."""

    @property
    def is_empty(self) -> bool:
        """Whether it shows no letter."""
        return not any(piece.text.strip() for piece in self.pieces)


@dataclass(slots=True)
class Mentions:
    """What the paragraphs of a file point at, in the order of reading; a dictionary keeps each once."""

    footnotes: dict[str, None] = field(default_factory=dict)
    endnotes: dict[str, None] = field(default_factory=dict)
    margins: dict[str, None] = field(default_factory=dict)
    """Relationship ids of headers and footers."""


class ParagraphReader:
    """Reads paragraphs one after another; it knows the fields that are open and the page it is on."""

    def __init__(self, styles: Styles, mentions: Mentions) -> None:
        self._styles = styles
        self._mentions = mentions
        self._fields: list[bool] = []
        self._open_codes = 0
        self.page = 1

    def read(self, element: _Element) -> Paragraph:
        """Read a ``w:p``."""
        first = element[0] if len(element) else None
        properties = first if first is not None and KIND.get(first.tag) == "pPr" else None
        paragraph = self._with_properties(properties)
        paragraph.page = self.page
        self._read_content(element, paragraph)
        if self._open_codes:
            # An instruction never runs over a paragraph's end; a damaged field must not swallow the rest of the file.
            self._fields.clear()
            self._open_codes = 0
        return paragraph

    def note_section(self, section: _Element) -> None:
        """Remember the headers and footers of a ``w:sectPr``."""
        for child in section:
            if KIND.get(child.tag) in {"headerReference", "footerReference"}:
                self._mentions.margins[relationship_id(child)] = None

    def _with_properties(self, properties: _Element | None) -> Paragraph:
        style_id = None
        num_id = level = centred = None
        mark = ""
        for child in properties if properties is not None else ():
            kind = KIND.get(child.tag)
            if kind is None:
                continue
            match kind:
                case "pStyle":
                    style_id = child.get(VAL)
                case "numPr":
                    pointer = read_pointer(child)
                    num_id, level = pointer.num_id, pointer.level
                case "jc":
                    centred = child.get(VAL) == "center"
                case "rPr":
                    mark = _mark_state(child)
                case "sectPr":
                    self.note_section(child)
        style = self._styles.paragraph(style_id)
        return Paragraph(
            style,
            num_id=num_id,
            level=level,
            centred=style.centred if centred is None else centred,
            mark=mark or ("hidden" if style.look.hidden else ""),
        )

    def _read_content(self, element: _Element, paragraph: Paragraph) -> None:
        base = self._styles.run(paragraph.style, _SILENT)
        stack: list[tuple[Iterator[_Element], Look]] = [(iter(element), base)]
        while stack:
            children, look = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                continue
            kind = KIND.get(child.tag)
            if kind is None:
                continue
            if kind == "t":
                if not look.hidden and not self._open_codes:
                    paragraph.pieces.append(Piece(_text(child, look), look.bold, look.encoding, self.page))
            elif kind == "r":
                stack.append((iter(child), self._look_of(child, paragraph.style, base)))
            elif (inner := self._enter(kind, child, look, paragraph)) is not None:
                stack.append((inner, look))

    def _enter(self, kind: str, element: _Element, look: Look, paragraph: Paragraph) -> Iterator[_Element] | None:
        """Read what is neither a run nor its text; the result is what stands inside it, if that is to be read."""
        if kind in _THROUGH:
            if kind == "sdt" and (control := control_of(element)):
                paragraph.controls.append(control)
            return iter(element)
        if kind == "AlternateContent":
            branch = chosen(element)
            return iter(branch) if branch is not None else None
        if kind in {"drawing", "pict", "object"}:
            if not look.hidden and not self._open_codes:
                paragraph.boxes.extend(text_boxes(element))
        else:
            self._read_leaf(kind, element, look, paragraph)
        return None

    def _look_of(self, run: _Element, style: ParagraphStyle, base: Look) -> Look:
        first = run[0] if len(run) else None
        if first is None or KIND.get(first.tag) != "rPr" or not len(first):
            return base
        return self._styles.run(style, self._styles.run_look(first))

    def _read_leaf(self, kind: str, element: _Element, look: Look, paragraph: Paragraph) -> None:
        if kind == "fldChar":
            self._turn_field(attribute(element, "fldCharType"))
            return
        if kind == "lastRenderedPageBreak":
            self.page += 1
        if look.hidden or self._open_codes:
            return
        if kind in {"footnoteReference", "endnoteReference"}:
            notes = self._mentions.footnotes if kind == "footnoteReference" else self._mentions.endnotes
            notes[attribute(element, "id") or ""] = None
            return
        text = _text_of(kind, element)
        if text:
            # Letters that are no ``w:t`` are Unicode already, whatever the font; but converters write the character
            # 0xAD so, which the old fonts draw as "ư".
            encoding = look.encoding if kind == "softHyphen" else None
            paragraph.pieces.append(Piece(text, look.bold, encoding, self.page))

    def _turn_field(self, turn: str | None) -> None:
        """Follow the fields; each open one stands in its instruction (True) or in its result (False)."""
        if turn == "begin":
            self._fields.append(True)
            self._open_codes += 1
        elif turn == "separate" and self._fields:
            self._open_codes -= self._fields[-1]
            self._fields[-1] = False
        elif turn == "end" and self._fields:
            self._open_codes -= self._fields.pop()


def text_boxes(drawing: _Element) -> list[_Element]:
    """The text boxes of a drawing, each once: of two branches for old and new programs only one is read."""
    found: list[_Element] = []
    stack: list[Iterator[_Element]] = [iter(drawing)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
        elif child.tag == TEXT_BOX:
            found.append(child)
        elif KIND.get(child.tag) == "AlternateContent":
            branch = chosen(child)
            if branch is not None:
                stack.append(iter(branch))
        elif len(child):
            stack.append(iter(child))
    return found


def merged(pieces: list[Piece]) -> Iterator[str]:
    """The texts of the pieces in Unicode.

    Neighbours of one encoding are turned together, because Word cuts runs anywhere, even between a letter and the
    mark that VNI writes after it.
    """
    waiting: list[str] = []
    encoding: tuple[str, bool] | None = None
    for piece in pieces:
        if piece.encoding != encoding and waiting:
            yield _decoded("".join(waiting), encoding)
            waiting = []
        encoding = piece.encoding
        waiting.append(piece.text)
    if waiting:
        yield _decoded("".join(waiting), encoding)


def _decoded(text: str, encoding: tuple[str, bool] | None) -> str:
    return to_unicode(text, encoding[0], upper=encoding[1]) if encoding else text


def _text(element: _Element, look: Look) -> str:
    text = element.text or ""
    if not text.isprintable():
        text = text.translate(_LINE_ENDS)
    return symbols_to_unicode(text, look.symbol_font) if look.symbol_font else text


def _text_of(kind: str, element: _Element) -> str:
    match kind:
        case "br" | "cr":
            # A page or column break ends the line too; one at the edge of its paragraph leaves no empty line behind.
            return BREAK
        case "sym":
            code = attribute(element, "char") or ""
            return symbol_char(attribute(element, "font"), _hexadecimal(code)).translate(_LINE_ENDS)
        case "oMath":
            return "".join(map(str, element.itertext(MATH_TEXT))).translate(_LINE_ENDS)
        case _:
            return _FIXED.get(kind, "")


def _hexadecimal(text: str) -> int:
    try:
        return int(text, 16) if len(text) <= 8 else 0
    except ValueError:
        return 0


def _mark_state(properties: _Element) -> str:
    """Whether the paragraph mark itself is deleted or hidden."""
    for child in properties:
        kind = KIND.get(child.tag)
        if kind in {"del", "moveFrom"}:
            return "deleted"
        if kind == "vanish" and is_on(child):
            return "hidden"
    return ""
