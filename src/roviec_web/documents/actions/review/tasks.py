"""What is said of tasks: their words, parts, kind, who does them and by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from django.utils.translation import gettext as _

from roviec_web.documents.actions.review.refusals import NotOperatedError, ReviewError
from roviec_web.documents.actions.review.writing import (
    Held,
    Target,
    held,
    seen_clause,
    seen_now,
    task_of,
    write,
)
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.reviewing import EditKind, ReviewedClause, ReviewedTask, TaskKind
from roviec_web.documents.reviewing.operating import is_operated
from roviec_web.people.models import Person

LONGEST: Final = 4000
"""Letters of a task."""
MOST_PIECES: Final = 20
MOST_NAMES: Final = 60
LONGEST_NAME: Final = 300
_RECURRING: Final = ("", "thường xuyên", "hằng ngày", "hằng tuần", "hằng tháng", "hằng quý", "hằng năm")


def review_text(*, target: Target, text: str, title: str = "", acting_user: Person) -> ReviewEdit:
    """Write other words, or a short name, for a task; the words of the source stay beside them."""
    words = _words(text, "text")

    def make(_one: Held, clause: ReviewedClause) -> dict[str, Any]:
        task = task_of(clause, target.task)
        short = " ".join(title.split())[:200]
        if words == task.text and short == task.title:
            raise ReviewError(_("Chưa có gì thay đổi để ghi."), field="text")
        return {"text": words, "title": short, "operated": is_operated(words)}

    return write(target, EditKind.TEXT, acting_user, make)


def review_split(*, target: Target, texts: Sequence[str], acting_user: Person) -> ReviewEdit:
    """Split a task into several; without a task: add work that the compiler did not see in the clause."""
    words = [_words(text, "texts") for text in texts if text.strip()]
    if len(words) < (2 if target.task else 1) or len(words) > MOST_PIECES:
        message = _("Ghi mỗi việc một dòng: ít nhất hai dòng để tách, nhiều nhất %(most)d dòng.")
        raise ReviewError(message % {"most": MOST_PIECES}, field="texts")

    def make(one: Held, clause: ReviewedClause) -> dict[str, Any]:
        ids = _new_ids(one, clause, len(words))
        if target.task:
            ids = [target.task, *ids[:-1]]
        pieces = [{"id": piece, "text": text} for piece, text in zip(ids, words, strict=True)]
        return {"pieces": pieces, "operated": all(is_operated(text) for text in words)}

    return write(target, EditKind.SPLIT, acting_user, make)


def review_join(*, target: Target, others: Sequence[str], acting_user: Person) -> ReviewEdit:
    """Join other tasks, of this clause or of others, to this one: one task with the words and bodies of all."""

    def make(one: Held, clause: ReviewedClause) -> dict[str, Any]:
        task = task_of(clause, target.task)
        everything = {other.id: other for other in one.plan.tasks}
        joined = [everything[other] for other in dict.fromkeys(others) if other in everything and other != task.id]
        if not joined or len(joined) != len(set(others)):
            raise ReviewError(_("Hãy chọn việc để gộp vào việc này."), field="others")
        return _joined_data(one, [task, *joined])

    return write(target, EditKind.JOIN, acting_user, make)


def review_kind(*, target: Target, kind: str, acting_user: Person) -> ReviewEdit:
    """Say what kind a task is, or that it is no work at all."""
    if kind not in set(TaskKind):
        raise ReviewError(_("Không có loại việc này."), field="kind")

    def make(_one: Held, clause: ReviewedClause) -> dict[str, Any]:
        task_of(clause, target.task)
        return {"kind": kind}

    return write(target, EditKind.KIND, acting_user, make)


def review_lead(*, target: Target, names: Sequence[str], acting_user: Person) -> ReviewEdit:
    """Set who leads."""

    def make(_one: Held, clause: ReviewedClause) -> dict[str, Any]:
        _check_operated(task_of(clause, target.task))
        return {"names": _names(names, "lead")}

    return write(target, EditKind.LEAD, acting_user, make)


def review_partners(*, target: Target, names: Sequence[str], acting_user: Person) -> ReviewEdit:
    """Set who takes part."""

    def make(_one: Held, clause: ReviewedClause) -> dict[str, Any]:
        _check_operated(task_of(clause, target.task))
        return {"names": _names(names, "partners")}

    return write(target, EditKind.PARTNERS, acting_user, make)


def review_assign(
    *, target: Target, lead: Sequence[str], partners: Sequence[str], acting_user: Person
) -> list[ReviewEdit]:
    """Set who leads and who takes part, each where it differs.

    Raises:
        ReviewError: nothing differs.
    """
    wanted = {"lead": _names(lead, "lead"), "partners": _names(partners, "partners")}
    with held(target.document, acting_user) as one:
        task = task_of(seen_clause(one, target), target.task)
        rows: list[ReviewEdit] = []
        if wanted["lead"] != list(task.lead):
            rows.append(review_lead(target=target, names=wanted["lead"], acting_user=acting_user))
        if wanted["partners"] != list(task.coordinating):
            now = seen_now(target) if rows else target
            rows.append(review_partners(target=now, names=wanted["partners"], acting_user=acting_user))
        if not rows:
            raise ReviewError(_("Chưa có gì thay đổi để ghi."), field="lead")
        return rows


def review_deadline(
    *, target: Target, end: date | None, text: str = "", recurring: str = "", acting_user: Person
) -> ReviewEdit:
    """Add a deadline, shown as added and by whom; with nothing given an added one is taken away."""
    if recurring not in _RECURRING:
        raise ReviewError(_("Không có chu kỳ này."), field="recurring")
    data = {"end": end.isoformat() if end else None, "text": " ".join(text.split())[:300], "recurring": recurring}

    def make(_one: Held, clause: ReviewedClause) -> dict[str, Any]:
        task = task_of(clause, target.task)
        _check_operated(task)
        if not any(data.values()) and task.added_deadline is None:
            raise ReviewError(_("Hãy ghi ngày, chu kỳ hoặc lời về thời hạn."), field="end")
        return data

    return write(target, EditKind.DEADLINE, acting_user, make)


def _check_operated(task: ReviewedTask) -> None:
    """Nobody is given work that is not operated, and it gets no deadline."""
    if not task.operated:
        raise NotOperatedError(
            _(
                "Việc này không vận hành: hệ thống không theo dõi, dự báo ý kiến của người dân, "
                "không ngăn chặn hay định hướng lời người khác. Lời của văn bản được giữ nguyên, "
                "không nhận cơ quan và thời hạn."
            )
        )


def _joined_data(one: Held, tasks: list[ReviewedTask]) -> dict[str, Any]:
    lead = dict.fromkeys(name for task in tasks for name in task.lead)
    coordinating = dict.fromkeys(name for task in tasks for name in task.coordinating if name not in lead)
    bases = one.laid.clauses.bases
    return {
        "with": [
            {"task": task.id, "clause": task.clause, "basis": bases[task.clause], "seen": task.text}
            for task in tasks[1:]
        ],
        "text": " ".join(task.text for task in tasks)[:LONGEST],
        "lead": list(lead),
        "coordinating": list(coordinating),
        "operated": all(task.operated for task in tasks),
    }


def _new_ids(one: Held, clause: ReviewedClause, count: int) -> list[str]:
    """Ids that no piece of the clause ever had, undone ones among them: what was undone may come back."""
    pieces = (piece for edit in one.edits if edit.clause == clause.path for piece in edit.data.get("pieces", ()))
    had = {piece["id"] for piece in pieces if "id" in piece} | {task.id for task in clause.tasks}
    free = (f"{clause.path}/+{number}" for number in range(1, len(had) + count + 1))
    return [name for name in free if name not in had][:count]


def _words(text: str, field: str) -> str:
    words = " ".join(text.split())
    if not words or len(words) > LONGEST:
        message = _("Lời của một việc phải có từ 1 đến %(most)d chữ.")
        raise ReviewError(message % {"most": LONGEST}, field=field)
    return words


def _names(names: Sequence[str], field: str) -> list[str]:
    found = list(dict.fromkeys(" ".join(name.split()) for name in names if name.strip()))
    if len(found) > MOST_NAMES or any(len(name) > LONGEST_NAME for name in found):
        message = _("Ghi mỗi cơ quan một dòng, nhiều nhất %(most)d cơ quan, tên không quá %(long)d chữ.")
        raise ReviewError(message % {"most": MOST_NAMES, "long": LONGEST_NAME}, field=field)
    return found
