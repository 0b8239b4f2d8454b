"""What is searched can be written anew at any time, and is then what it was."""

from __future__ import annotations

import io

import pytest
from django.core.management import call_command
from people import make_person
from provinces import make_province
from reviewing import make_document

from roviec_web.kit.search.models import Entry

pytestmark = pytest.mark.django_db


def kept():
    return sorted(Entry.objects.values_list("kind", "code", "place", "title", "folded", "body_path"))


def test_it_works():
    document = make_document(make_province().health)
    make_person("Lê Văn Tám")
    said = io.StringIO()
    call_command("reindex", stdout=said)
    assert said.getvalue().splitlines() == ["bodies: 8", "people: 1", "documents: 1"]
    before = kept()
    assert document.code in {code for _, code, *_ in before}
    Entry.objects.all().delete()
    call_command("reindex", stdout=io.StringIO())
    assert kept() == before
