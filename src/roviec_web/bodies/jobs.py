"""What happens by itself to bodies."""

from __future__ import annotations

from roviec_web.bodies.actions import take_effect
from roviec_web.kit.jobs import every


@every(seconds=600)
def bring_into_force() -> None:
    """Names and places that were decided for today."""
    take_effect()
