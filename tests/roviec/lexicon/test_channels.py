"""Words of channels: see ``tests/cases/words/channels.txt``."""

from __future__ import annotations

import pytest
from lint_cases import plan_of
from word_cases import read_words

from roviec.lexicon.channels import CHANNEL_WORDS
from roviec.lexicon.phrases import phrases
from roviec.model.plan import ChannelKind
from roviec.plan.channels import ChannelWords


def test_every_kind_has_words():
    assert set(CHANNEL_WORDS) == {kind.value for kind in ChannelKind}


def test_no_word_is_of_two_kinds():
    words = [word for block in CHANNEL_WORDS.values() for word in phrases(block)]
    assert sorted(words) == sorted(set(words))


def kinds_in(text: str) -> str:
    return " ".join(ChannelWords(text).kinds_in((0, len(text))))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        *read_words("channels", "outlets behind the name of an office"),
        *read_words("channels", "what happens on the Internet or to books is no channel"),
        *read_words("channels", "mail from office to office is no channel"),
        *read_words("channels", "mail to people is one"),
    ],
)
def test_a_word_is_a_channel_by_what_is_done_with_it(text, kinds):
    assert kinds_in(text) == kinds


@pytest.mark.parametrize(
    ("text", "name"), read_words("channels", "names of outlets go on over a word of two syllables")
)
def test_the_name_of_an_outlet_is_whole(text, name):
    outlined = plan_of(f"I. NHIỆM VỤ\n1. {text}\n").outlined
    assert name in {channel.name for channel in ChannelWords(outlined.repaired.text).channels_of(outlined)}
