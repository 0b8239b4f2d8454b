from __future__ import annotations

from kept_documents import plan_text, take_in

from roviec_web.documents.queries.documents import documents_visible_to
from roviec_web.documents.queries.parents import family_for

PARENT = plan_text("104-HD/BTGTW", day="25 tháng 5 năm 2023", issuer="BAN TUYÊN GIÁO TRUNG ƯƠNG")
CHILD = plan_text("15/KH-SYT", bases="Căn cứ Hướng dẫn số 104-HD/BTGTW ngày 25/5/2023 của Ban Tuyên giáo Trung ương;")


def test_a_reader_is_led_to_the_copy_that_they_may_see(province, people):
    child = take_in(province.health, CHILD)
    take_in(province.interior, PARENT)
    visible = documents_visible_to(people.an)
    assert [named.parent for named in family_for(child, visible).parents] == [None]
    own = take_in(province.health, PARENT, name="cha.txt")
    assert [named.parent for named in family_for(child, visible).parents] == [own]


def test_children_are_those_that_the_reader_may_see(province, people):
    parent = take_in(province.health, PARENT)
    own = take_in(province.health, CHILD, name="b.txt")
    take_in(province.interior, CHILD)
    assert family_for(parent, documents_visible_to(people.an)).children == [own]


def test_it_asks_twice(province, people, django_assert_max_num_queries):
    child = take_in(province.health, CHILD)
    visible = documents_visible_to(people.an)
    assert child.body == province.health
    with django_assert_max_num_queries(2):
        family_for(child, visible)
