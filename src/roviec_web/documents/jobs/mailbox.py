"""The intake mailbox: a letter from a known sender becomes a document of their body, its attachments documents of it.

The mailbox is read over IMAP with Python's own library (decision 0018). A letter is taken in first and marked as seen
then; one that is read again after a kill is known by its bytes. What is refused stays in the mailbox, flagged, and is
told in the audit.
"""

from __future__ import annotations

import email.message
import email.parser
import email.policy
import email.utils
import imaplib
import io
import logging
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from django.conf import settings

from roviec_web.documents.actions.mail import find_sender, refuse_letter
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.models import Document
from roviec_web.documents.refusals import DuplicateError
from roviec_web.kit.errors import ActionError
from roviec_web.kit.jobs import every

MOST: Final = 50
"""Letters of one turn."""
TIMEOUT_S: Final = 30
_SEEN: Final = r"(\Seen)"
_REFUSED: Final = r"(\Seen \Flagged)"

_log = logging.getLogger(__name__)


@every(seconds=60, quick=False)
def take_in_mailbox() -> None:
    """Take in what nobody has read yet in the mailbox; a server that does not answer is asked at the next turn."""
    if not settings.MAILBOX:
        return
    try:
        with _open(urlsplit(settings.MAILBOX)) as box:
            for uid in _unseen(box):
                _take(box, uid)
    except (imaplib.IMAP4.error, OSError, UnicodeError) as error:
        _log.warning("intake mailbox", extra={"fault": f"{type(error).__name__}: {error}"})


@contextmanager
def _open(address: SplitResult) -> Iterator[imaplib.IMAP4]:
    """Signed in, with the folder selected."""
    host, port = address.hostname or "", address.port
    box: imaplib.IMAP4
    if address.scheme == "imaps":
        context = ssl.create_default_context()
        box = imaplib.IMAP4_SSL(host, port or 993, ssl_context=context, timeout=TIMEOUT_S)
    else:
        box = imaplib.IMAP4(host, port or 143, timeout=TIMEOUT_S)
    try:
        _sign_in(box, unquote(address.username or ""), unquote(address.password or ""))
        folder = unquote(address.path.strip("/")) or "INBOX"
        if box.select(f'"{folder}"')[0] != "OK":
            message = f"no folder {folder}"
            raise imaplib.IMAP4.error(message)
        yield box
    finally:
        with suppress(imaplib.IMAP4.error, OSError):  # the line may be broken
            box.logout()
        with suppress(OSError):
            box.shutdown()


def _sign_in(box: imaplib.IMAP4, name: str, password: str) -> None:
    """By PLAIN where the server has it: LOGIN of Python's library takes no letters beyond ASCII."""
    if "AUTH=PLAIN" in box.capabilities:
        box.authenticate("PLAIN", lambda _challenge: f"\0{name}\0{password}".encode())
    else:
        box.login(name, password)


def _unseen(box: imaplib.IMAP4) -> list[str]:
    _state, found = box.uid("SEARCH", "UNSEEN")
    return [uid.decode() for uid in (found[0] or b"").split()][:MOST]


def _take(box: imaplib.IMAP4, uid: str) -> None:
    size = _size(box, uid)
    if size > settings.UPLOAD_BYTES:
        refuse_letter(reason="too_large", sender="")
        box.uid("STORE", uid, "+FLAGS.SILENT", _REFUSED)
        return
    letter = _letter(box, uid)
    if letter is not None:
        flags = _SEEN if _is_taken(letter) else _REFUSED
        box.uid("STORE", uid, "+FLAGS.SILENT", flags)


def _size(box: imaplib.IMAP4, uid: str) -> int:
    """Bytes, asked before the letter is fetched."""
    _state, found = box.uid("FETCH", uid, "(RFC822.SIZE)")
    words = found[0] if found and isinstance(found[0], bytes) else b""
    digits = words.rpartition(b"RFC822.SIZE")[2].strip(b" )")
    return int(digits) if digits.isdigit() else 0


def _letter(box: imaplib.IMAP4, uid: str) -> bytes | None:
    """The bytes, without marking it as seen."""
    _state, found = box.uid("FETCH", uid, "(BODY.PEEK[])")
    return next((bytes(part[1]) for part in found if isinstance(part, tuple)), None)


def _is_taken(letter: bytes) -> bool:
    head = email.parser.BytesHeaderParser(policy=email.policy.default).parsebytes(letter)
    address = _address(head)
    try:
        person, body = find_sender(address=address, to=_addresses(head), failed=_is_forged(head))
        upload_document(
            body=body, name=_name(head), stream=io.BytesIO(letter), acting_user=person, way=Document.Way.MAIL
        )
    except DuplicateError:
        return True
    except ActionError as refusal:
        refuse_letter(reason=refusal.code, sender=address)
        return False
    return True


def _address(head: email.message.Message) -> str:
    """Of the one sender; a letter with several has none."""
    found = email.utils.getaddresses([str(value) for value in head.get_all("From", [])])
    return found[0][1].lower() if len(found) == 1 else ""


def _addresses(head: email.message.Message) -> list[str]:
    values = [str(value) for name in ("To", "Cc", "Delivered-To") for value in head.get_all(name, [])]
    return [address.lower() for _name, address in email.utils.getaddresses(values) if address]


def _is_forged(head: email.message.Message) -> bool:
    """Whether the server that took the letter in, whose word stands first, found that it is not from its sender."""
    results = str((head.get_all("Authentication-Results") or [""])[0]).lower()
    return "dmarc=fail" in results or ("spf=fail" in results and "dkim=pass" not in results)


def _name(head: email.message.Message) -> str:
    return f"{str(head.get('Subject', '')).strip() or 'thư không tiêu đề'}.eml"
