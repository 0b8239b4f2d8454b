"""What every page of the staff front end shows around its content; ``SCREENS`` is the navigation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from roviec_web.console.working.bodies import bodies_of, roles_of, working_body
from roviec_web.kit.watching import missed_since
from roviec_web.people.access import PERMISSIONS, Permission
from roviec_web.people.models import RoleKind


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the navigation."""

    name: str | Promise
    route: str
    """Of its first page."""
    permission: Permission | None
    """It is shown to those who have it on some body; ``None``: to everybody who is signed in."""


SCREENS: Final = (
    Screen(_("Việc của tôi"), "console:home", None),
    Screen(_("Văn bản"), "console:document.list", Permission.DOCUMENT_VIEW),
    Screen(_("Văn bản đến"), "console:receipt.list", Permission.DOCUMENT_VIEW),
    Screen(pgettext_lazy("nhiều", "Cơ quan"), "console:body.list", Permission.BODY_VIEW),
    Screen(_("Người dùng"), "console:people.list", Permission.PERSON_VIEW),
    Screen(_("Tìm kiếm"), "console:search.show", None),
    Screen(_("Nhật ký"), "console:audit.list", Permission.AUDIT_VIEW),
)
"""In the order in which they are shown. A new screen is a line here and one in ``console/urls.py``."""


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: banners, bodies, navigation, the other language."""
    shown: dict[str, Any] = {"is_demo": settings.DEMO, "other_language": _other_language()}
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return shown
    held = permissions_of(request)
    bodies = bodies_of(request)
    return {
        **shown,
        "worker_missed_since": missed_since(),
        "own_bodies": bodies,
        "working_body": working_body(request) or (bodies[0] if len(bodies) == 1 else None),
        "navigation": [_entry(screen, request.path) for screen in SCREENS if _is_shown(screen, held)],
    }


def permissions_of(request: HttpRequest) -> set[Permission]:
    """What the person may do somewhere; decides what is offered, never which rows are shown."""
    return {permission for role in roles_of(request) for permission in PERMISSIONS[RoleKind(role.kind)]}


def _is_shown(screen: Screen, held: set[Permission]) -> bool:
    return screen.permission is None or screen.permission in held


def _entry(screen: Screen, path: str) -> dict[str, Any]:
    """A screen's pages all begin with its address; home is only itself."""
    address = reverse(screen.route)
    is_current = path == address if address == "/" else path.startswith(address)
    return {"name": screen.name, "address": address, "is_current": is_current}


def _other_language() -> dict[str, str]:
    """Each language names itself."""
    if get_language() == "vi":
        return {"code": "en", "name": "English"}
    return {"code": "vi", "name": "Tiếng Việt"}
