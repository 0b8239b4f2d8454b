"""The folder of rules: every file a rule, every rule told, tested and explained in two languages."""

from __future__ import annotations

import importlib
import re
import string

import pytest
from lint_cases import CASES

from roviec.findings import Severity
from roviec.lint.registry import rules
from roviec.lint.rule import FAMILIES, Rule, Words

SECTIONS = ("What it finds:", "Why it matters:", "Example:", "Better:", "Source:")
ALL = [pytest.param(name, rule, id=f"{rule.code} {name}") for name, rule in rules()]


def test_there_are_rules_and_their_codes_are_sorted() -> None:
    codes = [rule.code for _, rule in rules()]
    assert codes
    assert codes == sorted(set(codes))


@pytest.mark.parametrize(("name", "rule"), ALL)
def test_a_code_is_two_letters_of_a_family_and_three_figures(name: str, rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{2}\d{3}", rule.code)
    assert rule.code[:2] in FAMILIES


@pytest.mark.parametrize(("name", "rule"), ALL)
def test_a_rule_has_a_page_with_all_sections_in_order(name: str, rule: Rule) -> None:
    page = importlib.import_module(f"roviec.lint.{name}").__doc__ or ""
    places = [page.find(f"\n{section}\n") for section in SECTIONS]
    assert -1 not in places
    assert places == sorted(places)
    assert re.match(r".+ \(.+\)\.\n", page), "the first line ends with the Vietnamese name in brackets"


@pytest.mark.parametrize(("name", "rule"), ALL)
def test_a_rule_has_cases_under_its_own_name(name: str, rule: Rule) -> None:
    file = CASES / f"{name}.yml"
    assert file.exists()
    assert file.read_text(encoding="utf-8").startswith(f"rule: {rule.code}\n")


@pytest.mark.parametrize(("name", "rule"), ALL)
def test_both_languages_say_the_same_in_full_sentences(name: str, rule: Rule) -> None:
    assert _fields(rule.vi) == _fields(rule.en)
    for words in (rule.vi, rule.en):
        assert words.message.endswith((".", "…", "”.", "?"))
        assert words.hint.endswith((".", "?"))
    assert isinstance(rule.severity, Severity)


def _fields(words: Words) -> set[str]:
    return {field for text in (words.message, words.hint) for _, field, _, _ in string.Formatter().parse(text) if field}
