"""The first page behind the sign-in."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.django_db


def test_it_asks_a_stranger_to_sign_in(client):
    assert client.get("/").headers["Location"] == "/account/login/?next=/"
