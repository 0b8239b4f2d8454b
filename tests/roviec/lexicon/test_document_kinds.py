"""Types of documents."""

from __future__ import annotations

import pytest

from roviec.lexicon.document_kinds import CODE_OF_MARK, KINDS, NAMES_LONGEST_FIRST, code_of_number


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("159/KH-UBND", "KH"),
        ("96-QĐ/TW", "QD"),
        ("10-CTr/TU", "CTR"),
        ("05/TTr-SYT", "TTR"),
        ("02/2025/NĐ-CP", "ND"),
        ("12/CĐ-TTg", "CD"),
        ("8/BYT-KH", None),
        ("20/2025/QH15", None),
        ("", None),
    ],
)
def test_the_mark_of_a_number(number: str, code: str | None) -> None:
    assert code_of_number(number) == code


def test_no_mark_and_no_name_means_two_types() -> None:
    marks = [mark.casefold() for kind in KINDS for mark in kind.marks]
    names = [name for kind in KINDS for name in kind.names]
    assert len(marks) == len(set(marks)) == len(CODE_OF_MARK)
    assert len(names) == len(set(names))
    assert all(name == name.casefold() for name in names)


def test_longer_names_come_first() -> None:
    assert NAMES_LONGEST_FIRST.index("kế hoạch hành động") < NAMES_LONGEST_FIRST.index("kế hoạch")
