"""The sheet of the sample plan, and what is read out of a piece of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape

from sample_plan import sample_plan

from roviec.export.page.markup import Markup, join
from roviec.export.page.sheet import Sheet, make_sheet
from roviec.model.plan import Plan


def sheet_of(plan: Plan | None = None, language: str = "vi", pages: tuple = ()) -> Sheet:
    """The sheet of a plan, or of the sample."""
    return make_sheet(plan or sample_plan(), language, pages)


def html_of(pieces: Markup | Iterable[Markup]) -> str:
    """The piece, or the pieces one after the other."""
    return pieces if isinstance(pieces, Markup) else join(*pieces)


def words_of(pieces: Markup | Iterable[Markup]) -> str:
    """What a reader sees of it, on one line."""
    plain = re.sub(r"<[^>]*>", " ", html_of(pieces))
    return " ".join(unescape(plain).split())
