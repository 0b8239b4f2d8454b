"""Phases, anniversaries and slogans: what a plan ties its work to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from roviec_tools.cli.view.labels import day, label

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.model.plan import Anniversary, Phase, Plan
    from roviec_tools.cli.view.paper import Paper


def put_occasions(paper: Paper, plan: Plan) -> None:
    """Each of the three lists, where the document has it."""
    language = paper.language
    lists = (
        ("phases", [(item.path, _phase(item, language)) for item in plan.phases]),
        ("anniversaries", [(item.path, _anniversary(item, language)) for item in plan.anniversaries]),
        ("slogans", [(item.path, f"“{item.text}”") for item in plan.slogans]),
    )
    for key, rows in lists:
        if not rows:
            continue
        paper.title(label(key, language), note=str(len(rows)))
        for path, words in rows:
            paper.hang(0, Text(path, style="cyan"), Text(" ".join(words.split())))


def _phase(phase: Phase, language: Language) -> str:
    start, end = day(phase.start, language), day(phase.end, language)
    dates = f": {start or '…'} – {end or '…'}" if start or end else ""
    return paper_words(phase.name) + dates


def _anniversary(item: Anniversary, language: Language) -> str:
    years = f" ({label('years', language, n=item.years)})" if item.years else ""
    doubt = "" if item.consistent else " (?)"
    return f"{day(item.ends, language)}: {item.name}{years}{doubt}"


def paper_words(words: str) -> str:
    """Words on one line, without the colon that the document ends them with."""
    return " ".join(words.split()).rstrip(" :;,.")
