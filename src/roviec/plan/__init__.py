"""Plan: tasks, bodies, deadlines, channels, phases, slogans, anniversaries and references of the outline."""

from __future__ import annotations

from roviec.plan.pipeline import make_plan

__all__ = ["make_plan"]
