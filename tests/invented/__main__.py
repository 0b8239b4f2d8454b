"""Shows one invented plan again.

cd tests && python -m invented SEED [MUTATION]       the plan, its figures, what went wrong
cd tests && python -m invented SEED --fault FAULT    the plan with a fault planted, and its findings
"""

from __future__ import annotations

import sys
from pathlib import Path

from invented.faults import FAULTS
from invented.mutations import MUTATIONS, make_case
from invented.scoring import FIGURES, score
from invented.spoiling import found_at, spoiled

from roviec.compiler import compile_bytes
from roviec.findings import Severity


def main(arguments: list[str]) -> int:
    """Show a plan; a file that is no text is saved beside."""
    if len(arguments) == 3 and arguments[0].isdigit() and arguments[1] == "--fault" and arguments[2] in FAULTS:
        return _show_fault(int(arguments[0]), arguments[2])
    if arguments and arguments[0].isdigit() and len(arguments) <= 2 and arguments[-1] in {arguments[0], *MUTATIONS}:
        return _show_plan(int(arguments[0]), arguments[1] if len(arguments) > 1 else "as written")
    print(__doc__, "", "Mutations:", *MUTATIONS, "", "Faults:", *FAULTS, sep="\n  ", file=sys.stderr)
    return 2


def _show_plan(seed: int, name: str) -> int:
    case = make_case(seed, name)
    if case.name.endswith(".txt"):
        sys.stdout.write(case.data.decode("utf-8", "replace"))
    else:
        Path(case.name).write_bytes(case.data)
        print(f"saved as {case.name}")
    plan = compile_bytes(case.data, case.name)
    result = score(case.answer, plan)
    print("\n".join(["-" * 72, *(f"{figure:14s} {result.counts[figure].f1:.3f}" for figure in FIGURES)]))
    print("\n".join(result.problems + [f"INVENTED DATE {found}" for found in result.invented]))
    if case.answer.complete:
        found = [finding for finding in plan.findings if finding.severity is not Severity.INFO]
        print("\n".join(f"FINDING {f.rule} line {f.line}: {f.message}" for f in found))
    return 0


def _show_fault(seed: int, name: str) -> int:
    case = spoiled(seed, name)
    if case is None:
        print(f"the plan of seed {seed} is not complete, or has no room for this fault", file=sys.stderr)
        return 1
    sys.stdout.write(case.data.decode())
    plan = compile_bytes(case.data, "ke-hoach.txt")
    print(
        "-" * 72,
        f"{case.rule} at line {case.lines or 'any'}: {'found' if found_at(case, plan) else 'MISSED'}",
        sep="\n",
    )
    print("\n".join(f"{f.rule} {f.severity} line {f.line}: {f.message}" for f in plan.findings))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
