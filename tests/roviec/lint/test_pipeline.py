"""The lint stage: places, languages, and a rule that fails."""

from __future__ import annotations

import logging

import pytest
from lint_cases import plan_of

from roviec.findings import Severity
from roviec.lint import lint, pipeline
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.options import Options

TEXT = "IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế cấp vắc xin.\n\n3. Công an tỉnh giữ trật tự.\n"
WORDS = Words("Có “{word}”.", "Hãy sửa.")


def _rule(check) -> Rule:
    return Rule("NB900", Severity.INFO, WORDS, Words("There is “{word}”.", "Mend it."), check)


def test_a_finding_stands_at_its_line_and_clause():
    (found,) = (finding for finding in lint(plan_of(TEXT), Options()) if finding.rule == "NB001")
    assert (found.line, found.path, found.severity) == (4, "IV.3", Severity.ERROR)
    assert found.message == "Đánh số bị nhảy: sau “1.” là “3.”, thiếu 1 số."
    assert found.hint


def test_findings_speak_the_language_of_the_user():
    found = [finding.message for finding in lint(plan_of(TEXT), Options(language="en")) if finding.rule == "NB001"]
    assert found == ["The numbering jumps: “1.” is followed by “3.”, 1 missing."]


def test_a_rule_that_fails_is_told_and_the_others_go_on(monkeypatch, caplog):
    def broken(facts):
        raise ZeroDivisionError

    good = _rule(lambda _facts: [Hit((0, 3), {"word": "IV."}, fix="4.")])
    monkeypatch.setattr(pipeline, "rules", lambda: (("good", good), ("broken", _rule(broken))))
    with caplog.at_level(logging.ERROR):
        crash, found = lint(plan_of(TEXT), Options())
    assert (crash.rule, crash.line) == (pipeline.CRASH, 1)
    assert "broken" in crash.message
    assert "ZeroDivisionError" in caplog.text
    assert (found.message, found.fix, found.path, found.line) == ("Có “IV.”.", "4.", "IV", 1)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_text_without_anything_is_checked_too(language):
    assert all(finding.message for finding in lint(plan_of("x"), Options(language=language)))


def test_a_rule_whose_words_lack_a_value_fails_alone_as_well(monkeypatch, caplog):
    rule = _rule(lambda _facts: [Hit((0, 3))])
    monkeypatch.setattr(pipeline, "rules", lambda: (("words_without", rule),))
    with caplog.at_level(logging.ERROR):
        (found,) = lint(plan_of(TEXT), Options())
    assert found.rule == pipeline.CRASH
    assert "KeyError" in caplog.text


def test_a_rule_that_fails_is_told_in_english(monkeypatch):
    monkeypatch.setattr(pipeline, "rules", lambda: (("broken", _rule(lambda _facts: 1 // 0)),))
    (found,) = lint(plan_of(TEXT), Options(language="en"))
    assert found.message == "Rule NB900 (broken) failed on this document."
    assert found.hint == "Please report it; the other rules were checked."
