"""The lines that the benchmark prints: a figure, and beside it what it should be."""

from __future__ import annotations

from dataclasses import dataclass

NOT_MEASURED = "not measured: not installed"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    figure: float | str
    unit: str = ""
    at_most: float | None = None
    at_least: float | None = None

    def __str__(self) -> str:
        if isinstance(self.figure, str):
            return f"{self.what:<58} {self.figure}"
        missed = (self.at_most is not None and self.figure > self.at_most) or (
            self.at_least is not None and self.figure < self.at_least
        )
        aim = f"<= {self.at_most:g}" if self.at_most is not None else ""
        aim = f">= {self.at_least:g}" if self.at_least is not None else aim
        mark = ("MISSED" if missed else "met") if aim else ""
        return f"{self.what:<58} {self.figure:>9.2f} {self.unit:<8} {aim:<8} {mark}".rstrip()
