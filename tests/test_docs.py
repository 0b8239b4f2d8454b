"""The documents tell what is true: glossary, links, layers, commands."""

from __future__ import annotations

import dataclasses
import enum
import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import roviec.findings
import roviec.model
import roviec.source
from roviec_tools.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


def public_types() -> list[str]:
    """Every type that stages hand to each other."""
    names = [info.name for info in pkgutil.iter_modules(roviec.model.__path__, "roviec.model.")]
    found = set()
    for module in (roviec.source, roviec.findings, *map(importlib.import_module, names)):
        for name, value in vars(module).items():
            is_type = isinstance(value, type) and (dataclasses.is_dataclass(value) or issubclass(value, enum.Enum))
            if is_type and value.__module__ == module.__name__ and not name.startswith("_"):
                found.add(name)
    return sorted(found)


@pytest.mark.parametrize("name", public_types())
def test_every_public_type_stands_in_the_glossary(name):
    rows = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    identifiers = [row.split("|")[2] for row in rows if row.count("|") == 5]
    assert any(f"`{name}`" in cell for cell in identifiers)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert "://" in target or (page.parent / target).exists(), target


def test_the_readme_begins_with_the_two_commands_and_fits_a_screen():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    first_block = readme.split("```")[1]
    assert first_block.splitlines()[1:] == ["make run", "make test"]
    assert len(readme.splitlines()) <= 45


def test_commands_and_files_that_the_documents_name_exist():
    everything = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
    for command in re.findall(r"roviec (compile|outline|text|explain|completion|\w+) (?:FILE|ke-hoach)", everything):
        assert command in COMMANDS
    for path in re.findall(r"`((?:src|tests|tools|docs|examples)/[\w./-]*\w/?)`", everything):
        assert (ROOT / path).exists(), path


def test_make_targets_that_the_documents_name_exist():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for page in PAGES:
        for target in re.findall(r"`make (\w+)`", page.read_text(encoding="utf-8")):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), (page.name, target)
