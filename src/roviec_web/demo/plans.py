"""Which body issues which plan when: the documents of the demonstration before they are written anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Final

from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.demo.bodies import Province
from roviec_web.demo.plan_text import Issue, plan_text

PARENT: Final = "28/KH-UBND ngày 22 tháng 01 năm 2026"
"""What the plans below a province stand on: the sample plan, in the first province."""
_FIRST_DAY: Final = date(2026, 1, 26)
_DAYS: Final = 280
_PAGES: Final = (1, 1, 1, 1, 2, 2, 4)
_COMMUNE_LEADS: Final = (
    "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    "Phòng Văn hóa - Xã hội",
    "Phòng Kinh tế",
    "Công an xã",
    "Trạm Y tế",
)
_OFFICE_LEADS: Final = ("Văn phòng", "Phòng Nghiệp vụ", "Phòng Kế hoạch - Tài chính", "Thanh tra")


@dataclass(frozen=True, slots=True)
class InventedPlan:
    """One document to be written."""

    body: Body
    number: str
    text: str
    uploaded_at: datetime

    @property
    def file_name(self) -> str:
        """As an office would name it."""
        return f"ke-hoach-{self.number.partition('/')[0]}.txt"


def invent_plans(random: Random, provinces: tuple[Province, ...], count: int) -> Iterator[InventedPlan]:
    """So many plans, shared out evenly over provinces; every plan of a body has its own number."""
    issued: dict[int, int] = {}
    for turn in range(count):
        province = provinces[turn % len(provinces)]
        body = _issuer(random, province)
        issued[body.pk] = issued.get(body.pk, 0) + 1
        yield _invent(random, province, body, issued[body.pk])


def invent_long_plan(random: Random, province: Province, *, pages: int) -> InventedPlan:
    """A plan of the first department with so many pages: its clerk sees it as well as those above."""
    return _invent(random, province, province.offices[1], 900, pages=pages)


def _issuer(random: Random, province: Province) -> Body:
    """Of seven documents one is the province's own, two an office's, four a commune's."""
    return random.choice(random.choice(((province.top,), *[province.offices] * 2, *[province.communes] * 4)))


def _invent(random: Random, province: Province, body: Body, count: int, *, pages: int = 0) -> InventedPlan:
    issued_on = _FIRST_DAY + timedelta(days=random.randrange(_DAYS))
    issue = Issue(
        office=body.name,
        place=province.name,
        number=f"{count + 30}/KH-{_sign(body, province)}",
        issued_on=issued_on,
        basis=PARENT,
        leads=_leads(random, province, body),
    )
    _title, text = plan_text(random, issue, pages=pages or random.choice(_PAGES))
    came = datetime.combine(issued_on + timedelta(days=random.randrange(1, 9)), time(8 + random.randrange(9), 15))
    return InventedPlan(body, issue.number, text, timezone.make_aware(came))


def _sign(body: Body, province: Province) -> str:
    """The letters behind the stroke of a number: an office's initials, of committees UBND."""
    if body.unit_code or body.pk == province.top.pk:
        return "UBND"
    if body.abbreviation.isalpha() and body.abbreviation.isupper():
        return body.abbreviation
    return "".join(word[0] for word in body.name.split() if word[0].isalpha()).upper()


def _leads(random: Random, province: Province, body: Body) -> tuple[str, ...]:
    if body.pk == province.top.pk:
        return tuple(office.name for office in random.sample(province.offices[1:], k=12))
    return _COMMUNE_LEADS if body.unit_code else _OFFICE_LEADS
