"""Invented documents for tests of the workspace, taken in as people do it and compiled by the same job.

document = take_in(province.health, plan_text(number="12/KH-SYT"), person)
"""

from __future__ import annotations

import io

from roviec_web.bodies.models import Body
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.models import Document
from roviec_web.kit.job_runs import run_due
from roviec_web.people.models import Person

RECIPIENTS = ("Sở Y tế", "UBND các xã, phường", "Báo Lam Sơn")


def plan_text(
    number: str = "12/KH-UBND",
    *,
    day: str = "05 tháng 01 năm 2026",
    issuer: str = "ỦY BAN NHÂN DÂN TỈNH LAM SƠN",
    bases: str = "",
    mark: str = "",
    title: str = "Tiêm chủng mở rộng năm 2026",
    recipients: tuple[str, ...] = RECIPIENTS,
) -> str:
    """A short plan in the form of an office; ``mark`` stands where a mark of secrecy would."""
    lines = [
        issuer,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        f"Số: {number}",
        f"Lam Sơn, ngày {day}",
        mark,
        "",
        "KẾ HOẠCH",
        title,
        "",
        bases,
        "",
        "I. NHIỆM VỤ",
        "1. Sở Y tế chủ trì, phối hợp với Ủy ban nhân dân các xã, phường tổ chức tiêm chủng trước ngày 30/6/2026.",
        "2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
        "",
        "Nơi nhận:",
        *(f"- {name};" for name in recipients),
        "- Lưu: VT.",
        "",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "",
        "Trần Văn Kế",
    ]
    return "\n".join(line for line in lines if line is not None) + "\n"


def upload(
    body: Body, content: str | bytes, person: Person | None = None, *, name: str = "ke-hoach.txt", **more
) -> Document:
    """Taken in, not yet compiled."""
    data = content.encode() if isinstance(content, str) else content
    return upload_document(body=body, name=name, stream=io.BytesIO(data), acting_user=person, **more)


def take_in(
    body: Body, content: str | bytes, person: Person | None = None, *, name: str = "ke-hoach.txt", **more
) -> Document:
    """Taken in and compiled."""
    document = upload(body, content, person, name=name, **more)
    run_due()
    document.refresh_from_db()
    return document
