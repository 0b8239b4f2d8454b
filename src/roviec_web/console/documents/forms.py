"""What is typed about documents."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from roviec_web.bodies.models import Body
from roviec_web.console.people.fields import BodyField
from roviec_web.people.access import Permission
from roviec_web.people.models import Person


class KeeperForm(forms.Form):
    """The body that keeps what is uploaded: one's own, or one below it."""

    def __init__(self, data: Any = None, *, user: Person, own: list[Body], working_for: str) -> None:
        super().__init__(data)
        field = BodyField(
            user=user,
            permission=Permission.DOCUMENT_UPLOAD,
            label=_("Cơ quan lưu giữ"),
            help_text=_("Cơ quan của bạn, hoặc gõ tên một cơ quan bên dưới."),
        )
        self.fields["body"] = field
        if data is None and own:
            chosen = field.bodies.filter(code=working_for).first() if working_for else None
            self.initial["body"] = _named(chosen or own[0], field)

    @property
    def body(self) -> Body:
        """The one that was chosen; the form is valid."""
        chosen: Body = self.cleaned_data["body"]
        return chosen


def _named(body: Body, field: BodyField) -> str:
    """As it is typed: by its name, with its code where another body is called so too."""
    is_only = field.bodies.filter(name=body.name, ends_on=None).count() == 1
    return body.name if is_only else f"{body.name} ({body.code})"
