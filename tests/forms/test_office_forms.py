"""The same plan as DOC, ODT and RTF: LibreOffice writes it, we read it, and it is the plan of the DOCX.

pytest tests/forms/test_office_forms.py -s      prints the figures of docs/formats.md
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from roviec import compile_bytes, compile_source
from roviec.model.plan import Plan
from roviec.source import Source
from roviec_tools.opening import Opened, open_documents

pytestmark = [pytest.mark.office, pytest.mark.slow]
EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("an-toan-mua-lu-2026", "phong-chay-2026", "tiem-chung-2026")
SEEDS = ("000_8eedd347174cd253", "004_86ce9fb7f4c27c58")
MEDIA_TYPES = {
    "doc": "application/msword",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
}
InForm = Callable[[Path, str], Path]


def opened(file: Path) -> Source:
    (found,) = open_documents(file.read_bytes(), file.name)
    assert isinstance(found, Opened)
    assert isinstance(found.outcome, Source), found.outcome
    return found.outcome


def parts_of(plan: Plan) -> Iterator[tuple[str, object]]:
    """What a plan says, wherever it stands in its file; each part with its name."""
    yield "paths", [node.path for part in plan.outlined.parts for node in part.walk()]
    yield (
        "header",
        [
            (d.type, d.issuer, d.parent_issuer, d.number, d.symbol, d.place, d.date, d.title, d.urgency, d.secrecy)
            for d in plan.directives
            if d is not None
        ],
    )
    yield "bases", [(b.number, b.type, b.date, b.title) for d in plan.directives if d for b in d.bases]
    yield "recipients", [(r.name, r.note, r.archive) for d in plan.directives if d for r in d.recipients]
    yield (
        "signatures",
        [(d.signature.authority, d.signature.position, d.signature.name) for d in plan.directives if d and d.signature],
    )
    yield (
        "tasks",
        [
            (t.id, t.kind, t.text, t.action, t.lead, t.coordinating, t.executing, t.products, t.operated, t.rule)
            for t in plan.tasks
        ],
    )
    yield (
        "deadlines",
        [
            (t.id, t.deadline.text, t.deadline.start, t.deadline.end, t.deadline.recurring, t.deadline.rrule)
            for t in plan.tasks
            if t.deadline
        ],
    )
    yield "findings", [(f.rule, f.message, f.path) for f in plan.findings if not f.rule.startswith("LO")]


def check_same(name: str, ending: str, expected: Plan, source: Source) -> None:
    found, wanted = dict(parts_of(compile_source(source))), dict(parts_of(expected))
    sizes = ", ".join(f"{len(part)} {name}" for name, part in wanted.items() if isinstance(part, list))
    print(f"{name}.{ending}: {sizes}")
    for part, value in wanted.items():
        assert found[part] == value, part


@pytest.mark.parametrize("ending", MEDIA_TYPES)
@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_the_same_plan(name: str, ending: str, in_form: InForm) -> None:
    word = EXAMPLES / f"{name}.docx"
    file = in_form(word, ending)
    source = opened(file)
    assert (source.name, source.media_type, source.encoding) == (file.name, MEDIA_TYPES[ending], None)
    check_same(name, ending, compile_bytes(word.read_bytes(), word.name), source)


@pytest.mark.corpus
@pytest.mark.parametrize("ending", MEDIA_TYPES)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_real_plan_is_the_same_plan(seed: str, ending: str, shared: Path, in_form: InForm) -> None:
    text = shared / "seeds" / f"{seed}.txt"
    word = in_form(text, "docx")
    check_same(seed, ending, compile_bytes(word.read_bytes(), word.name), opened(in_form(text, ending)))


@pytest.mark.parametrize("ending", MEDIA_TYPES)
def test_automatic_numbers_are_those_of_word(ending: str, numbered: Path, in_form: InForm) -> None:
    word = compile_bytes(numbered.read_bytes(), numbered.name)
    numbers = [insert.text for line in word.outlined.repaired.source.lines for insert in line.inserts]
    assert len(numbers) == 89
    source = opened(in_form(numbered, ending))
    assert [insert.text for line in source.lines for insert in line.inserts] == numbers
    check_same("tu-dong", ending, word, source)
