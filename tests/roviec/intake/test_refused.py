"""Forms that we know and do not read are refused with their name and the way out."""

from __future__ import annotations

import io
import zipfile

import pytest

from roviec.errors import DamagedFileError, EncryptedFileError, LimitError, UnknownFormatError
from roviec.intake.limits import MAX_MEMBERS
from roviec.intake.refused import refuse_unread_forms


def zipped(*members: str, first: str = "x") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as container:
        for member in members:
            container.writestr(member, first)
    return stream.getvalue()


def compound(entry: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + (entry.encode("utf-16-le") + b"\0\0").ljust(128, b"\0")


@pytest.mark.parametrize(
    ("data", "english"),
    [
        (b"", "empty"),
        (b"\0" * 500, "empty"),
        (b" \r\n\t", "empty"),
        (b"{\\rtf1\\ansi Xin chao}", "RTF"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHTML"),
        (b"\x89PNG\r\n\x1a\n....", "image"),
        (b"\xff\xd8\xff\xe0....", "image"),
        (b"II*\0....", "image"),
        (b"GIF89a....", "GIF"),
        (b"RIFF\0\0\0\0WEBPVP8", "WebP"),
        (b"BM\x46\0\0\0\0\0\0\0" + bytes(40), "BMP"),
        (b"\0\0\0\x18ftypheic", "telephone"),
        (b"\xdb\xa5\x2d\0\x49\xc0", "before 1997"),
        (b"\x31\xbe\0\0\0\xab", "before 1997"),
        (b"\xffWPC\x10", "WordPerfect"),
        (b"\0\0\0\x18ftypmp42", "film"),
        (b"\x7fELF\x02\x01", "program"),
        (b"MZ\x90\0\x03\0\0\0", "program"),
        (b"Rar!\x1a\x07\0", "archive"),
        (b"\x1f\x8b\x08\0", "archive"),
        (b"%!PS-Adobe-3.0", "PostScript"),
        (compound("WordDocument"), ".doc"),
        (compound("MatOST"), "Works"),
        (compound("__properties_version1.0"), "Outlook"),
        (compound("Anything"), "old Office"),
        (zipped("ppt/presentation.xml"), ".pptx"),
        (zipped("mimetype", first="application/vnd.oasis.opendocument.text"), ".odt"),
        (zipped("mimetype", first="application/vnd.oasis.opendocument.graphics"), ".odg"),
        (zipped("ke-hoach.txt"), "ZIP"),
    ],
)
def test_refused(data, english):
    with pytest.raises(UnknownFormatError, match=english) as caught:
        refuse_unread_forms(data, "tep.bin")
    assert all(caught.value.remedy.values())


@pytest.mark.parametrize("data", [compound("WordDocument"), b"{\\rtf1", b"\xff\xd8\xff\xe0...."])
def test_what_needs_other_programs_says_who_reads_it(data):
    with pytest.raises(UnknownFormatError) as caught:
        refuse_unread_forms(data, "cu.doc")
    assert "lệnh roviec" in caught.value.message("vi")
    assert "lưu lại thành .docx" in caught.value.message("vi")


def test_encrypted_office_file():
    with pytest.raises(EncryptedFileError, match="password"):
        refuse_unread_forms(compound("EncryptedPackage"), "mat.docx")


def test_broken_container():
    with pytest.raises(DamagedFileError):
        refuse_unread_forms(zipped("word/document.xml")[:-30], "hong.docx")


def test_container_of_too_many_members_is_not_even_opened():
    data = bytearray(zipped("word/document.xml"))
    at = data.rfind(b"PK\x05\x06")
    data[at + 10 : at + 12] = (MAX_MEMBERS + 1).to_bytes(2, "little")
    with pytest.raises(LimitError, match="max_members"):
        refuse_unread_forms(bytes(data), "bom.docx")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.4", b"BM la viet tat", b"MZ la hai chu cai", zipped("word/document.xml"), "Kế hoạch".encode()]
)
def test_others_pass(data):
    refuse_unread_forms(data, "tep")
