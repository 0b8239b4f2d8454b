"""Files of offices for tests: small ones that are kept, and ODT written by hand."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import olefile
from doc2docx.msdoc.encryption import xor_password_verifier, xor_transform

OFFICE = Path(__file__).parent / "data" / "office"
PLAN = Path(__file__).parent.parent / "examples" / "phong-chay-2026.docx"
LINES = (
    "ỦY BAN NHÂN DÂN TỈNH BẮC ĐÔNG",
    "Số: 45/KH-UBND",
    "KẾ HOẠCH",
    "I. Mục đích, yêu cầu",
    "1. Sở Y tế phối hợp với Uỷ ban nhân dân các xã tổ chức tiêm chủng trước ngày 15/3/2026.",
    "2. Sở Giáo dục và Đào tạo tuyên truyền trong các trường học.",
    "3. Công an tỉnh giữ trật tự. đúng giờ.",
    "4. ĐOÀN THANH NIÊN HỘI NÔNG DÂN",
)
"""What stands in the kept files: in .VnTime, .VnTimeH and VNI-Times, but for the first half of the seventh line."""
TEXT = "\n".join(LINES)
OPEN_DOCUMENT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" '
    'xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"'
)
_TEXT_TYPE = "application/vnd.oasis.opendocument.text"


def old_word() -> bytes:
    """A DOC in the old fonts, that LibreOffice wrote."""
    return (OFFICE / "phong-chu-cu.doc").read_bytes()


def old_rtf() -> bytes:
    """The same as RTF."""
    return (OFFICE / "phong-chu-cu.rtf").read_bytes()


def locked_word(password: str) -> bytes:
    """The DOC with a password, in the way of Word 97 (XOR)."""
    stream = io.BytesIO(old_word())
    with olefile.OleFileIO(stream, write_mode=True) as container:
        content = bytearray(container.openstream("WordDocument").read())
        content[0x0B] |= 0x81  # encrypted, by XOR
        content[0x0E:0x12] = xor_password_verifier(password).to_bytes(4, "little")
        container.write_stream("WordDocument", xor_transform(bytes(content), password, clear_prefix=68))
        container.write_stream("1Table", xor_transform(container.openstream("1Table").read(), password))
    return stream.getvalue()


def locked_docx(password: str) -> bytes:
    """A plan as DOCX with a password; the library that locks it makes sound files of more than 4 kB only."""
    import msoffcrypto  # an extra

    stream = io.BytesIO()
    with PLAN.open("rb") as plain:
        msoffcrypto.OfficeFile(plain).encrypt(password, stream)
    return stream.getvalue()


def odt(body: str, *, scripts: str = "", **parts: str) -> bytes:
    """An ODT with the given body; other parts by their name, ``_`` for the stroke ("META-INF_manifest")."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {OPEN_DOCUMENT}>{scripts}'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    files = {"content.xml": content} | {f"{name.replace('_', '/')}.xml": text for name, text in parts.items()}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in {"/": _TEXT_TYPE, **dict.fromkeys(files, "text/xml")}.items()
    )
    space = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    files.setdefault("META-INF/manifest.xml", f"<manifest:manifest {space}>{entries}</manifest:manifest>")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("mimetype"), _TEXT_TYPE)
        for name, text in files.items():
            package.writestr(name, text)
    return stream.getvalue()
