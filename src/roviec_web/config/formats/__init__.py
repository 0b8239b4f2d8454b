"""Formats of days, by language."""
