"""The rule sets of drafting form (thể thức văn bản), each with the days on which it holds.

Sources: Nghị định 30/2020/NĐ-CP (from 05/3/2020); Hướng dẫn 36-HD/VPTW of 03/4/2018, replaced by Hướng dẫn 05-HD/VPTW
of 27/5/2026. The days are those of signature as secondary sources give them.
"""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts, Family


class Edition(Struct, frozen=True):
    """One rule set of drafting form."""

    family: Family
    name: str
    """As it is cited."""
    since: date
    until: date | None
    """Last day; None while it holds."""

    def holds(self, family: Family | None, day: date) -> bool:
        """Whether a document of the family that was issued on the day is judged by it."""
        return self.family is family and self.since <= day and (self.until is None or day <= self.until)


EDITIONS: tuple[Edition, ...] = (
    Edition(Family.STATE, "Nghị định số 30/2020/NĐ-CP", date(2020, 3, 5), None),
    Edition(Family.PARTY, "Hướng dẫn số 36-HD/VPTW", date(2018, 4, 3), date(2026, 5, 26)),
    Edition(Family.PARTY, "Hướng dẫn số 05-HD/VPTW", date(2026, 5, 27), None),
)


_NOT_OF_THE_STATE = re.compile(
    r"\b(?:mat tran|hoi (?!dong)|lien doan|cong doan|cong ty|tap doan|lien hiep|lien minh|hiep hoi|doan tncs)"
)
"""Issuers that print the motto of the State and are not bound by its decree."""


def edition_on(family: Family | None, day: date | None) -> Edition | None:
    """The rule set of a family on a day; None where none is known to have held."""
    if day is None:
        return None
    return next((edition for edition in EDITIONS if edition.holds(family, day)), None)


def edition_of(facts: Facts) -> Edition | None:
    """The rule set by which a document is judged; None where its family, its day or its bond is not known."""
    directive = facts.directive
    bodies = fold(f"{directive.parent_issuer or ''} {directive.issuer or ''}") if directive else ""
    if facts.family is Family.STATE and _NOT_OF_THE_STATE.search(bodies):
        return None
    return edition_on(facts.family, facts.day)
