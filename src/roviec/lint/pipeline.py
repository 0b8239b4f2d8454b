"""The lint stage: every rule over the plan; what each finds, at its line."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from roviec.errors import Language
from roviec.findings import Finding, Severity
from roviec.lint.facts import Facts
from roviec.lint.places import Places
from roviec.lint.registry import rules
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.options import Options
from roviec.model.plan import Plan

CRASH = "XX999"
"""Code of the finding that says that a rule itself failed."""
CRASHED: Mapping[Language, Words] = {
    "vi": Words(
        message="Quy tắc {code} ({name}) bị lỗi khi kiểm tra văn bản này.",
        hint="Hãy báo cho người phát triển; các quy tắc khác vẫn được kiểm tra.",
    ),
    "en": Words(
        message="Rule {code} ({name}) failed on this document.",
        hint="Please report it; the other rules were checked.",
    ),
}
"""What it says, as rules say what they find."""
_log = logging.getLogger(__name__)


def lint(plan: Plan, options: Options) -> tuple[Finding, ...]:
    """Check a plan against every rule.

    Shape: in reading order; findings of one place by their codes. Never raises: a rule that fails becomes ``XX999``.

    Args:
        plan: the result of ``make_plan``.
        options: ``language`` of the messages; ``as_of`` picks the dated rules where the document has no date.
    """
    facts = Facts(plan, options.as_of)
    places = Places(plan.outlined)
    found = [finding for name, rule in rules() for finding in _apply(name, rule, facts, places, options.language)]
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.rule)))


def _apply(name: str, rule: Rule, facts: Facts, places: Places, language: Language) -> tuple[Finding, ...]:
    try:
        return tuple(make_finding(rule, hit, places, language) for hit in rule.check(facts))
    except Exception:  # noqa: BLE001 - whatever it is, it is reported
        # One broken rule must not take the plan away from its reader.
        _log.exception("rule %s (%s) failed", rule.code, name)
        return (_crash(rule, name, language),)


def make_finding(rule: Rule, hit: Hit, places: Places, language: Language) -> Finding:
    """The finding of one hit, with its sentences in the language of the user."""
    words = rule.vi if language == "vi" else rule.en
    return Finding(
        rule=rule.code,
        severity=rule.severity,
        message=words.message.format(**hit.params),
        path=hit.path if hit.path is not None else places.path_of(hit.span),
        line=places.line_of(hit.span[0]),
        span=hit.span,
        fix=hit.fix,
        hint=words.hint.format(**hit.params),
        params={name: str(value) for name, value in hit.params.items()},
    )


def _crash(rule: Rule, name: str, language: Language) -> Finding:
    words, params = CRASHED[language], {"code": rule.code, "name": name}
    return Finding(
        rule=CRASH,
        severity=Severity.WARNING,
        message=words.message.format(**params),
        path=None,
        line=1,
        span=(0, 0),
        hint=words.hint,
        params=params,
    )
