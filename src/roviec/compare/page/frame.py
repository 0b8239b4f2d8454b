"""What both pages share: the head, the switches, the filter, the list of keys, the foot."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Final

from roviec.compare.page.files import POLICY, SCRIPT, STYLE
from roviec.compare.wording import day, say
from roviec.errors import Language
from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.lexicon.own_files import GENERATOR
from roviec.model.plan import Plan

_TITLE_LETTERS: Final = 320
_SPOKEN: Final = ("theme_auto", "theme_light", "theme_dark", "shown")
"""Words that the script says by itself."""
_KEYS: Final = (("j", "key_next"), ("k", "key_back"), ("/", "key_find"), ("?", "key_help"))


def put_page(kind: str, plans: Sequence[tuple[str, Plan]], main: Markup, language: Language) -> str:
    """The whole page.

    Args:
        kind: key of what it compares.
        plans: key of the role and the plan, of both sides; the second gives the title.
        main: the sections.
        language: of every word but the documents' own.
    """
    title = f"{say(kind, language)}: {title_of(plans[1][1], language)}"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="generator", content=GENERATOR),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{shorten(title, _TITLE_LETTERS)} – Rõ Việc"),
        Markup(f"<style>{STYLE}</style>"),
    )
    body = tag(
        "body",
        tag("a", say("skip", language), href="#clauses", class_="skip"),
        _masthead(kind, plans, language),
        tag("main", main, class_="compared"),
        tag("footer", tag("p", say("footer", language)), *(_fingerprint(role, plan, language) for role, plan in plans)),
        _keys(language),
        Markup(f'<script type="application/json" id="labels">{_spoken(language)}</script>'),
        Markup(f"<script>{SCRIPT}</script>"),
    )
    return f"<!doctype html>\n{tag('html', head, body, lang=language)}\n"


def title_of(plan: Plan, language: Language) -> str:
    """Type and title, on one line."""
    directive = plan.directive
    said = [words for words in (directive.type and directive.type.name, directive.title) if words] if directive else []
    return shorten(" ".join(said), _TITLE_LETTERS) or say("untitled", language)


def _masthead(kind: str, plans: Sequence[tuple[str, Plan]], language: Language) -> Markup:
    buttons = (("print", "print"), ("theme", "theme_auto"), ("help", "keys"))
    switches = tag(
        "div",
        *(tag("button", say(key, language), type="button", id=name) for name, key in buttons),
        class_="switches",
        hidden=True,
    )
    return tag(
        "header",
        tag("div", tag("span", "Rõ Việc", class_="brand"), switches, class_="bar"),
        tag("p", say(kind, language), class_="kind"),
        tag("h1", title_of(plans[1][1], language), lang="vi"),
        tag("dl", *(_fact(role, plan, language) for role, plan in plans), class_="facts"),
        class_="masthead",
    )


def _fact(role: str, plan: Plan, language: Language) -> Markup:
    directive, name = plan.directive, plan.outlined.repaired.source.name
    said = [name, directive.number if directive else None]
    said.append(day(directive.date, language) if directive and directive.date else None)
    words = " · ".join(one for one in said if one)
    return tag("div", tag("dt", say(role, language)), tag("dd", words, lang="vi"))


def _fingerprint(role: str, plan: Plan, language: Language) -> Markup:
    return tag("p", f"{say(role, language)}: SHA-256 {plan.outlined.repaired.source.sha256}", class_="sha")


def _keys(language: Language) -> Markup:
    rows = (tag("tr", tag("th", tag("kbd", key), scope="row"), tag("td", say(words, language))) for key, words in _KEYS)
    return tag(
        "dialog",
        tag("h2", say("keys", language), id="keys-title"),
        tag("table", tag("tbody", *rows)),
        tag("button", say("close", language), type="button", id="close"),
        id="keys",
        aria_labelledby="keys-title",
    )


def _spoken(language: Language) -> str:
    words = {key: say(key, language, **({"n": "{n}"} if key == "shown" else {})) for key in _SPOKEN}
    found = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return found.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def put_filter(kinds: Sequence[tuple[str, str, int]], language: Language) -> Markup:
    """Which rows are shown: the value, the words and the number of each kind."""
    choices = [tag("option", say("show_all", language), value="")]
    choices += [tag("option", f"{words} ({count})", value=value) for value, words, count in kinds]
    show = tag("label", say("show", language), tag("select", *choices, id="filter-kind"))
    find = tag("label", say("find", language), tag("input", type="search", id="find", autocomplete="off"))
    return tag("form", show, find, tag("output", id="shown", role="status"), class_="sift", hidden=True)


def put_section(name: str, title: str, *content: str | None, note: str = "") -> Markup:
    """A section under its title."""
    count = join(" ", tag("span", f"({note})", class_="count")) if note else None
    heading = tag("h2", title, count, id=f"{name}-title")
    return tag("section", heading, *content, id=name, class_="section", aria_labelledby=f"{name}-title")


def put_figures(figures: Iterator[tuple[str, int]]) -> Markup:
    """Numbers with what they count."""
    pairs = (tag("div", tag("dt", words), tag("dd", str(count))) for words, count in figures)
    return tag("dl", *pairs, class_="figures")
