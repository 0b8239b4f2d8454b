from __future__ import annotations

from pathlib import Path

from roviec_web.config.database import database_settings


def test_sqlite_stands_in_the_data_folder_and_writers_wait_for_each_other():
    made = database_settings("sqlite", Path("/data"))
    assert made["NAME"] == Path("/data/roviec.sqlite3")
    assert made["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in made["OPTIONS"]["init_command"]


def test_postgresql_by_its_address():
    made = database_settings("postgresql://an:p%40ss@db.example:5433/ro%20viec", Path("/data"))
    wanted = {"USER": "an", "PASSWORD": "p@ss", "HOST": "db.example", "PORT": 5433, "NAME": "ro viec"}
    assert {name: made[name] for name in wanted} == wanted
    assert made["CONN_HEALTH_CHECKS"]


def test_postgresql_by_its_socket():
    made = database_settings("postgresql://roviec@/roviec?host=/var/run/postgresql&port=5434", Path("/data"))
    assert (made["HOST"], made["PORT"], made["NAME"]) == ("/var/run/postgresql", "5434", "roviec")
