"""Makes what the Makefile needs on a bare machine, with nothing but Python's own library.

    bootstrap.py environment   .venv with what the program, its tests and its checks need, as uv.lock has it
    bootstrap.py bench         the programs that the benchmark compares with, into the same .venv
    bootstrap.py office        the Debian programs that some tests need; without root it prints the apt line
    bootstrap.py browser       Chromium, in which the tests open the pages that the compiler writes; likewise
    bootstrap.py postgres      PostgreSQL, of which the tests start a cluster of their own; likewise

Where Debian's ``venv`` has no pip, pip's wheel is fetched from the package index that pip is set to.
"""

from __future__ import annotations

import configparser
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from pathlib import Path

from postgres import programs

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
OLDEST_PYTHON = (3, 11)
PUBLIC_INDEX = "https://pypi.org/simple"
OFFICE_PACKAGES = ("libreoffice-writer", "fonts-liberation2", "tesseract-ocr-vie")
LIBERATION_FONTS = Path("/usr/share/fonts/truetype/liberation2")
TESSERACT_WORDS = "/usr/share/tesseract-ocr/*/tessdata/vie.traineddata"
LINK = re.compile(r'<a[^>]*\shref="([^"]+\.whl)#sha256=([0-9a-f]{64})"')
PIP_WHEEL = re.compile(r"pip-(\d+(?:\.\d+)*)-py3-none-any\.whl$")


class SetupError(Exception):
    """The machine lacks something that only a person can give it; the text says what."""


def make_environment() -> None:
    """Create ``.venv`` if need be and install the lock into it."""
    if sys.version_info < OLDEST_PYTHON:
        message = f"Python {'.'.join(map(str, OLDEST_PYTHON))} or newer is needed, this is {sys.version.split()[0]}."
        raise SetupError(message)
    if not PYTHON.exists():
        import venv  # noqa: PLC0415 - python3-minimal lacks it; everything else here works without

        print("bootstrap: creating .venv")
        venv.create(ENVIRONMENT, with_pip=False)
    if not _runs("-m", "pip", "--version"):
        _install_pip()
    if not _runs("-m", "uv", "--version"):
        _python("-m", "pip", "install", "--quiet", "uv")
    _install_lock()


def _install_pip() -> None:
    if _runs("-m", "ensurepip", "--version") and _runs("-m", "ensurepip"):
        return
    print("bootstrap: this Python brings no pip; fetching its wheel from the package index")
    with tempfile.TemporaryDirectory() as folder:
        wheel = _fetch_pip_wheel(Path(folder))
        # A wheel is a zip file, and Python runs a program out of a zip file.
        _python(f"{wheel}/pip", "install", "--quiet", "--no-index", str(wheel))


