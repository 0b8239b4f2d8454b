"""Every reason is said in both languages, with what to do where somebody may miss the file."""

from __future__ import annotations

import pytest

from roviec_tools.mail.member import NO_DOCUMENTS, LeftOut, Reason


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_a_sentence(reason):
    left = LeftOut("thư.eml › a.docx", reason, "5")
    for language in ("vi", "en"):
        said = left.message(language)
        assert "“thư.eml › a.docx”" in said
        assert said.endswith(".")
        assert "{" not in said
        assert left.why(language) in said


@pytest.mark.parametrize("reason", Reason)
def test_faults_tell_what_to_do(reason):
    left = LeftOut("a.docx", reason, "5")
    assert left.is_fault == (left.why("vi").count(". ") > 0)
    assert left.is_fault == (reason not in NO_DOCUMENTS and reason is not Reason.DUPLICATE)
    assert left.message("vi").startswith("Không đọc được tệp" if left.is_fault else "Bỏ qua")
