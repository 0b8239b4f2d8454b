from datetime import date

import pytest

from roviec_web.console.templatetags.review import (
    clarity_words,
    day,
    edit_detail,
    edit_word,
    kind_word,
    recurring_word,
    severity_tag,
    short,
    spaced,
    status_tag,
    strife_word,
)
from roviec_web.documents.reviewing.reviewed import Clear, Status


def test_clarity_in_one_line():
    said = {"person": Clear.SAID, "work": Clear.SAID, "time": Clear.ADDED, "product": Clear.MISSING}
    assert clarity_words(said) == "Rõ: người, việc. Bổ sung: thời gian. Chưa rõ: sản phẩm."


def test_what_is_not_there_is_not_told():
    assert clarity_words({"person": Clear.SAID}) == "Rõ: người."


@pytest.mark.parametrize(
    ("value", "shown"), [(None, ""), ("", ""), ("2026-04-30", "30/04/2026"), (date(2026, 1, 2), "02/01/2026")]
)
def test_days(value, shown):
    assert day(value) == shown


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ({"text": "Lời mới."}, "Lời mới."),
        ({"finding": "DL002.1", "reason": "Ở phụ lục."}, "Ở phụ lục."),
        ({"names": ["A", "B"]}, "A; B"),
        ({"names": []}, "không có"),
        ({"pieces": [{"text": "Một."}, {"text": "Hai."}]}, "Một. / Hai."),
        ({"kind": "none"}, "Không phải việc"),
        ({"end": "2026-04-30"}, "30/04/2026"),
        ({"end": None, "recurring": "hằng quý"}, "hằng quý"),
        ({}, ""),
    ],
)
def test_what_an_edit_changes(data, shown):
    assert edit_detail({**data, "seen": "Lời cũ."}) == shown


def test_words():
    class Of:
        status = Status.ACCEPTED

    assert status_tag(Of) == '<span class="tag good">Đã chấp nhận</span>'
    assert severity_tag("error") == '<span class="tag bad">Lỗi</span>'
    assert edit_word("join") == "Gộp việc"
    assert kind_word("content") == "Nội dung cần nói"
    assert strife_word("gone") == "Điều khoản không còn trong văn bản này."
    assert recurring_word("hằng quý") == "hằng quý"
    assert (spaced((1, 2)), short(2.04), short(2.25)) == ("1 2", "2", "2.2")
