"""What a person fills in about themselves."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import password_validators_help_texts
from django.utils.translation import gettext_lazy as _

NEW_PASSWORD = {"autocomplete": "new-password"}


class ProfileForm(forms.Form):
    """Name, position, language."""

    name = forms.CharField(label=_("Họ và tên"), max_length=120, widget=forms.TextInput({"autocomplete": "name"}))
    position = forms.CharField(
        label=_("Chức vụ"), max_length=120, required=False, help_text=_("Như ghi khi ký, ví dụ: Phó Chánh Văn phòng.")
    )
    language = forms.ChoiceField(label=_("Ngôn ngữ"), choices=settings.LANGUAGES)


class AcceptForm(forms.Form):
    """What an invited person gives: the name as it should be, and a password."""

    name = forms.CharField(label=_("Họ và tên"), max_length=120, widget=forms.TextInput({"autocomplete": "name"}))
    password = forms.CharField(
        label=_("Mật khẩu mới"), strip=False, widget=forms.PasswordInput(NEW_PASSWORD, render_value=False)
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["password"].help_text = " ".join(password_validators_help_texts())
