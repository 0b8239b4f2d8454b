"""What is fuzzed: each intake, and the whole way of a text, with seeds and a mutator that knows the form."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from docx_form import as_package, docx_seeds, mutated_docx
from html_form import html_seeds, mutated_html
from lines_form import mutated_text, text_seeds
from mail_form import mail_seeds, mutated_mail
from pdf_form import mutated_pdf, pdf_seeds
from sheets_form import as_sheets, mutated_sheets, sheets_seeds
from web_archive_form import mutated_web_archive, web_archive_seeds


@dataclass(frozen=True, slots=True)
class Target:
    """One campaign of the fuzzer."""

    file: str
    """The name that the compiler is told."""
    seeds: Callable[[], list[bytes]]
    mutated: Callable[[bytes, random.Random], bytes]
    runs: int
    """Of ``make test``: less than a minute, and the same files on a machine of any speed."""
    own: float
    """How often the mutator that knows the form is taken; else libFuzzer's, which knows bytes."""
    decoded: Callable[[bytes], bytes] = bytes
    """From what the fuzzer sees to a file."""


TARGETS = {
    "text": Target("tep.txt", lambda: text_seeds(300), mutated_text, 3000, 0.2),
    "html": Target("tep.html", html_seeds, mutated_html, 2000, 0.6),
    "docx": Target("tep.docx", docx_seeds, mutated_docx, 4000, 0.95, as_package),
    "pdf": Target("tep.pdf", pdf_seeds, mutated_pdf, 12000, 0.9),
    "sheets": Target("tep.bin", sheets_seeds, mutated_sheets, 3000, 0.95, as_sheets),
    "mail": Target("tep.bin", mail_seeds, mutated_mail, 1500, 0.6),
    "web_archive": Target("tep.mht", web_archive_seeds, mutated_web_archive, 250, 0.8),
    "plan": Target("ke-hoach.txt", lambda: text_seeds(1500), mutated_text, 1500, 0.95),
}
"""``text`` is mostly about bytes and encodings, ``plan`` about what a text says."""
