"""The tail of a file is lost: what the answer still holds."""

from __future__ import annotations

from random import Random

from invented.answers import Answer
from invented.texts import TextLine


def truncated(lines: list[TextLine], answer: Answer, chance: Random) -> list[TextLine]:
    """Cut the lines before a title or a row, so that no work loses half of its words; cut the answer likewise.

    Args:
        lines: of the whole file.
        answer: of the whole file; what is lost is taken out of it.
        chance: picks the place.
    Returns:
        The lines that are left, the last of them perhaps cut in the middle of a sentence without work.
    """
    places = [
        index
        for index, line in enumerate(lines)
        if index > len(lines) * 0.35 and line.path and line.kind in {"heading", "row"} and lines[index - 1].path
    ]
    if not places:
        return lines
    left = lines[: chance.choice(places)]
    paths = {line.path for line in left}
    answer.outline = [entry for entry in answer.outline if entry.path in paths]
    answer.tasks = [entry for entry in answer.tasks if entry.path in paths]
    answer.references = {path: to for path, to in answer.references.items() if path in paths}
    texts = "\n".join(line.text for line in left)
    answer.slogans = [slogan for slogan in answer.slogans if slogan in texts]
    if not any(line.kind == "columns" and line.text.startswith("Nơi nhận") for line in left):
        answer.recipients = []
        answer.header |= {"signer": None, "position": None, "authority": None}
    return left
