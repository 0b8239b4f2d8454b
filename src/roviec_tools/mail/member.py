"""What a container gives: files to read, and files left out with the reason in a person's words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec.errors import Language

STEP = " › "  # noqa: RUF001 - the sign between a container and what lies in it
"""Between the names of a container and of what lies in it."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file to read: one out of a container, or the file itself where it is none."""

    name: str
    """Its own name, without folders, harmless as the name of a file."""
    shown: str
    """The name with those of the containers around it, for messages."""
    content: bytes
    sha256: str
    is_letter: bool = False
    """The words of an e-mail itself, no attachment."""


class Reason(StrEnum):
    """Why a file is left out."""

    DUPLICATE = "duplicate"
    ENCRYPTED = "encrypted"
    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - a reason, no secret
    UNKNOWN_CIPHER = "unknown-cipher"
    UNKNOWN_PACKING = "unknown-packing"
    SEALED_MAIL = "sealed-mail"
    WINMAIL = "winmail"
    LINK = "link"
    DAMAGED = "damaged"
    NOTHING_INSIDE = "nothing-inside"
    TOO_DEEP = "too-deep"
    TOO_MANY = "too-many"
    TOO_MANY_LINES = "too-many-lines"
    TOO_LARGE = "too-large"
    BOMB = "bomb"
    DECORATION = "decoration"
    CALENDAR = "calendar"
    CARD = "card"
    PROGRAM = "program"
    MEDIA = "media"
    SEAL = "seal"
    EMPTY = "empty"
    LEFTOVER = "leftover"


