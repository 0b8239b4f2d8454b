"""The line: see ``tests/cases/operated.yml``."""

from __future__ import annotations

from pathlib import Path

import pytest

from roviec.plan.operated import is_operated

CASES = Path(__file__).parents[2] / "cases" / "operated.yml"


def read_cases(side: str) -> dict[str, list[str]]:
    """The file is two levels of keys over lists of plain lines, so no YAML reader is needed."""
    groups: dict[str, list[str]] = {}
    current = ""
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", " ")):
            current = line.rstrip(":")
        elif line.startswith("  ") and line.endswith(":") and not line.strip().startswith("- "):
            groups[f"{current}/{line.strip(' :')}"] = group = []
        elif line.strip().startswith("- "):
            group.append(line.strip()[2:])
    return {name: lines for name, lines in groups.items() if name.startswith(f"{side}/")}


NOT_OPERATED = [text for group in read_cases("not_operated").values() for text in group]
OPERATED = [text for group in read_cases("operated").values() for text in group]


@pytest.mark.parametrize("text", NOT_OPERATED)
def test_work_on_what_people_think_or_say_is_not_operated(text):
    assert not is_operated(text, "")


@pytest.mark.parametrize("text", OPERATED)
def test_other_work_is_operated(text):
    assert is_operated(text, "")


@pytest.mark.parametrize("side", ["not_operated", "operated"])
def test_half_of_forty_cases_are_about_health_floods_and_traffic(side):
    sizes = {name.partition("/")[2]: len(lines) for name, lines in read_cases(side).items()}
    assert set(sizes) == {"health_floods_traffic", "other_topics"}
    assert min(sizes.values()) >= 20


def test_it_begins_at_the_action():
    text = "Công an xã theo dõi dư luận và xử lý xe quá tải"
    assert not is_operated(text, "theo dõi dư luận")
    assert is_operated(text, "xử lý xe quá tải")


@pytest.mark.parametrize("text", ["", "   ", "Kinh phí: 25 triệu đồng", "12/2026"])
def test_a_text_without_a_verb_is_operated(text):
    assert is_operated(text, "")


@pytest.mark.parametrize("text", NOT_OPERATED[:8])
def test_capitals_breaks_and_old_tone_marks_change_nothing(text):
    assert not is_operated(text.upper(), "")
    assert not is_operated(text.replace(" ", "\n"), "")


@pytest.mark.parametrize(
    ("text", "operated"),
    [
        ("Theo dõi, tổng hợp băn khoăn, lo lắng của người dân về việc sáp nhập thôn", False),
        ("Nắm những bức xúc của bà con về giá nước", False),
        ("Lắng nghe, giải quyết bức xúc của người dân về giá nước", True),
        ("Tổng hợp nguyện vọng đăng ký xét tuyển của học sinh", True),
        ("Mời quản trị viên các nhóm Facebook địa phương đăng bài phòng đuối nước", False),
        ("Phân công cộng tác viên tham gia bình luận, chia sẻ bài viết trên các nhóm", False),
        ("Phân công cán bộ trực tiếp nhận thông tin của người dân", True),
        ("Bố trí cán bộ chia sẻ thông tin dịch bệnh với người dân", True),
    ],
)
def test_worries_administrators_and_staff_told_off_to_comment(text, operated):
    assert is_operated(text) is operated
