"""The settings of sign-in follow the environment."""

from __future__ import annotations

from roviec_web.config.accounts import account_settings

PLAIN = {
    "ROVIEC_WEB_PROXIES": 2,
    "ROVIEC_WEB_OIDC_ISSUER": "",
    "ROVIEC_WEB_OIDC_CLIENT": "",
    "ROVIEC_WEB_OIDC_SECRET": "",
}


def test_cookies_are_bound_to_the_host_over_https():
    assert account_settings(PLAIN, is_https=True)["SESSION_COOKIE_NAME"] == "__Host-roviec-session"
    assert account_settings(PLAIN, is_https=False)["SESSION_COOKIE_NAME"] == "roviec-session"


def test_the_province_is_offered_where_it_is_set():
    assert account_settings(PLAIN, is_https=True)["SOCIALACCOUNT_PROVIDERS"]["openid_connect"]["APPS"] == []
    settings = account_settings({**PLAIN, "ROVIEC_WEB_OIDC_ISSUER": "https://tinh.example/"}, is_https=True)
    (app,) = settings["SOCIALACCOUNT_PROVIDERS"]["openid_connect"]["APPS"]
    assert app["settings"]["server_url"] == "https://tinh.example"
    assert settings["SIGN_IN_ORIGINS"] == ("https://tinh.example",)


def test_attempts_are_counted_in_the_database():
    settings = account_settings(PLAIN, is_https=True)
    assert settings["CACHES"]["default"]["LOCATION"] == "people_throttle"
    assert settings["ALLAUTH_TRUSTED_PROXY_COUNT"] == 2
