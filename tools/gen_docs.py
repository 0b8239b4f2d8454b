"""Write the pages of ``docs/`` that are made from the program itself.

python tools/gen_docs.py            write them
python tools/gen_docs.py --check    fail where one is out of date
"""

from __future__ import annotations

import importlib
import inspect
import sys
from pathlib import Path

import click

import roviec.lint
from roviec.lint.registry import rules
from roviec.lint.rule import FAMILIES, Rule
from roviec_tools.cli.main import COMMANDS, build_program
from roviec_web.config.env import SETTINGS

ROOT = Path(__file__).resolve().parent.parent
COMMANDS_PAGE = Path("docs/commands.md")
SETTINGS_PAGE = Path("docs/settings.md")
RULES = Path("docs/rules")
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


def settings_page() -> str:
    """Every variable of the workspace's environment, from the table that reads them."""
    lines = [
        "# Settings",
        "",
        "Made by `make docs` from the table that reads them (`src/roviec_web/config/env.py`).",
        "The workspace takes every setting from its environment, and refuses to start on a value that is not accepted",
        "or on a name that begins with `ROVIEC_WEB_` and is not in this list; it names each and what it accepts.",
        "A secret can be given as a file: `ROVIEC_WEB_SECRET_KEY_FILE=/etc/roviec/key`.",
        "",
        "| setting | default | accepts | what it is |",
        "| --- | --- | --- | --- |",
    ]
    for setting in SETTINGS:
        default = f"`{setting.default}`" if setting.default else ""
        name = f"`{setting.name}`" + (" (secret)" if setting.secret else "")
        lines.append(f"| {name} | {default} | {setting.accepted} | {setting.meaning} |")
    return "\n".join(lines) + "\n"


def _block(name: str, language: str) -> list[str]:
    program = build_program("en" if language == "en" else "vi")
    with click.Context(program, info_name="roviec", terminal_width=WIDTH, **program.context_settings) as root:
        command = program.get_command(root, name)
        assert command is not None
        with click.Context(command, info_name=name, parent=root) as ctx:
            page = command.get_help(ctx)
    return ["```text", *page.splitlines(), "```", ""]


def rule_pages() -> dict[Path, str]:
    """One page a rule, from its docstring, and the table of all."""
    lines = [
        "# Rules of lint",
        "",
        "Made by `make docs` from the rules themselves (`src/roviec/lint/`).",
        "A rule of form (FM) stays a warning until the official text of its decree or guide has been checked.",
        "",
    ]
    pages = {}
    for family, (name, english) in FAMILIES.items():
        found = [(module, rule) for module, rule in rules() if rule.code.startswith(family)]
        if not found:
            continue
        lines += [f"## {family}: {english} ({name})", "", "| code | severity | what it finds |", "| --- | --- | --- |"]
        for module, rule in found:
            page = RULES / f"{rule.code}.md"
            pages[page] = _rule_page(module, rule)
            title = pages[page].splitlines()[0].removeprefix(f"# {rule.code}: ")
            lines.append(f"| [{rule.code}]({page.name}) | {rule.severity} | {title} |")
        lines.append("")
    return {RULES / "README.md": "\n".join(lines).rstrip() + "\n", **pages}


def _rule_page(module: str, rule: Rule) -> str:
    documented = inspect.getdoc(importlib.import_module(f"{roviec.lint.__name__}.{module}")) or ""
    title, _, body = documented.partition("\n")
    lines = [f"# {rule.code}: {title.rstrip('.')}", "", f"Severity: {rule.severity}. File: `{module}.py`.", ""]
    for line in body.strip().splitlines():
        is_section = line.endswith(":") and not line.startswith(" ")
        lines += [f"## {line.rstrip(':')}", ""] if is_section else [line.strip()]
        if is_section:
            lines[-2:-2] = [""] if lines[-3] else []
    for language, words in (("Tiếng Việt", rule.vi), ("English", rule.en)):
        lines += ["", f"## {language}", "", f"> {words.message}", ">", f"> {words.hint}"]
    return "\n".join(lines).rstrip() + "\n"


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Write the pages, or with ``--check`` name those that differ from what would be written."""
    pages = {COMMANDS_PAGE: commands_page(), SETTINGS_PAGE: settings_page(), **rule_pages()}
    stale = [
        page
        for page, text in pages.items()
        if not (root / page).exists() or (root / page).read_text(encoding="utf-8") != text
    ]
    orphans = [page.relative_to(root) for page in (root / RULES).glob("*.md") if page.relative_to(root) not in pages]
    if "--check" in arguments:
        for page in [*stale, *orphans]:
            print(f"{page} is out of date: run make docs")
        return 1 if stale or orphans else 0
    for page in orphans:
        (root / page).unlink()
    for page in stale:
        (root / page).parent.mkdir(parents=True, exist_ok=True)
        (root / page).write_text(pages[page], encoding="utf-8")
        print(f"{page} written")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
