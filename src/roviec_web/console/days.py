"""Days as they are typed: 30/05/2026 in every browser, whatever its own language would make of 05/06.

The browser's field of dates shows and reads days in the order of the browser's language; in an English one 05/06/2026
is the sixth of May, and nobody is told. So days are typed as words, in the order of Vietnamese documents.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

_TYPED: Final = re.compile(r"(?P<day>\d{1,2})\s*[-/. ]\s*(?P<month>\d{1,2})\s*[-/. ]\s*(?P<year>\d{4})", re.ASCII)
_FIGURES: Final = re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})", re.ASCII)
"""A telephone's pad of figures has no stroke."""
_IN_ADDRESSES: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})", re.ASCII)


def read_day(words: str) -> date | None:
    """A day as it was typed or stands in an address; ``None`` where it is none."""
    for shape in (_TYPED, _FIGURES, _IN_ADDRESSES):
        if found := shape.fullmatch(words.strip()):
            try:
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                return None
    return None


class DayInput(forms.TextInput):
    """A day as documents write it, also where it came from an address."""

    def __init__(self) -> None:
        super().__init__(
            {
                "class": "day",
                "inputmode": "numeric",
                "autocomplete": "off",
                "maxlength": 14,
                "placeholder": _("ngày/tháng/năm"),
            }
        )

    def format_value(self, value: Any) -> str | None:
        """What cannot be read stays as it was typed."""
        day = read_day(value) if isinstance(value, str) else value
        return f"{day:%d/%m/%Y}" if isinstance(day, date) else super().format_value(value)


class DayField(forms.DateField):
    """A day, typed."""

    widget = DayInput
    default_error_messages = {
        "invalid": _("Không có ngày này. Hãy ghi ngày/tháng/năm, ví dụ 30/05/2026."),
    }

    def to_python(self, value: Any) -> date | None:
        """In the order of Vietnamese documents; one in an address is read too."""
        if not isinstance(value, str):
            return super().to_python(value)
        if not value.strip():
            return None
        day = read_day(value)
        if day is None:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return day
