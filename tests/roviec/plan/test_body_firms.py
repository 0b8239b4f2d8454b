"""Names of firms."""

from __future__ import annotations

import pytest

from roviec.plan.body_firms import company_end
from roviec.plan.body_words import read_words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Công ty CP Xây dựng 45 hoàn thành thảm nhựa", "Công ty CP Xây dựng 45"),
        ("Công ty Cổ phần Tư vấn xây dựng An Thịnh lập hồ sơ", "Công ty Cổ phần Tư vấn xây dựng An Thịnh"),
        ("Công ty TNHH Thương mại và Dịch vụ An Thịnh bán hàng", "Công ty TNHH Thương mại và Dịch vụ An Thịnh"),
        ("Công ty CP xây dựng kế hoạch", ""),
        ("Công ty An Thịnh xây dựng bể chứa", ""),
        ("CÔNG TY CP XÂY DỰNG AN THỊNH", ""),
    ],
)
def test_trades_belong_to_the_name(text, name):
    words = read_words(text)
    end = company_end(words, 2)
    assert text[: words.ends[end - 1] if end else 0] == name


def test_only_firms_have_such_names():
    assert not company_end(read_words("Sở Y tế Xây dựng An Thịnh"), 1)
