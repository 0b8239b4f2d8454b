"""What can be handed over is a list that apps add to."""

from __future__ import annotations

from roviec_web.people import handing_over
from roviec_web.people.handing_over import Charge, charges, register


def test_a_kind_is_added_once_and_they_come_by_name(monkeypatch):
    monkeypatch.setattr(handing_over, "_CHARGES", dict(handing_over._CHARGES))
    assert "role" in [charge.name for charge in charges()]
    for _ in range(2):
        register(Charge("a.first", find=lambda _person: [], move=lambda *_given: None))
    names = [charge.name for charge in charges()]
    assert names == sorted(set(names))
    assert names[0] == "a.first"
