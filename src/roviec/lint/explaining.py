"""What a rule looks for, why it matters and what is better: its own docstring, for people."""

from __future__ import annotations

import importlib
import inspect
from dataclasses import dataclass

import roviec.lint
from roviec.findings import Severity
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


def _sections(body: str) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, list[str]]] = []
    for line in body.strip().splitlines():
        if line.endswith(":") and not line.startswith(" "):
            found.append((line.rstrip(":"), []))
        elif found:
            found[-1][1].append(line.strip())
    return tuple((heading, " ".join(lines).strip()) for heading, lines in found)
