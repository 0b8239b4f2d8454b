"""Two versions as one list of lines."""

from __future__ import annotations

import pytest
from compare_samples import PLAN, changed, compared, compiled

from roviec.compare.sheets import Kept, Look, merged_lines
from roviec.lexicon.folding import squeeze

LINE = "b) Tổ chức 12 lớp dạy bơi miễn phí cho học sinh tiểu học trong quý III/2026.\n"
MOVED = ((LINE, ""), ("c) Thực hiện nghiêm.\n3. Công", f"{LINE}c) Thực hiện nghiêm.\n3. Công"))


def letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("pairs", [(), MOVED, (("12 lớp", "15 lớp"), ("- Thực hiện nghiêm.\n", ""))])
def test_each_version_can_be_read_off_in_its_own_order(pairs):
    lines = merged_lines(compared(*pairs))
    old = "".join(cell for line in lines if line.kept is not Kept.NEW for cell in line.old)
    new = "".join(cell for line in lines if line.kept is not Kept.OLD for cell in line.new)
    assert letters(old) == letters(compiled(PLAN).outlined.repaired.text)
    assert letters(new) == letters(compiled(changed(*pairs)).outlined.repaired.text)


def test_what_moved_stands_at_both_places():
    lines = merged_lines(compared(*MOVED))
    assert [line.kept for line in lines if squeeze(LINE) in (*line.old, *line.new)] == [Kept.OLD, Kept.NEW]


def test_how_lines_are_set():
    looks = {(line.new or line.old)[0].split("\v")[0]: line.look for line in merged_lines(compared())}
    assert looks["KẾ HOẠCH"] is Look.TITLE
    assert looks["II. NHIỆM VỤ"] is Look.HEADING
    assert looks[squeeze(LINE)] is Look.BODY
    assert next(look for words, look in looks.items() if words.startswith("ỦY BAN")) is Look.COLUMNS


def test_two_tables_that_follow_each_other_stay_two():
    rows = "TT\tNội dung công việc\tThời hạn\n1\tRà soát hồ bơi\tQuý II/2026\n2\tTổng kết\tQuý IV/2026\n"
    text = PLAN.replace("III. KINH PHÍ", f"III. PHÂN CÔNG\n{rows}IV. KẾT QUẢ\n{rows}V. KINH PHÍ")
    tables = {line.table for line in merged_lines(compared(text=text)) if line.look is Look.ROW}
    assert len(tables) == 2
