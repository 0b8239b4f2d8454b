"""What tells a mail by its first lines; apart from the reader of mails, which takes long to load."""

from __future__ import annotations

import re

_HEADERS = re.compile(
    rb"(?:return-path|delivered-to|received|from|to|cc|date|subject|message-id|mime-version|content-type|reply-to|sender"
    rb"|x-[a-z0-9-]{1,60}|dkim-signature|authentication-results|arc-[a-z-]{1,40}|thread-[a-z]{1,20}|importance"
    rb"|content-transfer-encoding|content-language|accept-language|in-reply-to|references)[ \t]{0,4}:",
    re.IGNORECASE,
)
_TELLING = re.compile(
    rb"^(?:received|from|date|subject|message-id|mime-version)[ \t]{0,4}:", re.IGNORECASE | re.MULTILINE
)
_WITHIN = 4_096


def looks_like_mail(data: bytes) -> bool:
    """Header lines of a mail stand at the top, two of them such as every mail has; web pages saved as one file too."""
    head = data[:_WITHIN].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if head.startswith(b"From "):  # the mark of a mailbox before its mail
        head = head.partition(b"\n")[2]
    if not _HEADERS.match(head):
        return False
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    return len({found.group().lower() for found in _TELLING.finditer(block)}) >= 2
