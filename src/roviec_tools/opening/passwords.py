"""Passwords of files: given beforehand by the name of the file, or asked from a person; never kept, never printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from roviec.errors import EncryptedFileError

Ask = Callable[[str, int], str | None]
"""Asks a person for the password of the file of that name, the n-th time (from 0); None where none is given."""
MOST_TRIES = 3


def nobody(_name: str, _tries: int) -> None:
    """There is no person who could be asked."""


@dataclass(frozen=True, slots=True)
class Passwords:
    """Where passwords come from."""

    given: Mapping[str, str] = field(default_factory=dict, repr=False)
    """By the name of the file: whole ("thư.eml/kế hoạch.docx"), or its last part."""
    ask: Ask = nobody

    def of(self, name: str) -> Iterator[str]:
        """Passwords to try for a file, those given before those that a person is asked for."""
        keys = (name, name.rpartition("/")[2])
        tried = list(dict.fromkeys(self.given[key] for key in keys if key in self.given))
        yield from tried
        if tried:
            return
        for tries in range(MOST_TRIES):
            answer = self.ask(name, tries)
            if not answer:
                return
            yield answer

    def first(self, name: str) -> str | None:
        """One password, for whoever can try only one."""
        return next(self.of(name), None)


def locked(name: str, *, tried: bool) -> EncryptedFileError:
    """The refusal of a file whose password is missing or wrong, with the way to give it."""
    last = name.rpartition("/")[2]
    return EncryptedFileError(
        name,
        reason_vi="mật khẩu không đúng." if tried else "tệp có mật khẩu.",
        reason_en="the password is not the right one." if tried else "the file is locked with a password.",
        remedy_vi=f"Hãy nêu mật khẩu bằng --password “{last}=…”, hoặc bỏ mật khẩu rồi nộp lại.",
        remedy_en=f"Give the password with --password “{last}=…”, or take it off and hand the file in again.",
    )
