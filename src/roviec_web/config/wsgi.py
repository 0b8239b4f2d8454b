"""What the server of pages calls."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "roviec_web.config.settings")
application = get_wsgi_application()

from roviec_web.config.serving import follow_parent  # noqa: E402 - settings are read first

follow_parent()
