"""Programs inside documents are seen by the names of the parts that hold them."""

from __future__ import annotations

import io
import zipfile

import pytest
from docx_builder import docx

from roviec.intake import read_source
from roviec.intake.macros import has_macros
from roviec.model.options import Options


def zipped(*members: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as container:
        for member in members:
            container.writestr(member, "x")
    return stream.getvalue()


def compound(entry: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + (entry.encode("utf-16-le") + b"\0\0").ljust(128, b"\0")


@pytest.mark.parametrize(
    "data",
    [
        b"Sub AutoOpen()",
        compound("WordDocument"),
        zipped("word/document.xml", "word/macros-tong-ket.xml"),
        # every LibreOffice writes these lists, with or without a module
        zipped("content.xml", "Basic/script-lc.xml", "Basic/Standard/script-lb.xml"),
    ],
)
def test_none(data):
    assert not has_macros(data)


@pytest.mark.parametrize(
    "data",
    [
        compound("_VBA_PROJECT"),
        compound("Macros"),
        zipped("word/document.xml", "word/vbaProject.bin"),
        zipped("xl/workbook.xml", "xl/vbaProject.bin"),
        zipped("content.xml", "Basic/Standard/script-lb.xml", "Basic/Standard/Module1.xml"),
        zipped("content.xml", "Scripts/python/mo.py"),
    ],
)
def test_some(data):
    assert has_macros(data)


def test_a_word_file_tells_of_them():
    plain = docx("<w:p><w:r><w:t>I. MỤC ĐÍCH</w:t></w:r></w:p>")
    assert not read_source(plain, "a.docx", Options()).macros
    stream = io.BytesIO(plain)
    with zipfile.ZipFile(stream, "a") as package:
        package.writestr("word/vbaProject.bin", "x")
    assert read_source(stream.getvalue(), "a.docm", Options()).macros
