"""Each request has an id in its answer and in the log; the log holds no address."""

from __future__ import annotations

import json
import logging

import pytest
from django.test import Client

from roviec_web.config.logs import UtcFormatter, log_settings
from roviec_web.kit.requests import RequestIdFilter

pytestmark = pytest.mark.django_db


def lines(caplog) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.name == "roviec_web.kit.requests"]


def test_the_answer_and_the_log_carry_the_id(caplog):
    caplog.set_level(logging.INFO)
    answer = Client().get("/no-such-page/secret-of-a-link/")
    (line,) = lines(caplog)
    assert (line.method, line.status, line.route) == ("GET", 404, "")
    assert "secret-of-a-link" not in str(line.__dict__)
    assert len(answer.headers["X-Request-ID"]) == 16


def test_an_id_of_the_proxy_is_kept_and_a_strange_one_is_not():
    kept = Client().get("/", headers={"X-Request-ID": "proxy-1234567890"})
    assert kept.headers["X-Request-ID"] == "proxy-1234567890"
    strange = Client().get("/", headers={"X-Request-ID": 'x"} {"level": "ERROR'})
    assert strange.headers["X-Request-ID"] != 'x"} {"level": "ERROR'


def test_static_files_are_not_told(caplog):
    caplog.set_level(logging.INFO)
    Client().get("/static/console/no-such.css")
    assert lines(caplog) == []


def test_a_line_is_json_in_utc():
    row = log_settings()["formatters"]["json"]
    formatter = UtcFormatter(row["format"], rename_fields=row["rename_fields"], json_ensure_ascii=False)
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, "Đã xong", None, None)
    record.created, record.msecs = 0.5, 500.0
    assert RequestIdFilter().filter(record)
    said = json.loads(formatter.format(record))
    assert said == {"time": "1970-01-01T00:00:00.500Z", "level": "INFO", "logger": "x", "message": "Đã xong"}
