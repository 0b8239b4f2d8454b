"""A draft as an office hands it back: its content controls rewritten, emptied, copied, moved."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

import docx
from compare_samples import PLAN, compiled
from docx.oxml.ns import qn
from lxml import etree

from roviec import compile_bytes
from roviec.compare import Coverage, compare_with_parent
from roviec.export.draft.bodies import WantedBody, find_body
from roviec.export.draft.skeleton import draft_paper
from roviec.export.word.writer import paper_to_docx

BODY = "Sở Văn hóa, Thể thao và Du lịch"
Controls = Mapping[str, etree._Element]


def drafted(mend: Callable[[Controls], object] = len) -> bytes:
    """The draft of the sample plan for a body, its controls by their addresses mended."""
    plan = compiled(PLAN)
    body = find_body(plan, BODY)
    assert isinstance(body, WantedBody)
    document = docx.Document(io.BytesIO(paper_to_docx(draft_paper(plan, body).paper)))
    tags = {tag.get(qn("w:val")): tag for tag in document.element.iter(qn("w:tag"))}
    mend({name.removeprefix("rv:"): tag.getparent().getparent() for name, tag in tags.items()})
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def rewrite(control: etree._Element, *paragraphs: str) -> None:
    """Other words in a control; nothing of what stood there stays."""
    content = control.find(qn("w:sdtContent"))
    assert content is not None
    for child in list(content):
        content.remove(child)
    for words in paragraphs:
        made = etree.SubElement(etree.SubElement(etree.SubElement(content, qn("w:p")), qn("w:r")), qn("w:t"))
        made.text = words


def covering(data: bytes, parent: str = PLAN) -> Coverage:
    """The draft beside a parent."""
    return compare_with_parent(compiled(parent), compile_bytes(data, "con.docx"), BODY)


def links(coverage: Coverage) -> dict[str, list[tuple[str | None, str]]]:
    """Of each duty: the clauses below and why."""
    return {
        one.parent.path or "": [(link.child.path, link.kind.value) for link in one.links] for one in coverage.duties
    }


def aside(coverage: Coverage) -> list[tuple[str, str]]:
    """Addresses that do not count."""
    return [(one.path, one.fault.value) for one in coverage.aside]
