"""What a file is, by its content."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from roviec_web.documents.forms import CONTAINERS, FORMS, Turned, find_form

EXAMPLES = Path(__file__).parents[3] / "examples"


def zipped(**parts):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return content.getvalue()


def ole(stream):
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + stream.encode("utf-16-le") + b"\0" * 600


CASES = {
    "pdf": b"%PDF-1.7\n",
    "rtf": b"{\\rtf1 x}",
    "png": b"\x89PNG\r\n\x1a\n....",
    "jpeg": b"\xff\xd8\xff\xe0....",
    "tiff": b"II*\0....",
    "docx": zipped(word__document_xml="<w/>"),
    "xlsx": zipped(xl__workbook_xml="<w/>"),
    "odt": zipped(mimetype="application/vnd.oasis.opendocument.text"),
    "ods": zipped(mimetype="application/vnd.oasis.opendocument.spreadsheet"),
    "zip": zipped(a="b"),
    "doc": ole("WordDocument"),
    "xls": ole("Workbook"),
    "locked": ole("EncryptedPackage"),
    "msg": ole("__properties_version1.0"),
    "html": b"<!-- x -->\n<!DOCTYPE html><p>a",
    "eml": b"From: an@lamson.example\r\nTo: b@lamson.example\r\nSubject: x\r\n\r\nchao",
    "mht": b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=text/html\n\n",
    "text": "Kế hoạch số 5".encode(),
}
TURNED = {
    "a program": b"MZ\x90\0\x03",
    "a program of Linux": b"\x7fELF\x02",
    "a script": b"#!/bin/sh\nrm -rf /",
    "sound": b"ID3\x03",
    "film": b"\0\0\0\x20ftypisom",
    "HEIC": b"\0\0\0\x20ftypheic",
    "packed with RAR": b"Rar!\x1a\x07\0",
    "slides": zipped(ppt__presentation_xml="<p/>"),
    "half a ZIP": zipped(word__document_xml="<w/>")[:40],
    "noise": bytes(range(256)) * 4,
    "nothing": b"",
    "white space": b" \n\t\0\0",
}


@pytest.mark.parametrize("form", CASES)
def test_it_tells_a_form_by_its_content(form, tmp_path):
    place = tmp_path / "lie.exe"
    place.write_bytes(CASES[form])
    assert find_form(place) is FORMS[form]


def test_every_form_has_a_case():
    assert set(CASES) == set(FORMS)
    assert set(FORMS) >= CONTAINERS


@pytest.mark.parametrize("what", TURNED)
def test_it_turns_away(what, tmp_path):
    place = tmp_path / "kế hoạch.pdf"
    place.write_bytes(TURNED[what])
    found = find_form(place)
    assert isinstance(found, Turned)
    assert str(found.reason).endswith(".")


@pytest.mark.parametrize("ending", ["pdf", "docx", "txt"])
def test_it_knows_the_examples(ending):
    assert find_form(EXAMPLES / f"tiem-chung-2026.{ending}").ending == f".{ending}"


def test_many_comments_take_linear_time(tmp_path):
    place = tmp_path / "x"
    place.write_bytes(b"<!---->" * 9_000)
    assert find_form(place).name == "text"
