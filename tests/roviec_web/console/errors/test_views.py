"""What went wrong is said in words of people, in the frame, and to htmx as a message above the page."""

from __future__ import annotations

import re

import pytest
from django.test import Client

pytestmark = [pytest.mark.django_db, pytest.mark.urls("gallery")]

HTMX = {"HX-Request": "true"}


def client():
    return Client(raise_request_exception=False)


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        ("strange", 400, "Yêu cầu không đọc được"),
        ("forbidden", 403, "Không được phép"),
        ("missing", 404, "Không tìm thấy"),
        ("broken", 500, "Hệ thống gặp lỗi"),
        ("refused", 409, "Văn bản này đã có người sửa."),
    ],
)
def test_each_fault_has_a_page_in_words(fault, status, words, caplog):
    answer = client().get(f"/fail/{fault}/")
    assert answer.status_code == status
    page = answer.content.decode()
    assert words in page
    assert "no words for people" not in page
    assert page.count("<h1") == 1
    assert "layout.css" in page


def words_of(answer, address):
    """The page without its own address and without the mark against forgery, which is another one on each page."""
    return re.sub(r"[A-Za-z0-9]{64}", "", answer.content.decode().replace(address, ""))


def test_what_is_hidden_answers_as_what_is_missing():
    pages = set()
    for address in ("/fail/missing/", "/fail/hidden/", "/fail-nothing-stands-here/"):
        answer = client().get(address)
        assert answer.status_code == 404
        pages.add(words_of(answer, address))
    assert len(pages) == 1


@pytest.mark.parametrize(("fault", "status"), [("refused", 409), ("missing", 404), ("broken", 500)])
def test_htmx_gets_a_message_above_the_page(fault, status, caplog):
    answer = client().get(f"/fail/{fault}/", headers=HTMX)
    assert answer.status_code == status
    assert answer.headers["HX-Retarget"] == "#messages"
    page = answer.content.decode()
    assert 'role="alert"' in page
    assert "<html" not in page


def test_a_boosted_link_gets_a_page():
    answer = client().get("/fail/refused/", headers={**HTMX, "HX-Boosted": "true"})
    assert "<html" in answer.content.decode()


def test_a_form_of_another_site_is_refused_in_words(caplog):
    answer = Client(enforce_csrf_checks=True).post("/language/", {"language": "en"})
    assert answer.status_code == 403
    assert "Biểu mẫu đã hết hạn" in answer.content.decode()


def test_errors_speak_english_too(caplog):
    speaker = client()
    speaker.cookies["language"] = "en"
    assert 'lang="en"' in speaker.get("/fail/missing/").content.decode()
    assert 'lang="en"' in speaker.get("/fail/broken/").content.decode()
