"""Documents with a password, opened with those that were given or that a person is asked for."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from roviec.errors import EncryptedFileError
from roviec.intake.sniffing import looks_like_pdf
from roviec_tools.office import unlocking as office
from roviec_tools.opening.passwords import locked

if TYPE_CHECKING:
    from collections.abc import Callable

    from roviec.source import Source
    from roviec_tools.opening.passwords import Passwords


def unlocked(data: bytes, name: str, passwords: Passwords) -> bytes:
    """Take the password off an Office file or a PDF; any other file is given back as it is.

    Raises:
        EncryptedFileError: no password is known, or none of them is right.
        MissingProgramError: what opens such files is not installed.
        IntakeError: the encryption is broken.
    """
    if office.needs_password(data):
        return _first_that_opens(name, passwords, lambda password: office.unlock(data, name, password))
    if looks_like_pdf(data) and _pdf_needs_password(data):
        return _first_that_opens(name, passwords, lambda password: _unlock_pdf(data, password))
    return data


def read_with_passwords(name: str, passwords: Passwords, read: Callable[[str], Source]) -> Source:
    """Read a file with the first password that opens it.

    Raises:
        EncryptedFileError: no password is known, or none of them is right.
    """
    tried = False
    for password in passwords.of(name):
        tried = True
        try:
            return read(password)
        except EncryptedFileError:
            continue
    raise locked(name, tried=tried)


def _first_that_opens(name: str, passwords: Passwords, unlock: Callable[[str], bytes | None]) -> bytes:
    tried = False
    for password in passwords.of(name):
        tried = True
        opened = unlock(password)
        if opened is not None:
            return opened
    raise locked(name, tried=tried)


def _pdf_needs_password(data: bytes) -> bool:
    if b"/Encrypt" not in data:
        return False
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        pypdfium2.PdfDocument(data).close()
    except pypdfium2.PdfiumError as error:
        return bool(error.err_code == pdfium.FPDF_ERR_PASSWORD)
    return False


def _unlock_pdf(data: bytes, password: str) -> bytes | None:
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError:
        return None
    opened = io.BytesIO()
    try:
        document.save(opened, flags=pdfium.FPDF_REMOVE_SECURITY)
    finally:
        document.close()
    return opened.getvalue()
