"""What reviewers type about a clause or a task."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from roviec_web.console.days import DayField
from roviec_web.console.review.finding_words import words_of_finding
from roviec_web.console.review.labels import CLAUSE_KINDS, RECURRING, TASK_KINDS
from roviec_web.documents.queries.review import Review
from roviec_web.documents.reviewing import ReviewedClause, ReviewedTask

_NEAR = 12
"""Tasks before and behind that may be joined."""


class LinesField(forms.CharField):
    """Several values, one a line."""

    widget = forms.Textarea

    def clean(self, value: Any) -> list[str]:
        """The lines that say something."""
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]


class ReviewForm(forms.Form):
    """A form about one clause; ``place`` says which, so that a page may hold several."""

    def __init__(self, data: Any = None, *, review: Review, clause: ReviewedClause, task: ReviewedTask | None) -> None:
        self.review, self.plan, self.clause, self.task = review, review.plan, clause, task
        super().__init__(data, auto_id=f"id_{clause.number}_%s", initial=self.first_values())

    def first_values(self) -> dict[str, Any]:
        """What stands now."""
        return {}


class TextForm(ReviewForm):
    """Other words for a task."""

    text = forms.CharField(label=_("Lời của việc"), max_length=4000, widget=forms.Textarea({"rows": 4}))
    title = forms.CharField(label=_("Tên gọi ngắn"), max_length=200, required=False)

    def first_values(self) -> dict[str, Any]:
        """Its words of now."""
        return {"text": self.task.text, "title": self.task.title} if self.task else {}


class SplitForm(ReviewForm):
    """A task in parts, or work that the compiler did not see."""

    texts = LinesField(
        label=_("Các việc, mỗi việc một dòng"),
        help_text=_("Xuống dòng ở chỗ muốn tách."),
        max_length=20000,
        widget=forms.Textarea({"rows": 5}),
    )

    def first_values(self) -> dict[str, Any]:
        """The words to part."""
        return {"texts": self.task.text} if self.task else {}


class JoinForm(ReviewForm):
    """Tasks near this one."""

    others = forms.MultipleChoiceField(label=_("Gộp thêm các việc"), widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["others"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(task.id, f"{task.clause}: {_short(task.text)}") for task in self._near()]

    def _near(self) -> list[ReviewedTask]:
        tasks = self.plan.tasks
        at = next((place for place, task in enumerate(tasks) if self.task and task.id == self.task.id), 0)
        return [task for task in tasks[max(at - _NEAR, 0) : at + _NEAR + 1] if not self.task or task.id != self.task.id]


class KindForm(ReviewForm):
    """The kind of a task."""

    kind = forms.ChoiceField(
        label=_("Loại việc"),
        widget=forms.RadioSelect,
        choices=[(kind.value, word) for kind, word in TASK_KINDS.items()],
    )

    def first_values(self) -> dict[str, Any]:
        """Its kind of now."""
        return {"kind": self.task.kind.value} if self.task else {}


class PartForm(ReviewForm):
    """A clause in parts."""

    texts = LinesField(
        label=_("Lời của điều khoản, mỗi phần một dòng"),
        help_text=_("Đặt con trỏ ở chỗ muốn tách rồi xuống dòng. Từng chữ của văn bản phải giữ nguyên."),
        max_length=20000,
        widget=forms.Textarea({"rows": 7}),
    )

    def first_values(self) -> dict[str, Any]:
        """Its words, as the document has them."""
        return {"texts": self.review.own_words(self.clause.path)}


class UniteForm(ReviewForm):
    """A clause with the one behind it: only its press is asked for."""

    @property
    def behind(self) -> ReviewedClause | None:
        """The clause that it is joined with."""
        return self.plan.clause(self.clause.joins) if self.clause.joins else None


class ClauseKindForm(ReviewForm):
    """The kind of a clause."""

    kind = forms.ChoiceField(
        label=_("Loại điều khoản"),
        choices=[(kind.value, word) for kind, word in CLAUSE_KINDS.items()],
    )

    def first_values(self) -> dict[str, Any]:
        """Its kind of now."""
        return {"kind": self.clause.kind}


class AssignForm(ReviewForm):
    """Who leads, who takes part."""

    lead = LinesField(label=_("Chủ trì, mỗi cơ quan một dòng"), required=False, widget=forms.Textarea({"rows": 2}))
    partners = LinesField(label=_("Phối hợp, mỗi cơ quan một dòng"), required=False, widget=forms.Textarea({"rows": 3}))

    def first_values(self) -> dict[str, Any]:
        """Those of now."""
        if not self.task:
            return {}
        return {"lead": "\n".join(self.task.lead), "partners": "\n".join(self.task.coordinating)}


class DeadlineForm(ReviewForm):
    """A deadline that the document does not say."""

    end = DayField(label=_("Hoàn thành trước hoặc trong ngày"), required=False)
    recurring = forms.ChoiceField(label=_("Lặp lại"), required=False, choices=RECURRING)
    text = forms.CharField(label=_("Ghi chú về thời hạn"), required=False, max_length=300)

    def first_values(self) -> dict[str, Any]:
        """The one that was added."""
        added = self.task.added_deadline if self.task else None
        return {"end": added.end, "recurring": added.recurring, "text": added.text} if added else {}


class DismissForm(ReviewForm):
    """Why a finding does not hold."""

    finding = forms.ChoiceField(label=_("Phát hiện"), widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Lý do bỏ qua"), max_length=500)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["finding"]
        assert isinstance(field, forms.ChoiceField)
        findings = [one for one in self.clause.findings if one.is_open]
        field.choices = [(one.key, f"{one.rule}: {_short(words_of_finding(one)[0])}") for one in findings]

    def first_values(self) -> dict[str, Any]:
        """The first that is open."""
        return {"finding": next((one.key for one in self.clause.findings if one.is_open), "")}


class OperateForm(ReviewForm):
    """Why a mark "không vận hành" is wrong."""

    reason = forms.CharField(
        label=_("Lý do bỏ dấu không vận hành"),
        help_text=_("Lý do được ghi vào nhật ký và hiện bên việc này cùng tên bạn."),
        max_length=500,
        widget=forms.Textarea({"rows": 3}),
    )


def _short(text: str, letters: int = 110) -> str:
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"
