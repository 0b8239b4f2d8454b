"""Letters and archives: the mutator moves lines of letters about; bytes of archives are libFuzzer's own business."""

from __future__ import annotations

import random

from mail_builder import COVER, PLAN, eml, locked_zip, msg, zipped

_LINES = (
    b"Content-Type: multipart/mixed; boundary=x",
    b"Content-Type: message/rfc822",
    b"Content-Type: application/pkcs7-mime",
    b"Content-Type: text/html; charset=windows-1258",
    b"Content-Type: text/plain; charset=utf-7",
    b"Content-Transfer-Encoding: base64",
    b"Content-Transfer-Encoding: x-uuencode",
    b"Content-Disposition: attachment; filename*0*=UTF-8''k%E1%BA%BF; filename*1=\"a.docx\"",
    b'Content-Disposition: inline; filename="=?UTF-8?B?a+G6vyBob+G6oWNo?="',
    b'Content-Disposition: attachment; filename="../../a.exe"',
    b"Content-ID: <a>",
    b"--x",
    b"--x--",
    b"",
    b"\xff\xfe",
    b"begin 644 a.txt",
)


def mail_seeds() -> list[bytes]:
    """Letters with an archive and a page, a message of Outlook, archives open and locked."""
    plan = PLAN.encode()
    archive = zipped({"Kế hoạch/a.txt": plan, "b.ics": b"BEGIN:VCALENDAR"})
    return [
        eml(COVER, {"tài liệu.zip": archive}, "<p>Kính gửi <img src='cid:a'></p>"),
        eml(PLAN, {"a.eml": eml(COVER, {"a.txt": plan})}),
        archive,
        zipped({"a.zip": locked_zip("a.txt", plan, b"1"), "b.txt": plan}),
        msg(PLAN, {"a.txt": plan}),
    ]


def mutated_mail(data: bytes, draw: random.Random) -> bytes:
    """The letter with a few of its lines put in, taken out, moved or said twice."""
    lines = data.split(b"\r\n")
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(len(lines))
        match draw.randrange(4):
            case 0:
                lines.insert(at, draw.choice(_LINES))
            case 1 if len(lines) > 1:
                del lines[at]
            case 2:
                lines.insert(draw.randrange(len(lines)), lines[at])
            case _:
                other = draw.randrange(len(lines))
                lines[at], lines[other] = lines[other], lines[at]
    return b"\r\n".join(lines)
