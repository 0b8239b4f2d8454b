"""What each form of ``-o`` holds; what the forms look like is told by the tests of ``roviec.export``."""

from __future__ import annotations

import json

import pytest
from sample_plan import sample_plan

from roviec.model.options import Options
from roviec_tools.cli.files import InputFile
from roviec_tools.cli.output import FORMS
from roviec_tools.cli.writers import Wanted, write_json, write_page

FILE = InputFile.named("ke-hoach.txt")
BEGINNINGS = {
    "docx": b"PK",
    "pdf": b"%PDF",
    "html": b"<!doctype html>",
    "json": b'{"schema":',
    "xlsx": b"PK",
    "ics": b"BEGIN:VCALENDAR",
}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_each_form_begins_as_its_kind_does(form):
    assert form.write(sample_plan(), FILE, Wanted(Options())).startswith(BEGINNINGS[form.name])


def test_the_page_is_in_the_language_asked_for():
    assert b'<html lang="en">' in write_page(sample_plan(), FILE, Wanted(Options(language="en")))


def test_json_holds_text_and_map_on_request_only():
    plain = json.loads(write_json(sample_plan(), FILE, Wanted(Options())))
    full = json.loads(write_json(sample_plan(), FILE, Wanted(Options(), with_text=True, with_map=True)))
    assert set(full["source"]) - set(plain["source"]) == {"text", "map"}
