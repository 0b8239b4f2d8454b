"""What a compilation costs: time, memory, start-up, room on disk, each beside its aim, in one run on one core.

    python benchmarks/compile.py [--texts FOLDER] [--seconds N] [--profile]

Times are processor seconds, best of as many rounds as fit into N seconds, so that other work on the machine tells
little; ratios compare within the run. What is not installed is named and not measured.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import platform
import pstats
import subprocess
import sys
import tempfile
from pathlib import Path

from documents import FORMS, ROOT, Documents, find_documents
from measuring import Measured, dependencies_mb, measure, start_up
from table import NOT_MEASURED, Row
from workloads import COPIES, compile_to_json

PEERS = {
    "underthesea_sentences": "underthesea, sentences",
    "underthesea_names": "underthesea, names",
    "bluebell": "bluebell-akn, outline",
}
MEMORY_AIM = {"txt": 60, "docx": 60, "pdf": 120}


def of_forms(documents: Documents, seconds: float) -> tuple[list[Row], dict[str, Measured]]:
    """Documents and pages a second, seconds, memory, for each form."""
    rows: list[Row] = []
    figures: dict[str, Measured] = {}
    for form in FORMS:
        measured = measure("compile_to_json", documents.files[form], seconds)
        assert measured is not None
        figures[form] = measured
        each, pages = 1000 * measured.seconds / documents.count, documents.pages / measured.seconds
        rows += [
            Row(f"{form}: a document to JSON with findings", each, "ms", at_most=15 if form == "txt" else None),
            Row(f"{form}: documents", 1000 / each, "a second", at_least=20 if form == "docx" else None),
            Row(f"{form}: pages", pages, "a second", at_least=150 if form == "pdf" else None),
            Row(f"{form}: peak memory", measured.peak_mb, "MB", at_most=MEMORY_AIM[form]),
        ]
    return rows, figures


def of_peers(documents: Documents, figures: dict[str, Measured], seconds: float) -> list[Row]:
    """Ratios: how many times as long as the peer we take; under 1 we are quicker."""
    bare = measure("bare_pdf", documents.files["pdf"], seconds)
    assert bare is not None
    long = measure("compile_long", documents.files["txt"], 0)
    assert long is not None
    rows = [
        Row("pdf: bare text of the pages by PDFium", 1000 * bare.seconds / documents.count, "ms"),
        Row("pdf: compiled / bare text", figures["pdf"].seconds / bare.seconds, "times", at_most=3),
        Row(f"txt: {COPIES} times the text / {COPIES}", long.seconds / figures["txt"].seconds / COPIES, "times"),
    ]
    for workload, title in PEERS.items():
        peer = measure(workload, documents.files["txt"], seconds)
        if peer is None:
            rows.append(Row(f"txt: {title}", NOT_MEASURED))
            continue
        rows += [
            Row(f"txt: {title}", 1000 * peer.seconds / documents.count, "ms"),
            Row(f"txt: compiled / {title}", figures["txt"].seconds / peer.seconds, "times"),
        ]
    return rows


def of_start(documents: Documents) -> list[Row]:
    """A cold command, beside a Python that does nothing."""
    program = Path(sys.executable).with_name("roviec")
    bare = start_up([sys.executable, "-c", "pass"])
    help_page = start_up([str(program), "--help"])
    compiled = start_up([str(program), "compile", str(documents.files["txt"][0]), "--format", "json"])
    return [
        Row("start: python -c pass", bare, "s"),
        Row("start: roviec --help", help_page, "s", at_most=0.4),
        Row("start: roviec --help / python -c pass", help_page / bare, "times"),
        Row("start: roviec compile, one text, to its JSON", compiled, "s", at_most=0.4),
    ]


def of_disk() -> list[Row]:
    """What the compiler brings with it."""
    sizes = dependencies_mb("roviec")
    largest = sorted(sizes, key=lambda name: -sizes[name])[:3]
    parts = ", ".join(f"{name} {sizes[name]:.0f}" for name in largest)
    return [Row(f"disk: {len(sizes)} dependencies ({parts})", sum(sizes.values()), "MB", at_most=60)]


def print_profile(documents: Documents) -> None:
    """The functions that most of the time of each form is spent in."""
    work = compile_to_json()
    for form in FORMS:
        files = [(path.name, path.read_bytes()) for path in documents.files[form]]
        work(files)
        profile = cProfile.Profile()
        profile.runcall(work, files)
        print(f"\n== {form} ==")
        pstats.Stats(profile).strip_dirs().sort_stats("tottime").print_stats(12)


def _where() -> str:
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, check=False, capture_output=True, text=True
    ).stdout.strip()
    return f"commit {commit or 'unknown'}, Python {platform.python_version()}, {platform.machine()}"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, help="folder of plain texts to measure with, instead of the seeds")
    parser.add_argument("--seconds", type=float, default=4, help="how long each figure is repeated")
    parser.add_argument("--profile", action="store_true", help="print where the time goes, too")
    arguments = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):  # one core, for this process and those that it starts
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as folder:
        documents = find_documents(Path(folder), arguments.texts)
        print(f"{documents.count} {documents.origin}, {documents.pages} pages; {_where()}\n")
        rows, figures = of_forms(documents, arguments.seconds)
        for row in [*rows, *of_peers(documents, figures, arguments.seconds), *of_start(documents), *of_disk()]:
            print(row)
        if arguments.profile:
            print_profile(documents)
    return 0


if __name__ == "__main__":
    sys.exit(main())
