"""``{% load console %}``: fields and faults of forms, as components."""

from __future__ import annotations

from typing import Any

from django.forms import BaseForm, BoundField
from django.template import Library
from django.utils.http import urlencode
from django.utils.safestring import SafeString

register = Library()


@register.simple_tag
def field(bound: BoundField) -> SafeString:
    """``{% field form.email %}``: label, hint, fault and control of one field."""
    return bound.as_field_group()


@register.inclusion_tag("console/forms/error_summary.html")
def error_summary(*forms: BaseForm) -> dict[str, Any]:
    """``{% error_summary form %}``: every fault of the forms, each a link to its field; nothing without a fault."""
    faults = [
        {"target": bound.id_for_label or bound.auto_id, "label": bound.label, "text": text}
        for form in forms
        for bound in form
        for text in bound.errors
    ]
    general = [{"target": "", "text": text} for form in forms for text in form.non_field_errors()]
    return {"faults": general + faults}


@register.inclusion_tag("console/frame/crumbs.html")
def crumbs(*names_and_addresses: str) -> dict[str, Any]:
    """``{% crumbs name address name address here %}``: the way to this page; the last is the page itself."""
    pairs = [*names_and_addresses, ""] if len(names_and_addresses) % 2 else names_and_addresses
    return {"steps": list(zip(pairs[::2], pairs[1::2], strict=True))}


@register.simple_tag
def querystring_of(**values: str) -> str:
    """``?{% querystring_of q=text kind="body" %}``: an address with these values; empty ones are left out."""
    return urlencode({name: value for name, value in values.items() if value})
