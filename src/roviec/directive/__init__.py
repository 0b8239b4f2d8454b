"""Directive: header, bases, recipients and signature of every part."""

from __future__ import annotations

from roviec.directive.pipeline import read_directives

__all__ = ["read_directives"]
