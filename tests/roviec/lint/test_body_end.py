"""Where the body ends."""

from __future__ import annotations

import pytest
from lint_cases import plan_of

from roviec.lint.body_end import end_of_body
from roviec.lint.facts import Facts

HEADER = "UBND TỈNH AN HÀ\nSố: 45/KH-UBND\nKẾ HOẠCH\nTiêm chủng năm 2026\n\n"
SIGNED = "\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thử\n"


@pytest.mark.parametrize(
    ("body", "end"),
    [
        ("I. MỤC ĐÍCH\n1. Tiêm đủ mũi cho mọi trẻ em trong tỉnh./.", "cho mọi trẻ em trong tỉnh./."),
        ("I. MỤC ĐÍCH\n1. Tiêm đủ.\n\nTrên đây là Kế hoạch tiêm chủng.", "đây là Kế hoạch tiêm chủng."),
        ("I. NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Tiêm | Sở Y tế |", None),
    ],
)
def test_the_last_words_stand_before_the_signature(body, end):
    facts = Facts(plan_of(HEADER + body + SIGNED))
    found = end_of_body(facts)
    assert (facts.words(found) if found else None) == end


def test_an_excerpt_has_no_end():
    assert end_of_body(Facts(plan_of("KẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n1. Tiêm đủ mũi."))) is None
