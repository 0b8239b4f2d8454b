"""Types of documents (tên loại văn bản): code, names and the marks that stand for them in a number.

Codes are ASCII and follow the printed marks (``Đ`` becomes ``D``), so types that share a mark share a code:
Thông tư and the Party's Thông tri are ``TT``, Quyết định and the Party's Quy định ``96-QĐ/TW`` are ``QD``.
Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III; practice of Party bodies under Hướng dẫn 36-HD/VPTW.
"""

from __future__ import annotations

import re

from msgspec import Struct


class DocumentKind(Struct, frozen=True):
    """A type of document (tên loại văn bản)."""

    code: str
    names: tuple[str, ...]
    """Names as they are printed, in lower case; the usual one first."""
    marks: tuple[str, ...]
    """What stands for it in a number, such as ``QĐ``; empty where numbers carry none."""


KINDS: tuple[DocumentKind, ...] = (
    DocumentKind(
        "KH",
        ("kế hoạch", "kế hoạch hành động", "kế hoạch liên tịch", "kế hoạch liên ngành", "kế hoạch phối hợp"),
        ("KH", "KHLT", "KHLN", "KHPH", "KHHĐ"),
    ),
    DocumentKind("HD", ("hướng dẫn", "hướng dẫn liên ngành", "hướng dẫn liên tịch"), ("HD", "HDLN", "HDLT")),
    DocumentKind("CT", ("chỉ thị",), ("CT",)),
    DocumentKind("QD", ("quyết định", "quyết định liên tịch"), ("QĐ", "QĐLT")),
    DocumentKind("CV", ("công văn", "văn bản"), ("CV",)),
    DocumentKind("CD", ("công điện", "công điện khẩn"), ("CĐ",)),
    DocumentKind("TB", ("thông báo", "thông báo kết luận"), ("TB", "TBKL")),
    DocumentKind("NQ", ("nghị quyết", "nghị quyết liên tịch"), ("NQ", "NQLT")),
    DocumentKind("TTR", ("tờ trình",), ("TTr",)),
    DocumentKind("BC", ("báo cáo",), ("BC",)),
    DocumentKind(
        "CTR",
        (
            "chương trình",
            "chương trình hành động",
            "chương trình phối hợp",
            "chương trình công tác",
            "chương trình liên tịch",
        ),
        ("CTr", "CTrPH", "CTPH", "CTHĐ", "CTrHĐ", "CTrLT"),
    ),
    DocumentKind("PA", ("phương án",), ("PA",)),
    DocumentKind("DA", ("đề án", "dự án"), ("ĐA", "DA")),
    DocumentKind("QC", ("quy chế", "quy chế phối hợp"), ("QC", "QCPH")),
    DocumentKind("QYD", ("quy định",), ("QyĐ", "QyD")),
    DocumentKind("KL", ("kết luận",), ("KL",)),
    DocumentKind("TT", ("thông tư", "thông tư liên tịch", "thông tri"), ("TT", "TTLT")),
    DocumentKind("ND", ("nghị định",), ("NĐ",)),
    DocumentKind("LUAT", ("luật", "bộ luật", "hiến pháp"), ()),
    DocumentKind("PL", ("pháp lệnh",), ("PL",)),
    DocumentKind("L", ("lệnh",), ("L",)),
    DocumentKind("TC", ("thông cáo",), ("TC",)),
    DocumentKind("BB", ("biên bản",), ("BB",)),
    DocumentKind("DC", ("đề cương", "đề cương tuyên truyền"), ("ĐC",)),
    DocumentKind("QUYCHUAN", ("quy chuẩn",), ("QCVN", "QCĐP")),
    DocumentKind("GM", ("giấy mời",), ("GM",)),
    DocumentKind("TL", ("thể lệ",), ("TL",)),
    DocumentKind("LKG", ("lời kêu gọi",), ("LKG",)),
)


CODE_OF_MARK: dict[str, str] = {mark.casefold(): kind.code for kind in KINDS for mark in kind.marks}
"""Code by mark in lower case: ``qđ`` -> ``QD``."""

CODE_OF_NAME: dict[str, str] = {name: kind.code for kind in KINDS for name in kind.names}
"""Code by name in lower case: ``quyết định`` -> ``QD``."""

NAMES_LONGEST_FIRST: tuple[str, ...] = tuple(sorted(CODE_OF_NAME, key=lambda name: (-len(name), name)))

_PARTS = re.compile(r"[-/.–]")


def code_of_number(number: str) -> str | None:
    """Code that the mark inside a number says: ``159/KH-UBND`` -> ``KH``, ``8935/BNV-CTTN`` -> None.

    Only the place of the mark counts: ``12/QĐ-BCT`` is a decision, and ``8/BYT-KH`` (a công văn) is not a plan.
    """
    parts = [part.strip() for part in _PARTS.split(number)]
    marks = [part for part in parts if part and not part[0].isdigit()]
    return CODE_OF_MARK.get(marks[0].casefold()) if marks else None
