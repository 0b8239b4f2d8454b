"""What the addresses of django-allauth ask of their caller. One that does not stand here answers nobody."""

from __future__ import annotations

from typing import Final

from roviec_web.people.routes import Audience, RouteRule

_PUBLIC: Final = RouteRule(Audience.PUBLIC)
_ONE_FACTOR: Final = RouteRule(Audience.SIGNED_IN, second_factor=False)
_SIGNED_IN: Final = RouteRule(Audience.SIGNED_IN)

LIBRARY_ROUTES: Final = {
    # The way in and out.
    "account_login": _PUBLIC,
    "account_logout": _PUBLIC,
    "account_inactive": _PUBLIC,
    "account_reset_password": _PUBLIC,
    "account_reset_password_done": _PUBLIC,
    "account_reset_password_from_key": _PUBLIC,
    "account_reset_password_from_key_done": _PUBLIC,
    "mfa_authenticate": _PUBLIC,
    "mfa_login_webauthn": _PUBLIC,
    "socialaccount_login_cancelled": _PUBLIC,
    "socialaccount_login_error": _PUBLIC,
    # Setting up the second factor.
    "account_reauthenticate": _ONE_FACTOR,
    "mfa_activate_totp": _ONE_FACTOR,
    "mfa_add_webauthn": _ONE_FACTOR,
    # One's own account.
    "account_change_password": _SIGNED_IN,
    "account_set_password": _SIGNED_IN,
    "mfa_index": _SIGNED_IN,
    "mfa_reauthenticate": _SIGNED_IN,
    "mfa_reauthenticate_webauthn": _SIGNED_IN,
    "mfa_deactivate_totp": _SIGNED_IN,
    "mfa_view_recovery_codes": _SIGNED_IN,
    "mfa_generate_recovery_codes": _SIGNED_IN,
    "mfa_download_recovery_codes": _SIGNED_IN,
    "mfa_list_webauthn": _SIGNED_IN,
    "mfa_remove_webauthn": _SIGNED_IN,
    "mfa_edit_webauthn": _SIGNED_IN,
}
