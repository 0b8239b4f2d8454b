"""``{% load audit %}``: what was done and to what, in words."""

from __future__ import annotations

from django.template import Library

from roviec_web.console.audit.words import action_in_words, target_in_words

register = Library()
register.filter("action_in_words", action_in_words)
register.filter("target_in_words", target_in_words)
