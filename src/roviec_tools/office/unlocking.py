"""Word and Excel files that a password closes (ECMA-376 encryption), opened with msoffcrypto."""

from __future__ import annotations

import io
import re
from typing import Final

from roviec.errors import DamagedFileError, LimitError, MissingProgramError
from roviec.intake.sniffing import compound_file_has, looks_like_compound_file

INSTALL_LINE: Final = 'pip install "roviec[passwords]"'
MOST_ROUNDS: Final = 10_000_000
"""Of the hash over the password; the format allows no more, Office writes 100,000."""
_ROUNDS = re.compile(rb'spinCount="(\d{1,20})"')


def needs_password(data: bytes) -> bool:
    """An Office file since 2007 that is encrypted whole."""
    return looks_like_compound_file(data) and compound_file_has(data, "EncryptedPackage")


def unlock(data: bytes, name: str, password: str) -> bytes | None:
    """Open an encrypted Office file.

    Args:
        data: the file, which ``needs_password``.
        name: its name, for messages.
        password: to be tried.
    Returns:
        The file without encryption; None where the password is wrong.
    Raises:
        MissingProgramError: msoffcrypto is not installed.
        LimitError: it asks for more rounds of hashing than the format allows.
        DamagedFileError: the encryption is broken, or of a kind that nobody knows.
    """
    try:
        import msoffcrypto  # noqa: PLC0415 - an extra: only who meets such files installs it
        from msoffcrypto import exceptions  # noqa: PLC0415
    except ImportError as error:
        raise _missing(name) from error
    if any(int(found[1]) > MOST_ROUNDS for found in _ROUNDS.finditer(data)):
        raise _too_many_rounds(name)
    if not password:
        return None
    opened = io.BytesIO()
    try:
        locked = msoffcrypto.OfficeFile(io.BytesIO(data))
        locked.load_key(password=password, verify_password=True)
        locked.decrypt(opened)
    except exceptions.InvalidKeyError:
        return None
    except Exception as error:  # a hostile header makes it fail in any way
        raise _broken(name) from error
    return opened.getvalue()


def _missing(name: str) -> MissingProgramError:
    return MissingProgramError(
        name,
        reason_vi="tệp có mật khẩu, và máy này chưa có thư viện mở tệp Office có mật khẩu.",
        reason_en="it is locked with a password, and the library that opens such Office files is not installed here.",
        remedy_vi=f"Hãy cài bằng lệnh “{INSTALL_LINE}”, hoặc mở bằng Word, bỏ mật khẩu rồi nộp lại.",
        remedy_en=f"Install it with “{INSTALL_LINE}”, or open it in Word, take the password off and hand it in again.",
    )


def _too_many_rounds(name: str) -> LimitError:
    return LimitError(
        name,
        reason_vi=f"tệp đòi băm mật khẩu quá giới hạn max_rounds = {MOST_ROUNDS:,} vòng.",
        reason_en=f"it asks for more than max_rounds = {MOST_ROUNDS:,} rounds of hashing.",
        remedy_vi="Tệp như vậy thường là tệp phá hoại; hãy lấy lại tệp từ nơi gửi.",
        remedy_en="Such a file is usually an attack; get the file again from its sender.",
    )


def _broken(name: str) -> DamagedFileError:
    return DamagedFileError(
        name,
        reason_vi="phần mã hóa của tệp bị hỏng, hoặc theo cách mà chương trình không mở được.",
        reason_en="its encryption is damaged, or of a kind that cannot be opened here.",
        remedy_vi="Hãy mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu) rồi nộp lại.",
        remedy_en="Open it in Word, take the password off (File, Info, Protect Document) and hand it in again.",
    )
