"""Write the pages of ``docs/`` that are made from the program itself.

python tools/gen_docs.py            write them
python tools/gen_docs.py --check    fail where one is out of date
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from roviec_tools.cli.main import COMMANDS, build_program

ROOT = Path(__file__).resolve().parent.parent
COMMANDS_PAGE = Path("docs/commands.md")
WIDTH = 100


def commands_page() -> str:
    """The help of every sub-command, in both languages."""
    lines = [
        "# Commands",
        "",
        "Made by `make docs` from the program's own help; `--lang en` gives the English one.",
        "Exit status: 0 compiled; 1 errors among the findings and `--strict`; 2 wrong use; 3 a file cannot be read.",
        "",
    ]
    for name in COMMANDS:
        lines += [f"## roviec {name}", "", *_block(name, "en"), *_block(name, "vi")]
    return "\n".join(lines).rstrip() + "\n"


def _block(name: str, language: str) -> list[str]:
    program = build_program("en" if language == "en" else "vi")
    with click.Context(program, info_name="roviec", terminal_width=WIDTH, **program.context_settings) as root:
        command = program.get_command(root, name)
        assert command is not None
        with click.Context(command, info_name=name, parent=root) as ctx:
            page = command.get_help(ctx)
    return ["```text", *page.splitlines(), "```", ""]


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the pages, or with ``--check`` name those that differ from what would be written."""
    pages = {COMMANDS_PAGE: commands_page()}
    stale = [
        page
        for page, text in pages.items()
        if not (root / page).exists() or (root / page).read_text(encoding="utf-8") != text
    ]
    if "--check" in arguments:
        for page in stale:
            print(f"{page} is out of date: run make docs")
        return 1 if stale else 0
    for page in stale:
        (root / page).parent.mkdir(parents=True, exist_ok=True)
        (root / page).write_text(pages[page], encoding="utf-8")
        print(f"{page} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
