"""Who asks, and in which language: Vietnamese, unless ``--lang en`` is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roviec.errors import Language

COMPLETION_VARIABLE = "_ROVIEC_COMPLETE"
"""Set by the script of ``roviec completion`` when it is the shell that asks what may follow."""


def language_of(arguments: Sequence[str]) -> Language:
    """Read ``--lang`` before the arguments are parsed: help and complaints about them are in that language too."""
    asked = ""
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang":
            asked = "".join(arguments[index + 1 : index + 2])
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return "en" if asked == "en" else "vi"
