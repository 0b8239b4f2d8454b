"""The rule sets of drafting form and the days between them."""

from __future__ import annotations

from datetime import date

import pytest
from lint_cases import plan_of

from roviec.lint.facts import Facts, Family
from roviec.lint.form_editions import EDITIONS, edition_of, edition_on


@pytest.mark.parametrize(
    ("family", "day", "number"),
    [
        (Family.STATE, date(2020, 3, 4), None),
        (Family.STATE, date(2020, 3, 5), "30/2020/NĐ-CP"),
        (Family.STATE, date(2026, 5, 27), "30/2020/NĐ-CP"),
        (Family.PARTY, date(2018, 4, 2), None),
        (Family.PARTY, date(2018, 4, 3), "36-HD/VPTW"),
        (Family.PARTY, date(2023, 6, 1), "36-HD/VPTW"),
        (Family.PARTY, date(2026, 5, 26), "36-HD/VPTW"),
        (Family.PARTY, date(2026, 5, 27), "05-HD/VPTW"),
        (None, date(2026, 5, 27), None),
        (Family.PARTY, None, None),
    ],
)
def test_a_document_is_judged_by_the_rules_of_its_day(family, day, number):
    found = edition_on(family, day)
    assert (found.name.rsplit(" ", 1)[1] if found else None) == number


def test_no_two_editions_of_a_family_hold_on_one_day():
    for edition in EDITIONS:
        assert edition_on(edition.family, edition.since) is edition
        assert edition_on(edition.family, edition.until or date(2099, 1, 1)) is edition


def test_the_day_of_the_document_tells():
    header = "TỈNH ỦY AN HÀ\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/TU\nAn Hà, ngày 27 tháng 5 năm 2026\n"
    facts = Facts(plan_of(header + "KẾ HOẠCH\ntiêm chủng\n\nI- MỤC ĐÍCH\n1. Tiêm đủ mũi.\n"))
    found = edition_of(facts)
    assert found
    assert found.name == "Hướng dẫn số 05-HD/VPTW"


def test_bodies_outside_the_state_are_not_judged_by_its_decree():
    header = "\nSố: 12/KH-MTTQ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nAn Hà, ngày 02 tháng 3 năm 2026\n"
    body = "KẾ HOẠCH\ntiêm chủng\n\nI. MỤC ĐÍCH\n1. Tiêm đủ mũi.\n"
    assert edition_of(Facts(plan_of("ỦY BAN NHÂN DÂN TỈNH AN HÀ" + header + body)))
    assert edition_of(Facts(plan_of("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH AN HÀ" + header + body))) is None
