from dataclasses import replace

from review_layouts import part
from review_plans import make_edit, plan_json

from roviec_web.documents.reviewing import CompiledPlan, EditKind
from roviec_web.documents.reviewing.homes import Homes

JSON = plan_json()
WORDS = ["Công an tỉnh phối hợp với Sở Xây dựng", "phân luồng giao thông khi có lũ."]
PARTED = part(JSON, "II.1.-3", [("II.1.-3", WORDS[0]), ("II.1.-3:2", WORDS[1])])


def test_without_parts_an_edit_stands_where_it_was_made():
    assert list(Homes(CompiledPlan(JSON)).of(make_edit(JSON, "I.1", EditKind.ACCEPT))) == ["I.1"]


def test_the_edit_that_parted_stands_at_each_part():
    compiled = CompiledPlan(JSON).laid([PARTED])
    homes = Homes(compiled)
    assert list(homes.of(compiled.layout.applied[PARTED.code])) == ["II.1.-3", "II.1.-3:2"]


def test_a_piece_stands_with_what_it_was_split_from():
    homes = Homes(CompiledPlan(JSON).laid([PARTED]))
    homes.tasks["II.1.-3/a"] = "II.1.-3:2"
    pieces = [{"id": "II.1.-3/a", "text": "Một."}, {"id": "II.1.-3/+1", "text": "Hai."}]
    split = make_edit(JSON, "II.1.-3", EditKind.SPLIT, task="II.1.-3/a", pieces=pieces)
    assert list(homes.of(split)) == ["II.1.-3:2"]
    piece = replace(split, kind=EditKind.LEAD, task="II.1.-3/+1", data={"names": []})
    assert list(homes.of(piece)) == ["II.1.-3:2"]
