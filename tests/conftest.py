"""What every test may ask for."""

from __future__ import annotations

import os
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
