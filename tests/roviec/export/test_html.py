"""The page as a whole: one file, nothing from outside, nothing that breaks out of it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from growth import assert_linear
from page_samples import with_findings

from roviec import compile_bytes
from roviec.export.html import SECTIONS, PagePicture, plan_to_html

HOSTILE = "\n".join(
    (
        "KẾ HOẠCH",
        "</title></style></script><script>alert(1)</script> “a\"b'c” <!-- & -->",
        "I. TỔ CHỨC THỰC HIỆN </script><img src=x onerror=alert(1)>",
        '1. Sở Y tế" onclick="alert(1) chủ trì báo cáo trước ngày 30/6/2026 \u2028\u2029\u202e ]]> \x00\x1b\x85.',
        "- " + "x" * 5000 + " " + "Nghiêng" * 400 + ".",
    )
)


class Elements(HTMLParser):
    """Names and attributes of the elements of a page; every element that is opened is closed in its turn."""

    VOID = frozenset({"meta", "img", "input", "br", "rect", "line", "circle"})

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.found, self.open = [], []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def check_closed(html):
    """Nothing but what we wrote: our two scripts, no handler, no style, no address but places and pictures inside."""
    elements = Elements(html).found
    assert [name for name, _ in elements].count("script") == 2
    assert [name for name, _ in elements].count("style") == 1
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert attributes.get("href", "#").startswith("#")
        assert attributes.get("src", "data:image/png;base64,").startswith("data:image/png;base64,")
        if attributes.get("href", "#L")[:2] != "#L":
            assert attributes["href"][1:] in ids


@pytest.mark.parametrize("form", ["txt", "docx", "pdf"])
@pytest.mark.parametrize("name", ["tiem-chung-2026", "an-toan-mua-lu-2026", "phong-chay-2026"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_pages_of_the_examples_are_whole_and_closed(examples, name, form, language):
    plan = compile_bytes((examples / f"{name}.{form}").read_bytes(), f"{name}.{form}")
    pages = (PagePicture(1, 595.3, 841.9, b"x"),) if form == "pdf" else ()
    html = plan_to_html(plan, language=language, pages=pages)
    assert html.startswith(f'<!doctype html>\n<html lang="{language}">')
    check_closed(html)


def test_a_hostile_document_stays_inside_its_words():
    html = plan_to_html(compile_bytes(HOSTILE.encode(), '"><script>.txt'))
    check_closed(html)
    assert "alert(1)" in html
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", html)
    html.encode()


def test_an_outline_of_sixty_levels_is_a_page_like_any_other():
    text = "KẾ HOẠCH\n" + "\n".join(".".join(["1"] * depth) + ". Sở Y tế chủ trì báo cáo." for depth in range(1, 61))
    check_closed(plan_to_html(compile_bytes(text.encode(), "a.txt")))


def test_every_section_is_there_with_its_title_and_its_tab(plan):
    html = plan_to_html(plan)
    for name, _, _ in SECTIONS:
        assert f'<section id="{name}"' in html
        assert f'href="#{name}"' in html


def test_findings_of_any_number_make_a_closed_page(plan):
    for count in (0, 1, 120):
        check_closed(plan_to_html(with_findings(plan, count)))


def test_a_document_that_says_nothing_is_a_page_too(plan):
    part = replace(plan.outlined.parts[0], outline=(), blocks=())
    bare = replace(
        plan,
        outlined=replace(plan.outlined, parts=(part,)),
        directives=(None,),
        phases=(),
        tasks=(),
        findings=(),
    )
    check_closed(plan_to_html(bare))


def test_the_policy_stands_before_everything_that_it_rules(plan):
    html = plan_to_html(plan)
    assert html.index("Content-Security-Policy") < html.index("<style>") < html.index("<script>")


def test_the_same_plan_gives_the_same_page(plan):
    assert plan_to_html(plan) == plan_to_html(plan)


def test_the_time_grows_with_the_document():
    def plan_of(count):
        work = "\n".join(f"- Chủ trì, phối hợp với Sở Y tế báo cáo lần {n} trước ngày 30/6/2026." for n in range(count))
        return compile_bytes(f"KẾ HOẠCH\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n{work}".encode(), "a.txt")

    assert_linear(plan_to_html, plan_of(150), plan_of(600))
