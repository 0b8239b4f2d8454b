"""How people sign in: the settings of django-allauth, of passwords and of sessions (ASVS 5.0, V6 and V7).

The reasons stand item by item in ``docs/security.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

HOUR: Final = 3_600
"""Seconds."""

RATES: Final = {
    # Failures: by network address, for offices sit behind one; by account, so that guessing one password is hopeless.
    "login_failed": "100/5m/ip,5/5m/key",
    "login": "120/m/ip",
    "reset_password": "20/m/ip,3/10m/key",
    "reset_password_from_key": "20/m/ip",
    "change_password": "5/m/user",
    "reauthenticate": "10/m/user",
    "signup": "20/m/ip",
}


def account_settings(environment: Mapping[str, object], *, is_https: bool) -> dict[str, Any]:
    """Django's settings of sign-in, of which the province's own (OIDC) and the cookies depend on the environment."""
    return {**_ALLAUTH, **_PASSWORDS, **_THROTTLE, **_sessions(is_https=is_https), **_province_sign_in(environment)}


_FORMS: Final = "roviec_web.people.sign_in_forms"
_ALLAUTH: Final[dict[str, Any]] = {
    "ACCOUNT_ADAPTER": "roviec_web.people.sign_in.AccountAdapter",
    "ACCOUNT_LOGIN_METHODS": {"email"},
    "ACCOUNT_SIGNUP_FIELDS": ["email*", "password1*"],
    "ACCOUNT_USER_MODEL_USERNAME_FIELD": None,
    "ACCOUNT_EMAIL_VERIFICATION": "none",  # the invitation proved the address
    "ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS": False,
    "ACCOUNT_EMAIL_NOTIFICATIONS": True,
    "ACCOUNT_EMAIL_SUBJECT_PREFIX": "Rõ Việc: ",
    "ACCOUNT_FORMS": {
        "login": f"{_FORMS}.LoginForm",
        "reauthenticate": f"{_FORMS}.ReauthenticateForm",
        "change_password": f"{_FORMS}.ChangePasswordForm",
        "set_password": f"{_FORMS}.SetPasswordForm",
        "reset_password": f"{_FORMS}.ResetPasswordForm",
        "reset_password_from_key": f"{_FORMS}.ResetPasswordKeyForm",
    },
    "ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR": "django.contrib.auth.tokens.PasswordResetTokenGenerator",
    "ACCOUNT_RATE_LIMITS": RATES,
    "ACCOUNT_REAUTHENTICATION_REQUIRED": True,
    "ACCOUNT_SESSION_REMEMBER": False,
    "MFA_ADAPTER": "roviec_web.people.sign_in.FactorAdapter",
    "MFA_FORMS": {
        "authenticate": f"{_FORMS}.AuthenticateForm",
        "reauthenticate": f"{_FORMS}.ReauthenticateFactorForm",
        "activate_totp": f"{_FORMS}.ActivateTOTPForm",
        "add_webauthn": f"{_FORMS}.AddPasskeyForm",
        "edit_webauthn": f"{_FORMS}.EditPasskeyForm",
    },
    "MFA_SUPPORTED_TYPES": ["totp", "webauthn", "recovery_codes"],
    "MFA_ALLOW_UNVERIFIED_EMAIL": True,  # as above
    "MFA_PASSKEY_LOGIN_ENABLED": True,
    "MFA_TOTP_ISSUER": "Ro Viec",  # some authenticator apps drop letters with marks
    "MFA_WEBAUTHN_USER_VERIFICATION": "required",
}

_PASSWORDS: Final[dict[str, Any]] = {
    "AUTH_PASSWORD_VALIDATORS": [
        {"NAME": "roviec_web.people.passwords.LengthValidator"},
        {"NAME": "roviec_web.people.passwords.CommonValidator"},
    ],
    "PASSWORD_RESET_TIMEOUT": HOUR,
}

_THROTTLE: Final[dict[str, Any]] = {
    # In the database, so that several processes count together (decision 0015); it holds nothing but the counts.
    "CACHES": {
        "default": {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": "people_throttle",
            "OPTIONS": {"MAX_ENTRIES": 200_000},
        }
    },
}


def _sessions(*, is_https: bool) -> dict[str, Any]:
    """``__Host-`` binds a cookie to this very site; browsers take it over HTTPS alone."""
    prefix = "__Host-" if is_https else ""
    return {
        "SESSION_COOKIE_NAME": f"{prefix}roviec-session",
        "CSRF_COOKIE_NAME": f"{prefix}roviec-csrf",
        "CSRF_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_AGE": 12 * HOUR,
        "ACCOUNT_DEFAULT_HTTP_PROTOCOL": "https" if is_https else "http",
    }


_PROVINCE: Final = "roviec_web.people.province.ProvinceProvider"


def _province_sign_in(environment: Mapping[str, object]) -> dict[str, Any]:
    """The province's own sign-in, where one is set."""
    settings: dict[str, Any] = {
        "SOCIALACCOUNT_ADAPTER": "roviec_web.people.sign_in.ProvinceAdapter",
        "SOCIALACCOUNT_LOGIN_ON_GET": False,
        "SOCIALACCOUNT_STORE_TOKENS": False,
        "SOCIALACCOUNT_PROVIDERS": {"openid_connect": {"provider_class": _PROVINCE, "APPS": []}},
        "SIGN_IN_ORIGINS": (),
        "ALLAUTH_TRUSTED_PROXY_COUNT": int(str(environment["ROVIEC_WEB_PROXIES"])),
    }
    if not environment["ROVIEC_WEB_OIDC_ISSUER"]:
        return settings
    app = {
        "provider_id": "province",
        "name": "OIDC",
        "client_id": environment["ROVIEC_WEB_OIDC_CLIENT"],
        "secret": environment["ROVIEC_WEB_OIDC_SECRET"],
        "settings": {
            "server_url": str(environment["ROVIEC_WEB_OIDC_ISSUER"]).rstrip("/"),
            "oauth_pkce_enabled": True,
        },
    }
    issuer = urlsplit(str(environment["ROVIEC_WEB_OIDC_ISSUER"]))
    settings["SIGN_IN_ORIGINS"] = (f"{issuer.scheme}://{issuer.netloc}",)
    settings["SOCIALACCOUNT_PROVIDERS"]["openid_connect"]["APPS"].append(app)
    return settings
