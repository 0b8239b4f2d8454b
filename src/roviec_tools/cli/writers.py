"""What makes the content of each form that ``roviec compile -o`` writes; each loads what it uses when it runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.errors import Language
    from roviec.export.layout.paper import Paper
    from roviec.export.page.pictures import PagePicture
    from roviec.model.options import Options
    from roviec.model.plan import Plan
    from roviec_tools.cli.files import InputFile

_NO_TYPESETTER: dict[Language, str] = {
    "vi": "Chưa cài bộ dàn trang nên không ghi được PDF. Hãy cài bằng: pip install 'roviec[pdf]', "
    "hoặc ghi ra .docx rồi in ra PDF.",
    "en": "The typesetter is not installed, so no PDF can be written. Install it with: pip install 'roviec[pdf]', "
    "or write .docx and print that.",
}
_TOO_LONG: dict[Language, str] = {
    "vi": "Văn bản quá dài để dàn trang (trên {count} dòng và ô). Hãy ghi ra .docx rồi in ra PDF.",
    "en": "The document is too long to be typeset (over {count} lines and cells). Write .docx and print that.",
}
_GAVE_UP: dict[Language, str] = {
    "vi": "Bộ dàn trang không làm được tệp PDF này ({error}). Hãy ghi ra .docx rồi in ra PDF.",
    "en": "The typesetter cannot make this PDF ({error}). Write .docx and print that.",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks of the file to be written."""

    options: Options
    """Of the compilation; ``language`` is that of labels too."""
    with_text: bool = False
    """Of JSON."""
    with_map: bool = False
    """Of JSON."""
    table: bool = False
    """Of Word and PDF: the table of assigned work alone."""


class CannotMakeError(Exception):
    """The content of a file cannot be made; the text is one paragraph for the user: why, and what to do."""


def write_page(plan: Plan, file: InputFile, wanted: Wanted) -> bytes:
    """The page beside the source."""
    from roviec.export.html import plan_to_html

    pictures = _pictures(plan, file, wanted.options)
    return plan_to_html(plan, language=wanted.options.language, pages=pictures).encode()


def write_json(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """One object and a line break."""
    from roviec.export import plan_to_json

    return plan_to_json(plan, with_text=wanted.with_text, with_map=wanted.with_map) + b"\n"


def write_xlsx(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """The table of assigned work."""
    from roviec.export.xlsx import plan_to_xlsx

    return plan_to_xlsx(plan, language=wanted.options.language)


def write_docx(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """The plan set anew with its doubtful places as comments, or its table of assigned work."""
    from roviec.export.word.plan import assigned_work_to_docx, plan_to_docx

    return assigned_work_to_docx(plan, language=wanted.options.language) if wanted.table else plan_to_docx(plan)


def write_pdf(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """The plan set anew, and its table of assigned work behind it or alone."""
    from roviec.export.layout.assigned_paper import assigned_paper, with_assigned_work
    from roviec.export.layout.plan_paper import plan_paper

    language = wanted.options.language
    paper = assigned_paper(plan, language) if wanted.table else with_assigned_work(plan_paper(plan), plan, language)
    return typeset(paper, language)


def typeset(paper: Paper, language: Language) -> bytes:
    """A paper as PDF.

    Raises:
        CannotMakeError: the typesetter is not installed, or gave up.
    """
    from roviec_tools.typesetting import (
        MOST_LINES,
        TooLongError,
        TypesetterMissingError,
        TypesettingError,
        paper_to_pdf,
    )

    try:
        return paper_to_pdf(paper)
    except TypesetterMissingError as error:
        raise CannotMakeError(_NO_TYPESETTER[language]) from error
    except TooLongError as error:
        raise CannotMakeError(_TOO_LONG[language].format(count=MOST_LINES)) from error
    except TypesettingError as error:
        raise CannotMakeError(_GAVE_UP[language].format(error=error)) from error


def write_ics(plan: Plan, _file: InputFile, wanted: Wanted) -> bytes:
    """Deadlines, phases and anniversaries."""
    from roviec.export.ics import plan_to_ics

    return plan_to_ics(plan, language=wanted.options.language)


def _pictures(plan: Plan, file: InputFile, options: Options) -> tuple[PagePicture, ...]:
    source = plan.outlined.repaired.source
    if source.media_type != "application/pdf" and source.recognised is None:
        return ()
    from roviec_tools.opening.pictures import draw_document

    return draw_document(file.read(options.limits.max_bytes), source, options)
