"""What is wrong with the environment, in the operator's language: told before Django is there to translate anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.core.exceptions import ImproperlyConfigured


@dataclass(frozen=True, slots=True)
class Fault:
    """One variable that stops the start."""

    kind: str
    """``refused``, ``unreadable`` or ``unknown``."""
    name: str
    accepted: str = ""
    """The values that it takes, in English."""
    shown: str = ""
    """What was given, where it is no secret; of an unreadable file, why."""


class SettingsError(ImproperlyConfigured):
    """Every fault of the environment at once; as text, in English."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(told(faults, "en"))
        self.faults = faults


def told(faults: list[Fault], language: str) -> str:
    """A line a fault, below one that says what this is about."""
    return "\n".join([_SENTENCES[language]["head"], *(_told(fault, language) for fault in faults)])


def _told(fault: Fault, language: str) -> str:
    sentences = _SENTENCES[language]
    if fault.kind != "refused":
        return sentences[fault.kind].format(name=fault.name, shown=fault.shown)
    accepted = VIETNAMESE.get(fault.accepted, fault.accepted) if language == "vi" else fault.accepted
    shown = sentences["shown"].format(shown=fault.shown) if fault.shown else ""
    return sentences["refused"].format(name=fault.name, shown=shown, accepted=accepted)


_SENTENCES: Final = {
    "en": {
        "head": "The environment is not as it must be.",
        "refused": "{name}:{shown} Accepted: {accepted}.",
        "shown": " {shown} is not accepted.",
        "unreadable": "{name}: {shown}.",
        "unknown": "{name}: no such setting; docs/settings.md lists them.",
    },
    "vi": {
        "head": "Biến môi trường đặt chưa đúng nên chưa khởi động.",
        "refused": "{name}:{shown} Giá trị được nhận: {accepted}.",
        "shown": " không nhận {shown}.",
        "unreadable": "{name}: không đọc được tệp ({shown}).",
        "unknown": "{name}: không có thiết lập này; danh sách ở docs/settings.md.",
    },
}

VIETNAMESE: Final = {
    "a folder": "một thư mục",
    "`sqlite`, or `postgresql://user:password@host:port/name`": "`sqlite`, hoặc `postgresql://user:password@host:port/name`",
    "50 letters or more; absent only where ROVIEC_WEB_DEMO is `yes`": (
        "từ 50 ký tự; chỉ được để trống khi ROVIEC_WEB_DEMO là `yes`"
    ),
    "keys behind commas, or nothing": "các khóa cách nhau bằng dấu phẩy, hoặc để trống",
    "names behind commas": "các tên miền cách nhau bằng dấu phẩy",
    "an address": "một địa chỉ",
    "`yes` or `no`": "`yes` hoặc `no`",
    "`console`, `none`, `smtp://user:password@host:port`, `smtps://…`, `smtp+tls://…`": (
        "`console`, `none`, `smtp://user:password@host:port`, `smtps://…`, `smtp+tls://…`"
    ),
    "an e-mail address": "một địa chỉ thư điện tử",
    "a whole number from 1 on": "số nguyên từ 1",
    "a whole number from 0 on": "số nguyên từ 0",
    "a folder that is there, or nothing": "một thư mục đã có, hoặc để trống",
    "`imaps://user:password@host:port/folder`, `imap://…` on this machine, or nothing": (
        "`imaps://user:password@host:port/folder`, `imap://…` trên máy này, hoặc để trống"
    ),
    "an address, or nothing": "một địa chỉ, hoặc để trống",
    "a word, or nothing": "một từ, hoặc để trống",
}
"""What settings accept."""
