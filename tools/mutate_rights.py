"""Take away each check of rights in turn and see a test fail: what no test misses would not be missed when it is gone.

    python tools/mutate_rights.py [--only PATTERN] [--sample N --seed S] [--least SHARE] [--workers N] [--tests PATH …]

A check is a declaration of a route (``@needs`` becomes ``@signed_in``, ``@signed_in`` becomes ``@public``,
``@freshly_signed_in`` is dropped) and each call of the access rule in the web (``visible_to``, ``…_visible_to``,
``get_…_for``, ``may``, ``paths_of``, ``check_…``), which is made as if its caller had every role. No file is changed:
the modules are loaded with a switch at each check, and each mutant is a process in which one is thrown and the tests
that make this check are run. Exit status 1: fewer than SHARE of the mutants were caught; the others are listed.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import time

import pytest

from rights_effects import install
from rights_judge import OPTIONS, TABLE, Judge
from rights_mutants import ROOT, Mutant, find_mutants


def judged(mutants: list[Mutant], tests: list[str], workers: int) -> dict[Mutant, bool]:
    """Each mutant with whether it was caught; those that were not are printed at once.

    Raises:
        RuntimeError: the tests could not be run.
    """
    found: dict[Mutant, bool] = {}

    def tell(mutant: Mutant, caught: bool) -> None:  # noqa: FBT001 - a callback
        found[mutant] = caught
        if not caught:
            print(f"survived: {mutant}", flush=True)

    install()
    os.chdir(ROOT)
    judge = Judge(mutants, workers, tell)
    status = pytest.main([*OPTIONS, "-m", "not browser and not slow", TABLE, *tests], plugins=[judge])
    if len(found) != len(mutants):
        message = f"the tests ended with status {status}"
        raise RuntimeError(message)
    return found


def report(found: dict[Mutant, bool], seconds: float) -> float:
    """Print the figures; give back the share that was caught."""
    caught = sum(found.values())
    share = caught / len(found) if found else 1.0
    print(f"rights: {caught} of {len(found)} mutants caught ({100 * share:.1f} %), {seconds:.0f} s")
    return share


def main() -> int:
    """Make the mutants, run the tests against each, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="mutants in whose line of the report this pattern is found")
    parser.add_argument("--sample", type=int, help="so many of them, drawn by --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--least", type=float, default=0.95, help="share that must be caught")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--tests", nargs="+", default=["tests/roviec_web"], help="folders or files that judge")
    parser.add_argument("--list", action="store_true", help="print the mutants and end")
    asked = parser.parse_args()
    mutants = [mutant for mutant in find_mutants() if re.search(asked.only, str(mutant))]
    if asked.list:
        print("\n".join(map(str, mutants)))
        return 0
    if asked.sample is not None and asked.sample < len(mutants):
        mutants = random.Random(asked.seed).sample(mutants, asked.sample)  # noqa: S311 - no secret
    begun = time.monotonic()
    return 0 if report(judged(mutants, asked.tests, asked.workers), time.monotonic() - begun) >= asked.least else 1


if __name__ == "__main__":
    sys.exit(main())
