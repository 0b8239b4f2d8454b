"""Findings: immutable, comparable, with a severity that prints as the contract says."""

from __future__ import annotations

import dataclasses

import pytest

from roviec.findings import Finding, Severity


def finding() -> Finding:
    return Finding("DL001", Severity.WARNING, "Việc không có thời hạn.", "IV.1", 12, (5, 9))


def test_two_findings_of_the_same_fault_are_one() -> None:
    assert finding() == finding()
    assert len({finding(), finding()}) == 1


def test_a_finding_is_never_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        finding().line = 13  # type: ignore[misc]


def test_no_fix_unless_one_is_sure() -> None:
    assert finding().fix is None


def test_severities_are_the_words_of_the_contract() -> None:
    assert [str(severity) for severity in Severity] == ["error", "warning", "info"]
