"""What is done to bodies: each in one transaction, with its audit row and its event, after asking for the right."""

from roviec_web.bodies.actions.changes import move_body, rename_body, take_effect
from roviec_web.bodies.actions.lives import correct_body, create_body, end_body
from roviec_web.bodies.actions.successions import record_succession, undo_succession

__all__ = [
    "correct_body",
    "create_body",
    "end_body",
    "move_body",
    "record_succession",
    "rename_body",
    "take_effect",
    "undo_succession",
]
