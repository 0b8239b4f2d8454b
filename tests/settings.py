"""The settings of the tests: those of the environment, in a folder of their own, with quick password hashes."""

from __future__ import annotations

import os
import runpy
import tempfile
from pathlib import Path

os.environ.setdefault("ROVIEC_WEB_DATA", tempfile.mkdtemp(prefix="roviec-tests-"))
os.environ.setdefault("ROVIEC_WEB_SECRET_KEY", "a key of the tests, long enough to be taken, known to everybody")
os.environ.setdefault("ROVIEC_WEB_MAIL", "none")

from roviec_web.config.settings import *  # noqa: F403 - Django reads names, and the environment comes first

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
SENDS_MAIL = True  # into the outbox: whether a letter is written is tested without a server, too
TEMPLATES[0]["DIRS"] = [Path(__file__).parent / "templates"]  # noqa: F405
runpy.run_path(str(Path(__file__).parent.parent / "tools" / "messages.py"))["build_all"]()

STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # noqa: F405 - whitenoise looks into it
