"""The foot of a document: recipients on the left, the signature on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from roviec.export.layout.letters import Stretch
from roviec.export.layout.looks import Looks
from roviec.export.layout.paper import Columns, Line, Look, Piece
from roviec.lexicon.landmarks import AUTHORITY, RECIPIENTS, RULE_LINE, is_capitals

_ROOM_TO_SIGN = 64
"""Points between the position and the name."""


def set_closing(recipients: Sequence[Stretch], signature: Sequence[Stretch], looks: Looks) -> Columns:
    """Set the two blocks that close a document side by side."""
    return Columns(((_recipients(recipients, looks), _signature(signature, looks)),), looks.foot_shares)


def _recipients(lines: Sequence[Stretch], looks: Looks) -> tuple[Line, ...]:
    kept = [line for line in lines if not RULE_LINE.match(line.text)]
    return tuple(_line(line, looks.recipients if RECIPIENTS.match(line.text) else looks.recipient) for line in kept)


def _signature(lines: Sequence[Stretch], looks: Looks) -> tuple[Line, ...]:
    out: list[Line] = []
    for line in lines:
        if is_capitals(line.text):
            opens = not out or AUTHORITY.match(line.text)
            out.append(_line(line, looks.authority if opens else looks.position))
            continue
        first = not out or is_capitals(out[-1].text)
        out.append(_line(line, replace(looks.signer, before=_ROOM_TO_SIGN if first else 0)))
    return tuple(out)


def _line(line: Stretch, look: Look) -> Line:
    return Line((Piece(line.text, line.at),), look)
