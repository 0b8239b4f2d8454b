"""What is filled in about other people."""

from __future__ import annotations

from roviec_web.console.people.forms import GrantForm, InviteForm, SubstituteForm


def test_a_role_needs_a_body_a_kind_and_a_first_day(province, people):
    given = {"body": "SYT", "kind": "viewer", "starts_on": "2026-01-05"}
    form = GrantForm(given, user=people.an)
    assert form.is_valid()
    assert (form.cleaned_data["body"], form.cleaned_data["ends_on"]) == (province.health, None)
    assert set(GrantForm({}, user=people.an).errors) == {"body", "kind", "starts_on"}


def test_a_substitute_needs_a_last_day_and_an_invitation_a_role(people):
    assert "ends_on" in SubstituteForm({"person": people.an.email, "starts_on": "2026-01-05"}).errors
    assert "kinds" in InviteForm({"name": "Mới"}, user=people.an).errors
