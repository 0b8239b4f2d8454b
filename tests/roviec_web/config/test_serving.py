"""The real server, as an operator starts it: it serves and works, stops cleanly, leaves nothing when it is killed."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).parent / "roviec-web"
WAIT_S = 60

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """Of a new site on SQLite: that one process serves and works is a promise for SQLite."""
    return {
        "PATH": os.environ["PATH"],
        "ROVIEC_WEB_DATA": str(tmp_path_factory.mktemp("site")),
        "ROVIEC_WEB_SECRET_KEY": "a key of the tests, long enough to be taken, known to everybody",
        "ROVIEC_WEB_MAIL": "none",
    }


@pytest.fixture(scope="module")
def site(environment):
    """Refused before its tables are there, then made."""
    refused = roviec_web(environment, "serve")
    assert refused.returncode == 3
    assert "roviec-web migrate" in refused.stderr
    made = roviec_web(environment, "migrate")
    assert made.returncode == 0, made.stderr
    return environment


def roviec_web(environment, *words) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *words], env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def served(site, tmp_path):
    """A server that answers; its process and its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen([PROGRAM, "serve", "--bind", f"127.0.0.1:{port}"], env=site, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(WAIT_S * 10):
            if answers(address):
                break
            assert process.poll() is None, (tmp_path / "log").read_text()
            time.sleep(0.1)
        yield process, address, tmp_path / "log"
    finally:
        process.kill()
        process.wait()


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(f"{address}/health/?format=json", timeout=5):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def falls_silent(address: str) -> bool:
    for _ in range(WAIT_S * 10):
        if not answers(address):
            return True
        time.sleep(0.1)
    return False


def test_it_serves_and_works_and_stops_cleanly(served, site):
    process, address, log = served
    with urllib.request.urlopen(f"{address}/health/?format=json") as answer:
        assert json.load(answer)["parts"]["worker"] == "well"
    with urllib.request.urlopen(f"{address}/health/") as answer:
        style = re.search(r'href="(/static/console/tokens\.[0-9a-f]{12}\.css)"', answer.read().decode())[1]
    with urllib.request.urlopen(f"{address}{style}") as answer:
        assert "immutable" in answer.headers["Cache-Control"]
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=WAIT_S) == 0
    lines = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    assert lines[-1]["message"] == "worker stopped"
    assert lines[-1]["all_done"] is True
    assert any(line.get("route") == "health/" and line["request_id"] for line in lines)


def test_a_server_that_is_killed_leaves_no_process_behind(served):
    process, address, _log = served
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert falls_silent(address)


def test_a_wrong_setting_stops_the_start_with_its_name(environment):
    done = roviec_web({**environment, "ROVIEC_WEB_HTTPS": "maybe"}, "serve")
    assert done.returncode == 3
    assert "ROVIEC_WEB_HTTPS: không nhận 'maybe'. Giá trị được nhận: `yes` hoặc `no`." in done.stderr
    assert "Traceback" not in done.stderr
