"""What a rule looks for, why it matters and what is better, and what it said, in either language: for people."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import roviec.lint
from roviec.errors import Language
from roviec.findings import Severity
from roviec.lint.pipeline import CRASH, CRASHED
from roviec.lint.registry import rules
from roviec.lint.rule import Words


@dataclass(frozen=True, slots=True)
class RuleExplained:
    """A rule of lint as a page shows it."""

    code: str
    title: str
    """In English, with the Vietnamese in brackets."""
    severity: Severity
    sections: tuple[tuple[str, str], ...]
    """Heading and text: what it finds, why it matters, an example, what is better, its source."""
    vi: Words
    en: Words


def explain_rule(code: str) -> RuleExplained | None:
    """The rule of a code; ``None`` where there is none."""
    for module, rule in rules():
        if rule.code == code:
            documented = inspect.getdoc(importlib.import_module(f"{roviec.lint.__name__}.{module}")) or ""
            title, _, body = documented.partition("\n")
            return RuleExplained(rule.code, title.rstrip("."), rule.severity, _sections(body), rule.vi, rule.en)
    return None


def say_finding(rule: str, params: Mapping[str, str], language: Language) -> Words | None:
    """The sentences of a finding that was kept, in a language.

    Args:
        rule: its code.
        params: those of the finding.
        language: of whoever reads it, not of whoever compiled.
    Returns:
        ``None`` where there is no such rule, or where it says something else than when the finding was made.
    """
    words = _words(language).get(rule)
    if words is None:
        return None
    try:
        return Words(message=words.message.format(**params), hint=words.hint.format(**params))
    except KeyError:
        return None


@lru_cache(maxsize=2)
def _words(language: Language) -> Mapping[str, Words]:
    said = {rule.code: rule.vi if language == "vi" else rule.en for _, rule in rules()}
    return {**said, CRASH: CRASHED[language]}


def _sections(body: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, list[str]]] = []
    for line in body.strip().splitlines():
        if line.endswith(":") and not line.startswith(" "):
            found.append((line.rstrip(":"), []))
        elif found:
            found[-1][1].append(line.strip())
    return tuple((heading, " ".join(lines).strip()) for heading, lines in found)
