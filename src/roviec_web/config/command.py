"""``roviec-web``: the operator's command. ``roviec-web help`` lists what it does."""

from __future__ import annotations

import os
import sys

from django.core.management import execute_from_command_line


def run() -> None:
    """Run one command of the installed apps."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "roviec_web.config.settings")
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    run()
