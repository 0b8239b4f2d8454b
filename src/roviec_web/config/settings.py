"""Django's settings, made from the environment (``env.py``) and nothing else."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

from django.core.management.utils import get_random_secret_key
from django.utils.translation import gettext_lazy as _

from roviec_web.config.accounts import account_settings
from roviec_web.config.database import database_settings
from roviec_web.config.env import read_environment
from roviec_web.config.logs import log_settings
from roviec_web.config.mail import mail_settings

PACKAGE = Path(__file__).resolve().parent.parent
ENVIRONMENT = read_environment(os.environ)

DEBUG = False
DEMO = cast("bool", ENVIRONMENT["ROVIEC_WEB_DEMO"])
DATA = cast("Path", ENVIRONMENT["ROVIEC_WEB_DATA"])
FILES = DATA / "files"
BACKUPS = DATA / "backups"
SITE_ADDRESS = cast("str", ENVIRONMENT["ROVIEC_WEB_ADDRESS"]).rstrip("/")
UPLOAD_BYTES = cast("int", ENVIRONMENT["ROVIEC_WEB_UPLOAD_MB"]) * 1_000_000
TRUST = cast("Path | None", ENVIRONMENT["ROVIEC_WEB_TRUST"])
INTAKE = cast("Path | None", ENVIRONMENT["ROVIEC_WEB_INTAKE"])
MAILBOX = cast("str", ENVIRONMENT["ROVIEC_WEB_MAILBOX"])

# Without a key each start has one of its own: sessions end with it, and config.checks refuses to serve so.
SECRET_KEY = cast("str", ENVIRONMENT["ROVIEC_WEB_SECRET_KEY"]) or get_random_secret_key()
SECRET_KEY_FALLBACKS = list(cast("tuple[str, ...]", ENVIRONMENT["ROVIEC_WEB_OLD_SECRET_KEYS"]))
ALLOWED_HOSTS = list(cast("tuple[str, ...]", ENVIRONMENT["ROVIEC_WEB_HOSTS"]))

INSTALLED_APPS = [
    "roviec_web.config",
    "roviec_web.demo",
    "roviec_web.console",
    "roviec_web.documents",
    "roviec_web.people",
    "roviec_web.bodies",
    "roviec_web.kit",
    "roviec_web.kit.search",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_htmx",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "roviec_web.kit.requests.RequestLog",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "roviec_web.kit.headers.SafeHeaders",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "roviec_web.people.sessions.SessionLimits",
    "roviec_web.console.language.middleware.ChosenLanguage",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "roviec_web.people.guard.RouteGuard",
    "roviec_web.console.errors.middleware.Refusals",
]
ROOT_URLCONF = "roviec_web.config.urls"
WSGI_APPLICATION = "roviec_web.config.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "roviec_web.console.frame.frame",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static"],
        },
    }
]

CSRF_FAILURE_VIEW = "roviec_web.console.errors.views.form_expired"
FORM_RENDERER = "roviec_web.console.rendering.ConsoleRenderer"

DATABASES = {"default": database_settings(cast("str", ENVIRONMENT["ROVIEC_WEB_DATABASE"]), DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", _("Tiếng Việt")), ("en", _("Tiếng Anh"))]
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
LANGUAGE_COOKIE_NAME = "language"
LOCALE_PATHS = sorted([*PACKAGE.glob("console/*/locale"), PACKAGE / "config" / "locale"])  # apps have their own
FORMAT_MODULE_PATH = ["roviec_web.config.formats"]

STATIC_URL = "/static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": FILES}},
    "staticfiles": {"BACKEND": "roviec_web.config.static.HashedWhereCollected"},
}
WHITENOISE_USE_FINDERS = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_000_000
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_HANDLERS = ["roviec_web.documents.uploading.BoundedUpload"]

AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
LOGIN_URL = "demo:choose" if DEMO else "account_login"
LOGIN_REDIRECT_URL = "/"

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": ["default", "quick"]}}

SESSION_IDLE = timedelta(minutes=cast("int", ENVIRONMENT["ROVIEC_WEB_IDLE_MINUTES"]))
SESSION_LONGEST = timedelta(hours=12)
FRESH_FOR = timedelta(minutes=10)  # how long after signing in a sensitive act asks for nothing more

_HTTPS = cast("bool", ENVIRONMENT["ROVIEC_WEB_HTTPS"])
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _HTTPS
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

LOGGING = log_settings()
_MAIL = cast("str", ENVIRONMENT["ROVIEC_WEB_MAIL"])
SIGN_IN_ORIGINS: tuple[str, ...] = ()
"""Addresses besides our own that a form may lead to."""
vars().update(account_settings(ENVIRONMENT, is_https=_HTTPS))
SENDS_MAIL = _MAIL != "none"
"""Whether letters leave the machine, or are shown on it: pages promise none where there is none."""
vars().update(mail_settings(_MAIL, sender=cast("str", ENVIRONMENT["ROVIEC_WEB_MAIL_FROM"])))
