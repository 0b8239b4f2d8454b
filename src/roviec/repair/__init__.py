"""Repair: the text made whole again, with the map back to the source."""

from __future__ import annotations

from roviec.repair.pipeline import repair

__all__ = ["repair"]
