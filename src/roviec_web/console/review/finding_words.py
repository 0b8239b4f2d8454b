"""What a finding says, in the language of who reads it: the compiler kept the words that stand in its sentence."""

from __future__ import annotations

from django.utils.translation import get_language

from roviec import say_finding
from roviec_web.documents.reviewing import ReviewedFinding


def words_of_finding(finding: ReviewedFinding) -> tuple[str, str]:
    """Its sentence, and the language that it is in.

    Vietnamese where it was compiled before the words were kept, or where its rule says something else by now.
    """
    if get_language() == "en" and finding.params is not None:
        said = say_finding(finding.rule, finding.params, "en")
        if said is not None:
            return said.message, "en"
    return finding.message, "vi"
