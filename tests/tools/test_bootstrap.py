"""The set-up of a bare machine, without a network: an index on disk takes the place of the real one."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
from pathlib import Path

import pytest

INDEX = "https://index.example"
TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def bootstrap():
    spec = importlib.util.spec_from_file_location("bootstrap", TOOLS / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def index(tmp_path, monkeypatch):
    """Serve pages of a package index: address → content."""
    pages: dict[str, bytes] = {}

    class Answer:
        def __init__(self, content: bytes) -> None:
            self.content = content

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def read(self) -> bytes:
            return self.content

    def urlopen(request, timeout):
        assert timeout
        return Answer(pages[request if isinstance(request, str) else request.full_url])

    monkeypatch.setattr("urllib.request.urlopen", urlopen)
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.example/simple")
    return pages


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_the_newest_release_of_pip_is_taken_from_a_page_of_links(bootstrap, index, tmp_path):
    names = ("pip-9.0-py3-none-any.whl", "pip-24.10.1-py3-none-any.whl", "pip-25.0b1-py3-none-any.whl")
    links = "".join(f'<a href="../../f/{name}#sha256={digest(b"wheel")}">{name}</a>' for name in names)
    index["https://index.example/simple/pip/"] = links.encode()
    index["https://index.example/f/pip-24.10.1-py3-none-any.whl"] = b"wheel"
    wheel = bootstrap._fetch_pip_wheel(tmp_path)
    assert (wheel.name, wheel.read_bytes()) == ("pip-24.10.1-py3-none-any.whl", b"wheel")


def test_the_json_form_of_the_index_is_read_and_yanked_files_are_left(bootstrap, index, tmp_path):
    files = [
        {
            "url": f"https://index.example/f/pip-{version}-py3-none-any.whl",
            "hashes": {"sha256": digest(b"w")},
            "yanked": y,
        }
        for version, y in (("24.0", False), ("24.1", "broken"))
    ]
    index["https://index.example/simple/pip/"] = json.dumps({"files": files}).encode()
    index["https://index.example/f/pip-24.0-py3-none-any.whl"] = b"w"
    assert bootstrap._fetch_pip_wheel(tmp_path).name == "pip-24.0-py3-none-any.whl"


def test_a_wheel_that_is_not_the_one_described_is_refused(bootstrap, index, tmp_path):
    index["https://index.example/simple/pip/"] = f'<a href="pip-24.0-py3-none-any.whl#sha256={"0" * 64}">'.encode()
    index["https://index.example/simple/pip/pip-24.0-py3-none-any.whl"] = b"other"
    with pytest.raises(bootstrap.SetupError, match="SHA-256 differs"):
        bootstrap._fetch_pip_wheel(tmp_path)
    assert not list(tmp_path.glob("*.whl"))


def test_an_index_without_pip_names_the_apt_line(bootstrap, index, tmp_path):
    index["https://index.example/simple/pip/"] = b"<html></html>"
    with pytest.raises(bootstrap.SetupError, match="apt-get install python3-venv"):
        bootstrap._fetch_pip_wheel(tmp_path)


def test_the_index_of_pips_own_settings_is_used(bootstrap, monkeypatch, tmp_path):
    settings = tmp_path / "pip.conf"
    settings.write_text("[global]\nindex-url = https://mirror.example/simple\n")
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
    assert bootstrap._index() == "https://mirror.example/simple"


def test_without_root_the_missing_programs_are_named_with_the_apt_line(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "_has_writer", lambda: False)
    monkeypatch.setattr(bootstrap, "LIBERATION_FONTS", Path("/nonexistent"))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert bootstrap.main(["office"]) == 1
    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends libreoffice-writer fonts-liberation2" in said


def test_with_root_only_what_is_missing_is_installed(bootstrap, monkeypatch, tmp_path):
    steps = []
    monkeypatch.setattr(bootstrap, "_has_writer", lambda: True)
    monkeypatch.setattr(bootstrap, "LIBERATION_FONTS", Path("/nonexistent"))
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", lambda step, **_: steps.append(step))
    assert bootstrap.main(["office"]) == 0
    assert [step[1] for step in steps] == ["update", "install"]
    assert "fonts-liberation2" in steps[1]
    assert "libreoffice-writer" not in steps[1]


def test_nothing_is_installed_where_nothing_is_missing(bootstrap, monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "_has_writer", lambda: True)
    monkeypatch.setattr(bootstrap, "LIBERATION_FONTS", tmp_path)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("ran a program"))
    assert bootstrap.main(["office"]) == 0


@pytest.mark.parametrize(("job", "group"), [("environment", False), ("bench", True)])
def test_the_benchmarks_peers_are_installed_on_demand_only(bootstrap, monkeypatch, job, group):
    commands = []
    monkeypatch.setattr(bootstrap, "_index", lambda: "https://mirror.example/simple")
    monkeypatch.setattr(bootstrap, "_runs", lambda *arguments, **_: commands.append(arguments) or True)
    monkeypatch.setattr(bootstrap, "_python", lambda *arguments, **_: commands.append(arguments))
    monkeypatch.setattr(bootstrap, "PYTHON", Path("/usr/bin/python3"))
    assert bootstrap.main([job]) == 0
    export = next(command for command in commands if "export" in command)
    assert ("--group=bench" in export) is group


def test_an_old_python_is_met_with_its_version(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr("sys.version_info", (3, 9, 2))
    assert bootstrap.main(["environment"]) == 1
    assert "Python 3.11 or newer is needed" in capsys.readouterr().err


def test_an_unknown_job_prints_the_jobs(bootstrap, capsys):
    assert bootstrap.main(["house"]) == 2
    assert "bootstrap.py environment" in capsys.readouterr().err


def test_chromium_is_installed_where_it_is_missing_and_only_there(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: None if name == "chromium" else f"/usr/bin/{name}")
    assert bootstrap.main(["browser"]) == 1
    assert "sudo apt-get install -y --no-install-recommends chromium" in capsys.readouterr().err
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("ran a program"))
    assert bootstrap.main(["browser"]) == 0


def test_postgresql_is_installed_where_it_is_missing_and_only_there(bootstrap, monkeypatch, capsys):
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(bootstrap, "programs", lambda: None)
    assert bootstrap.main(["postgres"]) == 1
    assert "sudo apt-get install -y --no-install-recommends postgresql" in capsys.readouterr().err
    monkeypatch.setattr(bootstrap, "programs", lambda: Path("/usr/lib/postgresql/15/bin"))
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("ran a program"))
    assert bootstrap.main(["postgres"]) == 0
