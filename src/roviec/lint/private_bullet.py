"""A sign that only one font can show stands in the text (ký tự riêng của phông chữ).

What it finds:
    Signs of the private use area (U+F0B7 and its like), which come from bullets and arrows of symbol fonts.
Why it matters:
    Without that font the reader sees an empty box, and the list loses its bullets when it is copied.
Example:
    □ Sở Y tế cấp vắc xin.
Better:
    - Sở Y tế cấp vắc xin.
Source:
    TCVN 6909:2001 (Quyết định 72/2002/QĐ-TTg) knows no such signs; seen in plans that were copied out of Word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_FIRST, _LAST = "\ue000", "\uf8ff"
"""The private use area of Unicode."""
_PRIVATE = re.compile(f"[{_FIRST}-{_LAST}]")


def check(facts: Facts) -> Iterator[Hit]:
    """One finding for all such signs, at the first; those that repair did not know stand in the text itself."""
    places = [change.span for change in facts.letter_changes if _FIRST <= change.was <= _LAST]
    places += [found.span() for found in _PRIVATE.finditer(facts.text)]
    if places:
        yield Hit(min(places), {"count": len(places)})


RULE = Rule(
    code="EN003",
    severity=Severity.INFO,
    vi=Words(
        "Có {count} ký tự riêng của phông ký hiệu (dấu đầu dòng, mũi tên), máy khác có thể hiện thành “□”.",
        "Thay bằng dấu gạch đầu dòng “-” hoặc “+”.",
    ),
    en=Words(
        "{count} signs of a symbol font (bullets, arrows) stand in the text; other machines may show “□”.",
        "Put a hyphen “-” or a plus “+” in their place.",
    ),
    check=check,
)
