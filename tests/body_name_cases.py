"""The tree and the labelled spellings of ``tests/cases/body_names/``, for tests and for the figure of precision."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from roviec_web.bodies.naming.index import NameIndex, NameRow

_FOLDER = Path(__file__).parent / "cases" / "body_names"
_LINE = re.compile(r"(?P<indent> *)(?P<key>\w+): (?P<former>\(former\) )?(?P<name>[^\[]+?)(?: \[(?P<short>.+)\])?")


@dataclass(frozen=True, slots=True)
class Spelling:
    """One line: a name in a document of a body, and what it must be found to be."""

    near: str
    text: str
    answer: str
    """Key of the body; ``?`` before it where asking is right too; ``-`` nobody or several; ``*`` a class."""


def read_tree() -> tuple[NameIndex, dict[str, int], dict[int, str]]:
    """The index of the tree; ids by key; paths by id."""
    rows: list[NameRow] = []
    ids: dict[str, int] = {}
    paths: dict[int, str] = {}
    above: list[tuple[str, str]] = []
    for line in _lines("tree.txt"):
        found = _LINE.fullmatch(line)
        assert found, line
        depth = len(found["indent"]) // 2
        number = len(ids) + 1
        del above[depth:]
        ids[found["key"]] = number
        paths[number] = "".join(f"{key}." for key, _ in above) + f"{found['key']}."
        names = tuple(name for _, name in reversed(above))
        rows.append(NameRow(number, found["name"], names, paths[number], found["short"] or "", not found["former"]))
        above.append((found["key"], found["name"]))
    return NameIndex(rows), ids, paths


def read_spellings() -> list[Spelling]:
    """Every labelled line."""
    near, cases = "ls", []
    for line in _lines("spellings.txt"):
        if line.startswith("@"):
            near = line[1:].strip()
        else:
            text, _, answer = line.rpartition(" => ")
            cases.append(Spelling(near, text, answer))
    return cases


def _lines(name: str) -> list[str]:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]
