"""Opens whatever reaches an inbox: the documents in it, each read by the reader of its form."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from roviec.errors import IntakeError
from roviec.intake.limits import check_bytes, check_line_lengths, check_lines
from roviec.intake.macros import has_macros
from roviec.intake.sniffing import looks_like_web_archive
from roviec.model.options import Options
from roviec_tools.mail import Bounds, LeftOut, members
from roviec_tools.mail.member import STEP
from roviec_tools.opening.forms import Desk, check_name, form_of
from roviec_tools.opening.opened import Opened
from roviec_tools.opening.passwords import Passwords
from roviec_tools.opening.unlocking import unlocked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from roviec.source import Source

DEFAULT_OPTIONS = Options()
NO_PASSWORDS = Passwords()


def nowhere() -> None:
    """Pages of scans are not kept."""


def open_documents(
    data: bytes,
    name: str,
    options: Options = DEFAULT_OPTIONS,
    *,
    passwords: Passwords = NO_PASSWORDS,
    cache: Callable[[], Path | None] = nowhere,
    progress: Callable[[str, int, int], None] | None = None,
    seen: dict[str, str] | None = None,
    only: str | None = None,
) -> Iterator[Opened | LeftOut]:
    """Open a file: itself if it is a document, the documents inside if it is a letter or an archive.

    Args:
        data: the file as it came.
        name: its name; the content decides what it is.
        options: see ``Options``; its limits count for each document, and for letters and archives as they came.
        passwords: where passwords come from.
        cache: gives the folder in which pages of scans are kept once they were read (``ocr.default_cache``), or None.
        progress: called after each page of a scan with the document's name, the pages done, and how many there are.
        seen: fingerprint of every file opened so far, with its name; the same dictionary for all files of a folder
            makes a file that lies there twice be read once.
        only: name of the one document that is wanted, or of a letter or an archive inside; the others are not read.
    Yields:
        One document after the other, each read when it is asked for; and what is left out, with the reason.
    """
    desk = Desk(options, passwords, cache, progress)
    try:
        check_bytes(name, data, options.limits)
    except IntakeError as error:
        yield Opened(name, error, b"")
        return
    if looks_like_web_archive(data):  # made like a letter, and none
        yield _open(data, name, desk)
        return
    bounds = Bounds(member_bytes=options.limits.max_bytes)
    for member in members(data, name, bounds=bounds, ask=lambda shown: passwords.first(as_path(shown)), seen=seen):
        if only is not None and as_path(member.shown) != only and not as_path(member.shown).startswith(f"{only}/"):
            continue
        if isinstance(member, LeftOut):
            yield replace(member, shown=as_path(member.shown), detail=as_path(member.detail))
        else:
            yield _open(member.content, as_path(member.shown), desk)


def as_path(shown: str) -> str:
    """The name as a path: it can be typed, and names one document of a letter on the command line."""
    return shown.replace(STEP, "/")


def _open(data: bytes, name: str, desk: Desk) -> Opened:
    try:
        plain = unlocked(data, name, desk.passwords)
        source = _read(plain, name, desk)
    except IntakeError as error:
        return Opened(name, error, data)
    # the document is the file that came, whatever it took to read it
    whole = replace(source, name=name, sha256=hashlib.sha256(data).hexdigest(), macros=has_macros(plain))
    return Opened(name, whole, plain)


def _read(data: bytes, name: str, desk: Desk) -> Source:
    form = form_of(data)
    check_name(name, form)
    source = form.read(data, name, desk)
    check_line_lengths(source)
    check_lines(source, desk.options.limits)
    return source if form.media_type is None else replace(source, media_type=form.media_type)
