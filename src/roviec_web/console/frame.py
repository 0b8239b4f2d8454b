"""What every page of the staff front end shows around its content."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor."""
    del request
    return {"is_demo": settings.DEMO}
