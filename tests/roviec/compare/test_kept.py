"""Which clauses stand beside a kept address."""

from __future__ import annotations

from kept_drafts import covering, drafted, links, rewrite

from roviec import compile_bytes
from roviec.compare.kept import kept_clauses
from roviec.compare.passages import PassageTree


def test_a_draft_is_bound_clause_by_clause():
    assert links(covering(drafted())) == {
        "II.1.a": [("II.1.1", "kept")],
        "II.1.b": [("II.1.2", "kept")],
        "II.1.c": [("II.1.3", "kept")],
    }


def test_an_address_has_its_clause_first_and_what_hangs_on_it():
    child = compile_bytes(
        drafted(lambda controls: rewrite(controls["II.1.a"], "1.1. Việc lớn:", "- Mua phao cứu sinh.")), "a"
    )
    below = [one for _, one in PassageTree(child).passages() if one.path]
    found = {one.path: [below[at].path for at in one.children] for one in kept_clauses(child.outlined.repaired, below)}
    assert found["II.1.a"] == ["II.1.1", "II.1.1.-1"]


def test_a_file_without_addresses_has_none(examples):
    child = compile_bytes((examples / "phong-chay-2026.docx").read_bytes(), "a")
    assert kept_clauses(child.outlined.repaired, []) == []
