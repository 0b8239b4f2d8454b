"""What a check does that was taken away."""

from __future__ import annotations

from pathlib import Path

import pytest

from roviec_web.people.access import Permission
from roviec_web.people.routes import Audience, RouteRule

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def effects(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import rights_effects

    monkeypatch.setattr(rights_effects, "_taken_away", [])
    return rights_effects


def test_inside_the_open_doors_everything_is_ones_own(effects):
    paths_of = effects.open_at_will(lambda *_given: ("a.",))
    assert paths_of("somebody") == ("a.",)
    assert effects.with_open_doors(lambda: paths_of("somebody"), "may") == ("",)
    assert paths_of("somebody") == ("a.",)


def test_what_only_refuses_is_not_asked(effects):
    assert effects.with_open_doors(lambda: 1 / 0, "check_may_grant") is None


def test_a_check_is_made_and_noted_until_it_is_taken_away(effects):
    from rights_mutants import Mutant

    mutant = Mutant("roviec_web.x", "show", 8, 4, "check_may()")
    with pytest.raises(ZeroDivisionError):
        effects.checked(str(mutant), "check_may", lambda: 1 / 0)
    assert str(mutant) in effects.reached
    effects.take_away(mutant)
    assert effects.checked(str(mutant), "check_may", lambda: 1 / 0) is None
    with pytest.raises(ZeroDivisionError):
        effects.checked("another", "check_may", lambda: 1 / 0)


def test_a_declaration_becomes_weaker_by_its_one_decorator(effects):
    rule = RouteRule(Audience.PERMITTED, Permission.BODY_VIEW, fresh=True)
    assert effects.weakened(rule, "@needs") == RouteRule(Audience.SIGNED_IN, fresh=True)
    assert effects.weakened(rule, "@freshly_signed_in") == RouteRule(Audience.PERMITTED, Permission.BODY_VIEW)
    assert effects.weakened(RouteRule(Audience.SIGNED_IN), "@signed_in") == RouteRule(Audience.PUBLIC)


def test_a_view_that_no_route_has_is_told(effects):
    from rights_mutants import Mutant

    with pytest.raises(LookupError, match="no route"):
        effects.take_away(Mutant("roviec_web.x", "show", 2, 0, "@needs"))
