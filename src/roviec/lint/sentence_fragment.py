"""A sentence says of what it speaks and stops (câu thiếu vị ngữ).

What it finds:
    A sentence that begins with "Việc …" or "Sự …", goes on over several words, and has no predicate.
Why it matters:
    It asks nothing of anybody, though it looks like a duty.
Example:
    Việc kiểm tra các trạm bơm trước mùa lũ.
Better:
    Kiểm tra các trạm bơm trước mùa lũ.
Source:
    Grammar of Vietnamese; seen in published plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_SENTENCE = re.compile(r"(?<=[.!?…] )(?:Việc|Sự) [^.!?;:…\n]{20,400}(?:\.|…)")
_PREDICATE_WORDS = """
là được phải cần sẽ đã do có giúp góp nhằm giao theo tạo thể không chưa đang nên gồm bao căn tuân dựa chịu thuộc
khiến mang cho bị gắn đòi còn chỉ đều cũng vẫn luôn trở thì đạt nằm tính làm
"""
_PREDICATE = frozenset(_PREDICATE_WORDS.split())
"""A word of these may be the predicate, or belong to it; where one stands, nothing is said."""
_PREDICATES = (
    "thực hiện", "hoàn thành", "bảo đảm", "đảm bảo", "tiếp tục", "áp dụng", "diễn ra", "thông qua", "ảnh hưởng",
    "căn cứ", "quyết định", "hoàn thiện", "đem lại", "phụ thuộc", "xuất phát", "diễn biến", "phát huy", "thúc đẩy",
)  # fmt: skip


def check(facts: Facts) -> Iterator[Hit]:
    """Each such sentence behind another one; items of a list may be noun phrases."""
    if "Việc" not in facts.vocabulary and "Sự" not in facts.vocabulary:
        return
    for span, words in facts.stretches:
        for found in _SENTENCE.finditer(words):
            tokens = found.group().lower().rstrip(".…").split()
            rest = " ".join(token.strip(",“”()") for token in tokens[2:])
            if _PREDICATE.isdisjoint(rest.split()) and not any(phrase in rest for phrase in _PREDICATES):
                shown = " ".join(found.group().split()[:8])
                yield Hit((span[0] + found.start(), span[0] + found.end()), {"words": shown})


RULE = Rule(
    code="TX008",
    severity=Severity.WARNING,
    vi=Words(
        "Câu thiếu vị ngữ: “{words} …”.",
        "Bỏ chữ “Việc”, “Sự” ở đầu câu, hoặc bổ sung vị ngữ.",
    ),
    en=Words(
        "The sentence has no predicate: “{words} …”.",
        "Take the noun at its head away, or say what is to be done.",
    ),
    check=check,
)
