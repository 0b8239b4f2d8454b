from __future__ import annotations

import pytest
from kept_documents import plan_text

from roviec import compile_bytes
from roviec_web.documents.secrecy import find_grade


def grade_of(text):
    return find_grade(compile_bytes(text.encode(), "ke-hoach.txt"))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Giữ bí mật thông tin của người tiêm chủng.",
        "MẶT TRẬN TỔ QUỐC",
        "Mặt",
        "mắt",
        "Độ mật:",
        "KHÔNG MẬT",
        "BẢO MẬT",
        "Danh sách văn bản mật",
        "Hỏa tốc",
    ],
)
def test_a_document_without_a_mark_has_none(words):
    assert grade_of(plan_text(mark=words)) is None


@pytest.mark.parametrize(
    ("words", "grade"),
    [
        ("MẬT", "MẬT"),
        ("TỐI MẬT", "TỐI MẬT"),
        ("TUYỆT MẬT", "TUYỆT MẬT"),
        ("Mật", "MẬT"),
        ("(MẬT)", "MẬT"),
        ("Độ mật: Tối mật", "TỐI MẬT"),
        ("ĐỘ MẬT: MẬT", "MẬT"),
        ("[ TUYỆT MẬT ]", "TUYỆT MẬT"),
        ("TOI MAT", "TỐI MẬT"),
    ],
)
def test_it_finds_the_mark(words, grade):
    assert grade_of(plan_text(mark=words)) == grade


def test_it_finds_a_mark_anywhere_on_the_first_page():
    text = plan_text().replace("I. NHIỆM VỤ", "I. NHIỆM VỤ\n\nMẬT\n")
    assert grade_of(text) == "MẬT"


def test_it_finds_the_mark_of_a_document_carried_inside():
    text = plan_text() + "\n\n" + plan_text("13/KH-UBND", mark="MẬT")
    assert grade_of(text) == "MẬT"
