"""Take containers apart: mails, Outlook's messages, archives, and those inside them, to a bound."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from roviec.intake.sniffing import looks_like_outlook
from roviec_tools.mail.entries import Ask, Bounds, Entry, Letter, Mail, UnreadableError, no_password
from roviec_tools.mail.letters import is_plan
from roviec_tools.mail.mail_head import looks_like_mail
from roviec_tools.mail.member import NO_DOCUMENTS, STEP, LeftOut, Member, Reason
from roviec_tools.mail.names import folders, harmless
from roviec_tools.mail.triage import why_no_document
from roviec_tools.mail.zipped import looks_like_archive, zip_entries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DEFAULT_BOUNDS = Bounds()
_MEGABYTE = 1_000_000
_TNEF, _WINMAIL = b"\x78\x9f\x3e\x22", "winmail.dat"
"""Outlook's own package: its first bytes, and the name by which people know it."""
_LETTER = "nội dung thư"


def is_container(data: bytes) -> bool:
    """Tell whether a file is a mail or an archive, by its content."""
    return looks_like_archive(data) or looks_like_outlook(data) or looks_like_mail(data)


def members(
    data: bytes,
    name: str,
    *,
    shown: str | None = None,
    bounds: Bounds = DEFAULT_BOUNDS,
    ask: Ask = no_password,
    seen: dict[str, str] | None = None,
) -> Iterator[Member | LeftOut]:
    """The files to read in a container and in those inside it; of a file that is none, the file itself.

    Shape: in the order in which they lie in the container, one after another: the bytes of one need not be kept while
    the next is read. The words of a letter come first where they are a plan, and last, where nothing else is
    attached that could be read; else they are not given.

    Args:
        data: the file as it came.
        name: its name.
        shown: its name in messages; None: ``name``.
        bounds: how far containers are taken apart.
        ask: gives the password of an archive by the name shown to people.
        seen: hash of every file given, with its shown name. Hand in the same dictionary for all files of a folder, so
            that a file that lies there twice is read once.

    Returns:
        Each file to read, and each that is left out with the reason. No input raises.
    """
    walk = _Walk(bounds, ask, {} if seen is None else seen)
    return walk.file(data, harmless(name, "tep"), shown or name, depth=0)


@dataclass(slots=True)
class _Walk:
    bounds: Bounds
    ask: Ask
    seen: dict[str, str]
    count: int = 0
    total: int = 0
    given: int = field(default=0)
    """Files that could be documents, read or not."""

    def file(self, data: bytes, name: str, shown: str, *, depth: int) -> Iterator[Member | LeftOut]:
        digest = hashlib.sha256(data).hexdigest()
        self.given += 1
        if digest in self.seen:
            yield LeftOut(shown, Reason.DUPLICATE, self.seen[digest])
            return
        self.seen[digest] = shown
        empty = True
        try:
            for found in self._opened(data, name, shown, depth, digest):
                empty = False
                yield found
        except UnreadableError as error:
            yield LeftOut(shown, error.reason, error.detail)
            return
        if empty:
            yield LeftOut(shown, Reason.NOTHING_INSIDE)

    def _opened(self, data: bytes, name: str, shown: str, depth: int, digest: str) -> Iterator[Member | LeftOut]:
        if looks_like_archive(data):
            yield from self._inside(zip_entries(data, shown, self.bounds, self.ask), shown, depth)
        elif looks_like_outlook(data):
            from roviec_tools.mail.msg import open_outlook  # noqa: PLC0415 - few letters are Outlook's own

            yield from self._mail(open_outlook(data), name, shown, depth)
        elif looks_like_mail(data):
            from roviec_tools.mail.eml import open_mail  # noqa: PLC0415 - most files are no mails, and it loads long

            yield from self._mail(open_mail(data), name, shown, depth)
        else:
            yield Member(name, shown, data, digest)

    def _mail(self, mail: Mail, name: str, shown: str, depth: int) -> Iterator[Member | LeftOut]:
        letter = mail.letter
        first = letter is not None and is_plan(letter.content, f"{_LETTER}{letter.ending}")
        if letter and first:
            yield self._letter(letter, name, shown)
        before = self.given
        yield from self._inside(mail.entries, shown, depth)
        if letter and not first and self.given == before:
            yield self._letter(letter, name, shown)

    def _letter(self, letter: Letter, name: str, shown: str) -> Member:
        stem = f"{name.rpartition('.')[0] or name} ({_LETTER})"
        digest = hashlib.sha256(letter.content).hexdigest()
        return Member(f"{stem}{letter.ending}", f"{shown}{STEP}{stem}", letter.content, digest, is_letter=True)

    def _inside(self, entries: Iterable[Entry], shown: str, depth: int) -> Iterator[Member | LeftOut]:
        for number, entry in enumerate(entries, start=1):
            self.count += 1
            if self.count > self.bounds.members:
                self.given += 1
                yield LeftOut(shown, Reason.TOO_MANY, str(self.bounds.members))
                return
            name = harmless(entry.name, f"tep-{number}")
            around = folders(entry.name)
            path = f"{shown}{STEP}{'/'.join((*around, name))}"
            try:
                content = entry.fetch()
                if isinstance(content, Mail):
                    self._check_depth(depth)
                    yield from self._mail(content, name, path, depth + 1)
                    continue
                self._take(content)
            except UnreadableError as error:
                self.given += 1
                yield LeftOut(path, error.reason, error.detail)
                continue
            yield from self._sorted(content, entry, name, around, path, depth)

    def _sorted(
        self, content: bytes, entry: Entry, name: str, around: tuple[str, ...], path: str, depth: int
    ) -> Iterator[Member | LeftOut]:
        reason = why_no_document(name, content, folders=around, shown=entry.shown)
        if reason is None and (content.startswith(_TNEF) or name.lower() == _WINMAIL):
            reason = Reason.WINMAIL
        if reason is None and depth >= self.bounds.depth and is_container(content):
            reason = Reason.TOO_DEEP
        if reason is None:
            yield from self.file(content, name, path, depth=depth + 1)
            return
        self.given += reason not in NO_DOCUMENTS
        yield LeftOut(path, reason, str(self.bounds.depth) if reason is Reason.TOO_DEEP else "")

    def _check_depth(self, depth: int) -> None:
        if depth >= self.bounds.depth:
            raise UnreadableError(Reason.TOO_DEEP, str(self.bounds.depth))

    def _take(self, content: bytes) -> None:
        if len(content) > self.bounds.member_bytes:
            raise UnreadableError(Reason.TOO_LARGE, str(self.bounds.member_bytes // _MEGABYTE))
        self.total += len(content)
        if self.total > self.bounds.total_bytes:
            raise UnreadableError(Reason.TOO_LARGE, str(self.bounds.total_bytes // _MEGABYTE))
