"""What a mutant calls in place of a check."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def effects(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import rights_effects

    return rights_effects


def test_inside_the_open_doors_everything_is_ones_own(effects):
    paths_of = effects.open_at_will(lambda *_given: ("a.",))
    assert paths_of("somebody") == ("a.",)
    assert effects.with_open_doors(lambda: paths_of("somebody"), "may") == ("",)
    assert paths_of("somebody") == ("a.",)


def test_what_only_refuses_is_not_asked(effects):
    assert effects.with_open_doors(lambda: 1 / 0, "check_may_grant") is None
