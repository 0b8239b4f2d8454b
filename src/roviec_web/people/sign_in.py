"""What is ours in the sign-in of django-allauth: who may come in, how letters leave, which factors may go."""

from __future__ import annotations

import hashlib
import io
import logging
import time
from typing import Any, cast

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from qrcode.image.svg import SvgPathFillImage as SvgFillImage

from roviec_web.kit import audit
from roviec_web.kit.outbox import send_mail_later
from roviec_web.people.errors import FactorUnreadableError
from roviec_web.people.factor_secrets import UnreadableSecretError, opened, sealed
from roviec_web.people.factors import has_second_factor
from roviec_web.people.models import Person, SignIn
from roviec_web.people.province import AnswerError
from roviec_web.people.sessions import KEY

_log = logging.getLogger("roviec.security")


UNREADABLE = _(
    "Khóa bí mật của hệ thống đã đổi nên chưa đọc được yếu tố thứ hai của bạn. Bạn hãy đăng nhập bằng khóa truy cập, "
    "hoặc nhờ quản trị viên gỡ yếu tố cũ để thiết lập lại."
)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Sign-in by e-mail address and password, for invited people alone."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _("Thư điện tử hoặc mật khẩu không đúng."),
        "enter_current_password": _("Mật khẩu hiện tại không đúng."),
        "incorrect_password": _("Mật khẩu không đúng."),
        "incorrect_code": _("Mã không đúng."),
        "invalid_password_reset": _("Liên kết đặt lại mật khẩu không còn dùng được."),
        "too_many_login_attempts": _(
            "Đã thử sai quá nhiều lần. Bạn hãy chờ 5 phút rồi thử lại, hoặc dùng khóa truy cập."
        ),
        "rate_limited": _("Đã thử quá nhiều lần. Bạn hãy chờ vài phút rồi thử lại."),
        "account_inactive": _("Tài khoản này đã ngừng hoạt động. Bạn hãy hỏi quản trị viên của cơ quan."),
    }

    def logout(self, request: HttpRequest) -> None:
        """The row of the session goes with it."""
        SignIn.objects.filter(code=request.session.get(KEY, "")).delete()
        super().logout(request)

    def login(self, request: HttpRequest, user: Person) -> None:
        """Note who came in by what."""
        super().login(request, user)
        ways = [record.get("type") or record["method"] for record in get_authentication_records(request, user)]
        with transaction.atomic():
            audit.record("person.sign_in", acting_user=user, target=user, data={"by": ways[-2:]})

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Note that somebody did not; whom they said they were is kept as a hash, it may be a mistyped password."""
        said = hashlib.sha256(str(credentials.get("email", "")).lower().encode()).hexdigest()[:16]
        _log.warning("sign-in refused", extra={"address": self.get_client_ip(request), "said_digest": said})

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody comes in without an invitation."""
        del request
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Whether the factors were given too long ago for an act that wants them fresh; signing in counts."""
        del app, kwargs
        records = get_authentication_records(self.request, self.request.user)
        latest = max((float(record["at"]) for record in records), default=0.0)
        return time.time() - latest > settings.FRESH_FOR.total_seconds()

    def reauthenticate(self, user: Person, password: str) -> bool:
        """The password of the one who is signed in; counted and throttled as at sign-in."""
        found = self.authenticate(self.request, email=user.email, password=password)
        return isinstance(found, Person) and found.pk == user.pk

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Put the letter into the outbox, in the language of whom it is for."""
        person = Person.objects.filter(email=email.lower()).first()
        with override(person.language if person else settings.LANGUAGE_CODE):
            letter = self.render_mail(template_prefix, email, {"request": self.request, "email": email, **context})
        occasion = hashlib.sha256(f"{template_prefix} {email} {timezone.now().isoformat()}".encode()).hexdigest()
        with transaction.atomic():
            send_mail_later(key=f"account:{occasion}", to=email, subject=letter.subject, text=str(letter.body))

    def send_notification_mail(
        self, template_prefix: str, user: Person, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        """Tell a person what was changed about their sign-in."""
        told = {"user": user, "timestamp": timezone.localtime(), **(context or {})}
        self.send_mail(template_prefix, email or user.email, told)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to the page of the account."""
        del request
        return reverse("console:account.settings")


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second factors: everybody has one, so the last one stays."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("Mã không đúng. Bạn hãy xem lại ứng dụng xác thực, hoặc chờ mã mới."),
        "cannot_delete_authenticator": _("Đây là yếu tố thứ hai duy nhất của bạn. Bạn hãy thêm một yếu tố khác trước."),
    }

    def encrypt(self, text: str) -> str:
        """A secret of a factor on its way into the database."""
        return sealed(text)

    def decrypt(self, encrypted_text: str) -> str:
        """A secret of a factor from the database.

        Raises:
            FactorUnreadableError: the site's key was changed and the old one is not kept.
        """
        try:
            return opened(encrypted_text)
        except UnreadableSecretError as error:
            _log.error("second factor unreadable: no key opens it")
            raise FactorUnreadableError(str(UNREADABLE)) from error

    def build_totp_svg(self, url: str) -> str:
        """Black on white, on a dark page too: cameras need it so."""
        picture = io.BytesIO()
        qrcode.make(url, image_factory=SvgFillImage, border=3).save(picture)
        return picture.getvalue().decode()

    def generate_authenticator_name(self, user: Person, type: Authenticator.Type) -> str:  # noqa: A002 - allauth's name
        """What a key is called until the person says otherwise."""
        return _("Khóa %(number)s") % {"number": Authenticator.objects.filter(user=user, type=type).count() + 1}

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Whether another one is left."""
        return has_second_factor(cast("Person", authenticator.user), but=authenticator)


class ProvinceAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """The province's own sign-in (OIDC): it says who somebody is, not that they may come in."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Nobody comes in without an invitation."""
        del request, sociallogin
        return False

    def on_authentication_error(self, request: HttpRequest, provider: Any, **kwargs: Any) -> None:
        """Note why nobody came in; what the province's server said itself may hold what is secret."""
        del request, provider
        error = kwargs.get("exception")
        reason = str(error) if isinstance(error, AnswerError) else type(error).__name__
        _log.warning("sign-in by the province failed", extra={"reason": reason})

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Know an invited person by the address that the province has verified, and from then on by its own name."""
        if sociallogin.is_existing:
            return
        verified = [address.email.lower() for address in sociallogin.email_addresses if address.verified]
        person = Person.objects.filter(email__in=verified, is_active=True).first()
        if person is not None:
            sociallogin.connect(request, person)
