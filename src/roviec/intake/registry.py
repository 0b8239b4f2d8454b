"""The table of forms: which one a file is, by its content; its name is only checked against it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from roviec.errors import UnknownFormatError
from roviec.intake.limits import check_bytes, check_line_lengths, check_lines
from roviec.intake.macros import has_macros
from roviec.intake.refused import refuse_unread_forms
from roviec.intake.sniffing import (
    looks_like_docx,
    looks_like_html,
    looks_like_ods,
    looks_like_pdf,
    looks_like_xls,
    looks_like_xlsx,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from roviec.model.options import Options
    from roviec.source import Source


def _read_pdf(data: bytes, name: str, options: Options) -> Source:
    from roviec.intake.pdf import read_pdf

    return read_pdf(data, name, options)


def _read_docx(data: bytes, name: str, options: Options) -> Source:
    from roviec.intake.docx import read_docx

    return read_docx(data, name, options)


def _read_sheets(data: bytes, name: str, options: Options) -> Source:
    from roviec.intake.sheets import read_sheets

    return read_sheets(data, name, options)


def _read_html(data: bytes, name: str, options: Options) -> Source:
    from roviec.intake.html import read_html

    return read_html(data, name, options)


def _read_text(data: bytes, name: str, options: Options) -> Source:
    from roviec.intake.text import read_text

    return read_text(data, name, options)


@dataclass(frozen=True, slots=True)
class Form:
    """A form that we read."""

    name: str
    looks_like: Callable[[bytes], bool]
    read: Callable[[bytes, str, Options], Source]
    endings: tuple[str, ...]
    """Of names that say so. Word saves HTML as .doc too, and anybody anything as .txt."""


FORMS: tuple[Form, ...] = (
    Form("PDF", looks_like_pdf, _read_pdf, (".pdf",)),
    Form("DOCX", looks_like_docx, _read_docx, (".docx", ".docm", ".dotx", ".dotm")),
    Form("XLSX", looks_like_xlsx, _read_sheets, (".xlsx", ".xlsm", ".xltx", ".xltm", ".xls")),
    Form("XLS", looks_like_xls, _read_sheets, (".xls", ".xlt", ".xlsx")),
    Form("ODS", looks_like_ods, _read_sheets, (".ods", ".ots")),
    Form("HTML", looks_like_html, _read_html, (".html", ".htm", ".xhtml", ".doc", ".xls", ".txt", ".md")),
    # last: every file that is nothing else looks like text, until it is decoded
    Form("TXT", lambda data: True, _read_text, (".txt", ".text", ".md", ".markdown", ".mkd", ".html", ".htm")),  # noqa: ARG005
)
_BINDING_ENDINGS = (
    ".pdf",
    ".docx",
    ".docm",
    ".dotx",
    ".dotm",
    ".doc",
    ".txt",
    ".md",
    ".html",
    ".htm",
    ".xlsx",
    ".xlsm",
    ".ods",
)
"""Endings that say what a file is; any other says nothing."""


def read_source(data: bytes, name: str, options: Options) -> Source:
    """Read a file into text.

    Args:
        data: the file as it came.
        name: its name; the content decides what it is, and a name that says something else is refused.
        options: see ``Options``; ``encoding`` counts for text and HTML, ``limits`` for all.
    Returns:
        The text with its lines.
    Raises:
        IntakeError: the file cannot be read or is refused; the subclass says why.
        ValueError: ``options.encoding`` names no encoding.
    """
    check_bytes(name, data, options.limits)
    refuse_unread_forms(data, name)
    form = next(form for form in FORMS if form.looks_like(data))
    _check_name(name, form)
    source = form.read(data, name, options)
    check_line_lengths(source)
    check_lines(source, options.limits)
    return replace(source, macros=has_macros(data))


def _check_name(name: str, form: Form) -> None:
    ending = next((ending for ending in _BINDING_ENDINGS if name.lower().endswith(ending)), None)
    if ending is None or ending in form.endings:
        return
    if form is FORMS[-1]:  # nothing known was seen in it: plain text, or a file that was cut or overwritten
        raise UnknownFormatError(
            name,
            reason_vi=f"tên tệp ghi {ending} nhưng nội dung không phải; tệp có thể bị hỏng hoặc tải về chưa đủ.",
            reason_en=f"its name says {ending} but its content is nothing of the kind; it may be damaged or cut short.",
            remedy_vi=f"Hãy lấy lại tệp gốc; nếu đây là văn bản thường, hãy đổi đuôi tên thành {form.endings[0]}.",
            remedy_en=f"Get the original again; if it is plain text, rename it to {form.endings[0]}.",
        )
    right = form.endings[0]
    raise UnknownFormatError(
        name,
        reason_vi=f"tên tệp ghi {ending} nhưng nội dung là {form.name}.",
        reason_en=f"its name says {ending} but its content is {form.name}.",
        remedy_vi=f"Nếu đúng là tệp cần nộp, hãy đổi đuôi tên thành {right}; nếu không, hãy lấy lại tệp gốc.",
        remedy_en=f"If it is the file you mean, rename it to {right}; if not, get the original again.",
    )
