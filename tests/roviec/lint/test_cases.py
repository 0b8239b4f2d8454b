"""Every rule against its cases."""

from __future__ import annotations

import pytest
from lint_cases import Case, findings_of, plan_of, read_cases


@pytest.mark.parametrize("case", read_cases(), ids=lambda case: case.id)
def test_a_rule_finds_what_its_cases_say_and_nothing_else(case: Case) -> None:
    found = findings_of(case.code, case.text, case.as_of, **case.source)
    text = plan_of(case.text).outlined.repaired.text
    begins = [text[finding.span[0] :][: len(words)] for finding, words in zip(found, case.at, strict=False)]
    assert len(found) == len(case.at), [finding.message for finding in found]
    assert begins == list(case.at)
    if case.says is not None:
        assert case.says in found[0].message
    if case.advises is not None:
        assert case.advises in (found[0].hint or "")
    if case.fix is not None:
        assert found[0].fix == case.fix
