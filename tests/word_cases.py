"""Cases of the words of the lexicon: sentences in which they stand, and what must be read there.

``## name`` begins a group; a line is "sentence => what is read", and one without "=>" is read as the title of its group
says.
"""

from __future__ import annotations

from pathlib import Path

CASES = Path(__file__).parent / "cases" / "words"


def read_words(file: str, group: str) -> list[tuple[str, str]]:
    """Sentence and what is read in it; "" where the group says it.

    Raises:
        LookupError: there is no such group.
    """
    found: list[tuple[str, str]] = []
    current = ""
    for line in (CASES / f"{file}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            current = line.removeprefix("## ")
        elif line and not line.startswith("#") and current == group:
            sentence, _, expected = line.partition(" => ")
            found.append((sentence, expected))
    if not found:
        message = f"{file} has no group {group}"
        raise LookupError(message)
    return found
