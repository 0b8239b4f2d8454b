"""The examples and the two real plans in the forms of offices: written by LibreOffice once a run of the suite."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from numbered_docx import as_numbered_docx

from roviec import compile_bytes

ROOT = Path(__file__).parents[2]
FORMS = {"docx": "docx", "doc": "doc:MS Word 97", "odt": "odt", "rtf": "rtf"}
"""Endings, and what LibreOffice calls each form."""
_PLAIN = "--infilter=Text (encoded):UTF8"
_LONGEST = 300
"""Seconds that one worker of the suite waits for another's LibreOffice."""


@pytest.fixture(scope="session")
def in_form(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str], Path]:
    """A plan in a form; the first worker that asks for a form has LibreOffice write all plans in it, in one run."""
    shared = _shared_base(tmp_path_factory)

    def find(plan: Path, ending: str) -> Path:
        folder = shared / f"{plan.parent.name}-as-{ending}"
        try:
            folder.mkdir()
        except FileExistsError:
            _wait_for(folder / "done")
        else:
            _write_all(sorted(plan.parent.glob(f"*{plan.suffix}")), folder, ending)
            (folder / "done").touch()
        return folder / f"{plan.stem}.{ending}"

    return find


@pytest.fixture(scope="session")
def numbered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An example whose markers are Word's automatic numbers."""
    plan = ROOT / "examples" / "tiem-chung-2026.txt"
    folder = _shared_base(tmp_path_factory) / "numbered"
    folder.mkdir(exist_ok=True)
    file = folder / "tu-dong.docx"
    if not file.exists():
        beside = folder / str(os.getpid())
        beside.write_bytes(as_numbered_docx(compile_bytes(plan.read_bytes(), plan.name).outlined))
        beside.replace(file)
    return file


def _shared_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run that its workers have in common."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base


def _write_all(plans: list[Path], folder: Path, ending: str) -> None:
    program = shutil.which("soffice")
    assert program is not None
    options = [_PLAIN] if plans[0].suffix == ".txt" else []
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, "--headless", profile, *options, "--convert-to", FORMS[ending], "--outdir", str(folder)]
    subprocess.run([*command, *map(str, plans)], check=True, capture_output=True, timeout=_LONGEST)


def _wait_for(file: Path) -> None:
    until = time.monotonic() + _LONGEST
    while not file.exists():
        assert time.monotonic() < until, f"{file.parent.name}: LibreOffice did not finish"
        time.sleep(0.2)
