"""Mails, Outlook's messages and archives for tests."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

from compound_builder import compound

PLAN = (
    "KẾ HOẠCH\nTiêm chủng năm 2026\n\nI. NHIỆM VỤ\n1. Sở Y tế tổ chức tiêm chủng, hoàn thành trước ngày 30/6/2026.\n"
    "2. Sở Nội vụ rà soát biên chế, xong trong tháng 3/2026.\n3. Công an tỉnh bảo đảm an ninh các điểm tiêm.\n"
)
COVER = "Kính gửi Sở Y tế,\n\nVăn phòng gửi kèm kế hoạch, đề nghị Sở nghiên cứu.\n\nTrân trọng."
PNG_HEAD = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def png(width: int, height: int) -> bytes:
    """The first bytes of a picture of that size."""
    return PNG_HEAD + struct.pack(">II", width, height) + bytes(40)


def mail(text: str = COVER, files: Mapping[str, bytes] | None = None, html: str = "") -> EmailMessage:
    """A mail with these files attached."""
    message = EmailMessage()
    message["From"] = "Văn phòng <vp@habac.gov.vn>"
    message["To"] = "syt@habac.gov.vn"
    message["Subject"] = "Gửi kế hoạch"
    message["Date"] = "Mon, 05 Jan 2026 08:00:00 +0700"
    if text:
        message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html") if text else message.set_content(html, subtype="html")
    for name, content in (files or {}).items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message


def eml(text: str = COVER, files: Mapping[str, bytes] | None = None, html: str = "") -> bytes:
    """The same as it travels."""
    message = mail(text, files, html)
    for number, part in enumerate(message.walk()):
        if part.is_multipart():
            part.set_boundary(f"ranh-gioi-{number}")  # else drawn at random
    return message.as_bytes(policy=SMTP)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """An archive of these files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)  # else it tells the time of day
    return stream.getvalue()


def msg(text: str = COVER, files: Mapping[str, bytes] | None = None, **more: bytes) -> bytes:
    """Outlook's message; ``more`` are streams by their names without the usual beginning."""
    return compound(message_tree(text, files, **more))


def message_tree(text: str, files: Mapping[str, bytes] | None = None, **more: bytes):
    """The streams and storages of a message ([MS-OXMSG] 2.2)."""
    tree: dict[str, object] = {
        "__properties_version1.0": bytes(32),
        "__substg1.0_001A001F": "IPM.Note".encode("utf-16-le"),
        "__substg1.0_1000001F": text.encode("utf-16-le"),
        **{f"__substg1.0_{name}": content for name, content in more.items()},
    }
    for number, (name, content) in enumerate((files or {}).items()):
        tree[f"__attach_version1.0_#{number:08X}"] = attachment_tree(name, content)
    return tree


def attachment_tree(name: str, content: object, identity: str = ""):
    """The storage of an attachment: its bytes, the tree of a message, or None for a link."""
    tree = {"__properties_version1.0": bytes(8), "__substg1.0_3707001F": name.encode("utf-16-le")}
    if identity:
        tree["__substg1.0_3712001F"] = identity.encode("utf-16-le")
    if content is not None:
        tree["__substg1.0_37010102" if isinstance(content, bytes) else "__substg1.0_3701000D"] = content
    return tree


def locked_zip(name: str, content: bytes, password: bytes) -> bytes:
    """An archive of one stored member under the old cipher of ZIP (APPNOTE 6.1)."""
    check = zlib.crc32(content)
    cipher = _Cipher(password)
    body = bytes(map(cipher.lock, bytes(11) + bytes([check >> 24]) + content))
    raw = name.encode()
    common = struct.pack("<HHHHHIIIHH", 20, 0x801, 0, 0, 0x21, check, len(body), len(content), len(raw), 0)
    local = b"PK\x03\x04" + common + raw + body
    central = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + raw
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + end


class _Cipher:
    def __init__(self, password: bytes) -> None:
        self.keys = [0x12345678, 0x23456789, 0x34567890]
        for byte in password:
            self._turn(byte)

    def _turn(self, byte: int) -> None:
        first, second, third = self.keys
        first = zlib.crc32(bytes([byte]), first ^ 0xFFFFFFFF) ^ 0xFFFFFFFF
        second = ((second + (first & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        third = zlib.crc32(bytes([second >> 24]), third ^ 0xFFFFFFFF) ^ 0xFFFFFFFF
        self.keys = [first, second, third]

    def lock(self, byte: int) -> int:
        half = (self.keys[2] | 2) & 0xFFFF
        locked = byte ^ (((half * (half ^ 1)) >> 8) & 0xFF)
        self._turn(byte)
        return locked
