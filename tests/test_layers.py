"""The contracts of ``pyproject.toml`` catch what they are for: each is broken once on a copy of the sources."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# file that gets one line more, the line, the contract that must break
BREACHES = (
    ("roviec/repair/__init__.py", "import roviec.outline", "core: compiler over stages"),
    ("roviec/lexicon/__init__.py", "import roviec.plan", "core: compiler over stages"),
    ("roviec/source.py", "def f():\n    import roviec.model.plan", "core: compiler over stages"),
    ("roviec/new_stage.py", "x = 1", "core: compiler over stages"),
    ("roviec/plan/__init__.py", "import roviec_tools.cli", "tools: the command line is on top"),
    ("roviec_tools/extra.py", "x = 1", "tools: packages of the tools"),
    ("roviec/intake/__init__.py", "import pathlib", "core is pure"),
    ("roviec/model/plan.py", "import subprocess", "core is pure"),
    ("roviec/export/__init__.py", "from os import environ", "core is pure"),
    ("roviec/plan/__init__.py", "import django", "core is pure"),
    ("roviec_web/bodies/models.py", "import roviec_web.people.access", "web: apps build on each other"),
    ("roviec_web/kit/audit.py", "def f():\n    import roviec_web.bodies.models", "web: apps build on each other"),
    ("roviec_web/extra.py", "x = 1", "web: apps build on each other"),
    ("roviec_web/documents/models.py", "import roviec_web.documents.queries", "web: inside an app"),
    ("roviec_web/people/queries/__init__.py", "import roviec_web.people.actions", "web: inside an app"),
    ("roviec_web/bodies/actions/__init__.py", "import roviec_web.bodies.jobs", "web: inside an app"),
    ("roviec_web/documents/actions/__init__.py", "import roviec_tools.opening", "web: only jobs"),
    ("roviec_web/console/home/views.py", "import roviec_tools.cli", "web: only jobs"),
    ("roviec_web/console/home/views.py", "import roviec.lexicon", "web: only the public names"),
    ("roviec_tools/mail/__init__.py", "import roviec_web.kit", "web: the web on top"),
    ("roviec_web/kit/audit.py", "import openai", "nothing generates text"),
    ("roviec_tools/cli/main.py", "import openai", "nothing generates text"),
    ("roviec/plan/__init__.py", "import transformers", "nothing generates text"),
)


def lint_imports(folder: Path) -> tuple[int, str]:
    """Run the linter on the sources under ``folder``."""
    program = Path(sys.executable).parent / "lint-imports"
    command = [program, "--no-logo", "--no-cache", "--config", str(folder / "pyproject.toml")]
    done = subprocess.run(
        command,
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def copy(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_the_sources_keep_every_contract(copy):
    status, said = lint_imports(copy)
    assert status == 0, said


@pytest.mark.slow
@pytest.mark.parametrize(("name", "line", "contract"), BREACHES)
def test_a_breach_is_caught(copy, name, line, contract):
    path = copy / "src" / name
    before = path.read_text(encoding="utf-8") if path.exists() else None
    path.write_text(f"{before or ''}\n{line}\n", encoding="utf-8")
    try:
        status, said = lint_imports(copy)
    finally:
        path.unlink() if before is None else path.write_text(before, encoding="utf-8")
    broken = [row for row in said.splitlines() if " BROKEN" in row]
    assert status == 1
    assert any(row.startswith(contract) for row in broken), said
