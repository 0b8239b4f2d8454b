"""A body and a person in a form, typed rather than picked from a list of thousands."""

from __future__ import annotations

import re
from typing import Any, Final

from django import forms
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.bodies.models import Body
from roviec_web.kit.folding import fold
from roviec_web.people.access import Permission
from roviec_web.people.models import Person
from roviec_web.people.queries.bodies import bodies_visible_to
from roviec_web.people.queries.people import find_active_person

MOST_COMPARED: Final = 50


_WITH_CODE: Final = re.compile(r"\(([0-9a-z]{10})\)$")
"""How a body is named where its name alone would not do: "Sở Y tế (6s4e42cwcg)"."""


def picks(permission: Permission) -> dict[str, str]:
    """Attributes of a field under which bodies are suggested while somebody types (``suggest.js``)."""
    return {"data-picks": f"{reverse('console:body.suggest')}?for={permission}", "autocomplete": "off"}


class BodyField(forms.CharField):
    """A body by its code or its name, of those on which the person may do something."""

    def __init__(self, *, user: Person, permission: Permission, **kwargs: Any) -> None:
        kwargs.setdefault("label", gettext_lazy("Cơ quan"))
        kwargs.setdefault("help_text", gettext_lazy("Gõ tên, tên viết tắt hoặc mã của cơ quan."))
        super().__init__(max_length=250, **kwargs)
        self.bodies = bodies_visible_to(user, permission)
        self.widget.attrs |= picks(permission)

    def clean(self, value: Any) -> Body | None:
        """The one body that is meant."""
        said = super().clean(value)
        if not said:
            return None
        with_code = _WITH_CODE.search(said)
        by_code = self.bodies.filter(code=with_code[1] if with_code else said).first()
        if by_code is not None:
            return by_code
        found = list(self.bodies.filter(folded__contains=fold(said), ends_on__isnull=True)[:MOST_COMPARED])
        exact = [body for body in found if fold(body.name) == fold(said) or fold(body.abbreviation) == fold(said)]
        return self._only_one(exact or found)

    def _only_one(self, found: list[Body]) -> Body:
        if not found:
            raise forms.ValidationError(_("Không có cơ quan nào mang tên này trong phạm vi của bạn."))
        if len(found) > 1:
            named = "; ".join(f"{body.name} ({body.code})" for body in found[:5])
            raise forms.ValidationError(_("Có nhiều cơ quan như vậy, bạn hãy gõ mã: %(bodies)s.") % {"bodies": named})
        return found[0]


class PersonField(forms.EmailField):
    """Somebody with an open account, by their address; they may be of any body."""

    def clean(self, value: Any) -> Person:
        """The person."""
        person = find_active_person(super().clean(value))
        if person is None:
            raise forms.ValidationError(_("Không có tài khoản đang hoạt động nào mang địa chỉ này."))
        return person
