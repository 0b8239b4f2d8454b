"""The sources of the examples: how they are read, and that the text files come from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from example_source import as_text, read_sheet, rows_of

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


@pytest.fixture
def sheet_of(tmp_path):
    def make(text):
        path = tmp_path / "plan.txt"
        path.write_text(text, encoding="utf-8")
        return read_sheet(path)

    return make


def test_faces_and_rules_are_no_text(sheet_of):
    sheet = sheet_of("@document columns=stacked\n@left\n<b>SỞ Y TẾ</b>\n---\n@right\nSố: 1\n@body\nI. A\n@end\n")
    assert as_text(sheet) == "SỞ Y TẾ\nSố: 1\n\nI. A\n"


@pytest.mark.parametrize(
    ("way", "text"), [("tabbed", "A\tC\n\tD\n"), ("spaced", "A" + " " * 43 + "C\n" + " " * 44 + "D\n")]
)
def test_columns_side_by_side_keep_empty_lines(sheet_of, way, text):
    assert as_text(sheet_of(f"@document columns={way}\n@left\nA\n~\n@right\nC\nD\n@end\n")) == text


def test_merged_cells_are_empty_in_text(sheet_of):
    sheet = sheet_of("@document columns=stacked\n@table widths=1,1,1 head=2\nA\tB\t<\n^\tC\tD\nI\tE\n@end\n")
    assert as_text(sheet) == "A\tB\n\tC\tD\nI\tE\n"
    assert rows_of(sheet.stretches[0])[1] == ["^", "C", "D"]


@pytest.mark.parametrize("source", sorted((EXAMPLES / "source").glob("*.txt")), ids=lambda path: path.stem)
def test_the_text_files_are_those_of_the_sources(source):
    assert (EXAMPLES / source.name).read_text(encoding="utf-8") == as_text(read_sheet(source))
