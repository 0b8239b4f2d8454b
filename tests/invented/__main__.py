"""Shows one invented plan again: ``cd tests && python -m invented SEED [MUTATION]``."""

from __future__ import annotations

import sys
from pathlib import Path

from invented.mutations import MUTATIONS, make_case
from invented.scoring import FIGURES, score

from roviec.compiler import compile_bytes


def main(arguments: list[str]) -> int:
    """Print the file (or save it, if it is no text), the figures and what went wrong."""
    if not arguments or not arguments[0].isdigit() or (len(arguments) > 1 and arguments[1] not in MUTATIONS):
        print("python -m invented SEED [MUTATION]; mutations:", *MUTATIONS, sep="\n  ", file=sys.stderr)
        return 2
    seed, name = int(arguments[0]), arguments[1] if len(arguments) > 1 else "as written"
    case = make_case(seed, name)
    if case.name.endswith(".txt"):
        sys.stdout.write(case.data.decode("utf-8", "replace"))
    else:
        Path(case.name).write_bytes(case.data)
        print(f"saved as {case.name}")
    result = score(case.answer, compile_bytes(case.data, case.name))
    print("\n".join(["-" * 72, *(f"{figure:14s} {result.counts[figure].f1:.3f}" for figure in FIGURES)]))
    print("\n".join(result.problems + [f"INVENTED DATE {found}" for found in result.invented]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
