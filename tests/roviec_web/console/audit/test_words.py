"""Each action that the program records has words, and each of these words is of an action."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from django.apps import apps
from django.utils.translation import override

from roviec_web.console.audit.words import ACTIONS, TARGETS, action_in_words, actions_named, target_in_words
from roviec_web.documents.reviewing import EditKind

WEB = Path(__file__).resolve().parents[4] / "src" / "roviec_web"
ACTION = re.compile(r"(body|body_kind|document|mail|person|receipt|review|role|session|site|view)\.[a-z_]+")
"""As a call is given it; addresses of the console have the same form and are left out."""


def recorded():
    """Every action that stands in a call below the console; those of edits are made of their kinds."""
    found = {f"review.{kind}" for kind in EditKind}
    for path in WEB.rglob("*.py"):
        if path.relative_to(WEB).parts[0] == "console":
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call):
                given = [*call.args, *(keyword.value for keyword in call.keywords)]
                texts = [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                found |= {text for text in texts if ACTION.fullmatch(text)}
    return found


def test_each_action_has_words_and_no_other_does():
    assert recorded() == set(ACTIONS)


@pytest.mark.parametrize("action", sorted(ACTIONS))
def test_words_are_words(action):
    assert " " in action_in_words(action)
    assert action not in action_in_words(action)


def test_an_action_of_another_version_is_shown_as_it_is():
    assert action_in_words("field.plough") == "field.plough"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("trao vai tro", ["role.grant"]),
        ("VAI TRÒ", ["role.end", "role.grant"]),
        ("khong co viec nay", []),
        (" ", []),
    ],
)
def test_actions_are_found_by_their_words(words, found):
    assert actions_named(words) == found


def test_in_english_by_the_words_of_english():
    with override("en"):
        assert "role.grant" in actions_named("grant role")


def test_everything_with_a_code_has_words():
    ours = [model for model in apps.get_models() if model.__module__.startswith("roviec_web.")]
    coded = {model.__name__ for model in ours if any(field.name == "code" for field in model._meta.fields)}
    assert coded - {"Entry"} - set(TARGETS) == set(), "an entry of the search is acted on by nobody"
    assert all(target_in_words(target) != target for target in TARGETS)
