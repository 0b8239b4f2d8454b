"""The words of a Word file with tracked changes, with every change accepted or rejected."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OUT = (f"{W}del", f"{W}moveFrom")
IN = (f"{W}ins", f"{W}moveTo")
"""LibreOffice writes a paragraph that goes out here and comes in there as moved."""


def read(data: bytes, *, accept: bool) -> str:
    """The letters of the file with every change accepted, or rejected, as Word does it."""
    root = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    gone, kept = (OUT, IN) if accept else (IN, OUT)
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{gone[0]}") is not None:
            row.getparent().remove(row)
    for paragraph in list(root.iter(f"{W}p")):
        if any(paragraph.find(f"{W}pPr/{W}rPr/{mark}") is not None for mark in gone):
            left = [word.text for child in paragraph if child.tag not in gone for word in child.iter(f"{W}t")]
            assert not any(left), left
    for mark in list(root.iter(*gone)):
        mark.getparent().remove(mark)
    assert all(mark.get(f"{W}author") == "Rõ Việc" for mark in root.iter(*kept))
    return "".join("".join(one.itertext()) for one in root.iter(f"{W}t", f"{W}delText"))


def letters(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())
