"""Whether a line goes on in the paragraph before it; the cases of ``joins.txt`` go through it too."""

from __future__ import annotations

import pytest
from repairing import repaired


def _paragraphs(text: str) -> int:
    return len(repaired(text).blocks)


@pytest.mark.parametrize(
    "text",
    [
        "1. Sở Y tế\n\nChủ trì tiêm chủng.",
        "- Lập danh sách trẻ em\n\n- Thông báo lịch tiêm",
        "KẾ HOẠCH\ntiêm chủng",
        "a) Việc thứ nhất;\nb) Việc thứ hai.",
        "Phối hợp với các xã.\n\nBáo cáo hằng tháng.",
    ],
)
def test_two_paragraphs_stay_two(text: str) -> None:
    assert _paragraphs(text) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Theo mẫu tại\n\nPhụ lục II.",
        "Phối hợp với\n\nSở Y tế.",
        "Tuyên truyền kỷ niệm (03/02/1976\n\n- 03/02/2026).",
        "Các xã ven sông,\n\nven biển.",
    ],
)
def test_a_cut_sentence_becomes_one(text: str) -> None:
    assert _paragraphs(text) == 1
