"""Classes of bodies as of a day."""

from __future__ import annotations

from datetime import date

import pytest
from provinces import make_body, make_other_province, make_province

from roviec_web.bodies.actions import end_body, record_succession
from roviec_web.bodies.queries.classes import members_of_words

pytestmark = pytest.mark.django_db
BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)


def members(words, within, written_on=BEFORE, on=BEFORE):
    found = members_of_words(words, within, written_on=written_on, on=on)
    return None if found is None else [member.name for member in found]


def test_a_class_is_that_of_the_subtree():
    province = make_province()
    make_other_province()
    assert members("UBND các xã, phường", province.top) == ["UBND phường Đông Sơn", "UBND xã Hòa An", "UBND xã Tân Lập"]
    assert members("UBND các xã", province.top) == ["UBND xã Hòa An", "UBND xã Tân Lập"]
    assert members("các sở, ban, ngành", province.top) == [
        "Sở Khoa học và Công nghệ",
        "Sở Nội vụ",
        "Sở Y tế",
        "Văn phòng UBND tỉnh",
    ]


def test_words_that_name_no_class_give_none():
    province = make_province()
    assert members("các cơ quan, đơn vị liên quan", province.top) is None
    assert members("Sở Y tế", province.top) is None


def test_districts_are_met_by_who_goes_on_for_them():
    province = make_province()
    party = make_body("party-under-province", "Đảng ủy UBND tỉnh", province.top)
    districts = [make_body("district-party", name, province.top) for name in ("Huyện ủy Đức Lâm", "Quận ủy Bình Khê")]
    record_succession(kind="rename", before=districts[:1], after=[party], on=AFTER, acting_user=None)
    end_body(body=districts[1], on=AFTER, acting_user=None)
    (member,) = members_of_words("Các huyện ủy", province.top, written_on=BEFORE, on=AFTER) or ()
    assert [(each.body, len(each.steps)) for each in member.successors] == [(party, 1)]
    (ended,) = members_of_words("Các quận ủy", province.top, written_on=BEFORE, on=AFTER) or ()
    assert (ended.name, ended.successors) == ("Quận ủy Bình Khê", ())
    assert members("Các huyện ủy", province.top, written_on=AFTER, on=AFTER) == []
