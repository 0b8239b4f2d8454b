"""The plan does not say how it is carried out (kế hoạch không có mục tổ chức thực hiện).

What it finds:
    A plan or guide of several sections of which none is about carrying out, sharing of work or responsibilities.
Why it matters:
    A plan without it gives nobody any work.
Example:
    I. MỤC ĐÍCH II. NỘI DUNG III. KINH PHÍ
Better:
    I. MỤC ĐÍCH II. NỘI DUNG III. KINH PHÍ IV. TỔ CHỨC THỰC HIỆN
Source:
    Practice of offices: every plan of the collection has it.
"""

from __future__ import annotations

from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lexicon.section_roles import ROLE_WORDS, SectionRole
from roviec.lint.facts import Facts
from roviec.lint.framing import first_line, is_whole
from roviec.lint.rule import Hit, Rule, Words
from roviec.model.outlined import NodeKind

_PLANS = frozenset({"KH", "HD", "CTR", "PA"})
_FEWEST_SECTIONS = 2
_ORGANISES = next(pattern for role, pattern in ROLE_WORDS if role is SectionRole.ORGANISATION)
_TOP = frozenset({NodeKind.PART, NodeKind.SECTION, NodeKind.CHAPTER})


def check(facts: Facts) -> Iterator[Hit]:
    """The title of a plan in which nothing is about carrying out and nobody has work."""
    directive = facts.directive
    if directive is None or directive.type is None or directive.type.code not in _PLANS or not is_whole(facts):
        return
    sections = [node for node in facts.main.outline if node.kind in _TOP and node.heading]
    if len(sections) < _FEWEST_SECTIONS or facts.assigned or len(facts.plan.outlined.parts) > 1:
        return
    if not any(_ORGANISES.search(fold(node.heading)) for node in facts.main.walk() if node.heading):
        yield Hit(first_line(facts), {"title": directive.title or directive.type.name})


RULE = Rule(
    code="ST008",
    severity=Severity.WARNING,
    vi=Words(
        "“{title}” không có mục tổ chức thực hiện và không giao việc cho cơ quan nào.",
        "Bổ sung mục “Tổ chức thực hiện”, ghi rõ cơ quan, công việc, thời hạn.",
    ),
    en=Words(
        "“{title}” has no section on carrying out and gives nobody any work.",
        "Add a section “Tổ chức thực hiện” that says who does what by when.",
    ),
    check=check,
)
