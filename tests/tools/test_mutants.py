from __future__ import annotations

import ast

import pytest

import mutants
from mutants import find_mutants, mutants_of, mutated

MODULE = '''
from __future__ import annotations
import re

NUMBER = re.compile(r"\\d+")
_WORDS = ("một", "hai", "ba")
ONE = ("một",)
WIDTH: int = 3
__all__ = ["a", "b"]


def is_number(text: str) -> bool:
    """Docstring."""
    return NUMBER.fullmatch(text) is not None


def first(text: str) -> str | None:
    return text[:1] or None


def numbers(text: str) -> tuple[str, ...]:
    return tuple(NUMBER.findall(text))


def words(text: str) -> Iterator[str]:
    if text:
        yield text


def shorten(text: str, most: int) -> str:
    return text[:most] if most else text


class Reader:
    def __init__(self) -> None:
        self.seen = []

    def has(self, text: str) -> bool:
        return text in _WORDS


class Readable:
    def read(self) -> bool:
        """A shape."""
        ...
'''
RULE = MODULE + "\n\nRULE = Rule(check=words)\n"


@pytest.fixture
def write(tmp_path, monkeypatch):
    monkeypatch.setattr(mutants, "SOURCES", tmp_path)

    def write_module(text, stage="plan"):
        path = tmp_path / "roviec" / stage / "module.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write_module


def changes(path):
    return {(mutant.name, mutant.change) for mutant in mutants_of(path)}


def run(path, name, change):
    mutant = next(m for m in mutants_of(path) if (m.name, m.change) == (name, change))
    values: dict[str, object] = {}
    exec(compile(mutated(ast.parse(path.read_text(encoding="utf-8")), mutant), "module", "exec"), values)
    return values


def test_each_kind_of_rule_has_its_mutants(write):
    assert changes(write(MODULE)) == {
        ("NUMBER", "fits nothing"),
        ("_WORDS", "half of it"),
        ("is_number", "always False"),
        ("is_number", "always True"),
        ("first", "always None"),
        ("numbers", "always empty"),
        ("words", "finds nothing"),
        ("shorten", "gives back what it got"),
        ("Reader.has", "always False"),
        ("Reader.has", "always True"),
    }


def test_conditions_are_turned_round_in_rules_of_lint_only(write):
    turned = {name for name, change in changes(write(RULE)) if change == "the condition turned round"}
    assert turned == {"words", "shorten"}


def test_a_function_is_switched_off_and_the_rest_stays(write):
    values = run(write(MODULE), "is_number", "always True")
    assert values["is_number"]("x") is True
    assert values["numbers"]("a1b2") == ("1", "2")
    assert list(run(write(MODULE), "words", "finds nothing")["words"]("x")) == []
    assert run(write(MODULE), "numbers", "always empty")["numbers"]("1") == ()
    assert run(write(MODULE), "first", "always None")["first"]("a") is None
    assert run(write(MODULE), "shorten", "gives back what it got")["shorten"]("abc", 1) == "abc"
    assert run(write(MODULE), "Reader.has", "always True")["Reader"]().has("bốn") is True


def test_a_pattern_fits_nothing_and_a_table_loses_every_second_entry(write):
    assert run(write(MODULE), "NUMBER", "fits nothing")["is_number"]("12") is False
    assert run(write(MODULE), "_WORDS", "half of it")["_WORDS"] == ("một", "ba")


def test_a_condition_is_turned_round(write):
    assert (
        run(write(RULE.replace("RULE = Rule(check=words)", "RULE = 1")), "shorten", "the condition turned round")[
            "shorten"
        ]("abc", 0)
        == ""
    )


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ('"một | hai # ba\\n bốn"', "một | bốn"),
        ("frozenset({'a', 'b', 'c'})", frozenset({"a", "c"})),
        ("{'a': 1, 'b': 2}", {"a": 1}),
        ("sorted('cba')", ["a", "c"]),
    ],
)
def test_tables_of_each_type_in_the_lexicon(write, written, left):
    assert run(write(f"TABLE = {written}\n", "lexicon"), "TABLE", "half of it")["TABLE"] == left


def test_a_pattern_written_as_text_is_no_table(write):
    assert changes(write('PART = r"(?:a|b)"\n', "lexicon")) == set()


def test_a_file_that_has_changed_since_is_not_mutated(write):
    path = write(MODULE)
    mutant = next(mutants_of(path))
    with pytest.raises(LookupError, match="no such place"):
        mutated(ast.parse("\n\n" + path.read_text(encoding="utf-8")), mutant)


def test_every_stage_has_mutants():
    found = find_mutants()
    assert {mutant.module.split(".")[1] for mutant in found} == set(mutants.STAGES)
    assert len(found) == len(set(found))
