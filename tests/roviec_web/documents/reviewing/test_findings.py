from review_plans import make_edit, plan_json

from roviec_web.documents.reviewing import EditKind
from roviec_web.documents.reviewing.findings import dismissals, findings_by_clause


def finding(rule, path):
    return {"rule": rule, "path": path, "severity": "warning", "message": "Lỗi.", "fix": None, "line": 1}


def test_a_finding_without_a_clause_stands_at_the_document():
    plan = {"findings": [finding("HD004", None), finding("DL002", "III.1"), finding("ST001", "mất")]}
    found = findings_by_clause(plan, ["III.1"])
    assert [one.rule for one in found[""]] == ["HD004", "ST001"]
    assert [one.rule for one in found["III.1"]] == ["DL002"]


def test_two_of_one_rule_have_keys_of_their_own():
    plan = {"findings": [finding("DL002", "III.1"), finding("DL002", "III.1"), finding("DL002", "III.2")]}
    found = findings_by_clause(plan, ["III.1", "III.2"])
    assert [one.key for one in found["III.1"]] == ["DL002.1", "DL002.2"]
    assert [one.key for one in found["III.2"]] == ["DL002.1"]


def test_the_last_dismissal_counts():
    plan = plan_json()
    edits = [
        make_edit(plan, "III.1", EditKind.DISMISS, number, finding="DL002.1", reason=str(number)) for number in (1, 2)
    ]
    assert dismissals("III.1", [*edits, make_edit(plan, "III.1", EditKind.ACCEPT, 3)]) == {"DL002.1": edits[1]}
