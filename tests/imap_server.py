"""A small IMAP server on loopback that speaks the real protocol, as far as the intake mailbox uses it (RFC 3501)."""

from __future__ import annotations

import base64
import re
import socketserver
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Mailbox:
    """What lies in it: letters by their number, each with its flags."""

    letters: dict[int, bytes] = field(default_factory=dict)
    flags: dict[int, set[str]] = field(default_factory=dict)
    password: str = "mật khẩu hộp thư"
    has_plain: bool = True
    """Whether it takes AUTHENTICATE PLAIN; else LOGIN alone."""
    cut_off: bool = False
    """The line breaks before a letter is marked."""

    def put(self, letter: bytes) -> int:
        """A new letter."""
        number = len(self.letters) + 1
        self.letters[number], self.flags[number] = letter, set()
        return number


class Session(socketserver.StreamRequestHandler):
    """One connection."""

    def handle(self):
        self.say("* OK ready")
        while line := self.rfile.readline():
            tag, _, rest = line.decode().strip().partition(" ")
            command, _, rest = rest.partition(" ")
            if command.upper() == "UID":
                command, _, rest = rest.partition(" ")
            if self.server.mailbox.cut_off and command.upper() == "STORE":
                return
            answer = getattr(self, f"on_{command.lower()}", None)
            if answer is None:
                self.say(f"{tag} BAD {command}")
                continue
            self.say(f"{tag} {answer(rest) or 'OK done'}")
            if command.upper() == "LOGOUT":
                return

    def say(self, line):
        self.wfile.write(f"{line}\r\n".encode())

    def on_capability(self, _rest):
        self.say("* CAPABILITY IMAP4rev1" + (" AUTH=PLAIN" if self.server.mailbox.has_plain else ""))

    def on_authenticate(self, _rest):
        self.say("+ ")
        _nothing, _name, password = base64.b64decode(self.rfile.readline()).decode().split("\0")
        return None if password == self.server.mailbox.password else "NO wrong password"

    def on_login(self, rest):
        return None if rest.endswith(f'"{self.server.mailbox.password}"') else "NO wrong password"

    def on_select(self, rest):
        if "INBOX" not in rest:
            return "NO no such folder"
        self.say(f"* {len(self.server.mailbox.letters)} EXISTS")
        return None

    def on_search(self, _rest):
        unseen = [str(number) for number, flags in self.server.mailbox.flags.items() if r"\Seen" not in flags]
        self.say(f"* SEARCH {' '.join(unseen)}".strip())

    def on_fetch(self, rest):
        number = int(rest.split()[0])
        letter = self.server.mailbox.letters[number]
        if "RFC822.SIZE" in rest:
            self.say(f"* {number} FETCH (UID {number} RFC822.SIZE {len(letter)})")
            return
        self.wfile.write(f"* {number} FETCH (UID {number} BODY[] {{{len(letter)}}}\r\n".encode() + letter + b")\r\n")

    def on_store(self, rest):
        number, _, flags = rest.partition(" ")
        self.server.mailbox.flags[int(number)] |= set(re.findall(r"\\\w+", flags))

    def on_logout(self, _rest):
        self.say("* BYE")


class Server(socketserver.ThreadingTCPServer):
    """On a free port."""

    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def running(mailbox: Mailbox):
    """The port that it listens on."""
    with Server(("127.0.0.1", 0), Session) as server:
        server.mailbox = mailbox
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
