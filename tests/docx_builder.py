"""Word files for tests, written by hand: each test says the XML that it is about, the rest comes from here."""

from __future__ import annotations

import io
import zipfile

from roviec.intake.docx import read_docx
from roviec.model.options import Options
from roviec.source import Region, Source, SourceLine

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_OPTIONS = Options()


def document(body: str) -> str:
    """The main part around a body."""
    return f"<w:document {NAMES}><w:body>{body}</w:body></w:document>"


def part(root: str, content: str) -> str:
    """Another part, such as ``numbering``, around its content."""
    return f"<w:{root} {NAMES}>{content}</w:{root}>"


def docx(body: str, *, main: str | None = None, **parts: str) -> bytes:
    """A Word file with the given body, and parts by the kind of their relationship (``header1`` is a ``header``)."""
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{_RELATION}{kind.rstrip("0123456789")}" Target="{kind}.xml"/>'
        for kind in parts
    )
    members = {
        "[Content_Types].xml": _content_types(tuple(parts)),
        "_rels/.rels": _relationships(
            f'<Relationship Id="r1" Type="{_RELATION}officeDocument" Target="word/document.xml"/>'
        ),
        "word/document.xml": document(body) if main is None else main,
        "word/_rels/document.xml.rels": _relationships(relations),
    }
    return zipped(members | {f"word/{kind}.xml": content for kind, content in parts.items()})


def _content_types(kinds: tuple[str, ...]) -> str:
    """What Word and LibreOffice ask of a package (our reader does not)."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    types = {"/word/document.xml": "document.main"} | {f"/word/{kind}.xml": kind.rstrip("0123456789") for kind in kinds}
    overrides = "".join(f'<Override PartName="{name}" ContentType="{word}{kind}+xml"/>' for name, kind in types.items())
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def zipped(members: dict[str, str]) -> bytes:
    """A zip of the members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as container:
        for member, content in members.items():
            container.writestr(member, content)
    return buffer.getvalue()


def _relationships(inner: str) -> str:
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    )


def run(text: str, properties: str = "") -> str:
    """A run."""
    rpr = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{rpr}<w:t xml:space="preserve">{text}</w:t></w:r>'


def para(text: str = "", properties: str = "", inner: str = "") -> str:
    """A paragraph of one run, or of ``inner``."""
    ppr = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{ppr}{run(text) if text else ''}{inner}</w:p>"


def item(text: str, level: int = 0, num: int = 1) -> str:
    """A paragraph of a list."""
    return para(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')


def cell(text: str = "", properties: str = "", inner: str = "") -> str:
    """A cell with one paragraph."""
    tcpr = f"<w:tcPr>{properties}</w:tcPr>" if properties else ""
    return f"<w:tc>{tcpr}{inner or para(text)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """A row."""
    trpr = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{trpr}{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    """A table."""
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def lvl(index: int, text: str, number_format: str = "decimal", more: str = "", start: int = 1) -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(levels: str, identity: int = 0) -> str:
    """An abstract list."""
    return f'<w:abstractNum w:abstractNumId="{identity}">{levels}</w:abstractNum>'


def num(identity: int = 1, abstract_id: int = 0, overrides: str = "") -> str:
    """A list that paragraphs can name."""
    return f'<w:num w:numId="{identity}"><w:abstractNumId w:val="{abstract_id}"/>{overrides}</w:num>'


def numbering(levels: str, nums: str = "") -> str:
    """The numbering part with one abstract list."""
    return part("numbering", abstract(levels) + (nums or num()))


def read(body: str, **parts: str) -> Source:
    """Read a Word file with the given body and parts."""
    return read_docx(docx(body, **parts), "thử.docx", _OPTIONS)


def shown(line: SourceLine) -> str:
    """A line as the reader of the page sees it: with its automatic number."""
    return "".join(insert.text for insert in line.inserts) + line.text


def lines(source: Source, region: Region = Region.BODY) -> list[str]:
    """What the reader sees, line by line."""
    return [shown(line) for line in source.lines if line.region is region]


def read_lines(body: str, **parts: str) -> list[str]:
    """What the reader sees of the body of such a file."""
    return lines(read(body, **parts))
