"""Words that tell what a section is for."""

from __future__ import annotations

import pytest

from roviec.lexicon.folding import fold
from roviec.lexicon.section_roles import FIRST_WORDS_OF_PURPOSE, FIRST_WORDS_OF_SCOPE, ROLE_WORDS, SectionRole


def named(heading: str) -> SectionRole | None:
    return next((role for role, pattern in ROLE_WORDS if pattern.search(fold(heading))), None)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Một số khẩu hiệu tuyên truyền", SectionRole.SLOGANS),
        ("KINH PHÍ THỰC HIỆN", SectionRole.FUNDING),
        ("Phân công nhiệm vụ", SectionRole.ORGANISATION),
        ("Chế độ thông tin, báo cáo", SectionRole.ORGANISATION),
        ("NỘI DUNG TRỌNG TÂM TUYÊN TRUYỀN", SectionRole.CONTENT),
        ("Các thông điệp truyền thông", SectionRole.CONTENT),
        ("Nội dung", SectionRole.MEASURE),
        ("Các nhiệm vụ và giải pháp", SectionRole.MEASURE),
        ("Hình thức tuyên truyền", SectionRole.MEASURE),
        ("Các yêu cầu", SectionRole.REQUIREMENT),
        ("Quan điểm, mục tiêu", SectionRole.PURPOSE),
        ("Công bằng trong chia nước", None),
    ],
)
def test_a_heading_names_its_role(heading: str, role: SectionRole | None) -> None:
    assert named(heading) is role


def test_every_role_but_scope_has_words() -> None:
    assert {role for role, _ in ROLE_WORDS} == set(SectionRole) - {SectionRole.SCOPE}


def test_first_words_outweigh_what_follows() -> None:
    assert FIRST_WORDS_OF_PURPOSE.match(fold("MỤC TIÊU, CHỈ TIÊU"))
    assert FIRST_WORDS_OF_SCOPE.match(fold("ĐỐI TƯỢNG, PHẠM VI"))
    assert not FIRST_WORDS_OF_PURPOSE.match(fold("NHIỆM VỤ ĐỂ ĐẠT MỤC TIÊU"))
    assert not FIRST_WORDS_OF_SCOPE.match(fold("ĐỐI TƯỢNG VÀ NỘI DUNG"))
