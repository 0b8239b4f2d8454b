"""One word stands in two spellings (một từ viết hai cách).

What it finds:
    Two accepted spellings of one word in one document: "chiến sĩ" and "chiến sỹ", "pano" and "panô".
Why it matters:
    A search for the one misses the other; a careful reader takes the document for one pasted together.
Example:
    … trên pano … trên panô
Better:
    … trên pano … trên pano
Source:
    General usage; seen in published plans.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.variants import VARIANTS
from roviec.lint.facts import Facts
from roviec.lint.rule import Hit, Rule, Words


def check(facts: Facts) -> Iterator[Hit]:
    """One finding a word, at the first place of the rarest spelling."""
    for group in VARIANTS:
        found = {form: places for form in group if (places := facts.places(form))}
        if len(found) < 2:
            continue
        ordered = sorted(found, key=lambda form: (len(found[form]), -group.index(form)))
        rare, common = ordered[0], ordered[-1]
        at = found[rare][0]
        yield Hit((at, at + len(rare)), {"rare": rare, "common": common, "count": len(found[rare])}, fix=None)


RULE = Rule(
    code="SP005",
    severity=Severity.INFO,
    vi=Words(
        "Một từ viết hai cách trong văn bản: “{rare}” ({count} chỗ) và “{common}”.",
        "Chọn một cách viết cho cả văn bản.",
    ),
    en=Words(
        "One word stands in two spellings: “{rare}” ({count} places) and “{common}”.",
        "Keep to one spelling in the whole document.",
    ),
    check=check,
)
