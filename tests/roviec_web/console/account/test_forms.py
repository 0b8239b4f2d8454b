"""What a person fills in about themselves."""

from __future__ import annotations

from roviec_web.console.account.forms import AcceptForm, ProfileForm


def test_the_rules_of_passwords_stand_beside_the_field():
    field = AcceptForm().fields["password"]
    assert "Ít nhất 12 ký tự" in field.help_text
    assert field.widget.attrs["autocomplete"] == "new-password"
    assert not field.strip


def test_a_language_that_the_site_does_not_speak_is_refused():
    assert set(ProfileForm({"name": "An", "language": "fr"}).errors) == {"language"}