def _fetch_pip_wheel(folder: Path) -> Path:
    page = urllib.parse.urljoin(_index().rstrip("/") + "/", "pip/")
    request = urllib.request.Request(page, headers={"Accept": "application/vnd.pypi.simple.v1+json, text/html;q=0.5"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        body = answer.read().decode()
    links: list[tuple[str, str]] = _links_of_json(body) if body.lstrip().startswith("{") else LINK.findall(body)
    released = [(_version(url), urllib.parse.urljoin(page, url), digest) for url, digest in links if _version(url)]
    if not released:
        message = f"{page} lists no wheel of pip. Install it: apt-get install python3-venv"
        raise SetupError(message)
    _, url, digest = max(released)
    with urllib.request.urlopen(url, timeout=120) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() != digest:
        message = f"{url} is not the file that the index describes (SHA-256 differs)."
        raise SetupError(message)
    wheel = folder / Path(urllib.parse.urlparse(url).path).name
    wheel.write_bytes(content)
    return wheel


def _links_of_json(body: str) -> list[tuple[str, str]]:
    return [
        (file["url"], file["hashes"]["sha256"])
        for file in json.loads(body)["files"]
        if "sha256" in file.get("hashes", {}) and not file.get("yanked")
    ]


def _version(url: str) -> tuple[int, ...]:
    """Of a released pip wheel; empty for anything else, pre-releases included."""
    found = PIP_WHEEL.search(url)
    return tuple(int(number) for number in found[1].split(".")) if found else ()


def _index() -> str:
    """The index that pip would use: its variable, then its files, then the public one."""
    if address := os.environ.get("PIP_INDEX_URL"):
        return address
    home = Path.home()
    named = os.environ.get("PIP_CONFIG_FILE")
    places = [Path(named)] if named else []
    for place in [*places, home / ".config/pip/pip.conf", home / ".pip/pip.conf", Path("/etc/pip.conf")]:
        settings = configparser.RawConfigParser()
        settings.read(place)
        if address := settings.get("global", "index-url", fallback=None):
            return address
    return PUBLIC_INDEX


def install_bench() -> None:
    """The group is large and nothing but ``make bench`` needs it."""
    _install_lock("--group=bench")


def _install_lock(*groups: str) -> None:
    """With uv, and where uv cannot reach the files (an index of one's own, a proxy), with pip and the lock's hashes."""
    print("bootstrap: installing from uv.lock")
    settings = {"UV_PROJECT_ENVIRONMENT": str(ENVIRONMENT), "UV_PYTHON_DOWNLOADS": "never"}
    uv = ("-m", "uv", "--quiet")
    wanted = ("--all-extras", *groups)
    # --inexact leaves pip and uv themselves in place.
    if _index().rstrip("/") == PUBLIC_INDEX and _runs(
        *uv, "sync", "--locked", "--inexact", "--python", str(PYTHON), *wanted, **settings
    ):
        return
    print("bootstrap: uv cannot install here; using pip with the hashes of uv.lock")
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "requirements.txt"
        exported = ("export", "--frozen", "--no-emit-project", "--output-file", str(listed))
        _python(*uv, *exported, *wanted, **settings)
        _python("-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", str(listed))
    _python("-m", "pip", "install", "--quiet", "--no-deps", "--editable", str(ROOT))


def install_office() -> None:
    """LibreOffice makes the files that some tests read, Tesseract reads scans.

    Debian's older Liberation lacks Vietnamese letters.
    """
    present = (_has_writer(), LIBERATION_FONTS.is_dir(), any(Path("/").glob(TESSERACT_WORDS.lstrip("/"))))
    _install_packages([package for package, there in zip(OFFICE_PACKAGES, present, strict=True) if not there])


def install_browser() -> None:
    """Chromium opens the pages that the compiler writes; Playwright drives the one of Debian."""
    _install_packages([] if shutil.which("chromium") else ["chromium"])


def install_postgres() -> None:
    """The tests start a cluster of their own (``tools/postgres.py``); one that Debian starts is left alone."""
    _install_packages([] if programs() else ["postgresql"])


def _install_packages(missing: list[str]) -> None:
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        message = f"The tests need {' and '.join(missing)}. Install with:\n    sudo {' '.join(command)}"
        raise SetupError(message)
    print(f"bootstrap: installing {' '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        subprocess.run(step, check=True, env=quiet, stdout=subprocess.DEVNULL)


def _has_writer() -> bool:
    program = shutil.which("soffice") or shutil.which("libreoffice")
    return program is not None and (Path(program).resolve().parent / "libswlo.so").exists()


def _python(*arguments: str, **settings: str) -> None:
    subprocess.run([PYTHON, *arguments], check=True, cwd=ROOT, env={**os.environ, **settings})


def _runs(*arguments: str, **settings: str) -> bool:
    done = subprocess.run(
        [PYTHON, *arguments], check=False, cwd=ROOT, env={**os.environ, **settings}, capture_output=True
    )
    return done.returncode == 0


JOBS = {
    "environment": make_environment,
    "bench": install_bench,
    "office": install_office,
    "browser": install_browser,
    "postgres": install_postgres,
}


def main(arguments: list[str]) -> int:
    """Do one of the jobs; the text of a failure is for the person who typed ``make``."""
    if len(arguments) != 1 or arguments[0] not in JOBS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        JOBS[arguments[0]]()
    except ImportError:
        print("bootstrap: Python has no venv module. Install it: sudo apt-get install python3-venv", file=sys.stderr)
        return 1
    except (SetupError, OSError, subprocess.CalledProcessError) as error:
        print(f"bootstrap: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
