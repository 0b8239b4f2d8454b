"""The addresses of django-allauth that are in use, under their own names: it asks for them by these.

Sign-up, change of address and linking of other accounts are left out: people come by invitation.
"""

from __future__ import annotations

from allauth.account import views as account
from allauth.socialaccount import views as social
from django.urls import include, path, re_path

from roviec_web.console.account import province_views
from roviec_web.console.account.views import show_settings

urlpatterns = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("password/set/", account.password_set, name="account_set_password"),
    path("password/reset/", account.password_reset, name="account_reset_password"),
    path("password/reset/done/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/key/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("2fa/", include("allauth.mfa.urls")),
    path("province/cancelled/", social.login_cancelled, name="socialaccount_login_cancelled"),
    path("province/error/", social.login_error, name="socialaccount_login_error"),
    path("province/", show_settings, name="socialaccount_connections"),
    path("oidc/<str:provider_id>/login/", province_views.leave_for_province, name="openid_connect_login"),
    path("oidc/<str:provider_id>/login/callback/", province_views.come_back, name="openid_connect_callback"),
]
