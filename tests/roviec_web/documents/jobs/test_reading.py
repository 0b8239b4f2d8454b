from __future__ import annotations

import json

from kept_documents import plan_text

from roviec_web.documents.jobs.reading import Compiled, Unreadable, make_files, read_file


def nobody(*_pages):
    """Nobody looks on."""


def test_a_document_is_compiled_with_its_files():
    (one,) = read_file(plan_text().encode(), "a.txt", nobody)
    assert isinstance(one, Compiled)
    made = make_files(one)
    assert {kind: content[:2] for kind, _type, content in made.exports if kind in {"xlsx", "docx"}} == {
        "xlsx": b"PK",
        "docx": b"PK",
    }
    assert json.loads(made.exports[0][2])["schema"] == "roviec.plan/1"
    assert made.pictures == ()


def test_the_same_bytes_give_the_same_files():
    first, second = (make_files(next(iter(read_file(plan_text().encode(), "a.txt", nobody)))) for _twice in range(2))
    assert first == second


def test_why_it_cannot_be_read_is_a_sentence():
    (one,) = read_file(b"%PDF-1.4\nbroken", "a.pdf", nobody)
    assert isinstance(one, Unreadable)
    assert one.reason[0].isupper()
    assert one.reason.endswith(".")


def test_a_limit_of_the_site_holds_inside_too(settings):
    settings.UPLOAD_BYTES = 100
    (one,) = read_file(plan_text().encode(), "a.txt", nobody)
    assert isinstance(one, Unreadable)
