"""The directive of a plan is that of its first part."""

from __future__ import annotations

from dataclasses import replace


def test_the_directive_is_that_of_the_first_part(plan):
    assert plan.directive is plan.directives[0]
    assert replace(plan, directives=()).directive is None
