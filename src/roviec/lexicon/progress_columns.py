"""Headers of the columns that offices fill in to report (folded: no accents, lower case), and the English ones."""

from __future__ import annotations

import re

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("id", r"(?:ma (?:viec|nhiem vu|so nhiem vu|cong viec)|id|task id)\b.*"),
    (
        "state",
        r"(?:trang thai|tinh trang|tinh hinh (?:thuc hien|xu ly)|muc do hoan thanh|danh gia tien do)\b.*|state|status|progress",
    ),
    (
        "done_on",
        (
            r"ngay (?:da )?(?:hoan thanh|xong)(?: (?:thuc te|cong viec|nhiem vu|xong))*(?: ?\(.*\))?"
            r"|.{0,40}\bthuc te hoan thanh\b.*|.{0,20}\bhoan thanh thuc te\b.*|hoan thanh (?:ngay|vao ngay)"
            r"|(?:done|completed|finished|completion)(?: on| date)?"
        ),
    ),
    ("due_on", r"han cuoi.*|ngay (?:den |het )?han(?: cuoi)?.*|due (?:on|date)"),
    (
        "result",
        r"ket qua (?:thuc hien|dat duoc|xu ly|cu the|bao cao)\b.*|minh chung\b.*|results?|evidence|san pham da hoan thanh",
    ),
    (
        "obstacle",
        r"(?:vuong mac|kho khan|ton tai|kien nghi|de xuat|de nghi|ly do|nguyen nhan)\b.*|obstacles?.*|issues?|requests?",
    ),
    ("clause", r"(?:dieu khoan|dia chi dieu khoan|muc trong ke hoach)\b.*|clauses?"),
    ("ordinal", r"no\.?|number"),
    ("coordinating", r"coordinat.*|partners?|supporting.*"),
    ("lead", r"lead.*|responsible.*|owner"),
    ("deadline", r"deadlines?"),
    ("product", r"products?|outputs?|deliverables?"),
    ("note", r"notes?|remarks?|comments?"),
    ("work", r"tasks?|work|assignments?|activit(?:y|ies)"),
)
PROGRESS_PATTERNS = tuple((field, re.compile(rf"(?:{pattern})")) for field, pattern in _PATTERNS)
"""In order, before the tables of assigned work: "Kết quả thực hiện" is no product."""

SECOND_MEANINGS: tuple[tuple[str, str, re.Pattern[str]], ...] = (
    ("deadline", "state", re.compile(r"tien do.*")),
    ("deadline", "done_on", re.compile(r"(?:thoi (?:gian|diem)|ngay) (?:hoan thanh|ket thuc).*")),
    ("product", "result", re.compile(r"(?:du kien )?ket qua.*|bao cao ket qua.*")),
)
"""Where a sheet has the first already, such a header means the second: "Thời hạn" beside "Tiến độ"."""

TOTAL = re.compile(r"(?:tong (?:so|cong)|cong tong)\b.{0,80}|(?:tong|cong|total)\W*(?:\d.*)?")
"""Words (folded) of a row of totals; "Tổng hợp …" and "Công an …" are none."""

FOOT = re.compile(
    r"(?:nguoi (?:lap|tong hop|bao cao|ky)|lap bieu|can bo (?:lap|tong hop)|thu truong (?:don vi|co quan)|noi nhan"
    r"|xac nhan cua)\b.{0,60}|.{0,40}\bngay ?[.…\d]{0,12} ?thang ?[.…\d]{0,12} ?nam ?[.…\d]{0,12}"
)
"""Words (folded) below a table, above a signature."""
