"""Plan -> one self-contained HTML page: the document beside what was read in it.

The page holds everything that it needs and asks for nothing: its policy allows no request, no other script and no other
style. It can be read without the script (sections stand below each other, links lead to their places); the script adds
the linking of both sides, the filter, the keys and the switches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from roviec.errors import Language
from roviec.export.page.bodies import put_bodies
from roviec.export.page.clarity import put_clarity
from roviec.export.page.deadlines import put_deadlines
from roviec.export.page.files import POLICY, SCRIPT, STYLE
from roviec.export.page.findings import put_findings
from roviec.export.page.markup import Markup, join, tag
from roviec.export.page.masthead import put_masthead, title_of
from roviec.export.page.pictures import PagePicture
from roviec.export.page.sheet import Sheet, make_sheet
from roviec.export.page.source_pane import put_source
from roviec.export.page.summary import put_summary
from roviec.export.page.tasks import put_tasks
from roviec.export.page.toolbox import put_filter, put_keys
from roviec.export.page.words import dictionary
from roviec.lexicon.own_files import GENERATOR
from roviec.model.plan import Plan

__all__ = ["PagePicture", "plan_to_html"]

# As a reader asks: what matters, who must do what, which body, by when, how clearly; and what is wrong with the text.
SECTIONS: tuple[tuple[str, str, Callable[[Sheet], Iterator[Markup]]], ...] = (
    ("summary", "summary", put_summary),
    ("tasks", "tasks_title", put_tasks),
    ("bodies", "bodies_title", put_bodies),
    ("deadlines", "deadlines_title", put_deadlines),
    ("clarity", "clarity_title", put_clarity),
    ("findings", "findings_title", put_findings),
)
"""Id, title and content of each section of the right side, in their order."""


def plan_to_html(plan: Plan, *, language: Language = "vi", pages: Sequence[PagePicture] = ()) -> str:
    """Write a plan as a page to look at, to work with and to print.

    Args:
        plan: what ``compile_bytes`` gave.
        language: in which the page opens; it can be changed on the page (messages of findings stay as compiled).
        pages: pictures of the first pages of a PDF; without them its lines are shown as text.
    Returns:
        HTML 5, to be written as UTF-8.
    """
    sheet = make_sheet(plan, language, pages)
    return f"<!doctype html>\n{_html(sheet)}\n"


def _html(sheet: Sheet) -> Markup:
    return tag("html", _head(sheet), _body(sheet), lang=sheet.words.language)


def _head(sheet: Sheet) -> Markup:
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="generator", content=GENERATOR),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", title_of(sheet) + " – Rõ Việc"),
        Markup(f"<style>{STYLE}</style>"),
    )


def _body(sheet: Sheet) -> Markup:
    return tag(
        "body",
        tag("a", sheet.words.say("skip"), href="#panel", class_="skip"),
        put_masthead(sheet),
        tag("main", put_source(sheet), _panel(sheet), class_="panes"),
        _footer(sheet),
        put_keys(sheet),
        tag("button", sheet.words.say("back"), type="button", id="back", hidden=True),
        Markup(f'<script type="application/json" id="labels">{dictionary()}</script>'),
        Markup(f"<script>{SCRIPT}</script>"),
    )


def _panel(sheet: Sheet) -> Markup:
    return tag(
        "div",
        tag("nav", tag("ul", *_tabs(sheet)), class_="tabs", **sheet.words.attribute("aria_label", "sections")),
        put_filter(sheet),
        *(_section(sheet, name, title, put) for name, title, put in SECTIONS),
        id="panel",
        class_="pane",
        tabindex="-1",
    )


def _tabs(sheet: Sheet) -> Iterator[Markup]:
    counts = {"tasks": len(sheet.operated_work), "bodies": len(sheet.bodies), "findings": len(sheet.plan.findings)}
    for name, _, _ in SECTIONS:
        count = tag("span", f"({counts[name]})", class_="count") if name in counts else None
        yield tag("li", tag("a", sheet.words.say(name), join(" ", count) if count else None, href=f"#{name}"))
    yield tag("li", tag("a", sheet.words.say("source"), href="#source"), class_="narrow-only")


def _section(sheet: Sheet, name: str, title: str, put: Callable[[Sheet], Iterator[Markup]]) -> Markup:
    heading = tag("h2", sheet.words.say(title), id=f"{name}-title")
    return tag("section", heading, *put(sheet), id=name, class_="section", aria_labelledby=f"{name}-title")


def _footer(sheet: Sheet) -> Markup:
    source = sheet.plan.outlined.repaired.source
    return tag(
        "footer",
        tag("p", sheet.words.say("footer", name=source.name)),
        tag("p", sheet.words.say("fingerprint", sha=source.sha256), class_="sha"),
    )
