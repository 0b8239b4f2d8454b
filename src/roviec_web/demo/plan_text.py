"""An invented plan, as an office would write it: header, bases, aims, contents, work with leads and days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Final

from roviec_web.demo.topics import TOPICS, Topic

CLAUSES_A_PAGE: Final = 20
"""About what stands on an A4 page of such plans."""
_FRAME: Final = 15
"""Clauses around the work."""
_TAILS: Final = (
    "",
    "",
    ", bảo đảm thiết thực, tiết kiệm, phù hợp với tình hình của từng địa bàn",
    ", báo cáo kết quả để tổng hợp chung trong báo cáo tháng",
    ", lồng ghép với các nhiệm vụ thường xuyên đã được giao trong năm",
)


@dataclass(frozen=True, slots=True)
class Issue:
    """Who issues a plan, when, under which number."""

    office: str
    """First line of the header."""
    place: str
    number: str
    issued_on: date
    basis: str
    """Number and day of the document above it: "28/KH-UBND ngày 22 tháng 01 năm 2026"."""
    leads: tuple[str, ...]
    """Bodies that work is given to."""


def plan_text(random: Random, issue: Issue, *, pages: int) -> tuple[str, str]:
    """Title and full text of a plan of so many pages; the same for the same ``random``."""
    topic = random.choice(TOPICS)
    title = f"{topic.title} năm {issue.issued_on.year}"
    work = _work(random, issue, topic, count=max(6, pages * CLAUSES_A_PAGE - _FRAME))
    return title, "\n".join([*_header(issue, title), *_contents(topic), *work, *_end(issue)]) + "\n"


def _header(issue: Issue, title: str) -> list[str]:
    day = issue.issued_on
    return [
        issue.office.upper(),
        f"Số: {issue.number}",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        f"{issue.place}, ngày {day.day:02} tháng {day.month:02} năm {day.year}",
        "",
        "KẾ HOẠCH",
        title,
        "",
        f"Căn cứ Kế hoạch số {issue.basis} của Ủy ban nhân dân tỉnh;",
        f"{issue.office} ban hành Kế hoạch với các nội dung như sau:",
    ]


def _contents(topic: Topic) -> list[str]:
    aims = [f"{number}. {aim}" for number, aim in enumerate(topic.aims, start=1)]
    messages = [f"- {message}" for message in topic.messages]
    return ["I. MỤC ĐÍCH, YÊU CẦU", *aims, "II. NỘI DUNG TUYÊN TRUYỀN", *messages, "III. TỔ CHỨC THỰC HIỆN"]


def _work(random: Random, issue: Issue, topic: Topic, *, count: int) -> list[str]:
    """Leads in turn with what each has to do; some of it with a day, some without, as plans are."""
    lines: list[str] = []
    number = 0
    while len(lines) < count:
        lead = issue.leads[number % len(issue.leads)]
        number += 1
        lines.append(f"{number}. {lead}")
        for task in random.sample(topic.tasks, k=random.randint(2, len(topic.tasks))):
            partner = random.choice([other for other in issue.leads if other != lead])
            lines.append(f"- {_sentence(random, task, partner, issue.issued_on)}")
    return lines


def _sentence(random: Random, task: str, partner: str, issued_on: date) -> str:
    joined = random.choice(("", "", f", phối hợp với {partner}"))
    month = random.randint(min(issued_on.month + 1, 12), 12)
    due = random.choice(("", "", f", hoàn thành trước ngày 25/{month:02}/{issued_on.year}", ", định kỳ hằng quý"))
    return f"{task[0].upper()}{task[1:]}{joined}{random.choice(_TAILS)}{due}."


def _end(issue: Issue) -> list[str]:
    return [
        "",
        "Nơi nhận:",
        "- Ủy ban nhân dân tỉnh (để báo cáo);",
        *(f"- {lead};" for lead in issue.leads[:3]),
        "- Lưu: VT.",
        "",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "",
        "Vũ Hoài Nam",
    ]
