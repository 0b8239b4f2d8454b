"""How an office writes its markers: the same clause, "I." here and "I-" there."""

from __future__ import annotations

from dataclasses import dataclass

from invented.tree import Clause, Mark

LETTERS = "abcdđeghiklmnopqrstuvxy"
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@dataclass(frozen=True, slots=True)
class Style:
    """What stands behind each kind of marker."""

    roman: str = "."
    number: str = "."
    decimal: str = "."
    point: str = ")"
    bullet: str = "-"
    named: str = ":"
    letters: str = LETTERS
    header: str = "tabs"
    """How a form without columns sets the header: "tabs", "stacked" or "interleaved"."""
    ending: str = "stacked"
    """The same for recipients and signature."""


PLAIN = Style()
"""As most offices write."""


def value(clause: Clause, style: Style) -> str:
    """The marker's own value: "II", "3", "đ"."""
    if clause.mark is Mark.ROMAN:
        return ROMANS[clause.ordinal - 1]
    if clause.mark is Mark.POINT:
        return style.letters[clause.ordinal - 1]
    return str(clause.ordinal)


def marker(clause: Clause, parent: Clause | None, style: Style) -> str:
    """The marker as printed; empty where there is none."""
    own = value(clause, style)
    above = value(parent, style) if parent else ""
    return {
        Mark.ROMAN: own + style.roman,
        Mark.NUMBER: own + style.number,
        Mark.DECIMAL: f"{above}.{own}{style.decimal}",
        Mark.POINT: own + style.point,
        Mark.BULLET: style.bullet,
        Mark.PLUS: "+",
        Mark.ARTICLE: f"Điều {own}.",
        Mark.NAMED_TASK: f"Nhiệm vụ {own}{style.named}",
    }.get(clause.mark, "")


def component(clause: Clause, style: Style, seen: dict[Mark, int]) -> str:
    """What the clause adds to its path; ``seen`` counts the clauses of its parent that have no number of their own."""
    seen[clause.mark] = seen.get(clause.mark, 0) + 1
    count = seen[clause.mark]
    return {
        Mark.BULLET: f"-{count}",
        Mark.PLUS: f"+{count}",
        Mark.PARAGRAPH: f"p{count}",
        Mark.TABLE: f"T{count}",
        Mark.ROW: f"r{count}",
        Mark.ARTICLE: f"D{clause.ordinal}",
        Mark.NAMED_TASK: f"N{clause.ordinal}",
    }.get(clause.mark, value(clause, style))
