"""Marks of secrecy (độ mật) on a document: MẬT, TỐI MẬT, TUYỆT MẬT. Such documents have no place here.

The compiler reads the mark from the header of each document inside a file. A stamp may stand anywhere on the first
page, at its head or foot, or be all that recognition made of it, so lines that are nothing but a mark count too.
"""

from __future__ import annotations

import re
from typing import Final

from roviec import Plan
from roviec_web.kit.folding import fold

GRADES: Final = {"mat": "MẬT", "toi mat": "TỐI MẬT", "tuyet mat": "TUYỆT MẬT"}
"""Of the Law on the protection of State secrets (29/2018/QH14), article 8, by the folded mark."""
_MARK: Final = re.compile(r"^(?:(?:do|muc do|dau) mat )?(?P<grade>tuyet mat|toi mat|mat)$")
_FIRST_LINES: Final = 80
"""Where a form has no pages; a full page has some 45 lines, of which a table makes more."""


def find_grade(plan: Plan) -> str | None:
    """The mark as the law spells it; None where the document bears none."""
    for directive in plan.directives:
        if directive and directive.secrecy and _could_be_mark(directive.secrecy):
            return GRADES.get(fold(directive.secrecy), "MẬT")
    marks = (_MARK.match(fold(line)) for line in _first_page(plan))
    return next((GRADES[mark["grade"]] for mark in marks if mark), None)


def _first_page(plan: Plan) -> list[str]:
    """Lines of the first page, its head and foot too, that could be nothing but a mark."""
    lines = plan.outlined.repaired.source.lines
    first = [line for line in lines if line.page == 1] or list(lines[:_FIRST_LINES])
    words = (line.text.strip(" .:()[]*-–|\t") for line in first)
    return [text for text in words if text and _could_be_mark(text)]


def _could_be_mark(text: str) -> bool:
    """A stamp is in capitals, of which recognition may lose the accents; in small letters "mặt" folds alike."""
    return text == text.upper() or text.rsplit(maxsplit=1)[-1].lower() == "mật"
