"""Each target under libFuzzer: a fixed number of files in ``make test``, for ``FUZZ_SECONDS`` in ``make prove``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from targets import TARGETS

HERE = Path(__file__).resolve().parent
SECONDS = os.environ.get("FUZZ_SECONDS")
AT_MOST = 300 // len(TARGETS)
"""Seconds a target without ``FUZZ_SECONDS``, on however slow a machine: five minutes of one processor in all."""
SEED = os.environ.get("FUZZ_SEED", "1")
CORPUS = os.environ.get("FUZZ_CORPUS")


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_no_file_breaks_a_promise(name, tmp_path):
    pytest.importorskip("atheris", reason="libFuzzer has no wheel for this machine")
    kept = Path(CORPUS).resolve() if CORPUS else tmp_path
    broken = kept / "broken" / name
    broken.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(HERE / "campaign.py"), name, str(kept / name)]
    options = [f"-seed={SEED}", f"-max_total_time={SECONDS or AT_MOST}", f"-artifact_prefix={broken}/"]
    options += ["-print_final_stats=1"] if SECONDS else ["-print_final_stats=1", f"-runs={TARGETS[name].runs}"]
    log = kept / f"{name}.log"
    with log.open("wb") as told:
        done = subprocess.run(
            [*command, *options], check=False, stdout=told, stderr=told, env={**os.environ, "PYTHONHASHSEED": "0"}
        )
    said = log.read_text(encoding="utf-8", errors="replace")
    found = sorted(broken.iterdir())
    assert done.returncode == 0, f"{found} belongs into {HERE / 'found' / name}:\n{said[-4000:]}"
    assert "stat::number_of_executed_units" in said
