"""The errors of Rõ Việc, a small tree.

    RoviecError
    └── IntakeError            the file cannot be read or is refused (exit status 3)
        ├── UnknownFormatError the content is of no form that we read, or not what its name says
        ├── DamagedFileError   the container is broken
        │   └── BrokenTextError    the text layer is: its letters mean nothing, though the pages can be seen
        ├── OwnFileError       Rõ Việc itself made it from a plan
        ├── EncryptedFileError a password is needed
        ├── ImageOnlyError     pages are pictures: there is no text to read
        ├── LimitError         larger than the limits of ``Limits``
        └── MissingProgramError a program or library that reads the form is not installed

A problem *inside* a readable document is never an error: it is a ``Finding``.
"""

from __future__ import annotations

from typing import ClassVar, Literal

Language = Literal["vi", "en"]


class RoviecError(Exception):
    """Base of every expected failure."""


class IntakeError(RoviecError):
    """A file that cannot be read: says which file, why, and the way out, in Vietnamese and English."""

    kind_vi: ClassVar[str] = "Không đọc được tệp"
    kind_en: ClassVar[str] = "Cannot read the file"

    def __init__(self, name: str, *, reason_vi: str, reason_en: str, remedy_vi: str, remedy_en: str) -> None:
        super().__init__(f"{name}: {reason_en}")
        self.name = name
        self.reason = {"vi": reason_vi, "en": reason_en}
        self.remedy = {"vi": remedy_vi, "en": remedy_en}

    def message(self, language: Language = "vi") -> str:
        """One paragraph for the user: the file, the reason, what to do."""
        kind = self.kind_vi if language == "vi" else self.kind_en
        return f"{kind} “{self.name}”: {self.reason[language]} {self.remedy[language]}"


class UnknownFormatError(IntakeError):
    """The content is of no form that we read, or is not what the name says."""


class OwnFileError(IntakeError):
    """A page, a table or data that Rõ Việc made from a plan: the plan itself is what is to be compiled."""

    kind_vi: ClassVar[str] = "Không biên dịch tệp"
    kind_en: ClassVar[str] = "Did not compile the file"


class DamagedFileError(IntakeError):
    """The container, or something inside it, is broken."""


class BrokenTextError(DamagedFileError):
    """The map from glyphs to letters is broken, while the pages can still be drawn: they may be read as pictures."""


class EncryptedFileError(IntakeError):
    """A password is needed to open the file."""


class ImageOnlyError(IntakeError):
    """The pages are pictures; there is no text layer."""

    pages: tuple[int, ...] = ()
    """1-based numbers of the pages that are pictures; none where the whole file is one."""


class LimitError(IntakeError):
    """The file is larger than a limit; the message names the limit and its value."""


class MissingProgramError(IntakeError):
    """A program or library that reads files of this form is not installed; the message tells how to install it."""
