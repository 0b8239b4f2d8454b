"""One JSON object a line on standard error: time in UTC, level, logger, message, request, and what the caller adds."""

from __future__ import annotations

import logging
import time
from typing import Any

from pythonjsonlogger.json import JsonFormatter


class UtcFormatter(JsonFormatter):
    """Moments as ``2026-11-22T05:00:00.123Z``, whatever the machine's clock is set to."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"


def log_settings() -> dict[str, Any]:
    """For ``logging.config.dictConfig``."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"request": {"()": "roviec_web.kit.requests.RequestIdFilter"}},
        "formatters": {
            "json": {
                "()": "roviec_web.config.logs.UtcFormatter",
                "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
                "rename_fields": {"asctime": "time", "levelname": "level", "name": "logger"},
                "json_ensure_ascii": False,
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["request"]}},
        "root": {"handlers": ["stderr"], "level": "INFO"},
        "loggers": {
            "_granian": {"level": logging.INFO, "propagate": True, "handlers": []},
            # It would tell 404s and refusals a second time, with addresses in them.
            "django.request": {"level": "ERROR"},
        },
    }
