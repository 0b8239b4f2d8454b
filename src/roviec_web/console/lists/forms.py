"""What a list is narrowed by, and what its filters are kept under."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from roviec_web.bodies.models import Body
from roviec_web.console.days import DayField

ALL: Final = "all"
"""The scope that reaches all bodies of a person."""


class FilterForm(forms.Form):
    """The filters of a list, read from its address; each field is a word of the list's query.

    A value that cannot be read is told at its field and narrows nothing; the others hold. Who has roles on several
    bodies also chooses one as the scope, which is the one that they work for while the address names none.
    """

    def __init__(
        self, data: Mapping[str, Any], *, bodies: Sequence[Body] = (), working: Body | None = None, **kwargs: Any
    ) -> None:
        super().__init__({"scope": working.code if working else ALL, **_single(data)}, **kwargs)
        self.is_scoped = "scope" in data
        self.paths = {body.code: body.path for body in bodies} if len(bodies) > 1 else {}
        if self.paths:
            choices = [(ALL, _("Mọi cơ quan của tôi")), *((body.code, body.name) for body in bodies)]
            self.fields["scope"] = forms.ChoiceField(label=_("Phạm vi"), required=False, choices=choices)

    def wanted(self) -> dict[str, Any]:
        """What is asked for, as words of the query: fields that are filled in and can be read."""
        read = self._read()
        path = self.paths.get(str(read.pop("scope", "")))
        return {**read, "under": path} if path else read

    def kept(self) -> dict[str, str]:
        """The same as it stands in an address, the scope always."""
        return {name: str(self.data[name]) for name in self._read()}

    @property
    def is_filtered(self) -> bool:
        """Whether anything is asked for besides the scope that a list begins with."""
        kept = set(self.kept())
        return bool(kept - {"scope"}) or (self.is_scoped and "scope" in kept)

    def _read(self) -> dict[str, Any]:
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value not in self.fields[name].empty_values}


class SaveViewForm(forms.Form):
    """A name for the filters of a list, and whose they are."""

    name = forms.CharField(label=_("Tên của bộ lọc"), max_length=80)
    query = forms.CharField(max_length=8000, widget=forms.HiddenInput)  # words of every field, as addresses write them

    def __init__(self, *args: Any, bodies: Sequence[Body], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.bodies = {body.code: body for body in bodies}
        if bodies:
            choices = [("", _("Chỉ mình tôi")), *((body.code, body.name) for body in bodies)]
            self.fields["body"] = forms.ChoiceField(label=_("Ai dùng"), required=False, choices=choices)

    def body(self) -> Body | None:
        """Whose the view is; ``None``: the person's own."""
        return self.bodies.get(self.cleaned_data.get("body", ""))


def words_field(label: Any, **kwargs: Any) -> forms.CharField:
    """Words that are looked for, with or without accents."""
    widget = forms.TextInput({"type": "search"})
    return forms.CharField(label=label, required=False, max_length=200, widget=widget, **kwargs)


def day_field(label: Any) -> DayField:
    """A day, typed."""
    return DayField(label=label, required=False)


def choice_field(label: Any, choices: Any, *, everything: Any) -> forms.ChoiceField:
    """One of a few; ``everything`` is the word for no choice."""
    return forms.ChoiceField(label=label, required=False, choices=[("", everything), *choices])


def _single(data: Mapping[str, Any]) -> dict[str, Any]:
    """The last value of each word, as ``QueryDict`` gives it."""
    return {name: data[name] for name in data}
