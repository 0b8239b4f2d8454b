"""Documents that an invented plan is based on (căn cứ): their dates are nobody's deadline."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from invented.tree import Cited
from invented.vocabulary import Topic

_KINDS = (
    ("Nghị định", "{n}/{y}/NĐ-CP", "Chính phủ quy định chi tiết về {name}"),
    ("Quyết định", "{n}/QĐ-TTg", "Thủ tướng Chính phủ phê duyệt Chương trình {name} đến năm 2030"),
    ("Thông tư", "{n}/{y}/TT-BYT", "Bộ trưởng Bộ Y tế hướng dẫn công tác {name}"),
    ("Chỉ thị", "{n}/CT-TTg", "Thủ tướng Chính phủ về tăng cường công tác {name}"),
    ("Kế hoạch", "{n}-KH/TU", "Ban Thường vụ Tỉnh ủy về {name}"),
)


def bases_of(chance: Random, topic: Topic, issued_on: date, *, always: bool = False) -> tuple[list[Cited], bool]:
    """The cited documents, and whether each stands on a line of its own ("Căn cứ …;").

    Args:
        chance: where the draws come from.
        topic: of the plan.
        issued_on: the cited documents are older.
        always: each on a line of its own in any case.
    """
    lines = always or chance.random() < 0.5
    kinds = chance.sample(_KINDS, chance.randint(1, 3) if lines else 1)
    cited = [_cite(chance, kind, topic, issued_on) for kind in kinds]
    if not lines:
        return cited, False
    laws = [Cited(f"Căn cứ {topic.law};", None)]
    found = laws + [Cited(f"Căn cứ {basis.line};", basis.number) for basis in cited]
    return found, True


def _cite(chance: Random, kind: tuple[str, str, str], topic: Topic, issued_on: date) -> Cited:
    name, pattern, subject = kind
    day = issued_on - timedelta(days=chance.randint(20, 700))
    number = pattern.format(n=chance.randint(2, 900), y=day.year)
    if chance.random() < 0.5:
        words = f"ngày {day.day:02d}/{day.month:02d}/{day.year}"
    else:
        words = f"ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
    return Cited(f"{name} số {number} {words} của {subject.format(name=topic.name)}", number)
