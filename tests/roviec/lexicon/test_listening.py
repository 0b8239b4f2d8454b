"""The tables of the line: see ``tests/cases/words/listening.txt``."""

from __future__ import annotations

import re

import pytest
from word_cases import read_words

from roviec.lexicon import listening
from roviec.lexicon.phrases import phrases
from roviec.plan.operated import is_operated


def test_the_verbs_of_the_contract_are_there():
    assert {"theo dõi", "nắm", "nắm bắt", "dự báo"} <= set(phrases(listening.WATCHING_VERBS))
    steering = {"ngăn chặn", "gỡ bỏ", "phản bác", "đấu tranh", "xử lý", "kiểm tra", "định hướng"}
    assert steering <= set(phrases(listening.STEERING_VERBS))
    assert {"tiếp nhận", "giải đáp", "đối thoại"} <= set(phrases(listening.RECEIVING_VERBS))


def test_what_always_counts_as_operated_is_never_watching_or_steering():
    beyond = set(phrases(listening.WATCHING_VERBS)) | set(phrases(listening.STEERING_VERBS))
    assert not beyond & set(phrases(listening.RECEIVING_VERBS))


@pytest.mark.parametrize(
    "block",
    [
        listening.OPINION_NOUNS,
        listening.OPINION_OF_PEOPLE,
        listening.STEERED_OPINION,
        listening.OTHERS_SPEECH,
        listening.SPEECH_BAD,
        listening.INFLUENCERS,
        listening.SPREADING,
        listening.POSTING,
        listening.ALWAYS_BEYOND,
    ],
)
def test_each_object_beyond_the_line_holds_a_sign(block):
    signs = set(phrases(listening.SIGNS))
    assert [phrase for phrase in phrases(block) if signs.isdisjoint(re.findall(r"\w+", phrase))] == []


def words_of(group: str) -> list[str]:
    return [text for text, _ in read_words("listening", group)]


@pytest.mark.parametrize("text", words_of("what people think, told with the people"))
def test_thinking_is_opinion_whose_ever_it_is(text):
    assert not is_operated(text)


@pytest.mark.parametrize("text", words_of("verbs that lead to what people think or say"))
def test_a_verb_that_leads_on_is_judged_by_the_work_behind_it(text):
    assert not is_operated(text)


@pytest.mark.parametrize("text", words_of("the same verbs before other work"))
def test_it_leads_to_other_work_too(text):
    assert is_operated(text)


@pytest.mark.parametrize("text", words_of("information that is called bad is others'"))
def test_bad_information_is_others(text):
    assert not is_operated(text)


@pytest.mark.parametrize(
    "text",
    [
        *words_of("items of one's own, and what is not yet out"),
        *words_of("one's own work is looked after, whatever it is about"),
    ],
)
def test_what_is_ones_own_is_operated(text):
    assert is_operated(text)


@pytest.mark.parametrize(
    "text",
    [
        *words_of("people are enlisted to spread posts"),
        *words_of("what people think is steered, what they say is refuted"),
        *words_of("words that say how stand between two verbs"),
    ],
)
def test_to_enlist_and_to_steer_is_not_operated(text):
    assert not is_operated(text)


@pytest.mark.parametrize(
    "text",
    [
        *words_of("to receive, to answer and to publish comes first"),
        *words_of("other work comes first"),
        *words_of("opinion is only what the work is for"),
    ],
)
def test_the_first_work_decides(text):
    assert is_operated(text)
