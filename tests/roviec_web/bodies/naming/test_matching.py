"""Every labelled spelling is found as it is labelled, and never is a wrong body sure."""

from __future__ import annotations

import random

import pytest
from body_name_cases import read_spellings, read_tree

from roviec_web.bodies.naming.index import NameIndex, NameRow
from roviec_web.bodies.naming.matching import MOST_CANDIDATES, Certainty, How, find_body

INDEX, IDS, PATHS = read_tree()
KEYS = {number: key for key, number in IDS.items()}
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệốồổỗộ"


def answer_of(spelling):
    """What was found, in the words of the labels."""
    found = find_body(spelling.text, INDEX, near=PATHS[IDS[spelling.near]])
    return found.certainty, [KEYS[body] for body in found.bodies]


@pytest.mark.parametrize("spelling", read_spellings(), ids=lambda spelling: f"{spelling.near}-{spelling.text}")
def test_a_labelled_spelling(spelling):
    certainty, keys = answer_of(spelling)
    if spelling.answer == "*":
        assert certainty is Certainty.CLASS
    elif spelling.answer == "-":
        assert certainty in {Certainty.DOUBTFUL, Certainty.UNKNOWN}
    elif certainty is Certainty.SURE:
        assert keys == [spelling.answer.lstrip("?")]
    else:
        assert spelling.answer.startswith("?")
        assert spelling.answer.lstrip("?") in keys


def test_the_labelled_spellings_are_many_and_precise(record_property):
    spellings = read_spellings()
    named = [(case, *answer_of(case)) for case in spellings]
    sure = [(case, keys) for case, certainty, keys in named if certainty is Certainty.SURE]
    right = [case for case, keys in sure if keys == [case.answer.lstrip("?")]]
    record_property("body names", f"{len(spellings)} spellings, {len(sure)} sure, {len(right)} of them right")
    assert len(spellings) >= 300
    assert len(right) == len(sure) >= 230


def test_a_random_slip_never_makes_another_body_sure():
    draw = random.Random(20250701)
    names = {case.text: case.answer for case in read_spellings() if case.near == "ls" and case.answer in IDS}
    wrong, sure = [], 0
    for name, key in names.items():
        for _ in range(12):
            written = slipped(name, draw)
            found = find_body(written, INDEX, near=PATHS[IDS["ls"]])
            sure += found.certainty is Certainty.SURE
            if found.certainty is Certainty.SURE and KEYS[found.bodies[0]] != key and written not in names:
                wrong.append((name, written, KEYS[found.bodies[0]]))
    assert sure > 300
    # A letter more or less makes one abbreviation of another (STC, STP): that is what is written, so it is meant.
    assert [case for case in wrong if len(case[1].split()[-1]) > 3 and not case[0].isupper()] == []


def slipped(name, draw):
    """A name with one letter changed, left out, put in, or two in the wrong order."""
    letters = list(name)
    at = draw.randrange(len(letters))
    match draw.randrange(4):
        case 0:
            letters[at] = draw.choice(LETTERS)
        case 1 if len(letters) > 4:
            del letters[at]
        case 2:
            letters.insert(at, draw.choice(LETTERS))
        case _ if at + 1 < len(letters):
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return "".join(letters)


def test_how_a_name_was_found_is_told():
    near = PATHS[IDS["ls"]]
    assert find_body("Sở Y tế", INDEX, near=near).how is How.NAME
    assert find_body("CAT", INDEX, near=near).how is How.NAME
    assert find_body("Sở Thông tin và Truyền thông", INDEX, near=near).how is How.FORMER
    assert find_body("BTC Tỉnh ủy", INDEX, near=near).how is How.NAME
    assert find_body("Sở Y tê", INDEX, near=near).how is How.SLIP


def test_an_abbreviation_of_two_is_asked():
    rows = [
        NameRow(1, "Chi cục Thủy lợi", (), "a.b."),
        NameRow(2, "Chi cục Thú lâm", (), "a.c."),
    ]
    found = find_body("CCTL", NameIndex(rows), near="a.")
    assert (found.certainty, set(found.bodies)) == (Certainty.DOUBTFUL, {1, 2})


def test_candidates_are_few():
    rows = [NameRow(at, f"Trường Tiểu học Số {at}", (), f"a.{at}.") for at in range(1, 60)]
    found = find_body("Trường Tiểu học", NameIndex(rows), near="a.")
    assert found.certainty is Certainty.DOUBTFUL
    assert len(found.bodies) == MOST_CANDIDATES


def test_nothing_is_found_in_nothing():
    for text in ("", "…", "Sở Y tế", "x" * 5000):
        assert find_body(text, NameIndex([]), near="").certainty in {Certainty.UNKNOWN, Certainty.CLASS}
