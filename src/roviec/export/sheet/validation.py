"""What the cells that people fill in accept, and what they say to an entry that is not accepted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from roviec.errors import Language
from roviec.export.sheet.labels import say
from roviec.lexicon.progress import STATES, word_for

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_FIRST_DAY, _LAST_DAY = date(2000, 1, 1), date(2099, 12, 31)


def validate_states(sheet: Worksheet, place: int, first: int, last: int, language: Language) -> None:
    """A list to choose from."""
    words = [word_for(code, language) for code, *_ in STATES]
    rule = {
        "validate": "list",
        "source": words,
        "error_title": say("state_title", language),
        "error_message": say("state_wrong", language, states=", ".join(words)),
    }
    _add(sheet, place, first, last, rule)


def validate_days(sheet: Worksheet, place: int, first: int, last: int, language: Language) -> None:
    """A day of this century."""
    rule = {
        "validate": "date",
        "criteria": "between",
        "minimum": _FIRST_DAY,
        "maximum": _LAST_DAY,
        "input_title": say("day_title", language),
        "input_message": say("day_hint", language),
        "error_title": say("day_title", language),
        "error_message": say("day_wrong", language),
    }
    _add(sheet, place, first, last, rule)


def refuse_entries(sheet: Worksheet, place: int, first: int, last: int, language: Language) -> None:
    """Nothing: the task takes no state and no result."""
    rule = {
        "validate": "custom",
        "value": "=FALSE",
        "error_title": say("halted_title", language),
        "error_message": say("halted_wrong", language),
    }
    _add(sheet, place, first, last, rule)


def _add(sheet: Worksheet, place: int, first: int, last: int, rule: dict[str, Any]) -> None:
    sheet.data_validation(first, place, last, place, rule)
