"""Fuzz one target under libFuzzer, guided by the branches that a file takes in the compiler.

    python tests/fuzz/campaign.py TARGET FOLDER [libFuzzer's options]

FOLDER keeps what reached new branches; a file that breaks a promise is written where ``-artifact_prefix=`` says.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris

HERE = Path(__file__).resolve().parent
MOST_BYTES = 8000
HANGS = 600
"""Seconds by the wall after which a file is said to hang. What is only slow is for the ``Clock``, which counts those of
the processor: on a machine that is busy with something else a file of ten milliseconds has waited for half a minute."""
LIMITS = (f"-max_len={MOST_BYTES}", f"-timeout={HANGS}", f"-report_slow_units={HANGS}", "-rss_limit_mb=2048")
sys.path[:0] = [str(HERE), str(HERE.parent)]

with atheris.instrument_imports(include=["roviec", "roviec_tools"]):
    import roviec
    import roviec.intake.docx
    import roviec.intake.html
    import roviec.intake.pdf
    import roviec.intake.sheets
    import roviec.intake.text  # noqa: F401 - readers load on use, which would be after the gate has closed
    import roviec_tools.mail
    import roviec_tools.opening.web_archive  # noqa: F401 - as above

from judging import Clock  # noqa: E402 - after the instrumented imports
from targets import TARGETS, Target  # noqa: E402 - as above


def planted(target: Target, folder: Path) -> None:
    """Write the seeds where libFuzzer looks for them."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds()):
        (folder / f"seed-{number:02d}").write_bytes(seed)


def main(name: str, folder: str, *options: str) -> None:
    """Run until libFuzzer's options say stop, or a promise is broken."""
    target = TARGETS[name]
    clock = Clock(map(target.decoded, target.seeds()), target.file)
    planted(target, Path(folder))

    def mutated(data: bytes, most: int, seed: int) -> bytes:
        draw = random.Random(seed)
        if draw.random() < target.own:
            return target.mutated(data, draw)[:most]
        return bytes(atheris.Mutate(data, most))

    def judged(data: bytes) -> None:
        clock.judge(target.decoded(data))

    atheris.Setup(
        [sys.argv[0], *LIMITS, *options, folder],
        judged,
        custom_mutator=mutated,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
