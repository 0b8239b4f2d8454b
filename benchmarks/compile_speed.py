"""How long a compilation takes: each example in each form, and one document a hundred times as long.

python benchmarks/compile_speed.py [ROUNDS]
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from roviec import compile_bytes, plan_to_json

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
FORMS = ("*.txt", "*.docx", "*.pdf")
COPIES = 100


def milliseconds(data: bytes, name: str, rounds: int) -> float:
    """Median time to compile and to write the JSON."""
    took = []
    for _ in range(rounds):
        begun = time.perf_counter()
        plan_to_json(compile_bytes(data, name))
        took.append(1000 * (time.perf_counter() - begun))
    return statistics.median(took)


def main(rounds: int) -> int:
    """Print one line a file: kilobytes, milliseconds."""
    files = [(path.name, path.read_bytes()) for form in FORMS for path in sorted(EXAMPLES.glob(form))]
    first = next(data for name, data in files if name.endswith(".txt"))
    print(f"{'file':<32} {'kB':>8} {'ms':>9}")
    for name, data in files:
        print(f"{name:<32} {len(data) / 1000:>8.1f} {milliseconds(data, name, rounds):>9.1f}")
    name, data = f"a text {COPIES} times as long", first * COPIES
    print(f"{name:<32} {len(data) / 1000:>8.1f} {milliseconds(data, 'dai.txt', 1):>9.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
