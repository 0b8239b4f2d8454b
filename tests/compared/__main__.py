"""Shows how pairs of versions are compared.

cd tests && python -m compared FIRST COUNT    the table of figures, and every fault
cd tests && python -m compared FIRST 1 DIR    the same of one pair, with both versions saved in a folder
"""

from __future__ import annotations

import sys
from pathlib import Path

from compared.pairs import make_pair
from compared.scoring import measure


def main(arguments: list[str]) -> int:
    """Measure a stretch of seeds."""
    if len(arguments) not in {2, 3} or not all(one.isdecimal() for one in arguments[:2]):
        print(__doc__, file=sys.stderr)
        return 2
    first, count = map(int, arguments[:2])
    tally = measure(first, count)
    print("\n".join([*tally.faults, tally.table()]))
    if len(arguments) == 3:
        pair = make_pair(first)
        Path(arguments[2], "cu.txt").write_bytes(pair.old)
        Path(arguments[2], "moi.txt").write_bytes(pair.new)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
