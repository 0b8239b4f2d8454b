"""What the rules look at."""

from __future__ import annotations

from datetime import date

import pytest
from lint_cases import plan_of

from roviec.lint.facts import Facts, Family

BODY = "\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\n1. Tiêm đủ mũi.\n"


@pytest.mark.parametrize(
    ("header", "family"),
    [
        ("TỈNH ỦY AN HÀ\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-KH/TU\n", Family.PARTY),
        (
            "UBND TỈNH AN HÀ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
            Family.STATE,
        ),
        ("TỈNH ỦY AN HÀ\n*\nĐẢNG CỘNG SẢN VIỆT NAM\n", Family.PARTY),
        ("TỈNH ỦY AN HÀ\n*\nSố 12-KH/TU\n", Family.PARTY),
        ("ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH AN HÀ\nSố: 15-KH/TĐTN\n", None),
        ("", None),
    ],
)
def test_the_family_is_told_by_what_only_one_of_them_prints(header, family):
    assert Facts(plan_of(header + BODY)).family is family


@pytest.mark.parametrize(
    ("authority", "family"), [("T/M BAN THƯỜNG VỤ", Family.PARTY), ("TM. ỦY BAN NHÂN DÂN", Family.STATE)]
)
def test_without_a_header_the_signature_tells_it(authority, family):
    text = f"{BODY}\n{authority}\nCHỦ TỊCH\n\nLê Văn Thử\n"
    assert Facts(plan_of(text)).family is family


def test_the_day_of_a_document_goes_before_the_one_that_is_given():
    dated = "UBND TỈNH AN HÀ\nSố: 12/KH-UBND\nAn Hà, ngày 02 tháng 3 năm 2026\n" + BODY
    assert Facts(plan_of(dated), date(2020, 1, 1)).day == date(2026, 3, 2)
    assert Facts(plan_of(BODY), date(2020, 1, 1)).day == date(2020, 1, 1)
    assert Facts(plan_of(BODY)).day is None


def test_stretches_are_headings_and_words_without_tables():
    facts = Facts(plan_of(BODY))
    assert [words for _, words in facts.stretches] == ["MỤC ĐÍCH", "Tiêm đủ mũi."]
    assert facts.by_path["I.1"].text == "Tiêm đủ mũi."


def test_small_letters_stand_where_the_letters_stand() -> None:
    facts = Facts(plan_of("1. Tiêm chủng tại İzmir và HÀ NỘI.\n"))
    assert len(facts.low) == len(facts.text)
    assert facts.low.index("hà nội") == facts.text.index("HÀ NỘI")


def test_words_are_known_without_the_marks_around_them() -> None:
    facts = Facts(plan_of("1. Sở Y tế (chủ trì), “Công an” phối hợp…\n"))
    assert {"Sở", "tế", "trì", "Công", "hợp"} <= facts.vocabulary
    assert {"sở", "công"} <= facts.low_vocabulary


@pytest.mark.parametrize(("text", "starts"), [("7 ngày, 12/3", [0, 8, 11]), ("ngày 12", [5]), ("không", [])])
def test_runs_of_figures_begin_where_a_figure_follows_something_else(text, starts):
    facts = Facts(plan_of(text))
    assert facts.text == text
    assert list(facts.figures) == starts


@pytest.mark.parametrize("phrase", ["hằng năm", "mũi nhắc"])
def test_a_phrase_is_found_whether_or_not_it_is_sought_in_every_document(phrase):
    facts = Facts(plan_of(f"{BODY}2. {phrase.capitalize()} tiêm; {phrase}.\n"))
    found = facts.places(phrase)
    assert len(found) == 2
    assert all(facts.low.startswith(phrase, at) for at in found)
    assert not facts.places(f"{phrase} khác")
