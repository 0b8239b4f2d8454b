"""Which family a document is of."""

from __future__ import annotations

import pytest
from set_anew import PARTY, STATE, compiled

from roviec.export.layout.family import family_of, is_party_body
from roviec.export.layout.paper import Family


def of(text):
    plan = compiled(text)
    return family_of(plan, plan.outlined.parts[0], plan.directive)


def test_the_motto_tells():
    assert of(STATE) is Family.STATE
    assert of(PARTY) is Family.PARTY


def test_without_a_header_number_and_signature_tell():
    body = (
        "KẾ HOẠCH\nvề an toàn giao thông\nI. NỘI DUNG\n1. Tuyên truyền.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n"
    )
    assert of(f"{body}\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLý Thu Hà\n") is Family.PARTY
    assert of(f"{body.replace('Lưu Văn phòng', 'Lưu: VT')}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLý Thu Hà\n") is Family.STATE


def test_nothing_tells_of_a_bare_text():
    assert of("I. NỘI DUNG\n1. Tuyên truyền an toàn giao thông.\n") is None


@pytest.mark.parametrize("name", ["Đảng ủy xã Lăng", "ban tuyên giáo tỉnh ủy", "Chi bộ 3", "Tỉnh ủy Lâm Khê"])
def test_bodies_of_the_party_are_known_by_name(name):
    assert is_party_body(name)


@pytest.mark.parametrize("name", ["Sở Y tế", "UBND xã Lăng", "Ban Quản lý khu kinh tế", "Công an tỉnh"])
def test_bodies_of_the_state_are_none_of_the_party(name):
    assert not is_party_body(name)
