"""What is done to bodies: each in one transaction, with its audit row and its event, after asking for the right."""

from roviec_web.bodies.actions.aliases import ask_names, confirm_alias, dismiss_question, remove_alias
from roviec_web.bodies.actions.changes import move_body, rename_body, take_effect
from roviec_web.bodies.actions.imports import import_bodies, keep_import
from roviec_web.bodies.actions.kinds import add_kind, name_kind, remove_kind
from roviec_web.bodies.actions.lives import correct_body, create_body, end_body
from roviec_web.bodies.actions.successions import record_succession, undo_succession
from roviec_web.bodies.actions.units import load_units

__all__ = [
    "add_kind",
    "ask_names",
    "confirm_alias",
    "correct_body",
    "create_body",
    "dismiss_question",
    "end_body",
    "import_bodies",
    "keep_import",
    "load_units",
    "move_body",
    "name_kind",
    "record_succession",
    "remove_alias",
    "remove_kind",
    "rename_body",
    "take_effect",
    "undo_succession",
]
