"""What every page keeps: weight, questions to the database, one h1, one main button, no code in it, both languages."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from django.apps import apps
from django.db import connection, models
from django.test import Client
from django.test.utils import CaptureQueriesContext
from every_page import OPEN, is_page, let_go, make_site
from lxml import html

pytestmark = pytest.mark.django_db

MOST_BYTES = 100_000
MOST_QUERIES = 15
MOST_OPTIONS = 100
VIETNAMESE = re.compile(r"[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)
LIBRARY_SCRIPTS = ("application/json",)
"""Types of script elements that carry values and run nothing."""
OWN_NAMES = ("Rõ Việc", "Tiếng Việt", "TUYỆT MẬT", "TỐI MẬT", "MẬT")
"""Said so in every language."""


def pages(language="vi"):
    """Address, answer and count of queries of every page."""
    site = make_site(language)
    for address in site.addresses:
        yield from _asked(site.client, address)
    stranger = Client()
    stranger.cookies["language"] = language
    for address in OPEN:
        yield from _asked(stranger, address)


def _asked(client, address):
    with CaptureQueriesContext(connection) as questions:
        answer = client.get(address)
    assert answer.status_code < 500, address
    if not is_page(answer):
        let_go(answer)
    else:
        yield address, answer, len(questions)


def faults_of(address, answer, questions):
    """Each promise that a page breaks, in words."""
    tree = html.fromstring(answer.content)
    return [
        f"{address}: {fault}" for fault in [*too_much(tree, answer, questions), *out_of_order(tree), *code_inside(tree)]
    ]


def too_much(tree, answer, questions):
    """Bytes, queries, options."""
    if len(answer.content) > MOST_BYTES:
        yield f"{len(answer.content)} bytes"
    if questions > MOST_QUERIES:
        yield f"{questions} queries"
    for select in tree.xpath("//select | //datalist"):
        if len(select.xpath(".//option")) > MOST_OPTIONS:
            yield f"{len(select.xpath('.//option'))} options in {select.get('name')}"


def out_of_order(tree):
    """One h1, at most one main button, a name of the tab, ids once."""
    if len(tree.xpath("//h1")) != 1:
        yield f"{len(tree.xpath('//h1'))} h1"
    if not (tree.findtext(".//title") or "").strip().endswith(" · Rõ Việc"):
        yield f"title {tree.findtext('.//title')!r}"
    twice = [name for name, count in Counter(tree.xpath("//@id")).items() if count > 1]
    if twice:
        yield f"ids twice {twice[:3]}"
    buttons = tree.xpath("//*[contains(concat(' ', @class, ' '), ' primary ')][not(ancestor::dialog)]")
    if len(buttons) > 1:
        yield f"{len(buttons)} main buttons"


def code_inside(tree):
    """Styles, scripts and handlers, which the policy of the site forbids."""
    if tree.xpath("//*[@style] | //style"):
        yield "style in the page"
    if [one for one in tree.xpath("//script[not(@src)]") if one.get("type") not in LIBRARY_SCRIPTS]:
        yield "script in the page"
    if tree.xpath("//@*[starts-with(name(), 'on')]"):
        yield "handlers in the page"


def test_every_page_keeps_its_promises():
    looked_at, faults = 0, []
    for address, answer, questions in pages():
        looked_at += 1
        faults += faults_of(address, answer, questions)
    assert not faults, "\n".join(faults)
    assert looked_at > 15


def words_of_the_database():
    """Every text that somebody typed or that a document has, longest first."""
    found = set()
    for model in apps.get_models():
        names = [f.name for f in model._meta.concrete_fields if isinstance(f, models.CharField | models.TextField)]
        jsons = [f.name for f in model._meta.concrete_fields if isinstance(f, models.JSONField)]
        for row in model._default_manager.values_list(*names, *jsons):
            for value in row:
                found |= set(_texts(value))
    return sorted((text for text in found if VIETNAMESE.search(text)), key=len, reverse=True)


def _texts(value):
    if isinstance(value, str):
        yield " ".join(value.split())
        yield from (word for word in re.split(r"\s+", value) if word)
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)


def words_left(page, data):
    """Vietnamese on a page that neither somebody typed nor is said so in every language."""
    tree = html.fromstring(page)
    said = [
        *tree.xpath("//body//text()[not(ancestor::script)]"),
        *tree.xpath("//@title | //@aria-label | //@placeholder"),
    ]
    for text in [*said, tree.findtext(".//title") or ""]:
        left = " ".join(text.split())
        if not VIETNAMESE.search(left):
            continue
        for known in (*OWN_NAMES, *data):
            left = left.replace(known, " ")
            if not VIETNAMESE.search(left):
                break
        else:
            yield " ".join(text.split())


def test_in_english_no_word_of_ours_stays_vietnamese():
    answers = [(address, answer.content) for address, answer, _ in pages("en")]
    data = words_of_the_database()
    # The page of a rule of the compiler shows what the rule finds: words of Vietnamese documents.
    answers = [(address, page) for address, page in answers if "/review/rules/" not in address]
    left = [f"{address}: {words}" for address, page in answers for words in words_left(page, data)]
    assert not left, "\n".join(left)


def test_in_english_pages_say_so():
    assert {html.fromstring(answer.content).get("lang") for _, answer, _ in pages("en")} == {"en"}
