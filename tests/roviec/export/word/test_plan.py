"""Plans as Word files: the same words, read again as the same plan."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from invented.mutations import make_case
from sample_plan import sample_plan
from set_anew import PARTY, STATE, compiled, example, facts

from roviec import assigned_work_to_docx, compile_bytes, draft_paper, draft_to_docx, find_body, plan_to_docx

EXAMPLES = [
    f"{name}.{form}"
    for name in ("tiem-chung-2026", "an-toan-mua-lu-2026", "phong-chay-2026")
    for form in ("txt", "docx", "pdf")
]


def again(plan):
    return compile_bytes(plan_to_docx(plan), "lai.docx")


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_set_anew_compiles_to_the_same_plan(name):
    plan = example(name)
    assert facts(again(plan)) == facts(plan)


@pytest.mark.parametrize("text", [STATE, PARTY], ids=["state", "party"])
def test_both_families_compile_to_the_same_plan(text):
    plan = compiled(text)
    assert facts(again(plan)) == facts(plan)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12))
def test_invented_plans_compile_to_the_same_plan(seed):
    case = make_case(seed, "as written")
    plan = compile_bytes(case.data, case.name)
    assert facts(again(plan)) == facts(plan)


@pytest.mark.slow
@pytest.mark.corpus
def test_real_plans_compile_to_the_same_plan(shared):
    for path in (*sorted((shared / "seeds").glob("*.txt")), *sorted((shared / "corpus" / "docs").glob("*.md"))):
        plan = compile_bytes(path.read_bytes(), path.name)
        assert facts(again(plan)) == facts(plan), path.name


def test_set_anew_twice_is_set_anew_once():
    once = again(compiled(STATE))
    assert again(once).outlined.repaired.text == once.outlined.repaired.text


def test_the_same_plan_gives_the_same_bytes():
    plan = sample_plan()
    assert plan_to_docx(plan) == plan_to_docx(plan)
    assert assigned_work_to_docx(plan) == assigned_work_to_docx(plan)
    with zipfile.ZipFile(io.BytesIO(plan_to_docx(plan))) as package:
        assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_table_is_a_table_that_compiles_to_the_tasks_of_the_bodies():
    plan = compiled(STATE)
    table = compile_bytes(assigned_work_to_docx(plan), "bang.docx")
    leads = {(task.text, task.lead) for task in table.tasks}
    assert {(task.text, task.lead) for task in plan.tasks if task.kind == "assigned" and task.operated} <= leads


def test_the_table_in_english():
    document = docx.Document(io.BytesIO(assigned_work_to_docx(sample_plan(), language="en")))
    assert document.tables[0].cell(0, 1).text == "Task"


def test_every_clause_of_a_draft_keeps_the_parent_s_address():
    plan = compiled(STATE)
    draft = draft_paper(plan, find_body(plan, "so xay dung"))
    document = docx.Document(io.BytesIO(draft_to_docx(draft)))
    tags = document.element.body.xpath("./w:sdt/w:sdtPr/w:tag/@w:val")
    assert sorted(tags) == sorted(f"rv:{duty.path}" for duty in draft.duties)
