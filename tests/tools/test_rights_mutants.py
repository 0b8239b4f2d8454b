"""Each check of rights is found and gets its switch."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCE = """
@freshly_signed_in
@needs(Permission.X)
def show(request, code):
    check_may_grant(kind=1)
    def seen():
        return documents_visible_to(user)
    return render(get_person_for(user, code), may(user, X, body), roles.filter(code=code))
"""


@pytest.fixture
def mutants(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import rights_mutants

    return rights_mutants


def test_every_check_of_a_module_is_found_once(mutants):
    assert [mutant.check for mutant in mutants.mutants_of(SOURCE, "roviec_web.x")] == [
        "@freshly_signed_in",
        "@needs",
        "check_may_grant()",
        "documents_visible_to()",
        "get_person_for()",
        "may()",
    ]


def test_each_call_that_checks_gets_a_switch_and_nothing_else_does(mutants):
    changed = ast.unparse(mutants.switched(SOURCE, "roviec_web.x"))
    switch = "__import__('rights_effects').checked"
    assert changed.count(switch) == 4
    assert f"{switch}('roviec_web/x.py:8 show: may()', 'may', lambda: may(user, X, body))" in changed
    assert "render(" in changed.replace(f"{switch}(", "")
    assert "@needs(Permission.X)" in changed


def test_the_views_above_a_module_are_found(mutants):
    assert "roviec_web.console.people.views" in mutants.reaching("roviec_web.people.access")
    assert "roviec_web.people.access" not in mutants.reaching("roviec_web.console.people.views")


def test_of_a_check_in_a_view_its_own_route_alone_is_asked(mutants):
    views = "roviec_web.console.bodies.kind_views"
    assert mutants.views_for(mutants.Mutant(views, "list_kinds", 0, 0, "paths_of()")) == {f"{views}:list_kinds"}
    below = mutants.Mutant("roviec_web.bodies.actions.kinds", "add_kind", 0, 0, "check_may_operate()")
    assert views in mutants.views_for(below)
