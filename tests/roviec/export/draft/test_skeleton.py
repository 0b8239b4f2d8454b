"""The skeleton of a sub-plan."""

from __future__ import annotations

from dataclasses import replace

from set_anew import PARTY, STATE, compiled, example

from roviec import compile_bytes
from roviec.export.draft.bodies import find_body
from roviec.export.draft.duties import Part
from roviec.export.draft.skeleton import draft_paper
from roviec.export.word.plan import draft_to_docx


def draft(text, wanted):
    plan = compiled(text)
    return draft_paper(plan, find_body(plan, wanted))


def lines(text, wanted):
    return [line.text for line in draft(text, wanted).paper.lines()]


def of_clause(text, wanted, address):
    return [line.text for line in draft(text, wanted).paper.lines() if line.address == address]


def test_title_and_basis_are_bound_to_the_parent():
    found = lines(STATE, "Sở Xây dựng")
    cited = "Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Lâm Khê về bảo đảm"
    assert any(line.startswith(f"Triển khai thực hiện {cited}") for line in found)
    assert any(line.startswith(f"Căn cứ {cited}") for line in found)


def test_a_clause_keeps_the_parent_s_words_deadline_and_partner():
    found = of_clause(STATE, "Sở Xây dựng", "II.1.-1")
    assert found[0].startswith("1.1. Chủ trì, phối hợp với Công an tỉnh rà soát biển báo")
    assert "- Cơ quan phối hợp: Công an tỉnh." in found
    assert "- Thời hạn: hoàn thành trước ngày 30/6/2026." in found
    assert found[-1] == "- Ghi chú: theo gạch đầu dòng thứ 1, mục II.1 của Kế hoạch số 12/KH-UBND."


def test_there_is_a_blank_where_the_parent_says_nothing():
    found = of_clause(STATE, "Sở Y tế", "II.2.p1")
    assert "- Thời hạn: …………." in found
    assert "- Bộ phận thực hiện: …………." in found


def test_what_is_not_operated_keeps_its_words_and_the_note_and_nothing_is_to_be_filled_in():
    found = of_clause(STATE, "Sở Xây dựng", "II.1.-2")
    assert found[0].endswith("Nắm bắt dư luận xã hội, tâm trạng của người dân về thu phí đường bộ.")
    assert found[1].startswith("- Ghi chú: không vận hành")
    assert not any("…" in line for line in found)


def test_the_reason_is_told_where_the_body_is_not_named():
    found = of_clause(STATE, "Sở Y tế", "II.4")
    assert found[-1].endswith("giao chung cho “Các sở, ban, ngành”.")


def test_parts_have_their_groups():
    found = lines(STATE, "Sở Xây dựng")
    assert "1. Nhiệm vụ Sở Xây dựng chủ trì" in found
    assert "2. Nhiệm vụ Sở Xây dựng phối hợp" in found
    assert "- Cơ quan chủ trì: Ủy ban nhân dân các xã, phường." in found


def test_the_party_s_form():
    found = lines(PARTY, "ban tuyên giáo")
    assert "I- MỤC ĐÍCH, YÊU CẦU" in found
    assert "-----" in found
    assert any(line.startswith("- Ban Thường vụ Tỉnh ủy Lâm Khê (để báo cáo),") for line in found)
    assert any(line.endswith("của Ban Thường vụ Tỉnh ủy Lâm Khê.") for line in found)


def test_parts_are_counted():
    found = draft(STATE, "Sở Xây dựng")
    assert [found.count(part) for part in Part] == [2, 0, 1, 1]


def test_a_deadline_that_stands_elsewhere_names_its_place():
    plan = compiled(STATE)
    tasks = tuple(
        replace(task, deadline=replace(task.deadline, inherited_from="I.1")) if task.path == "II.1.-1" else task
        for task in plan.tasks
    )
    paper = draft_paper(replace(plan, tasks=tasks), find_body(plan, "Sở Xây dựng")).paper
    told = [line.text for line in paper.lines() if line.text.startswith("- Thời hạn: hoàn thành")]
    assert told == ["- Thời hạn: hoàn thành trước ngày 30/6/2026 (theo mục I.1 của Kế hoạch số 12/KH-UBND)."]


def test_the_sub_plan_compiles_to_tasks_with_the_parent_s_deadlines():
    plan = example("phong-chay-2026.docx")
    child = compile_bytes(draft_to_docx(draft_paper(plan, find_body(plan, "Công an tỉnh"))), "con.docx")
    assert child.directive.issuer == "CÔNG AN TỈNH ĐÔNG VÂN"
    assert child.directive.bases[0].number == "615/QĐ-UBND"
    ends = {task.deadline.end.isoformat() for task in child.tasks if task.deadline and task.deadline.end}
    assert {"2026-04-30", "2026-03-20", "2026-12-25"} <= ends


def test_a_clause_with_its_fields_is_one_task_of_the_sub_plan():
    plan = example("tiem-chung-2026.docx")
    drafted = draft_paper(plan, find_body(plan, "Sở Y tế"))
    child = compile_bytes(draft_to_docx(drafted), "con.docx")
    tasks = [task.path for task in child.tasks if task.path.startswith(("II.1.", "II.2."))]
    led, coordinated = drafted.count(Part.LEAD), drafted.count(Part.COORDINATING)
    assert tasks == [
        *(f"II.1.{place + 1}" for place in range(led)),
        *(f"II.2.{place + 1}" for place in range(coordinated)),
    ]
    below = next(task for task in child.tasks if task.path == "II.1.6")
    assert below.coordinating == ("Sở Nội vụ",)
    assert below.products == ("Quyết định của UBND tỉnh",)


def test_what_is_not_operated_stays_so_in_the_sub_plan():
    plan = compiled(STATE)
    child = compile_bytes(draft_to_docx(draft_paper(plan, find_body(plan, "Sở Xây dựng"))), "con.docx")
    assert [task.text for task in child.tasks if not task.operated] == [
        "Nắm bắt dư luận xã hội, tâm trạng của người dân về thu phí đường bộ."
    ]
