"""Scans of the examples (and of the real plans, where they are) against the PDFs that they were made from.

    python benchmarks/scans.py [--kind clean] [--seed 1] [--pages 99] [--details]

Prints for each document: character error, F1 of the outline, recall of work units, section numbers that are right, and
the processor time beside that of Tesseract alone on the same pages.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
from documents import ROOT, find_documents

from roviec import Options, compile_bytes, compile_source
from roviec.lexicon.folding import fold
from roviec.model.outlined import NodeKind
from roviec.model.task import TaskKind
from roviec_tools.ocr import read_pdf

sys.path.insert(0, str(ROOT / "tools"))
from make_scans import DPI, KINDS, as_pdf, make_scan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from make_scans import Dots
    from roviec.model.outlined import Node
    from roviec.model.plan import Plan

_HEAD = "| document | pages | CER % | outline F1 | units | numerals | seconds a page | bare | ratio |"


@dataclass(frozen=True, slots=True)
class Score:
    """What one document scored."""

    name: str
    pages: int
    error: float
    """Character error rate of the repaired text."""
    outline: float
    units: tuple[int, int]
    """Work units found, of how many."""
    numerals: tuple[int, int]
    """Section numbers right, of how many."""
    seconds: float
    """Of processor time for a page, our share and Tesseract's."""
    bare: float
    """Of processor time for a page, Tesseract alone."""

    def row(self) -> str:
        """As a row of the table."""
        return (
            f"| {self.name} | {self.pages} | {100 * self.error:.2f} | {self.outline:.3f} "
            f"| {self.units[0]}/{self.units[1]} | {self.numerals[0]}/{self.numerals[1]} "
            f"| {self.seconds:.2f} | {self.bare:.2f} | {self.seconds / self.bare if self.bare else 0:.2f} |"
        )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "files", nargs="*", type=Path, help="PDFs with text; the examples and seeds where none is named"
    )
    parser.add_argument("--kind", choices=sorted(KINDS), default="clean")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--details", action="store_true", help="print the clauses and units that differ")
    parser.add_argument("--no-bare", action="store_true", help="leave Tesseract alone out")
    arguments = parser.parse_args()
    print(_HEAD)
    print(re.sub(r"[^|]+", " --- ", _HEAD))
    with tempfile.TemporaryDirectory() as folder:
        for file in arguments.files or _all_files(Path(folder)):
            score = _score(file, arguments.kind, arguments.seed, details=arguments.details, bare=not arguments.no_bare)
            print(score.row(), flush=True)


def _all_files(folder: Path) -> list[Path]:
    found = find_documents(folder)
    seeds = list(found.files["pdf"]) if found.origin == "seeds" else []
    return [*sorted((ROOT / "examples").glob("*.pdf")), *seeds]


def _score(file: Path, kind: str, seed: int, *, details: bool, bare: bool) -> Score:
    data = file.read_bytes()
    pages = make_scan(data, kind, seed)
    scan = as_pdf(pages)
    before = _processor_time()
    read = compile_source(read_pdf(scan, file.name, Options(), cache=None))
    seconds = _processor_time() - before
    digital = compile_bytes(data, file.name)
    if details:
        _show_differences(digital, read)
    return Score(
        name=file.stem[:28],
        pages=len(pages),
        error=_error_rate(_text(digital), _text(read)),
        outline=_f1(_clauses(digital), _clauses(read)),
        units=_recall(_units(digital), _units(read)),
        numerals=_recall(_numerals(digital), _numerals(read)),
        seconds=seconds / len(pages),
        bare=_bare(pages) / len(pages) if bare else 0.0,
    )


def _processor_time() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _bare(pages: Sequence[Dots]) -> float:
    """Tesseract with its own defaults, one page a run, as from a shell."""
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{number}.png" for number in range(len(pages))]
        for page, file in zip(pages, files, strict=True):
            cv2.imwrite(str(file), cv2.cvtColor(page, cv2.COLOR_RGB2BGR))
        before = _processor_time()
        for file in files:
            command = ["tesseract", str(file), "-", "-l", "vie", "--dpi", str(DPI), "tsv"]
            subprocess.run(command, check=True, capture_output=True, env=environment)
        return _processor_time() - before


def _text(plan: Plan) -> str:
    return " ".join(plan.outlined.repaired.text.split())


def _nodes(plan: Plan) -> list[Node]:
    return [node for part in plan.outlined.parts for node in part.walk()]


def _clauses(plan: Plan) -> Counter[tuple[str, str]]:
    """Clauses by path and first words, letters with marks as without: that is what CER is for."""
    return Counter(
        (node.path, " ".join(fold(f"{node.heading or ''} {node.text}").split()[:5]))
        for node in _nodes(plan)
        if node.kind is not NodeKind.TABLE
    )


def _units(plan: Plan) -> Counter[tuple[str, str]]:
    return Counter({(task.path, ""): 1 for task in plan.tasks if task.kind is TaskKind.ASSIGNED})


def _numerals(plan: Plan) -> Counter[tuple[str, str]]:
    return Counter(
        (node.path, node.marker or "")
        for node in _nodes(plan)
        if node.marker and node.kind in (NodeKind.SECTION, NodeKind.PART, NodeKind.CHAPTER)
    )


def _f1(want: Counter[tuple[str, str]], have: Counter[tuple[str, str]]) -> float:
    total = want.total() + have.total()
    return 2 * (want & have).total() / total if total else 1.0


def _recall(want: Counter[tuple[str, str]], have: Counter[tuple[str, str]]) -> tuple[int, int]:
    return (want & have).total(), want.total()


def _show_differences(digital: Plan, read: Plan) -> None:
    for name, of in (("clause", _clauses), ("unit", _units), ("numeral", _numerals)):
        for sign, rest in (("-", of(digital) - of(read)), ("+", of(read) - of(digital))):
            for path, words in rest:
                print(f"    {sign} {name} {path} {words}")


def _error_rate(want: str, have: str) -> float:
    """Edit distance by letters over the length: Myers' bit vectors (1999), in Hyyrö's form (2003)."""
    places: dict[str, int] = {}
    for index, letter in enumerate(want):
        places[letter] = places.get(letter, 0) | 1 << index
    full = (1 << len(want)) - 1
    last = 1 << (len(want) - 1)
    up, down, distance = full, 0, len(want)
    for letter in have:
        same = places.get(letter, 0)
        diagonal = ((((same & up) + up) ^ up) | same | down) & full
        more, less = (down | ~(diagonal | up)) & full, up & diagonal
        distance += bool(more & last) - bool(less & last)
        more, less = (more << 1 | 1) & full, less << 1 & full
        up, down = (less | ~(diagonal | more)) & full, more & diagonal
    return distance / max(len(want), 1)


if __name__ == "__main__":
    main()
