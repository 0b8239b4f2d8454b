"""Recipients and signature side by side."""

from __future__ import annotations

from roviec.export.layout.closing import set_closing
from roviec.export.layout.letters import Stretch
from roviec.export.layout.looks import looks_of
from roviec.export.layout.paper import Family


def lines(*words):
    return tuple(Stretch(line, None) for line in words)


def closing(family, *signature):
    return set_closing(lines("Nơi nhận:", "- Như trên;", "---"), lines(*signature), looks_of(family)).rows[0]


def test_recipients_are_small_and_lose_rules_that_were_typed():
    left, _ = closing(Family.STATE, "GIÁM ĐỐC")
    assert [(line.text, line.look.size) for line in left] == [("Nơi nhận:", 12), ("- Như trên;", 11)]


def test_there_is_room_to_sign_above_the_name():
    _, right = closing(Family.STATE, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Minh Khôi")
    assert [line.look.before > 40 for line in right] == [False, False, True]
    assert all(line.look.bold for line in right)


def test_the_party_prints_the_position_below_the_authority_thin():
    _, right = closing(Family.PARTY, "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lý Thu Hà")
    assert [line.look.bold for line in right] == [True, False, True]


def test_a_position_alone_is_bold_in_the_party_too():
    _, right = closing(Family.PARTY, "TRƯỞNG BAN", "Lý Thu Hà")
    assert [line.look.bold for line in right] == [True, True]
