"""The forms of the library speak as we do."""

from __future__ import annotations

from people import make_person

from roviec_web.people.sign_in_forms import ChangePasswordForm, LoginForm, ResetPasswordForm


def test_labels_are_ours_and_nothing_stands_inside_the_fields(db, rf):
    form = LoginForm(request=rf.get("/"))
    assert [str(field.label) for field in form.fields.values()] == ["Thư điện tử", "Mật khẩu"]
    assert not any("placeholder" in field.widget.attrs for field in form.fields.values())
    assert form.fields["password"].widget.attrs["autocomplete"] == "current-password"
    assert str(ChangePasswordForm(user=make_person()).fields["password1"].label) == "Mật khẩu mới"


def test_a_link_is_for_whom_has_a_password(db):
    person = make_person()
    form = ResetPasswordForm({"email": person.email})
    assert form.is_valid()
    assert form.users == [person]
    person.set_unusable_password()
    person.save()
    form = ResetPasswordForm({"email": person.email})
    assert form.is_valid()
    assert form.users == []