NO_DOCUMENTS = frozenset(
    {
        Reason.DECORATION,
        Reason.CALENDAR,
        Reason.CARD,
        Reason.PROGRAM,
        Reason.MEDIA,
        Reason.SEAL,
        Reason.EMPTY,
        Reason.LEFTOVER,
    }
)
"""What nobody expects to be read: named in a list, and no fault."""
_WORDS: dict[Reason, dict[Language, tuple[str, str]]] = {
    Reason.DUPLICATE: {
        "vi": ("trùng với “{detail}”, chỉ đọc một lần.", ""),
        "en": ("the same file as “{detail}”, read once.", ""),
    },
    Reason.ENCRYPTED: {
        "vi": (
            "tệp nén có mật khẩu.",
            "Hãy nêu mật khẩu bằng --password “{detail}=…”, hoặc giải nén rồi nộp tệp bên trong.",
        ),
        "en": (
            "the archive is locked with a password.",
            "Give the password with --password “{detail}=…”, or unpack it and hand in the file inside.",
        ),
    },
    Reason.WRONG_PASSWORD: {
        "vi": (
            "mật khẩu của tệp nén không đúng.",
            "Hãy hỏi lại người gửi, rồi nêu mật khẩu bằng --password “{detail}=…”.",
        ),
        "en": (
            "the password of the archive is not the right one.",
            "Ask its sender again, then give the password with --password “{detail}=…”.",
        ),
    },
    Reason.UNKNOWN_CIPHER: {
        "vi": (
            "tệp nén có mật khẩu theo cách mã hóa mà chương trình không mở được.",
            "Hãy giải nén bằng 7-Zip rồi nộp tệp bên trong.",
        ),
        "en": (
            "it is locked with a password in a cipher that cannot be opened here.",
            "Unpack it with 7-Zip and hand in the file inside.",
        ),
    },
    Reason.UNKNOWN_PACKING: {
        "vi": (
            "tệp được nén theo cách mà chương trình không mở được.",
            "Hãy giải nén bằng 7-Zip rồi nộp tệp bên trong.",
        ),
        "en": (
            "it is packed in a way that cannot be opened here.",
            "Unpack it with 7-Zip and hand in the file inside.",
        ),
    },
    Reason.SEALED_MAIL: {
        "vi": (
            "thư được mã hóa, chỉ máy của người nhận mở được.",
            "Hãy mở thư trên máy đó, lưu tệp đính kèm rồi nộp.",
        ),
        "en": (
            "the letter is encrypted; only its recipient's machine opens it.",
            "Open it there, save the attachments and hand them in.",
        ),
    },
    Reason.WINMAIL: {
        "vi": (
            "đây là gói riêng của Outlook, các tệp bên trong không đọc được.",
            "Hãy nhờ người gửi gửi lại thư ở dạng HTML hoặc văn bản thường.",
        ),
        "en": (
            "it is a package of Outlook's own; the files inside cannot be read.",
            "Ask the sender to send the letter again as HTML or plain text.",
        ),
    },
    Reason.LINK: {
        "vi": (
            "thư chỉ kèm đường dẫn, không kèm tệp.",
            "Hãy tải tệp về theo đường dẫn trong thư rồi nộp.",
        ),
        "en": ("the letter holds a link to it, not the file.", "Download it by the link in the letter and hand it in."),
    },
    Reason.DAMAGED: {
        "vi": ("tệp bị hỏng hoặc chưa tải về hết.", "Hãy lấy lại tệp từ nơi gửi."),
        "en": ("it is broken or was not downloaded whole.", "Get it again from its sender."),
    },
    Reason.NOTHING_INSIDE: {
        "vi": ("không có chữ nào và không kèm tệp nào.", "Hãy lấy lại tệp từ nơi gửi."),
        "en": ("it has no words and no file inside.", "Get it again from its sender."),
    },
    Reason.TOO_DEEP: {
        "vi": ("tệp nằm trong quá {detail} lớp thư và tệp nén.", "Hãy giải nén bớt rồi nộp tệp bên trong."),
        "en": ("it lies inside more than {detail} letters and archives.", "Unpack some and hand in the file inside."),
    },
    Reason.TOO_MANY: {
        "vi": ("có hơn {detail} tệp bên trong, phần sau không được đọc.", "Hãy chia nhỏ rồi nộp từng phần."),
        "en": ("it has more than {detail} files inside; the rest is not read.", "Split it and hand in the parts."),
    },
    Reason.TOO_MANY_LINES: {
        "vi": ("thư có hơn {detail} dòng.", "Hãy lưu tệp đính kèm ra ngoài rồi nộp."),
        "en": ("the letter has more than {detail} lines.", "Save its attachments and hand them in."),
    },
    Reason.TOO_LARGE: {
        "vi": ("bung ra quá {detail} MB.", "Hãy giải nén rồi nộp từng tệp cần đọc."),
        "en": ("it unpacks to more than {detail} MB.", "Unpack it and hand in the files that are needed."),
    },
    Reason.BOMB: {
        "vi": (
            "bung ra hơn {detail} lần cỡ nén; tệp như vậy thường là tệp phá hoại.",
            "Hãy lấy lại tệp từ nơi gửi.",
        ),
        "en": (
            "it unpacks to over {detail} times its packed size; such a file is usually an attack.",
            "Get it again from its sender.",
        ),
    },
    Reason.DECORATION: {"vi": ("hình trang trí trong thư.", ""), "en": ("a picture that decorates the letter.", "")},
    Reason.CALENDAR: {"vi": ("lịch hẹn.", ""), "en": ("a calendar entry.", "")},
    Reason.CARD: {"vi": ("danh thiếp.", ""), "en": ("a visiting card.", "")},
    Reason.PROGRAM: {"vi": ("chương trình, không mở.", ""), "en": ("a program; not opened.", "")},
    Reason.MEDIA: {"vi": ("âm thanh hoặc phim.", ""), "en": ("sound or film.", "")},
    Reason.SEAL: {"vi": ("chữ ký số của thư.", ""), "en": ("the letter's digital signature.", "")},
    Reason.EMPTY: {"vi": ("tệp rỗng.", ""), "en": ("an empty file.", "")},
    Reason.LEFTOVER: {"vi": ("tệp phụ của máy tính.", ""), "en": ("a leftover of the system.", "")},
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file inside a container that is not read."""

    shown: str
    """The name with those of the containers around it."""
    reason: Reason
    detail: str = ""
    """What the reason speaks of: the name of the twin, the bound."""

    @property
    def is_fault(self) -> bool:
        """Somebody may miss it: it could have been a document."""
        return self.reason not in NO_DOCUMENTS and self.reason is not Reason.DUPLICATE

    def why(self, language: Language = "vi") -> str:
        """The reason and what to do, without the name."""
        reason, remedy = _WORDS[self.reason][language]
        return f"{reason} {remedy}".format(detail=self.detail).strip()

    def message(self, language: Language = "vi") -> str:
        """One paragraph for the user: the file, the reason, what to do."""
        kind = "Bỏ qua" if language == "vi" else "Left out"
        if self.is_fault:
            kind = "Không đọc được tệp" if language == "vi" else "Cannot read the file"
        return f"{kind} “{self.shown}”: {self.why(language)}"
