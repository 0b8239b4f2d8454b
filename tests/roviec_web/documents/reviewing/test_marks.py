from review_plans import plan_json

from roviec_web.documents.reviewing.marks import marks_by_clause

TEXT = """KẾ HOẠCH
Tuyên truyền năm 2026

I. LỘ TRÌNH
1. Giai đoạn 1: Từ ngày 01/3/2026 đến ngày 30/6/2026
2. Giai đoạn 2: Từ ngày 01/7/2026 đến ngày 31/12/2026
II. NHIỆM VỤ
1. Tuyên truyền kỷ niệm 80 năm Ngày Quốc khánh (02/9/1945 - 02/9/2025).
2. Các nội dung nêu tại Mục I của Kế hoạch này được thực hiện theo Kế hoạch số 15/KH-UBND ngày 05/01/2026.
"""


def test_what_was_read_stands_at_its_clause():
    found = marks_by_clause(plan_json(TEXT), {"I": 1})
    [phase] = found["I.1"]
    assert (phase.kind, phase.start, phase.end) == ("phase", "2026-03-01", "2026-06-30")
    [day] = found["II.1"]
    assert (day.kind, day.years, day.start, day.is_consistent) == ("anniversary", 80, "1945-09-02", True)
    inside, outside = found["II.2"]
    assert (inside.kind, inside.target, inside.target_number, inside.number) == ("reference", "I", 1, "")
    assert (outside.target, outside.target_number, outside.number) == ("", 0, "15/KH-UBND")
