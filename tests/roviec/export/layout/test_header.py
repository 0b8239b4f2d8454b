"""The two columns of a header."""

from __future__ import annotations

from set_anew import PARTY, STATE, compiled

from roviec.export.layout.header import HeaderLines, set_header
from roviec.export.layout.letters import stretches
from roviec.export.layout.looks import looks_of
from roviec.export.layout.paper import Columns, Family
from roviec.export.layout.plan_paper import plan_paper


def header(text):
    block = plan_paper(compiled(text)).sheets[0].blocks[0]
    assert isinstance(block, Columns)
    return [[[line.text for line in side] for side in row] for row in block.rows], block


def test_number_and_date_of_the_state_stand_at_one_height():
    rows, _ = header(STATE)
    assert rows[0][1] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    assert rows[1] == [["Số: 12/KH-UBND"], ["Lâm Khê, ngày 05 tháng 3 năm 2026"]]


def test_the_party_has_its_star_and_no_rule_below_the_issuer():
    rows, block = header(PARTY)
    assert rows[0] == [["TỈNH ỦY LÂM KHÊ", "*"], ["ĐẢNG CỘNG SẢN VIỆT NAM"]]
    assert [line.rule_mm is not None for line in (*block.rows[0][0], *block.rows[0][1])] == [False, False, True]


def test_rules_are_drawn_below_issuer_and_motto_of_the_state():
    _, block = header(STATE)
    left, right = block.rows[0]
    assert left[-1].rule_mm < right[-1].rule_mm
    assert right[0].rule_mm is None


def set_lines(*lines, parent=""):
    text = "\n".join(lines)
    found = HeaderLines()
    found.add(text, tuple(stretches(text, (0, len(text)))), right=True, parent=parent)
    return set_header(found, Family.STATE, looks_of(Family.STATE), parent)


def test_a_wrapped_motto_and_date_are_made_whole():
    rows = set_lines(
        "CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "-----", "Thành phố Lâm", "Khê, ngày 05 tháng 3 năm 2026"
    ).rows
    assert [line.text for line in rows[0][1]] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
    assert [line.text for line in rows[1][1]] == ["Thành phố Lâm Khê, ngày 05 tháng 3 năm 2026"]


def test_the_superior_body_has_a_line_of_its_own_in_thin_letters():
    text = "BỘ Y TẾ CỤC PHÒNG BỆNH"
    found = HeaderLines()
    found.add(text, tuple(stretches(text, (0, len(text)))), right=False, parent="BỘ Y TẾ")
    left = set_header(found, Family.STATE, looks_of(Family.STATE), "BỘ Y TẾ").rows[0][0]
    assert [(line.text, line.look.bold) for line in left] == [("BỘ Y TẾ", False), ("CỤC PHÒNG BỆNH", True)]


def test_urgency_and_abstract_stand_below_the_number():
    text = "SỞ Y TẾ\nSố: 5/SYT-NVY\nV/v tiêm chủng\nHỎA TỐC"
    found = HeaderLines()
    found.add(text, tuple(stretches(text, (0, len(text)))), right=False)
    rows = set_header(found, Family.STATE, looks_of(Family.STATE), "").rows
    assert [line.text for line in rows[1][0]] == ["Số: 5/SYT-NVY", "V/v tiêm chủng", "HỎA TỐC"]
