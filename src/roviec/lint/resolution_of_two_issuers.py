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

from roviec.findings import Severity
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words

_CONGRESS = re.compile(
    r"(?P<act>(?:Nghị\s{1,3}quyết|Văn\s{1,3}kiện)\s{1,3}Đại\s{1,3}hội\s{1,3}(?:lần\s{1,3}thứ\s{1,3})?[IVXL]{1,6})"
    r"\s{1,3}của\s{1,3}(?P<body>Đảng\s{1,3}bộ|Đảng|Quốc\s{1,3}hội|Chính\s{1,3}phủ|Bộ\s{1,3}Chính\s{1,3}trị|Công\s{1,3}đoàn|Đoàn|Hội)(?!\w)"
)


def check(facts: Facts) -> Iterator[Hit]:
    """Each mention of the body that the fewer mentions name; a tie tells nothing."""
    acts: dict[str, list[re.Match[str]]] = defaultdict(list)
    for found in _CONGRESS.finditer(facts.text):
        acts[" ".join(found["act"].split())].append(found)
    for act, mentions in acts.items():
        bodies = Counter(" ".join(found["body"].split()) for found in mentions)
        (usual, most), *others = bodies.most_common()
        for found in mentions if others and most > others[0][1] else ():
            body = " ".join(found["body"].split())
            if body != usual:
                yield Hit(found.span(), {"act": act, "body": body, "usual": usual})


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
