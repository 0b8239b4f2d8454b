"""What the audit is narrowed by."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class FilterForm(forms.Form):
    """Who, what, when."""

    who = forms.CharField(label=_("Người làm"), required=False, max_length=100)
    action = forms.CharField(label=_("Việc"), required=False, max_length=80)
    since = forms.DateField(label=_("Từ ngày"), required=False, widget=forms.DateInput({"type": "date"}))
    until = forms.DateField(label=_("Đến hết ngày"), required=False, widget=forms.DateInput({"type": "date"}))
    before = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)
