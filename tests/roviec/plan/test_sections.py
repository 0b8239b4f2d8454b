"""Roles of sections, decided before any verb is looked at."""

from __future__ import annotations

import clause_tree
import pytest
from plain_cases import read_cases
from repairing import compiled, task_sketch

from roviec.lexicon.section_roles import SectionRole
from roviec.plan.sections import names_bodies, role_of


def role(heading: str, inherited: SectionRole | None = None, *, marker: str = "I.") -> SectionRole | None:
    block = f"{marker} {heading} |" if inherited is None else f"I. VIỆC |\n  {marker} {heading} |"
    node = clause_tree.outlined(block).parts[0].outline[0]
    return role_of(node if inherited is None else node.children[0], inherited)


@pytest.mark.parametrize(("given", "expected"), read_cases("plan/roles.txt"))
def test_the_section_decides_what_is_a_task(given: str, expected: str) -> None:
    assert task_sketch(compiled(given)) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("MỤC ĐÍCH, YÊU CẦU", SectionRole.PURPOSE),
        ("MỤC TIÊU", SectionRole.PURPOSE),
        ("YÊU CẦU", SectionRole.REQUIREMENT),
        ("ĐỐI TƯỢNG, PHẠM VI, THỜI GIAN", SectionRole.SCOPE),
        ("NỘI DUNG TUYÊN TRUYỀN", SectionRole.CONTENT),
        ("NỘI DUNG", SectionRole.MEASURE),
        ("NHIỆM VỤ, GIẢI PHÁP", SectionRole.MEASURE),
        ("HÌNH THỨC TUYÊN TRUYỀN", SectionRole.MEASURE),
        ("TỔ CHỨC THỰC HIỆN", SectionRole.ORGANISATION),
        ("PHÂN CÔNG NHIỆM VỤ", SectionRole.ORGANISATION),
        ("KINH PHÍ THỰC HIỆN", SectionRole.FUNDING),
        ("KHẨU HIỆU TUYÊN TRUYỀN", SectionRole.SLOGANS),
        ("TÌNH HÌNH THỰC HIỆN NĂM TRƯỚC", SectionRole.PURPOSE),
        ("ÁO PHAO", None),
    ],
)
def test_a_heading_names_the_role_of_its_section(heading: str, expected: SectionRole | None) -> None:
    assert role(heading) is expected


def test_a_heading_below_takes_the_role_from_above_or_its_own() -> None:
    assert role("Sở Y tế", SectionRole.ORGANISATION, marker="1.") is SectionRole.ORGANISATION
    assert role("Yêu cầu", SectionRole.PURPOSE, marker="1.") is SectionRole.REQUIREMENT
    assert role("Khẩu hiệu", SectionRole.CONTENT, marker="1.") is SectionRole.SLOGANS
    assert role("Hoạt động", SectionRole.CONTENT, marker="1.") is SectionRole.CONTENT
    assert role("Nhiệm vụ", SectionRole.ORGANISATION, marker="1.") is SectionRole.ORGANISATION


@pytest.mark.parametrize("silent", [SectionRole.PURPOSE, SectionRole.CONTENT, SectionRole.SLOGANS, SectionRole.SCOPE])
def test_headings_of_silent_sections_name_nobody(silent: SectionRole) -> None:
    assert not names_bodies(silent)
    assert names_bodies(SectionRole.ORGANISATION)
