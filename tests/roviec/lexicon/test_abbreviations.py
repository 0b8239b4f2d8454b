"""Abbreviations in common use: see ``tests/cases/words/abbreviations.txt``."""

from __future__ import annotations

import pytest
from lint_cases import findings_of
from word_cases import read_words

from roviec.lexicon.abbreviations import expand, identity


@pytest.mark.parametrize(
    ("name", "own", "full"),
    [
        ("UBND tỉnh", {}, "Ủy ban nhân dân tỉnh"),
        ("Sở NN&MT", {}, "Sở Nông nghiệp và Môi trường"),
        ("BCHQS huyện", {}, "Bộ Chỉ huy Quân sự huyện"),
        ("Sở Y tế", {}, "Sở Y tế"),
        ("Sở QLVC", {"QLVC": "Quản lý vận chuyển"}, "Sở Quản lý vận chuyển"),
        ("TTX", {"TTX": "Trung tâm Xét nghiệm"}, "Trung tâm Xét nghiệm"),
    ],
)
def test_names_are_written_out(name, own, full):
    assert expand(name, own) == full


def test_ways_to_print_one_body_have_one_identity():
    own = {"TTX": "Trung tâm Xét nghiệm"}
    assert identity("UBND  tỉnh", own) == identity("Ủy ban nhân dân Tỉnh", own)
    assert identity("TTX", own) == identity("Trung tâm xét nghiệm", own)
    assert identity("Sở Y tế", own) != identity("Sở Tài chính", own)


def unexplained(text: str) -> list[str]:
    messages = [found.message for found in findings_of("NM003", f"I. NHIỆM VỤ\n1. {text}\n")]
    return [message.rpartition(": ")[2].rstrip(".") for message in messages]


@pytest.mark.parametrize(
    ("text", "_"),
    [
        *read_words("abbreviations", "in common use: nobody asks what they mean"),
        *read_words("abbreviations", "in use in offices: nobody asks what they mean"),
    ],
)
def test_short_forms_in_use_need_no_explanation(text, _):
    assert unexplained(text) == []


@pytest.mark.parametrize(("text", "words"), read_words("abbreviations", "not known to other offices"))
def test_others_do(text, words):
    assert unexplained(text) == [words]
