"""What a section is for, told by its heading (folded words). The role is decided before any verb is looked at."""

from __future__ import annotations

import re
from enum import StrEnum


class SectionRole(StrEnum):
    """Role of a section."""

    PURPOSE = "purpose"
    REQUIREMENT = "requirement"
    CONTENT = "content"
    MEASURE = "measure"
    ORGANISATION = "organisation"
    FUNDING = "funding"
    SLOGANS = "slogans"
    SCOPE = "scope"
    """Whom, where and how long it concerns: names bodies that have no work there."""


ROLE_WORDS: tuple[tuple[SectionRole, re.Pattern[str]], ...] = (
    (SectionRole.SLOGANS, re.compile(r"\bkhau hieu\b(?! ve\b)")),
    (
        SectionRole.FUNDING,
        re.compile(r"\b(?:kinh phi|du toan|nguon von|co che tai chinh|nguon kinh phi)\b"),
    ),
    (
        SectionRole.ORGANISATION,
        re.compile(
            r"\b(?:to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem|che do (?:thong tin,? )?bao cao|thong tin,? bao cao"
            r"|dieu khoan thi hanh|hieu luc thi hanh)\b"
        ),
    ),
    (
        SectionRole.CONTENT,
        re.compile(
            r"\b(?:(?:noi dung|chu de|de cuong|trong tam)(?:,? (?:va )?(?:trong tam|chu yeu|cong tac|cua|cac|thong diep))* "
            r"(?:tuyen truyen|truyen thong|thong tin|thong diep)|thong diep|lo trinh va noi dung tuyen truyen)\b"
        ),
    ),
    (
        SectionRole.MEASURE,
        re.compile(
            r"\b(?:nhiem vu|giai phap|bien phap|hoat dong|hinh thuc|cong viec|noi dung (?:thuc hien|hoat dong|trien khai|cong viec|ke hoach|chu yeu)"
            r"|phuong an|cach thuc|trien khai thuc hien|^noi dung$|^noi dung,|lo trinh thuc hien)\b|^noi dung\b"
        ),
    ),
    (SectionRole.REQUIREMENT, re.compile(r"^(?:cac )?yeu cau(?:$|,| (?:chung|cu the|dat ra|ve|doi voi|cua|trong))")),
    (
        SectionRole.PURPOSE,
        re.compile(
            r"\b(?:muc dich|muc tieu|chi tieu|quan diem|doi tuong|pham vi|thuc trang|hien trang|danh gia|nguy co|tinh hinh|su can thiet"
            r"|nguyen tac|tieu chi|boi canh|dac diem|can cu|tam nhin|dinh huong|du bao|ket qua (?:dat duoc|thuc hien|cong tac|nam)|^ket qua$|ton tai|han che|chu de|thoi gian"
            r"|dia diem|thanh phan|yeu cau|khen thuong|khai niem|giai thich|phuong cham)\b"
        ),
    ),
)
"""In order: the first that is found names the role."""

FIRST_WORDS_OF_SCOPE = re.compile(
    r"^(?:doi tuong|pham vi|dia diem|thanh phan|khu vuc)\b(?!.*\b(?:nhiem vu|noi dung|giai phap)\b)"
)
FIRST_WORDS_OF_PURPOSE = re.compile(
    r"^(?:i+v?\s)?(?:muc dich|muc tieu|chi tieu|quan diem|doi tuong|pham vi|thuc trang|hien trang|danh gia (?:nguy co|tinh hinh|thuc trang)|nguy co"
    r"|tinh hinh|su can thiet|nguyen tac|tieu chi|boi canh|dac diem|tam nhin|ket qua dat duoc|thoi gian|dia diem|thanh phan|chu de|khen thuong|du bao)\b"
)
"""A heading that begins so states what is or shall be, whatever follows ("MỤC TIÊU, CHỈ TIÊU")."""
