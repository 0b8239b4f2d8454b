"""What every kind of container gives: entries whose bytes are fetched when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roviec_tools.mail.member import Reason


class UnreadableError(Exception):
    """An entry, or a whole container, cannot be taken out; says why."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far containers are taken apart; beyond it what is left out is named."""

    depth: int = 5
    """Containers inside containers."""
    members: int = 2_000
    """Files of one container and of all those inside it."""
    member_bytes: int = 50_000_000
    """Of one file."""
    total_bytes: int = 500_000_000
    """Of all files together."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of a mail."""

    content: bytes
    """HTML or plain text, as UTF-8."""
    ending: str
    """``.html`` or ``.txt``."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail taken apart."""

    letter: Letter | None
    """None where it has no words of its own."""
    entries: tuple[Entry, ...]
    """What is attached, in its order."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A file inside a container."""

    name: str
    """As the container tells it, with folders; empty where it tells none."""
    fetch: Callable[[], bytes | Mail]
    """Its bytes, or the mail that it is; raises ``UnreadableError``."""
    shown: bool = False
    """A picture that a letter shows among its words."""


Ask = Callable[[str], str | None]
"""Gives the password of a file by the name shown to people; None where there is none."""


def no_password(_shown: str) -> str | None:
    """Nobody is there to be asked."""
    return None
