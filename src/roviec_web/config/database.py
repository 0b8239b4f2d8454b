"""The database of an address: SQLite in the data folder, or PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit


def database_settings(address: str, data: Path) -> dict[str, Any]:
    """Django's settings of ``sqlite`` or of ``postgresql://user:password@host:port/name?host=/socket/folder``.

    SQLite: write-ahead log, so that readers do not wait for a writer; ``IMMEDIATE``, because a transaction that begins
    by reading and then writes fails at once where another writes, whatever the time-out (sqlite.org/wal.html,
    sqlite.org/lang_transaction.html).
    """
    if address == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": data / "roviec.sqlite3",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
            },
        }
    parts = urlsplit(address)
    named = parse_qs(parts.query)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": named.get("host", [parts.hostname or ""])[0],
        "PORT": parts.port or named.get("port", [""])[0],
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
