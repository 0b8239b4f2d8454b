"""The type of the document is not printed (thiếu tên loại văn bản).

What it finds:
    A header whose number says the type, above a text without a line that names it.
Why it matters:
    The reader takes it for a letter; a plan and a letter bind in different ways.
Example:
    Số: 45/KH-UBND … / Phòng, chống thiên tai năm 2026
Better:
    Số: 45/KH-UBND … / KẾ HOẠCH / Phòng, chống thiên tai năm 2026
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I (thể thức: tên loại và trích yếu nội dung); Party bodies: Hướng dẫn
    36-HD/VPTW, from 27/5/2026 Hướng dẫn 05-HD/VPTW.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.document_kinds import KINDS, code_of_number
from roviec.lexicon.folding import fold
from roviec.lexicon.landmarks import TYPE_NAMES
from roviec.lint.facts import Facts
from roviec.lint.framing import NUMBER, find_in_frame, has_header
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import RegionKind

_PRINTED = frozenset(fold(name) for name in TYPE_NAMES)
_NAMES = {kind.code: tuple(fold(name) for name in kind.names) for kind in KINDS}
_HEAD = 3_000
"""Characters in which the name may stand in an unusual shape."""


def check(facts: Facts) -> Iterator[Hit]:
    """The number of the first document, where it is all that says the type."""
    directive = facts.directive
    if directive is None or directive.symbol is None or facts.region(RegionKind.TITLE) or not has_header(facts):
        return
    names = _NAMES.get(code_of_number(directive.symbol) or "", ())
    found = find_in_frame(facts, NUMBER)
    if found is None or not _PRINTED.intersection(names):
        return
    lines = (fold(line) for line in facts.text[:_HEAD].splitlines())
    if not any(line.lstrip("*_# ").startswith(names) for line in lines):
        yield Hit(found.span(), {"number": found[0], "type": names and _shown(directive.symbol)})


def _shown(symbol: str) -> str:
    code = code_of_number(symbol)
    return next(kind.names[0] for kind in KINDS if kind.code == code).upper()


RULE = Rule(
    code="HD006",
    severity=Severity.WARNING,
    vi=Words(
        "Số, ký hiệu “{number}” là của loại “{type}”, nhưng văn bản không ghi tên loại.",
        "Ghi tên loại “{type}” trên một dòng riêng, phía trên trích yếu nội dung.",
    ),
    en=Words(
        "The number “{number}” is that of a document of the type “{type}”, which no line names.",
        "Print “{type}” on a line of its own above the title.",
    ),
    check=check,
)
