"""What ``roviec-web serve`` takes and refuses; that it serves is tested in ``config/test_serving.py``."""

from __future__ import annotations

from argparse import ArgumentTypeError
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from roviec_web.config.management.commands import serve
from roviec_web.config.management.commands.serve import read_count, read_place

pytestmark = pytest.mark.django_db


@pytest.fixture
def served(monkeypatch):
    """How it would have been served."""
    kept = []
    monkeypatch.setattr(serve, "serve", kept.append)
    return kept


def on(monkeypatch, vendor: str) -> None:
    monkeypatch.setattr(serve, "connection", SimpleNamespace(vendor=vendor))


@pytest.mark.parametrize(
    ("vendor", "words", "works"), [("sqlite", [], True), ("postgresql", [], False), ("postgresql", ["--work"], True)]
)
def test_sqlite_works_too_and_postgresql_where_it_is_asked(monkeypatch, served, vendor, words, works):
    on(monkeypatch, vendor)
    call_command("serve", *words)
    (how,) = served
    assert (how.host, how.port, how.processes, how.threads, how.works) == ("127.0.0.1", 8000, 1, 4, works)


def test_several_processes_need_postgresql(monkeypatch, served):
    on(monkeypatch, "sqlite")
    with pytest.raises(CommandError, match="hãy dùng PostgreSQL"):
        call_command("serve", "--processes", "2")
    assert served == []
    on(monkeypatch, "postgresql")
    call_command("serve", "--processes", "2")
    assert served[0].processes == 2


def test_places():
    assert read_place("0.0.0.0:80") == ("0.0.0.0", 80)
    assert read_place("[::1]:8000") == ("::1", 8000)


@pytest.mark.parametrize("text", ["", "8000", ":8000", "host:", "host:0", "host:65536", "host:x"])
def test_what_is_no_place(text):
    with pytest.raises(ArgumentTypeError, match="MÁY:CỔNG"):
        read_place(text)


@pytest.mark.parametrize("text", ["0", "-1", "x", "100000"])
def test_what_is_no_count(text):
    with pytest.raises(ArgumentTypeError, match="từ 1 đến"):
        read_count(text)


def test_a_count():
    assert read_count("2") == 2
