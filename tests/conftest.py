"""What every test may ask for."""

from __future__ import annotations

import gc
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sample_plan import sample_plan

from roviec.model.plan import Plan

ROOT = Path(__file__).resolve().parent.parent

# "default" draws the same cases every time; "prove" takes its seed from the command line and prints it.
settings.register_profile(
    "default", deadline=None, max_examples=60, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("prove", deadline=None, max_examples=600, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_collection_finish() -> None:
    """Spare the collector what stays to the end: thousands of tests, walked through again and again otherwise."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the count of cells of the permission matrix; of invented plans where more are asked for than usual."""
    reports = [report for kind in terminalreporter.stats.values() for report in kind]
    properties = [
        pair
        for report in reports
        if getattr(report, "when", "") == "call"
        for pair in getattr(report, "user_properties", ())
    ]
    rows = sorted({str(value) for name, value in properties if name == "invented plans"})
    cells = sum(int(value) for name, value in properties if name == "rights cells")
    if cells:
        terminalreporter.write_line(f"permission matrix: {cells} cells asked, each against what its route declares")
    if rows and "ROVIEC_PLANS" in os.environ:
        from invented.measuring import HEAD

        terminalreporter.section("invented plans with known answers (F1; invented dates; seeds with most faults)")
        terminalreporter.write("\n".join([HEAD, *rows]) + "\n")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out what needs LibreOffice where it is not installed, with the line that installs it."""
    if item.get_closest_marker("office") and not (shutil.which("soffice") or shutil.which("libreoffice")):
        pytest.skip("needs LibreOffice: apt-get install libreoffice-writer fonts-liberation2")


@pytest.fixture
def plan() -> Plan:
    """The invented plan of ``sample_plan``, with one of everything."""
    return sample_plan()


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the plans that come with the project."""
    return ROOT / "examples"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents, ``ROVIEC_SHARED`` or ``shared`` beside the repository; else skip."""
    folder = Path(os.environ.get("ROVIEC_SHARED", ROOT.parent / "shared"))
    if not (folder / "corpus").is_dir():
        pytest.skip("the folder of real documents is not on this machine")
    return folder
