"""What every page of the staff front end shows around its content; ``SCREENS`` is the navigation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from roviec_web.kit.watching import missed_since
from roviec_web.people.access import PERMISSIONS, Permission, roles_in_force
from roviec_web.people.models import Role, RoleKind
from roviec_web.people.routes import person_of


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
    Screen(_("Cơ quan"), "console:body.list", Permission.BODY_VIEW),
    Screen(_("Người dùng"), "console:people.list", Permission.PERSON_VIEW),
    Screen(_("Tìm kiếm"), "console:search.show", None),
    Screen(_("Nhật ký"), "console:audit.list", Permission.AUDIT_VIEW),
)
"""In the order in which they are shown. A new screen is a line here and one in ``console/urls.py``."""


def frame(request: HttpRequest) -> dict[str, Any]:
    """Context processor: banners, body, navigation, the other language."""
    shown: dict[str, Any] = {"is_demo": settings.DEMO, "other_language": _other_language()}
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return shown
    roles = _roles(request)
    held = permissions_of(request)
    return {
        **shown,
        "worker_missed_since": missed_since(),
        "own_body": min((role.body for role in roles), key=lambda body: body.path, default=None),
        "navigation": [_entry(screen, request.path) for screen in SCREENS if _is_shown(screen, held)],
    }


def permissions_of(request: HttpRequest) -> set[Permission]:
    """What the person may do somewhere; decides what is offered, never which rows are shown."""
    return {permission for role in _roles(request) for permission in PERMISSIONS[RoleKind(role.kind)]}


def _roles(request: HttpRequest) -> list[Role]:
    """Asked once a request."""
    kept = vars(request)
    if "roles_of_frame" not in kept:
        kept["roles_of_frame"] = list(roles_in_force(person_of(request)))
    roles: list[Role] = kept["roles_of_frame"]
    return roles


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
