"""A line of the log is one JSON object, whatever is in it."""

from __future__ import annotations

import json
import logging
import sys

from roviec_web.config.logs import UtcFormatter, log_settings


def told(record: logging.LogRecord) -> dict:
    row = log_settings()["formatters"]["json"]
    formatter = UtcFormatter(
        row["format"], rename_fields=row["rename_fields"], json_ensure_ascii=row["json_ensure_ascii"]
    )
    line = formatter.format(record)
    assert "\n" not in line
    return json.loads(line)


def a_record(message: str, fault=None) -> logging.LogRecord:
    return logging.LogRecord("roviec_web.test", logging.WARNING, "x.py", 1, message, None, fault)


def test_a_line_holds_what_the_caller_adds():
    record = a_record("hai\ndòng")
    record.document = "4kq0c7zt2m"
    said = told(record)
    assert (said["level"], said["message"], said["document"]) == ("WARNING", "hai\ndòng", "4kq0c7zt2m")
    assert said["time"].endswith("Z")


def test_a_fault_is_told_on_the_same_line():
    try:
        _ = 1 / 0
    except ZeroDivisionError:
        said = told(a_record("failed", sys.exc_info()))
    assert "ZeroDivisionError" in said["exc_info"]


def test_refusals_of_django_are_not_told_twice_with_their_addresses():
    assert log_settings()["loggers"]["django.request"]["level"] == "ERROR"
