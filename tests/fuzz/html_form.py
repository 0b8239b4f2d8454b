"""HTML: the mutator changes the tree; the bytes that no tree gives are libFuzzer's own business."""

from __future__ import annotations

import html
import random

from lines_form import EXAMPLES
from lxml import etree
from lxml.html import document_fromstring, fragment_fromstring
from trees import Vocabulary, mutated_tree

_FRAGMENTS = (
    "<p>Sở Y tế chủ trì rà soát hồ sơ trước ngày 30/6/2026.</p>",
    "<ol start=3 type=a><li>Tập huấn<li value=7>Kiểm tra<ul><li>Báo cáo</ul></ol>",
    "<table border=1><tr><td rowspan=2>1<td colspan=3>Nội dung<tr><td>Sở Y tế</table>",
    "<td rowspan=99 colspan=0>ô</td>",
    "<h2 style='text-align:center; font-weight: bold'>KẾ HOẠCH</h2>",
    "<span style='display:none; mso-list:Ignore'>ẩn</span>",
    "<pre>a\n\tb</pre>",
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><b>1.</b> Việc<br><br></p>",
    "<script>x</script>",
    "<!-- a --><![if !supportLists]>-<![endif]>",
)
_NAMES = (
    "p",
    "div",
    "span",
    "b",
    "br",
    "td",
    "tr",
    "table",
    "tbody",
    "li",
    "ol",
    "ul",
    "h1",
    "pre",
    "style",
    "head",
    "body",
    "a",
)
_VALUES = ("none", "center", "A", "i", "display:none", "font-family:.VnTime", "text-align:center;font-weight:bold")
_WORDS = Vocabulary(_FRAGMENTS, _NAMES, _VALUES)
_FRESH = tuple(fragment_fromstring(fragment, create_parent="div") for fragment in _FRAGMENTS)


def html_seeds() -> list[bytes]:
    """A page of every fragment, and a page of paragraphs of each example."""
    pages = ["".join(_FRAGMENTS)]
    for path in sorted(EXAMPLES.glob("*.txt")):
        lines = path.read_text(encoding="utf-8")[:1500].split("\n")
        pages.append("".join(f"<p>{html.escape(line)}</p>\n" for line in lines))
    return [f"<!doctype html><html><meta charset=utf-8><body>{page}</body></html>".encode() for page in pages]


def mutated_html(data: bytes, draw: random.Random) -> bytes:
    """The page with its tree changed."""
    try:
        root = document_fromstring(data)
    except (etree.ParserError, ValueError):
        return draw.choice(html_seeds())
    mutated_tree(root, _WORDS, _FRESH, draw)
    return b"<!doctype html>" + etree.tostring(root, encoding="utf-8", method=draw.choice(("html", "html", "xml")))
