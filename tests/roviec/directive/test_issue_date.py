"""Place and date of issue."""

from __future__ import annotations

from datetime import date

import pytest

from roviec.directive.issue_date import read_issue_date
from roviec.directive.stretch import stretch_of


def read(text: str) -> tuple[str | None, date | None] | None:
    found = read_issue_date(stretch_of(text, [(0, len(text))]), ())
    return (found.place, found.date) if found else None


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        ("Bạch Sa, ngày 05 tháng 3 năm 2026", "Bạch Sa", date(2026, 3, 5)),
        ("Thành phố Bạch\vSa, ngày 5\vtháng 3 năm 2026", "Thành phố Bạch Sa", date(2026, 3, 5)),
        ("TP. Bạch Sa, ngày 05/03/2026", "TP. Bạch Sa", date(2026, 3, 5)),
        ("TP. HCM, ngày 5 tháng 3 năm 2026", "TP. HCM", date(2026, 3, 5)),
        ("thị trấn Tân Lạc, ngày 5-3-2026", "thị trấn Tân Lạc", date(2026, 3, 5)),
        ("An Hòa, ngày ... tháng ... năm 2026", "An Hòa", None),
        ("Quận 31, ngày 05 tháng 3 năm 2026", "Quận 31", date(2026, 3, 5)),
        ("Phường 5, ngày    tháng 3 năm 2026", "Phường 5", None),
        ("An Hòa, ngày    tháng    năm 20...", "An Hòa", None),
        ("Ngày 5 tháng 3 năm 2026", None, date(2026, 3, 5)),
        ("Bạch Sa ngày 5 tháng 3 năm 2026", "Bạch Sa", date(2026, 3, 5)),
        ("Bạch Sa, tháng 3 năm 2026", "Bạch Sa", None),
        ("Bạch Sa, ngày 31 tháng 2 năm 2026", "Bạch Sa", None),
    ],
)
def test_it_reads_place_and_date(text: str, place: str | None, day: date | None) -> None:
    assert read(text) == (place, day)


@pytest.mark.parametrize(
    "text",
    [
        "V/v thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị",
        "thực hiện Kế hoạch của tỉnh Bạch Sa, ngày 2 tháng 3 năm 2026",
        "kế hoạch của Tỉnh ủy Bạch Sa ngày 3 tháng 4 năm 2026",
        "sơ kết tháng 3 năm 2026",
        "hoàn thành trước ngày 15 tháng 12 năm 2026",
        "",
    ],
)
def test_dates_of_other_things_are_not_the_date_of_issue(text: str) -> None:
    assert read(text) is None
