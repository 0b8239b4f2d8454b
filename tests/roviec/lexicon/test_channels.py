"""Words of channels."""

from __future__ import annotations

from roviec.lexicon.channels import CHANNEL_WORDS
from roviec.lexicon.phrases import phrases
from roviec.model.plan import ChannelKind


def test_every_kind_has_words():
    assert set(CHANNEL_WORDS) == {kind.value for kind in ChannelKind}


def test_no_word_is_of_two_kinds():
    words = [word for block in CHANNEL_WORDS.values() for word in phrases(block)]
    assert sorted(words) == sorted(set(words))
