from __future__ import annotations

from pathlib import Path

import pytest
from kept_documents import plan_text

from roviec import compile_bytes
from roviec_web.documents.plan_values import count_values, head_values, place_values, plan_values

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="module", params=["pdf", "docx", "txt"])
def compiled(request):
    name = f"phong-chay-2026.{request.param}"
    return compile_bytes((EXAMPLES / name).read_bytes(), name)


def test_every_letter_of_the_repaired_text_stands_where_the_places_say(compiled):
    text = plan_values(compiled)["source"]["text"]
    told = set()
    for line in place_values(compiled)["lines"]:
        for start, end, first, last in line["at"]:
            told.update(range(start, end))
            if end - start == last - first:
                assert text[start:end].casefold() == line["text"][first:last].casefold()
    letters = {place for place, letter in enumerate(text) if letter.isalnum()}
    inserted = {
        place
        for run in compiled.outlined.repaired.runs
        if run.repaired and not run.source
        for place in range(*run.repaired)
    }
    assert letters - inserted <= told


def test_it_counts_what_lists_show():
    plan = compile_bytes(plan_text().encode(), "x.txt")
    counts = count_values(plan, plan_values(plan))
    assert counts["tasks"] == 2
    assert counts["not_operated"] == 0
    assert set(counts) == {"clauses", "tasks", "not_operated", "pages", "recognised", "error", "warning", "info"}


def test_the_head_holds_no_clause():
    plan = compile_bytes(plan_text().encode(), "x.txt")
    head = head_values(plan_values(plan))
    assert head["directive"]["number"] == "12/KH-UBND"
    assert [part["kind"] for part in head["parts"]] == ["main"]
    assert set(head) == {"directive", "clarity", "parts"}


def test_a_letter_that_postgresql_does_not_take_is_kept_out():
    plan = compile_bytes(plan_text().replace("VIỆT", "VI\0ỆT").encode(), "x.txt")
    assert "\0" not in str(place_values(plan))
