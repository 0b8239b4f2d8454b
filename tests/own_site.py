"""Sites of one's own: a folder of data, and where the suite runs on PostgreSQL a database beside its own."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAM = Path(sys.executable).parent / "roviec-web"


@contextmanager
def own_database() -> Iterator[str]:
    """``sqlite``, or a new database beside the one that the suite runs on."""
    given = os.environ.get("ROVIEC_WEB_DATABASE", "sqlite")
    if given == "sqlite":
        yield given
        return
    import psycopg

    name = f"site_{secrets.token_hex(6)}"
    head, _, rest = given.rpartition("/postgres?") if "/postgres?" in given else (given.rpartition("/")[0], "", "")
    with psycopg.connect(given, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        yield f"{head}/{name}{'?' if rest else ''}{rest}"
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def environment_of(folder: Path, database: str, *, port: int = 8000) -> dict[str, str]:
    """The settings of a demonstration in a folder."""
    return {
        **{name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"},
        "ROVIEC_WEB_DATA": str(folder),
        "ROVIEC_WEB_DATABASE": database,
        "ROVIEC_WEB_DEMO": "yes",
        "ROVIEC_WEB_SECRET_KEY": secrets.token_urlsafe(64),
        "ROVIEC_WEB_ADDRESS": f"http://127.0.0.1:{port}",
        "ROVIEC_WEB_MAIL": "none",
    }


def operate(environment: dict[str, str], *words: str | Path) -> str:
    """What a command of the operator prints; a fault of it is a fault of the test, with its words."""
    done = subprocess.run([PROGRAM, *words], env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout
