"""What an operator sets in the environment: each setting with its reader, its default and what it accepts.

A secret may be given as ``NAME_FILE``, the path of a file that holds it. All faults are told at once, each with the
name of the setting and the values that it takes. ``docs/settings.md`` is made from ``SETTINGS``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from roviec_web.config.env_words import Fault, SettingsError


@dataclass(frozen=True, slots=True)
class Setting:
    """One variable of the environment."""

    name: str
    """As the operator writes it, ``ROVIEC_WEB_…``."""
    read: Callable[[str], object]
    """From its text; raises ``ValueError`` for what it does not accept."""
    default: str
    """Text that stands for an absent variable."""
    accepted: str
    """The values that it takes, in words."""
    meaning: str
    """What it changes."""
    secret: bool = False
    """May be given as a file, is never shown."""


def read_switch(text: str) -> bool:
    """``yes`` or ``no``."""
    values = {"yes": True, "no": False}
    return values[_one_of(text, values)]


def read_word(text: str) -> str:
    """Any text."""
    return text.strip()


def read_words(text: str) -> tuple[str, ...]:
    """Words behind commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def read_count(text: str) -> int:
    """A whole number from 1 on."""
    count = int(text)
    if count < 1:
        raise ValueError(text)
    return count


def read_number(text: str) -> int:
    """A whole number from 0 on."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def read_folder(text: str) -> Path:
    """A folder; it is made when it is first written to."""
    folder = Path(text).expanduser().resolve()
    if folder.exists() and not folder.is_dir():
        raise ValueError(text)
    return folder


def read_some_folder(text: str) -> Path | None:
    """A folder that must be there, or nothing."""
    folder = Path(text).expanduser().resolve() if text.strip() else None
    if folder is not None and not folder.is_dir():
        raise ValueError(text)
    return folder


def read_mailbox(text: str) -> str:
    """Nothing, or the address of a mailbox (IMAP)."""
    if text.strip():
        _check_address(text, {"imap", "imaps"})
    return text.strip()


def read_database(text: str) -> str:
    """``sqlite`` or the address of a PostgreSQL database."""
    if text != "sqlite":
        _check_address(text, {"postgres", "postgresql"})
    return text


def read_mail(text: str) -> str:
    """``console``, ``none``, or the address of an SMTP server."""
    if text not in {"console", "none"}:
        _check_address(text, {"smtp", "smtps", "smtp+tls"})
    return text


def _check_address(text: str, schemes: set[str]) -> None:
    parts = urlsplit(text)
    if parts.scheme not in schemes or not (parts.hostname or parts.query):
        raise ValueError(text)
    _ = parts.port


def _one_of(text: str, values: Mapping[str, object]) -> str:
    word = text.strip().lower()
    if word not in values:
        raise ValueError(text)
    return word


SETTINGS: Final = (
    Setting("ROVIEC_WEB_DATA", read_folder, "var", "a folder", "where the database of SQLite, files and backups stand"),
    Setting(
        "ROVIEC_WEB_DATABASE",
        read_database,
        "sqlite",
        "`sqlite`, or `postgresql://user:password@host:port/name`",
        "the database; SQLite serves one office from one process",
        secret=True,
    ),
    Setting(
        "ROVIEC_WEB_SECRET_KEY",
        read_word,
        "",
        "50 letters or more; absent only where ROVIEC_WEB_DEMO is `yes`",
        "signs sessions and one-time links, encrypts second factors",
        secret=True,
    ),
    Setting(
        "ROVIEC_WEB_OLD_SECRET_KEYS",
        read_words,
        "",
        "keys behind commas, or nothing",
        "keys of before: what they signed and encrypted is still read",
        secret=True,
    ),
    Setting("ROVIEC_WEB_HOSTS", read_words, "localhost,127.0.0.1,[::1]", "names behind commas", "the site's names"),
    Setting("ROVIEC_WEB_ADDRESS", read_word, "http://127.0.0.1:8000", "an address", "begins every link in an e-mail"),
    Setting("ROVIEC_WEB_HTTPS", read_switch, "no", "`yes` or `no`", "whether people reach the site over HTTPS alone"),
    Setting("ROVIEC_WEB_DEMO", read_switch, "no", "`yes` or `no`", "whether this is the invented province"),
    Setting(
        "ROVIEC_WEB_MAIL",
        read_mail,
        "console",
        "`console`, `none`, `smtp://user:password@host:port`, `smtps://…`, `smtp+tls://…`",
        "how e-mail leaves",
        secret=True,
    ),
    Setting("ROVIEC_WEB_MAIL_FROM", read_word, "ro-viec@localhost", "an e-mail address", "who e-mail comes from"),
    Setting("ROVIEC_WEB_UPLOAD_MB", read_count, "50", "a whole number from 1 on", "the largest file that is taken"),
    Setting(
        "ROVIEC_WEB_PROXIES",
        read_number,
        "0",
        "a whole number from 0 on",
        "trusted proxies before the site: so many addresses of X-Forwarded-For are believed",
    ),
    Setting(
        "ROVIEC_WEB_IDLE_MINUTES",
        read_count,
        "30",
        "a whole number from 1 on",
        "after so many minutes without a click a person signs in again",
    ),
    Setting(
        "ROVIEC_WEB_TRUST",
        read_some_folder,
        "",
        "a folder that is there, or nothing",
        "certificates (PEM or DER) of the authorities whose signatures on PDF files are trusted",
    ),
    Setting(
        "ROVIEC_WEB_INTAKE",
        read_some_folder,
        "",
        "a folder that is there, or nothing",
        "the intake folder: files in its folder `<code of a body>` become documents of that body",
    ),
    Setting(
        "ROVIEC_WEB_MAILBOX",
        read_mailbox,
        "",
        "`imaps://user:password@host:port/folder`, `imap://…` on this machine, or nothing",
        "the intake mailbox: attachments of letters from known senders become documents",
        secret=True,
    ),
    Setting(
        "ROVIEC_WEB_OIDC_ISSUER",
        read_word,
        "",
        "an address, or nothing",
        "the province's sign-in (OIDC)",
    ),
    Setting("ROVIEC_WEB_OIDC_CLIENT", read_word, "", "a word, or nothing", "this site's name at that sign-in"),
    Setting("ROVIEC_WEB_OIDC_SECRET", read_word, "", "a word, or nothing", "this site's secret there", secret=True),
)


def read_environment(environment: Mapping[str, str]) -> dict[str, object]:
    """Every setting, read.

    Raises:
        SettingsError: names each variable that is wrong, unknown or unreadable, with what it accepts.
    """
    values: dict[str, object] = {}
    faults: list[Fault] = []
    for setting in SETTINGS:
        try:
            values[setting.name] = setting.read(_text_of(setting, environment))
        except ValueError:
            shown = "" if setting.secret else repr(environment.get(setting.name, ""))
            faults.append(Fault("refused", setting.name, setting.accepted, shown))
        except OSError as error:
            faults.append(Fault("unreadable", f"{setting.name}_FILE", shown=str(error)))
    faults += _unknown(environment)
    if faults:
        raise SettingsError(faults)
    return values


def _text_of(setting: Setting, environment: Mapping[str, str]) -> str:
    place = environment.get(f"{setting.name}_FILE") if setting.secret else None
    if place and setting.name not in environment:
        return Path(place).read_text(encoding="utf-8").strip()
    return environment.get(setting.name, setting.default)


def _unknown(environment: Mapping[str, str]) -> list[Fault]:
    """A misspelt name would otherwise leave its default standing unseen."""
    known = {setting.name for setting in SETTINGS} | {f"{setting.name}_FILE" for setting in SETTINGS if setting.secret}
    given = (name for name in environment if name.startswith("ROVIEC_WEB_") and name not in known)
    return [Fault("unknown", name) for name in sorted(given)]
