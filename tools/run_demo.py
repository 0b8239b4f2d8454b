"""Starts the invented province: makes it at the first start, keeps its data at the next ones, serves it, prints how in.

    run_demo.py             make if need be, print the sign-ins, serve until Ctrl-C
    run_demo.py sign-ins    print the sign-ins with the codes that hold now

Everything stands in ``var/demo`` (or ROVIEC_WEB_DATA); delete the folder to begin anew. It is made beside its place and
moved there when it is whole: a start that was interrupted leaves nothing that looks like a province.
"""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PROGRAM: Final = Path(sys.executable).parent / "roviec-web"
SAMPLES: Final = ("tiem-chung-2026.docx",)
KEY_LETTERS: Final = 64


def environment(data: Path, *, port: str) -> dict[str, str]:
    """The settings of the demonstration: this machine alone, a key of its own, no e-mail."""
    return {
        **os.environ,
        "ROVIEC_WEB_DATA": str(data),
        "ROVIEC_WEB_DEMO": "yes",
        "ROVIEC_WEB_HOSTS": "localhost,127.0.0.1,[::1]",
        "ROVIEC_WEB_ADDRESS": f"http://127.0.0.1:{port}",
        "ROVIEC_WEB_SECRET_KEY_FILE": str(data / "secret-key"),
        "ROVIEC_WEB_MAIL": "none",
    }


def make(data: Path, *, port: str) -> None:
    """A new province in a new folder."""
    growing = data.with_name(f"{data.name}.new")
    shutil.rmtree(growing, ignore_errors=True)
    growing.mkdir(parents=True)
    key = growing / "secret-key"
    key.touch(mode=0o600)
    key.write_text(secrets.token_urlsafe(KEY_LETTERS), encoding="utf-8")
    settings = environment(growing, port=port)
    print("Đang dựng tỉnh thử nghiệm (chỉ lần đầu, chừng nửa phút):", flush=True)
    samples = [word for name in SAMPLES for word in ("--sample", str(ROOT / "examples" / name))]
    run("migrate", "--verbosity", "0", settings=settings)
    run("demo", *samples, settings=settings)
    growing.rename(data)


def run(*words: str, settings: dict[str, str]) -> None:
    """One command of ``roviec-web``; its faults are its own to tell."""
    subprocess.run([PROGRAM, *words], env=settings, check=True)


def prepare(data: Path, *, port: str) -> None:
    """Make the province, or bring the tables of one that was made up to date; print how in."""
    if data.exists():
        settings = environment(data, port=port)
        run("migrate", "--verbosity", "0", settings=settings)
        run("demo", "--sign-ins", settings=settings)
    else:
        make(data, port=port)


def main(words: list[str]) -> int:
    """Prepare and serve, or print the sign-ins alone."""
    port = os.environ.get("PORT", "8000")
    data = Path(os.environ.get("ROVIEC_WEB_DATA", ROOT / "var" / "demo")).resolve()
    settings = environment(data, port=port)
    try:
        if words == ["sign-ins"]:
            run("demo", "--sign-ins", settings=settings)
            return 0
        prepare(data, port=port)
    except subprocess.CalledProcessError as fault:
        return fault.returncode
    os.execve(PROGRAM, [str(PROGRAM), "serve", "--bind", f"127.0.0.1:{port}", "--work"], settings)  # noqa: S606 - our own program, no shell
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
