"""Sub-plans from a seed: a body takes up what an invented plan asks of it, each clause in a way that is known."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from invented.answers import placed
from invented.documents import invent
from invented.printing import blocks_of
from invented.style import PLAIN
from invented.texts import as_text, lines_of
from invented.tree import Clause, Due, Plan

from roviec.compare.coverage import Fate

_ADDED = "Tổ chức hội thi nấu ăn dinh dưỡng cho cán bộ công đoàn nhân dịp cuối năm."
_COUNTED = re.compile(r"(?<![\d/])(0[3-9]|1\d|2[0-4])(?= [a-zà-ỹđ])")
_LATER = timedelta(days=9)
_FEWEST = 3
_WORDS = 14
_FRAME = "chủ trì phối hợp với và hoàn thành thời gian thực hiện xong chỉ đạo các đơn vị trực thuộc"


@dataclass(frozen=True, slots=True)
class Below:
    """A plan, the sub-plan of a body, and what became of each clause."""

    seed: int
    parent: bytes
    child: bytes
    body: str
    fates: dict[str, Fate]
    """By the path of the parent's clause."""
    ways: dict[str, str]
    """How each was treated, for the message of a failing test."""


Way = Callable[[Clause, Due | None], str | None]
"""The words of the sub-plan; empty where it says nothing, None where the clause has no room for it."""


def _as_it_is(clause: Clause, _due: Due | None) -> str:
    return clause.text


def _left_out(_clause: Clause, _due: Due | None) -> str:
    return ""


def _moved_by(clause: Clause, due: Due | None, days: timedelta) -> str | None:
    if due is None or due.end is None:
        return None
    end = due.end + days
    return clause.text.replace(due.words, f"trước ngày {end.day:02d}/{end.month:02d}/{end.year}")


def _later(clause: Clause, due: Due | None) -> str | None:
    return _moved_by(clause, due, _LATER)


def _earlier(clause: Clause, due: Due | None) -> str | None:
    return _moved_by(clause, due, -_LATER)


def _undated(clause: Clause, due: Due | None) -> str | None:
    if due is None or due.end is None or not clause.text.rstrip(".").endswith(due.words):
        return None
    return (
        re.sub(r"[,;]?\s*(?:hoàn thành|thời gian thực hiện)?\s*$", "", clause.text.rstrip(".").removesuffix(due.words))
        + "."
    )


def _half(clause: Clause, due: Due | None) -> str | None:
    words = clause.text.rstrip(".").split()
    if due is not None or len(words) < _WORDS or "phối hợp" in clause.text.lower():
        return None
    return " ".join(words[: len(words) // 2]) + "."


def _fewer(clause: Clause, due: Due | None) -> str | None:
    if due and not clause.text.rstrip(".").endswith(due.words):
        return None
    found = _COUNTED.search(clause.text.removesuffix(f"{due.words}.") if due else clause.text)
    if found is None:
        return None
    return clause.text[: found.start()] + "02" + clause.text[found.end() :]


WAYS: dict[str, tuple[Fate, Way]] = {
    "as it is": (Fate.CARRIED, _as_it_is),
    "left out": (Fate.LEFT_OUT, _left_out),
    "later": (Fate.CHANGED, _later),
    "earlier": (Fate.CARRIED, _earlier),
    "undated": (Fate.CHANGED, _undated),
    "half": (Fate.NARROWED, _half),
    "fewer": (Fate.CHANGED, _fewer),
}


def make_below(seed: int) -> Below:
    """The plan and the sub-plan of a seed: the same on every machine."""
    chance = Random(f"below {seed}")
    for step in range(1000):
        plan = invent(seed + 100_000 * step, chance.choice(("KH", "HD")))
        owners = [one for one in plan.clauses() if _is_owner(one)]
        if owners and not plan.first.party:
            return _below(seed, plan, chance.choice(owners), chance)
    raise AssertionError(seed)


def _is_owner(clause: Clause) -> bool:
    plain = [one for one in clause.children if not one.loose and len(one.work) == 1 and not one.children]
    # A duty to make a plan is met by the sub-plan itself.
    planning = any("kế hoạch" in one.text.lower() for one in plain)
    named = clause.heading.startswith("Sở ") and "(" not in clause.heading
    return named and len(plain) >= _FEWEST and not planning and len({_core(one) for one in plain}) == len(plain)


def _core(clause: Clause) -> str:
    """What is to be done, without who, when and how many: where two clauses ask for the same, nobody can tell which
    of them the sub-plan left out.
    """
    work, text = clause.work[0], clause.text
    for words in (*work.coordinating, *((work.due.words,) if work.due else ())):
        text = re.sub(re.escape(words), " ", text, flags=re.IGNORECASE)
    return " ".join(word for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in _FRAME.split())


def _below(seed: int, plan: Plan, owner: Clause, chance: Random) -> Below:
    paths = {id(place.clause): place.path for place in placed("", plan.first.body, PLAIN)}
    lines, fates, ways = [], {}, {}
    for clause in owner.children:
        if clause.loose:
            continue
        due = clause.work[0].due if clause.work else None
        names = chance.sample(list(WAYS), len(WAYS))
        relative = due is not None and (due.words.startswith(("trong 0", "trong 1", "trong 2")) or due.end is None)
        name = "left out" if len(clause.work) != 1 else next(one for one in names if _fits(one, clause, due, relative))
        fate, way = WAYS[name]
        fates[paths[id(clause)]], ways[paths[id(clause)]] = fate, name
        lines.append(way(clause, due))
    parent = as_text(lines_of(blocks_of(plan, PLAIN), PLAIN)).encode()
    child = _print(plan, owner.heading, [line for line in lines if line], plan.first.issued_on or date(2026, 1, 5))
    return Below(seed, parent, child, owner.heading, fates, ways)


def _fits(name: str, clause: Clause, due: Due | None, relative: bool) -> bool:
    """A deadline that counts from the day of issue, or comes back, is only copied where nothing else is touched."""
    words = WAYS[name][1](clause, due)
    if words is None or (relative and name not in {"left out", "fewer"} and due and due.end):
        return False
    return words != clause.text or name == "as it is"


def _print(plan: Plan, body: str, lines: list[str], issued: date) -> bytes:
    paper = plan.first
    text = f"""ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
{body.upper()}\tĐộc lập - Tự do - Hạnh phúc
Số: 77/KH-S\t{paper.place}, ngày {issued.day:02d} tháng {issued.month:02d} năm {issued.year}

KẾ HOẠCH
{paper.title}

Thực hiện Kế hoạch số {paper.number}, {body} ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
- Hoàn thành các nhiệm vụ được giao.
II. NHIỆM VỤ
1. Văn phòng Sở
"""
    half = len(lines) // 2
    numbered = [f"- {line}" for line in (*lines[half:], _ADDED)]
    rest = ["2. Phòng Nghiệp vụ", *(f"- {line}" for line in lines[:half])] if half else []
    return "\n".join((text.rstrip(), *numbered, *rest, "")).encode()
