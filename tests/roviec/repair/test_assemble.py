"""From lines to text, blocks and map."""

from __future__ import annotations

from repairing import repaired

_TEXT = "**KẾ HOẠCH**\n\n| STT | Việc |\n|---|---|\n| 1 | Tiêm |\n\n- Phƣơng án   chung ở các\n\nxã.\n"


def test_every_block_stands_where_its_span_says() -> None:
    found = repaired(_TEXT, "thu.md")
    assert [found.text[a:b] for a, b in (block.span for block in found.blocks)] == [
        "KẾ HOẠCH", "STT", "Việc", "1", "Tiêm", "- Phương án chung ở các xã.",
    ]  # fmt: skip


def test_blocks_cover_all_but_white_space() -> None:
    found = repaired(_TEXT, "thu.md")
    covered = {i for block in found.blocks for i in range(*block.span)}
    assert all(found.text[i].isspace() for i in range(len(found.text)) if i not in covered)


def test_same_runs_have_the_same_characters() -> None:
    found = repaired(_TEXT, "thu.md")
    for run in found.runs:
        if run.reason is None and run.repaired and run.source:
            assert found.text[slice(*run.repaired)] == found.source.text[slice(*run.source)]


def test_lines_of_text_forms_are_those_of_the_source() -> None:
    assert [block.line for block in repaired(_TEXT, "thu.md").blocks] == [1, 3, 3, 5, 5, 7]
