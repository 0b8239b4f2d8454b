from __future__ import annotations

from datetime import date

import pytest
from kept_documents import plan_text, take_in

from roviec_web.documents.models import Document, ParentLink
from roviec_web.documents.parents import is_meant, same_issuer

PARENT = plan_text("104-HD/BTGTW", day="25 tháng 5 năm 2023", issuer="BAN TUYÊN GIÁO TRUNG ƯƠNG")
CHILD = plan_text(
    "15/KH-SYT",
    issuer="SỞ Y TẾ TỈNH LAM SƠN",
    bases="Căn cứ Hướng dẫn số 0104 - HD/BTGTW ngày 25/5/2023 của Ban Tuyên giáo Trung ương về tuyên truyền;",
)


def link_of(document):
    return ParentLink.objects.get(document=document)


def test_a_child_is_bound_to_the_parent_that_is_there(province):
    parent = take_in(province.health, PARENT)
    child = take_in(province.health, CHILD, name="con.txt")
    assert link_of(child).parent == parent
    assert link_of(child).issued_on == date(2023, 5, 25)


def test_a_child_is_bound_when_the_parent_comes_later(province):
    child = take_in(province.health, CHILD)
    assert link_of(child).parent is None
    parent = take_in(province.health, PARENT, name="cha.txt")
    assert link_of(child).parent == parent


def test_another_day_is_another_document(province):
    take_in(province.health, PARENT.replace("25 tháng 5", "26 tháng 5"))
    assert link_of(take_in(province.health, CHILD, name="con.txt")).parent is None


def test_another_issuer_is_another_document(province):
    take_in(province.health, PARENT.replace("BAN TUYÊN GIÁO TRUNG ƯƠNG", "SỞ NỘI VỤ"))
    assert link_of(take_in(province.health, CHILD, name="con.txt")).parent is None


def test_of_copies_the_nearest_is_taken(province, other_province):
    take_in(other_province.health, PARENT)
    near = take_in(province.top, PARENT)
    take_in(province.interior, PARENT)
    assert link_of(take_in(province.health, CHILD, name="con.txt")).parent == near


def test_two_that_could_be_meant_are_not_guessed(province):
    text = PARENT.replace("BAN TUYÊN GIÁO TRUNG ƯƠNG", "SỞ NỘI VỤ")
    take_in(province.health, text)
    take_in(province.health, text.replace("SỞ NỘI VỤ", "SỞ TÀI CHÍNH"), name="hai.txt")
    child = CHILD.replace(" của Ban Tuyên giáo Trung ương", "")
    assert link_of(take_in(province.health, child, name="con.txt")).parent is None


def test_a_number_alone_names_nothing():
    link = ParentLink(number_key="5/KH-UBND")
    assert not is_meant(link, Document(number_key="5/KH-UBND", issuer="UBND xã Hòa An", issued_on=date(2026, 1, 5)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("UBND tỉnh Lam Sơn", "ỦY BAN NHÂN DÂN TỈNH LAM SƠN", True),
        ("Ủy ban nhân dân tỉnh", "UBND tỉnh Lam Sơn", True),
        ("Ban Tuyên giáo TW", "Ban Tuyên giáo Trung ương", True),
        ("UBND xã Hòa An", "UBND xã Tân Lập", False),
        ("Sở Y tế", "Sở Nội vụ", False),
    ],
)
def test_names_of_issuers(one, other, same):
    assert same_issuer(one, other) is same
    assert same_issuer(other, one) is same
