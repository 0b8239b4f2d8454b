"""The names among which is looked."""

from __future__ import annotations

from roviec_web.bodies.naming.index import NameIndex, NameRow, same_place
from roviec_web.bodies.naming.places import Place, part_name
from roviec_web.bodies.naming.spelling import read_words

LS = "UBND tỉnh Lam Sơn"
INDEX = NameIndex(
    [
        NameRow(1, LS, (), "a."),
        NameRow(2, "Tỉnh ủy Lam Sơn", (LS,), "a.b."),
        NameRow(3, "UBND xã Hòa An", (LS,), "a.c."),
        NameRow(4, "Trạm Y tế", ("UBND xã Hòa An", LS), "a.c.d.", "TYT"),
    ]
)


def test_a_place_without_its_unit_is_known_from_other_names():
    (entry,) = INDEX.entries("tinh uy")
    assert entry.row.body == 2
    assert INDEX.without_place(part_name("Tỉnh ủy Lam Sơn")).plain == "tinh uy"
    assert INDEX.without_place(part_name("Tỉnh ủy Bình Khê")).plain == "tinh uy binh khe"


def test_a_body_stands_where_those_above_it_do():
    (entry,) = INDEX.entries("tram y te")
    assert [(place.level, place.unit) for place in entry.parted.places] == [("commune", "xa"), ("province", "tinh")]
    assert not entry.own_place
    assert INDEX.entries("tram y te", Place("commune", read_words("Hòa An"), "xa")) == [entry]
    assert INDEX.entries("tram y te", Place("commune", read_words("Tân Lập"), "xa")) == []


def test_letters_are_those_of_the_name_and_its_own():
    assert [entry.row.body for entry in INDEX.by_letters["tyt"]] == [4]


def test_places_agree_where_neither_says_otherwise():
    commune = Place("commune", read_words("Hòa An"), "xa")
    assert same_place(commune, Place("", read_words("Hòa An")), toned=True)
    assert same_place(Place("commune", (), "xa"), commune, toned=True)
    assert same_place(Place("commune", read_words("Hoa An"), "xa"), commune, toned=False)
    assert not same_place(Place("commune", read_words("Hoa An"), "xa"), commune, toned=True)
    assert not same_place(Place("commune", read_words("Hòa An"), "phuong"), commune, toned=True)
    assert not same_place(Place("province", read_words("Hòa An"), "tinh"), commune, toned=True)
