"""One resolution is given to two bodies (một nghị quyết ghi của hai cơ quan).

What it finds:
    A resolution of a numbered congress that the text mostly gives to one body and once to another.
Why it matters:
    The second is a slip that changes whose decision it is.
Example:
    … Nghị quyết Đại hội XX của Hội … Nghị quyết Đại hội XX của Quốc hội …
Better:
    … Nghị quyết Đại hội XX của Hội … (each time)
Source:
    Seen in published plans.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from msgspec import Struct

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words
from roviec.source import Span

_CONGRESS = re.compile(
    r"Đại\s{1,3}hội\s{1,3}(?:lần\s{1,3}thứ\s{1,3})?[IVXL]{1,6}\s{1,3}của\s{1,3}"
    r"(?P<body>Đảng\s{1,3}bộ|Đảng|Quốc\s{1,3}hội|Chính\s{1,3}phủ|Bộ\s{1,3}Chính\s{1,3}trị|Công\s{1,3}đoàn|Đoàn|Hội)(?!\w)"
)
_ACT = re.compile(r"(?:Nghị\s{1,3}quyết|Văn\s{1,3}kiện)\s{1,3}$")
_LOOK = 16


class _Mention(Struct, frozen=True):
    span: Span
    act: str
    body: str


def check(facts: Facts) -> Iterator[Hit]:
    """Each mention of the body that the fewer mentions name; a tie tells nothing."""
    acts: dict[str, list[_Mention]] = defaultdict(list)
    for mention in _mentions(facts.text):
        acts[mention.act].append(mention)
    for act, mentions in acts.items():
        (usual, most), *others = Counter(mention.body for mention in mentions).most_common()
        for mention in mentions if others and most > others[0][1] else ():
            if mention.body != usual:
                yield Hit(mention.span, {"act": act, "body": mention.body, "usual": usual})


def _mentions(text: str) -> Iterator[_Mention]:
    for found in _CONGRESS.finditer(text):
        act = _ACT.search(text, max(0, found.start() - _LOOK), found.start())
        if act is not None:
            named = " ".join(text[act.start() : found.start("body")].split()).removesuffix(" của")
            yield _Mention((act.start(), found.end()), named, " ".join(found["body"].split()))


RULE = Rule(
    code="RF010",
    severity=Severity.WARNING,
    vi=Words(
        "“{act}” ở đây ghi của “{body}”, ở chỗ khác ghi của “{usual}”.",
        "Xác định đúng cơ quan ban hành và ghi thống nhất.",
    ),
    en=Words(
        "“{act}” is given to “{body}” here and to “{usual}” elsewhere.",
        "Find out whose it is and write that each time.",
    ),
    check=check,
)
