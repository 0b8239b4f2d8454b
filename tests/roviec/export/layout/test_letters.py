"""Lines that know their offsets."""

from __future__ import annotations

from roviec.export.layout.letters import Printed, joined, parted, stretches, width_mm

TEXT = "ab  \vcd\t\n  ef"


def test_lines_are_cut_at_every_break_and_keep_their_offsets():
    found = list(stretches(TEXT, (0, len(TEXT))))
    assert [line.text for line in found] == ["ab", "cd", "ef"]
    assert all(TEXT[line.at : line.at + len(line.text)] == line.text for line in found)


def test_joined_lines_keep_the_offset_of_every_letter():
    first, second, _ = stretches(TEXT, (0, len(TEXT)))
    line = joined(TEXT, first, second)
    assert line.text == "ab   cd"
    assert TEXT[line.at + line.text.index("c")] == "c"


def test_a_line_is_parted_behind_the_words_it_begins_with():
    line = Printed("SỞ Y TẾ TRUNG TÂM Y TẾ", 10)
    assert parted(line, "SỞ  Y TẾ") == (Printed("SỞ Y TẾ", 10), Printed("TRUNG TÂM Y TẾ", 18))


def test_a_line_that_begins_otherwise_or_holds_nothing_more_stays_whole():
    line = Printed("SỞ Y TẾ", 10)
    assert parted(line, "SỞ Y TẾ") == parted(line, "BỘ Y TẾ") == parted(line, None) == (line,)


def test_capitals_and_bold_letters_are_wider():
    assert width_mm("abc", 14) < width_mm("ABC", 14) < width_mm("ABC", 14, bold=True)
