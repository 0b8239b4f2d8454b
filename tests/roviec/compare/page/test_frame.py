"""What both pages share."""

from __future__ import annotations

from compare_samples import compiled

from roviec.compare.page.frame import put_figures, put_filter, put_page, put_section, title_of
from roviec.export.page.markup import Markup

HOSTILE = "KẾ HOẠCH\n<script>alert(1)</script> an toàn hồ bơi\n\nI. VIỆC\n1. Sở Y tế mở lớp.\n"


def test_titles_are_escaped():
    plan = compiled(HOSTILE, "<b>.txt")
    page = put_page("versions_title", (("old", plan), ("new", plan)), Markup("<p>x</p>"), "vi")
    assert "<script>alert" not in page
    assert "&lt;b&gt;.txt" in page
    assert page.startswith("<!doctype html>")
    assert '<html lang="vi">' in page


def test_a_plan_without_a_title():
    assert title_of(compiled("I. VIỆC\n1. Mở lớp.\n"), "en") == "Document without a title"


def test_pieces():
    assert put_section("a", "Việc", None, note="3").startswith('<section id="a"')
    assert "(3)" in put_section("a", "Việc", None, note="3")
    assert "<dd>7</dd>" in put_figures(iter([("sửa lời", 7)]))
    assert '<option value="edited">sửa lời (7)</option>' in put_filter([("edited", "sửa lời", 7)], "vi")
