"""Words that are a channel only in use."""

from __future__ import annotations

import pytest

from roviec.plan.channel_use import is_in_use, may_need_use


def in_use(text, word, *others):
    start = text.index(word)
    places = sorted((text.index(other), text.index(other) + len(other)) for other in others)
    return is_in_use(text, (start, start + len(word)), places)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("kéo dây internet đến từng ấp", "internet"),
        ("chống lừa đảo trên không gian mạng", "không gian mạng"),
        ("tuyên truyền về tiêm chủng, bảo vệ trẻ em trên không gian mạng", "không gian mạng"),
        ("đăng tin. lắp mạng internet cho trạm", "internet"),
        ("quyên góp sách cho học trò nghèo", "sách"),
        ("nâng cấp cổng dịch vụ công", "cổng dịch vụ công"),
        ("gửi báo cáo qua email trước ngày 05", "email"),
        ("liên hệ bà an, email an@sonha.vn", "email"),
    ],
)
def test_what_only_happens_there_is_no_channel(text, word):
    assert may_need_use(word)
    assert not in_use(text, word)


@pytest.mark.parametrize(
    ("text", "word", "others"),
    [
        ("tuyên truyền phòng cháy trên internet", "internet", ()),
        ("trên báo chí, internet, mạng xã hội", "internet", ("báo chí", "mạng xã hội")),
        ("trên internet, mạng xã hội", "internet", ("mạng xã hội",)),
        ("quảng bá làng nghề trên không gian mạng", "không gian mạng", ()),
        ("biên soạn sách về an toàn điện", "sách", ()),
        ("công khai trên cổng dịch vụ công", "cổng dịch vụ công", ()),
        ("nhắc lịch tiêm qua email cho từng hộ", "email", ()),
    ],
)
def test_what_is_made_known_there_is_one(text, word, others):
    assert in_use(text, word, *others)


def test_a_channel_of_another_sentence_proves_nothing():
    assert not in_use("phát trên loa truyền thanh. mua sách cho thư viện", "sách", "loa truyền thanh")
    assert not in_use("mua sách cho thư viện; phát trên loa truyền thanh", "sách", "loa truyền thanh")


def test_other_words_need_no_proof():
    assert not may_need_use("báo chí")
