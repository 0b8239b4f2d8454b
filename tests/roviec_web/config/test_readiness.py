"""Nothing is served from a site that is not as it must be; each refusal says what to do."""

from __future__ import annotations

import pytest
from django.db import DatabaseError

from roviec_web.config import readiness
from roviec_web.config.readiness import refuse_unless_ready, waiting_steps
from roviec_web.kit.commands import RefusedError


@pytest.mark.django_db
def test_a_ready_site_is_not_refused():
    assert waiting_steps() == []
    refuse_unless_ready()


def test_tables_of_an_older_version(monkeypatch):
    monkeypatch.setattr(readiness, "waiting_steps", lambda: ["kit.0002_more"])
    with pytest.raises(RefusedError, match="roviec-web migrate"):
        refuse_unless_ready()


def test_a_database_that_does_not_open(monkeypatch):
    def gone():
        message = "unable to open database file"
        raise DatabaseError(message)

    monkeypatch.setattr(readiness, "waiting_steps", gone)
    with pytest.raises(RefusedError, match=r"unable to open database file.*ROVIEC_WEB_DATABASE"):
        refuse_unless_ready()


def test_settings_that_are_wrong_are_named(settings):
    settings.ENVIRONMENT = {**settings.ENVIRONMENT, "ROVIEC_WEB_SECRET_KEY": "short"}
    settings.DEMO = False
    with pytest.raises(RefusedError, match="ROVIEC_WEB_SECRET_KEY"):
        refuse_unless_ready()
