"""A paper as PDF, made by Typst, which comes with the extra ``pdf`` and asks for nothing on the system."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from roviec_tools.typesetting.paper_data import NO_DAY, paper_data

if TYPE_CHECKING:
    from roviec.export.layout.paper import Paper

_HERE = Path(__file__).parent
_STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
"""Kept for good, and read aloud: what offices have to publish."""


class TypesetterMissingError(Exception):
    """The extra ``pdf`` is not installed."""


class TypesettingError(Exception):
    """The typesetter gave up on this paper."""


class TooLongError(TypesettingError):
    """The paper holds more than the typesetter can keep in memory."""


MOST_LINES = 20_000
"""Lines and cells of one paper: some 500 pages. Typst keeps them all, 45 kB a cell."""


def paper_to_pdf(paper: Paper) -> bytes:
    """Typeset a paper.

    Shape: tagged, with bookmarks, title and language; as PDF/A-2a and PDF/UA-1 where every letter has a shape in the
    faces at hand, else as plain tagged PDF.

    Args:
        paper: its words go to the typesetter as data, never as markup.
    Returns:
        The file; the same bytes for the same paper and the same Typst.
    Raises:
        TypesetterMissingError: Typst is not installed.
        TooLongError: it holds over ``MOST_LINES`` lines.
        TypesettingError: Typst gave up.
    """
    if sum(1 for _ in paper.lines()) > MOST_LINES:
        raise TooLongError(MOST_LINES)
    try:
        import typst  # noqa: PLC0415 - an extra: only who wants a PDF needs it
    except ImportError as error:
        raise TypesetterMissingError from error
    try:
        try:
            return _typeset(paper, _STANDARDS)
        except typst.TypstError:
            return _typeset(paper, [])
    except BaseException as error:
        # A panic of the typesetter is no Exception: Rust's bindings give it a class of its own that cannot be imported.
        if isinstance(error, typst.TypstError) or type(error).__name__ == "PanicException":
            raise TypesettingError(str(error)) from error
        raise


def _typeset(paper: Paper, standards: list[Literal["a-2a", "ua-1"]]) -> bytes:
    import typst  # noqa: PLC0415 - as above

    day = paper.day or NO_DAY
    return typst.compile(
        _HERE / "paper.typ",
        root=_HERE,
        font_paths=[_HERE / "fonts"],
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"paper": msgspec.json.encode(paper_data(paper)).decode()},
        pdf_standards=[*standards],
        timestamp=int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()),
    )
