"""``{% load audit %}``: what was done, in words."""

from __future__ import annotations

from django.template import Library

from roviec_web.console.audit.words import action_in_words

register = Library()
register.filter("action_in_words", action_in_words)
