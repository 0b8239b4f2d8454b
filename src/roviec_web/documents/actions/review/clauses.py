"""What is said of clauses themselves: where one ends and the next begins, of what kind one is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, islice
from typing import Any, Final

from django.utils.translation import gettext as _

from roviec_web.documents.actions.review.refusals import ReviewError
from roviec_web.documents.actions.review.writing import Held, Target, write
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.reviewing import ClauseKind, EditKind, ReviewedClause
from roviec_web.documents.reviewing.outline import PART, Outline, base_of
from roviec_web.people.models import Person

MOST_PARTS: Final = 20


def review_part(*, target: Target, texts: Sequence[str], acting_user: Person) -> ReviewEdit:
    """Part a clause: its words are given again, one part after the other, and none of them may change.

    Raises:
        ReviewError: fewer than two parts or too many, or other words than those of the clause.
    """
    pieces = [" ".join(text.split()) for text in texts if text.strip()]
    if not 2 <= len(pieces) <= MOST_PARTS:
        message = _("Ghi mỗi phần một dòng: ít nhất hai dòng, nhiều nhất %(most)d dòng.")
        raise ReviewError(message % {"most": MOST_PARTS}, field="texts")

    def make(one: Held, clause: ReviewedClause) -> dict[str, Any]:
        outline = Outline(one.laid.plan)
        if not clause.may_be_parted:
            raise ReviewError(_("Chỗ này không tách được: lời của bảng đứng trong từng ô."), field="texts")
        if " ".join(pieces).split() != outline.own_words(clause.path).split():
            message = _(
                "Lời của văn bản không sửa được ở đây. Hãy giữ nguyên từng chữ, chỉ xuống dòng ở chỗ muốn tách."
            )
            raise ReviewError(message, field="texts")
        names = [clause.path, *islice(_free_names(one, clause.path), len(pieces) - 1)]
        return {"pieces": [{"clause": name, "text": text} for name, text in zip(names, pieces, strict=True)]}

    return write(target, EditKind.PART, acting_user, make)


def review_unite(*, target: Target, acting_user: Person) -> ReviewEdit:
    """Join a clause with the one behind it of the same level: one clause with the words and the work of both.

    Raises:
        ReviewError: there is none behind it, or something else stands between them.
    """

    def make(one: Held, clause: ReviewedClause) -> dict[str, Any]:
        other = Outline(one.laid.plan).next_of(clause.path) if clause.path else None
        if other is None:
            raise ReviewError(_("Sau điều khoản này không có điều khoản cùng cấp nào để gộp."))
        behind = one.plan.clause(other["path"])
        assert behind is not None
        return {"with": [{"clause": behind.path, "basis": behind.basis, "seen": behind.words}]}

    return write(target, EditKind.UNITE, acting_user, make)


def review_clause_kind(*, target: Target, kind: str, acting_user: Person) -> ReviewEdit:
    """Say of what kind a clause is; its address and its words stay.

    Raises:
        ReviewError: there is no such kind, or the clause is of that kind already.
    """
    if kind not in set(ClauseKind):
        raise ReviewError(_("Không có loại điều khoản này."), field="kind")

    def make(_one: Held, clause: ReviewedClause) -> dict[str, Any]:
        if not clause.may_be_parted:
            raise ReviewError(_("Bảng và hàng của bảng giữ loại của mình."), field="kind")
        if kind == clause.kind:
            raise ReviewError(_("Chưa có gì thay đổi để ghi."), field="kind")
        return {"kind": kind}

    return write(target, EditKind.KIND, acting_user, make, action="review.clause_kind")


def _free_names(one: Held, path: str) -> Iterator[str]:
    """Addresses that no part of the clause ever had, undone ones among them: what was undone may come back."""
    had = {piece["clause"] for edit in one.edits if edit.kind is EditKind.PART for piece in edit.data["pieces"]}
    base = base_of(path)
    return (name for name in (f"{base}{PART}{number}" for number in count(2)) if name not in had)
