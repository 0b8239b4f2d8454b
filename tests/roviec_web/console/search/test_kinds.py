"""Which kinds are offered to whom."""

from __future__ import annotations

from roviec_web.console.search.kinds import KINDS, kinds_for
from roviec_web.documents.queries.search import PERMISSION_OF
from roviec_web.people.access import PERMISSIONS
from roviec_web.people.models import RoleKind


def test_every_kind_that_is_indexed_has_a_page():
    assert set(KINDS) == set(PERMISSION_OF)


def test_kinds_follow_permissions():
    assert [kind.name for kind in kinds_for(PERMISSIONS[RoleKind.VIEWER])] == ["document", "clause", "body"]
    assert [kind.name for kind in kinds_for(PERMISSIONS[RoleKind.ADMINISTRATOR])] == ["body", "person"]
    assert kinds_for(()) == []
