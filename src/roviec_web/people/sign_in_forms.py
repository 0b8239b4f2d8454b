"""The forms of django-allauth in our words; what they check is its own."""

from __future__ import annotations

from typing import Any, ClassVar

from allauth.account import forms as account
from allauth.mfa.base import forms as factors
from allauth.mfa.totp.forms import ActivateTOTPForm as AllauthActivateTOTPForm
from allauth.mfa.webauthn import forms as passkeys
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from roviec_web.people.models import Person


class InOurWords:
    """Before a form of allauth: labels and hints of our own, no text inside the fields."""

    labels: ClassVar[dict[str, Promise | str]] = {}
    hints: ClassVar[dict[str, Promise | str]] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():  # type: ignore[attr-defined]
            field.widget.attrs.pop("placeholder", None)
            field.label = self.labels.get(name, field.label)
            field.help_text = self.hints.get(name, field.help_text)


class LoginForm(InOurWords, account.LoginForm):  # type: ignore[misc]
    """Address and password."""

    labels = {"login": _("Thư điện tử"), "password": _("Mật khẩu")}
    hints = {"password": ""}


class ReauthenticateForm(InOurWords, account.ReauthenticateForm):  # type: ignore[misc]
    """The password once more."""

    labels = {"password": _("Mật khẩu")}
    hints = {"password": ""}


class ChangePasswordForm(InOurWords, account.ChangePasswordForm):  # type: ignore[misc]
    """The old one and the new one."""

    labels = {
        "oldpassword": _("Mật khẩu hiện tại"),
        "password1": _("Mật khẩu mới"),
        "password2": _("Mật khẩu mới, lần nữa"),
    }
    hints = {"oldpassword": ""}


class SetPasswordForm(InOurWords, account.SetPasswordForm):  # type: ignore[misc]
    """A first one, for who comes in by the province's sign-in."""

    labels = {"password1": _("Mật khẩu mới"), "password2": _("Mật khẩu mới, lần nữa")}


class ResetPasswordKeyForm(InOurWords, account.ResetPasswordKeyForm):  # type: ignore[misc]
    """A new one, behind the link."""

    labels = {"password1": _("Mật khẩu mới"), "password2": _("Mật khẩu mới, lần nữa")}


class ResetPasswordForm(InOurWords, account.ResetPasswordForm):  # type: ignore[misc]
    """Sends a link to whom has a password; who has none yet waits for an invitation, or comes in by the province."""

    labels = {"email": _("Thư điện tử")}

    def clean_email(self) -> str:
        """The same answer for every address."""
        email: str = super().clean_email()
        self.users: list[Person] = [user for user in self.users if user.has_usable_password()]
        return email


class AuthenticateForm(InOurWords, factors.AuthenticateForm):  # type: ignore[misc]
    """The code of the app, or one of the recovery codes."""

    labels = {"code": _("Mã xác thực")}
    hints = {"code": _("Sáu chữ số trong ứng dụng xác thực, hoặc một mã dự phòng.")}


class ReauthenticateFactorForm(InOurWords, factors.ReauthenticateForm):  # type: ignore[misc]
    """As above."""

    labels = AuthenticateForm.labels
    hints = AuthenticateForm.hints


class ActivateTOTPForm(InOurWords, AllauthActivateTOTPForm):  # type: ignore[misc]
    """The first code that the app shows."""

    labels = {"code": _("Mã mà ứng dụng hiện ra")}
    hints = {"code": _("Sáu chữ số; mã đổi sau mỗi 30 giây.")}


class AddPasskeyForm(InOurWords, passkeys.AddWebAuthnForm):  # type: ignore[misc]
    """A name for the key, and whether it stands for the password too."""

    labels = {"name": _("Tên của khóa"), "passwordless": _("Đăng nhập bằng khóa này mà không cần mật khẩu")}
    hints = {
        "name": _("Để bạn nhận ra nó, ví dụ: Máy tính cơ quan."),
        "passwordless": _("Khóa phải hỏi vân tay, khuôn mặt hoặc mã PIN của bạn."),
    }


class EditPasskeyForm(InOurWords, passkeys.EditWebAuthnForm):  # type: ignore[misc]
    """Another name."""

    labels = {"name": _("Tên của khóa")}
