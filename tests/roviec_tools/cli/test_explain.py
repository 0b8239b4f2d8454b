"""``roviec explain``."""

from __future__ import annotations

from roviec_tools.cli.explain import find_clause


def test_a_clause_with_its_tasks_rules_and_place(roviec_program, document):
    status, printed, _ = roviec_program("explain", document, "II.1.-1")
    assert status == 0
    assert "Trong tệp gốc, dòng 11" in printed
    assert "II.1.-1/a" in printed
    assert "II.1.-1/b" in printed
    assert "Quy tắc: body-heading" in printed
    assert "Vận hành: không" in printed


def test_one_task_and_where_its_deadline_comes_from(roviec_program, document):
    _, printed, _ = roviec_program("explain", document, "II.1.-2/a")
    assert "II.1.-1/a" not in printed
    assert "theo II.1" in printed
    assert "suy ra: year" in printed


def test_a_clause_without_tasks_says_so(roviec_program, document):
    assert "không sinh ra việc nào" in roviec_program("explain", document, "I")[1]


def test_an_unknown_path_tells_how_to_see_the_paths(roviec_program, document):
    status, printed, complaint = roviec_program("explain", document, "IX.9")
    assert (status, printed) == (2, "")
    assert "roviec outline" in complaint


def test_a_refused_file_is_status_3(roviec_program, tmp_path):
    bad = tmp_path / "b.txt"
    bad.write_bytes(b"BAD")
    assert roviec_program("explain", str(bad), "I")[0] == 3


def test_a_task_id_finds_its_clause(plan):
    assert find_clause(plan, "II.2.T1.r1/a").path == "II.2.T1.r1"
    assert find_clause(plan, "II.2.T1.r1/z") is None
