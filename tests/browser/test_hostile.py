"""Documents that nobody would write: the layout and the script hold."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from page_samples import NARROW, WIDE

from roviec import compile_bytes
from roviec.export.html import plan_to_html

pytestmark = pytest.mark.browser

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
DEEP = "\n".join(f"{'.'.join(['1'] * depth)}. Sở Y tế chủ trì báo cáo trước ngày 30/6/2026." for depth in range(1, 61))
DOCUMENTS = {
    "words without an end": f"KẾ HOẠCH\n{'Dài' * 900}\nI. {'TỔ' * 700}\n1. Sở {'Rộng' * 900} chủ trì {'báo' * 900}.",
    "sixty levels": f"KẾ HOẠCH\nI. TỔ CHỨC\n{DEEP}",
    "markup": "KẾ HOẠCH\nI. A </script><script>alert(1)</script>\n1. Sở Y tế chủ trì \u202e\u2028 <b>\"'`&lt; báo cáo.",
    "a very wide table": "KẾ HOẠCH\nI. BẢNG\n" + "\n".join("\t".join([f"Ô số {n}"] * 60) for n in range(20)),
    "one word": "x",
}


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_nothing_is_wider_than_the_screen_and_nothing_runs(open_page, text, viewport):
    page = open_page(plan_to_html(compile_bytes(text.encode(), "<b>'\".txt")), viewport=viewport)
    for section in ("summary", "tasks", "bodies", "deadlines", "clarity", "findings", "source"):
        page.evaluate("name => { location.hash = name }", section)
        page.wait_for_timeout(30)
        assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0, (
            section
        )
    assert page.locator("html.scripted").count() == 1


def test_a_summary_of_endless_words_is_one_page_too(open_page):
    page = open_page(plan_to_html(compile_bytes(DOCUMENTS["words without an end"].encode(), "a.txt")))
    page.evaluate("window.print = () => {}")
    page.locator("#print").click()
    with pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True))) as document:
        assert len(document) == 1
