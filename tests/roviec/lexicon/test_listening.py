"""The tables of the line."""

from __future__ import annotations

import re

import pytest

from roviec.lexicon import listening
from roviec.lexicon.phrases import phrases


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
