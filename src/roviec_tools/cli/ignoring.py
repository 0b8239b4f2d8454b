"""Findings that a person has set aside: by code, by file, by clause or line, each with its reason.

On the command line: ``--ignore FM,SP003`` and ``--per-file-ignore '*.pdf:LO'``. In a file of comments, beside the
document (``ke-hoach.docx.bo-qua``) or one for many (``--ignore-file``), a line each:

    NB001 IV.4        # mục 3 đã bãi bỏ, giữ số cũ
    SP003 dòng 120    # tên riêng
    FM                # bản sao, thể thức ở bản gốc
    *.pdf: LO         # for files of that name only
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from roviec.errors import Language
    from roviec.findings import Finding

ENDING = ".bo-qua"
"""Behind the name of a document: its own file of comments."""
_CODE = re.compile(r"[A-Z]{2}(?:\d{3})?")
_ENTRY = re.compile(
    r"(?:(?P<files>[^\s#][^:#]*):\s*)?(?P<codes>[A-Za-z]{2}\d{0,3}(?:\s*,\s*[A-Za-z]{2}\d{0,3})*)"
    r"(?:\s+(?:(?:dòng|line)\s+(?P<line>\d{1,7})|(?P<path>[^\s#]+)))?\s*(?:#\s*(?P<reason>.*))?"
)
_WRONG = {
    "vi": "{place}: không hiểu dòng “{line}”; viết như: NB001 IV.4  # lý do",
    "en": "{place}: cannot read the line “{line}”; write it as: NB001 IV.4  # reason",
}


class IgnoreError(Exception):
    """A line that says what to ignore cannot be read; the text names the place and says how to write it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to ignore."""

    code: str
    """A code, or the two letters of a family."""
    place: str
    """Where it was said, such as ``ke-hoach.docx.bo-qua:3``."""
    files: str | None = None
    """Pattern of names of files; None: every file."""
    path: str | None = None
    line: int | None = None
    reason: str = ""

    def covers(self, finding: Finding, file: str) -> bool:
        """Whether it sets this finding of this file aside."""
        return (
            finding.rule.startswith(self.code)
            and (self.files is None or fnmatch(file, self.files) or fnmatch(PurePath(file).name, self.files))
            and (self.line is None or self.line == finding.line)
            and (self.path is None or self.path == finding.path)
        )


@dataclass(frozen=True, slots=True)
class Sifted:
    """The findings of one file, with those that were set aside."""

    kept: tuple[Finding, ...]
    ignored: tuple[tuple[Finding, Entry], ...]
    unused: tuple[Entry, ...]
    """Entries of the document's own file of comments that set nothing aside: they may go."""


def read_entries(text: str, name: str, language: Language) -> tuple[Entry, ...]:
    """Read a file of comments.

    Raises:
        IgnoreError: a line is no entry.
    """
    found: list[Entry] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.strip().startswith("#"):
            found += _read_entry(line.strip(), f"{name}:{number}", language)
    return tuple(found)


def _read_entry(line: str, place: str, language: Language) -> list[Entry]:
    read = _ENTRY.fullmatch(line)
    codes = [code.strip().upper() for code in read["codes"].split(",")] if read else []
    if read is None or not all(_CODE.fullmatch(code) for code in codes):
        raise IgnoreError(_WRONG[language].format(place=place, line=line))
    number = int(read["line"]) if read["line"] else None
    files = read["files"].strip() if read["files"] else None
    return [Entry(code, place, files, read["path"], number, (read["reason"] or "").strip()) for code in codes]


def sift(findings: Iterable[Finding], file: str, entries: Iterable[Entry], own: Iterable[Entry] = ()) -> Sifted:
    """Part the findings of a file into those that are kept and those that an entry sets aside.

    Args:
        findings: of one file.
        file: its name as the person wrote it.
        entries: said for all files.
        own: of the document's own file of comments; those that set nothing aside are told.
    """
    own = tuple(own)
    everything = (*own, *entries)
    kept: list[Finding] = []
    ignored: list[tuple[Finding, Entry]] = []
    for finding in findings:
        entry = next((entry for entry in everything if entry.covers(finding, file)), None)
        if entry is None:
            kept.append(finding)
        else:
            ignored.append((finding, entry))
    used = {entry for _, entry in ignored}
    return Sifted(tuple(kept), tuple(ignored), tuple(entry for entry in own if entry not in used))
