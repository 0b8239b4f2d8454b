"""Runs a command beside a PostgreSQL cluster of its own, and removes the cluster at the end.

    postgres.py run COMMAND …    ROVIEC_WEB_DATABASE is the cluster's address; its exit status is the command's

The cluster stands in a folder of its own, is reached by a socket in it alone, and belongs to an ordinary user, also
where root starts it: PostgreSQL refuses root. Nothing is assumed of a server that may already run on the machine. What
is in it is worth nothing, so it does not wait for the disk.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PLACES = ("/usr/lib/postgresql/*/bin/postgres", "/usr/pgsql-*/bin/postgres")
ORDINARY_USERS = ("postgres", "nobody")
SETTINGS = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "listen_addresses=", "max_connections=200")
WAIT_S = 30
INSTALL = "sudo apt-get install -y --no-install-recommends postgresql"
STOP_WITH_PARENT = 1
"""``PR_SET_PDEATHSIG``: a cluster whose keeper was killed stops too."""


class PostgresError(Exception):
    """No cluster could be made; the text says what to do."""


def programs() -> Path | None:
    """The folder of ``initdb`` and ``postgres``, of the newest version; ``None`` where none is installed."""
    found = [path.parent for place in PLACES for path in Path("/").glob(place.lstrip("/"))]
    on_path = shutil.which("postgres")
    if not found and on_path:
        found = [Path(on_path).resolve().parent]
    return max(found, key=_version, default=None)


def _version(folder: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in folder.parent.name.removeprefix("pgsql-").split(".") if part.isdigit())


def ordinary_user() -> pwd.struct_passwd:
    """Whoever runs this, or in root's place somebody else."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid())
    for name in ORDINARY_USERS:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    message = f"PostgreSQL refuses to run as root, and there is no user {' or '.join(ORDINARY_USERS)}."
    raise PostgresError(message)


@contextmanager
def cluster() -> Iterator[str]:
    """A cluster while the block runs.

    Yields:
        Its address, as ``ROVIEC_WEB_DATABASE`` takes it.

    Raises:
        PostgresError: PostgreSQL is not installed, or does not start.
    """
    place = programs()
    if place is None:
        message = f"The tests need PostgreSQL. Install with:\n    {INSTALL}"
        raise PostgresError(message)
    user = ordinary_user()
    # Under /tmp whatever TMPDIR says: the path of a socket has at most 107 letters.
    folder = Path(tempfile.mkdtemp(prefix="roviec-pg-", dir="/tmp"))
    try:
        os.chown(folder, user.pw_uid, user.pw_gid)
        _initialise(place, folder, user)
        server = _start(place, folder, user)
        try:
            _wait(place, folder, server)
            yield f"postgresql://roviec@/postgres?host={folder}"
        finally:
            _stop(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _initialise(place: Path, folder: Path, user: pwd.struct_passwd) -> None:
    made = _run_as(
        user,
        [
            place / "initdb",
            "--pgdata",
            folder / "data",
            "--username",
            "roviec",
            "--auth",
            "trust",
            "--encoding",
            "UTF8",
            "--locale",
            "C.UTF-8",
            "--no-sync",
        ],
    )
    if made.returncode != 0:
        message = f"initdb failed:\n{made.stderr}"
        raise PostgresError(message)


def _start(place: Path, folder: Path, user: pwd.struct_passwd) -> subprocess.Popen[bytes]:
    command: list[str | Path] = [place / "postgres", "-D", folder / "data", "-k", folder]
    for setting in SETTINGS:
        command += ["-c", setting]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            start_new_session=True,
            preexec_fn=_become(user),  # noqa: PLW1509 - no threads run here
        )


def _wait(place: Path, folder: Path, server: subprocess.Popen[bytes]) -> None:
    asked: list[str | Path] = [place / "pg_isready", "--quiet", "--host", folder, "--username", "roviec"]
    for _ in range(WAIT_S * 10):
        if subprocess.run(asked, check=False, capture_output=True).returncode == 0:
            return
        if server.poll() is not None:
            break
        time.sleep(0.1)
    message = f"PostgreSQL does not start:\n{(folder / 'log').read_text(errors='replace')}"
    raise PostgresError(message)


def _stop(server: subprocess.Popen[bytes]) -> None:
    """SIGINT is PostgreSQL's fast shutdown: it does not wait for those who are connected."""
    server.send_signal(signal.SIGINT)
    try:
        server.wait(timeout=WAIT_S)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait()


def _run_as(user: pwd.struct_passwd, command: list[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
        preexec_fn=_become(user),
    )


def _become(user: pwd.struct_passwd) -> Callable[[], None]:
    """What a child does before it becomes the program: give up root, and end when its parent does."""
    libc = ctypes.CDLL(None)

    def become() -> None:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(user.pw_gid)
            os.setuid(user.pw_uid)
        if hasattr(libc, "prctl"):  # Linux
            libc.prctl(STOP_WITH_PARENT, signal.SIGINT)

    return become


def run(command: list[str]) -> int:
    """Run a command beside a cluster; its exit status."""
    with cluster() as address:
        child = subprocess.Popen(command, env={**os.environ, "ROVIEC_WEB_DATABASE": address})
        # Who stops this program means the command; the cluster goes when the command is gone.
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda got, _: child.send_signal(got))
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:  # the terminal told the command as well
                continue


def main(arguments: list[str]) -> int:
    """Do what the command line asks; the text of a failure is for the person who typed it."""
    if len(arguments) < 2 or arguments[0] != "run":
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return run(arguments[1:])
    except (PostgresError, OSError) as error:
        print(f"postgres: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
