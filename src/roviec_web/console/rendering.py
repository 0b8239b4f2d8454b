"""How Django's forms are drawn: ``{{ form }}`` and ``{% field form.name %}`` are made of the components."""

from __future__ import annotations

from django.forms.renderers import DjangoTemplates


class ConsoleRenderer(DjangoTemplates):
    """Django's own widgets, in our fields."""

    form_template_name = "console/forms/form.html"
    field_template_name = "console/forms/field.html"
