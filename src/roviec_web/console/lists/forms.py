"""What a list is narrowed by."""

from __future__ import annotations

from typing import Any

from django import forms

from roviec_web.console.days import DayField


class FilterForm(forms.Form):
    """The filters of a list, read from its address; each field is a word of the list's query.

    A value that cannot be read is told at its field and narrows nothing; the others hold.
    """

    def wanted(self) -> dict[str, Any]:
        """What is asked for: fields that are filled in and can be read."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value not in self.fields[name].empty_values}

    def kept(self) -> dict[str, str]:
        """The same as it stands in an address."""
        return {name: str(self.data[name]) for name in self.wanted()}


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
