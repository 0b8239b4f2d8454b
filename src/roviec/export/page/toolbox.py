"""The filter and the list of keys: they need the script, which shows them."""

from __future__ import annotations

from collections.abc import Iterator

from roviec.export.page.markup import Markup, join, shorten, tag
from roviec.export.page.sheet import SEVERITIES, Sheet
from roviec.export.page.words import translatable
from roviec.model.task import TaskKind

_KEYS = (
    ("j k", "key_next"),
    ("Enter", "key_cross"),
    ("/", "key_find"),
    ("1 … 6", "key_section"),
    ("Esc", "key_escape"),
    ("?", "key_help"),
)


def put_filter(sheet: Sheet) -> Markup:
    """One line of conditions for every section."""
    words = sheet.words
    text = tag(
        "label", words.say("filter_text"), tag("input", type="search", id="find", autocomplete="off"), class_="long"
    )
    count = tag("span", id="filter-count", role="status")
    clear = tag("button", words.plain("clear"), type="button", id="clear", **translatable("clear"))
    outcome = tag("div", clear, count, id="outcome", class_="outcome", hidden=True)
    return tag(
        "details",
        words.put("summary", "filter"),
        tag("div", text, *_choices(sheet), outcome, class_="conditions"),
        id="filter",
        hidden=True,
    )


def _choices(sheet: Sheet) -> Iterator[Markup]:
    # A name long enough to fill a telephone makes its list hard to use; the section of bodies has it in full.
    bodies = [(str(index), shorten(body.name, 80)) for index, body in enumerate(sheet.bodies)]
    yield _select(
        sheet, "filter-body", "filter_body", [tag("option", name, value=value, lang="vi") for value, name in bodies]
    )
    kinds = [(kind.value, f"kind_{kind.value}") for kind in TaskKind]
    kinds += [("halted", "halted"), ("undated", "no_deadline_kind")]
    yield _select(sheet, "filter-kind", "filter_kind", [_option(sheet, value, key) for value, key in kinds])
    severities = [_option(sheet, severity.value, severity.value) for severity in SEVERITIES]
    yield _select(sheet, "filter-severity", "filter_severity", severities)


def _option(sheet: Sheet, value: str, key: str) -> Markup:
    return tag("option", sheet.words.plain(key), value=value, **translatable(key))


def _select(sheet: Sheet, name: str, key: str, options: list[Markup]) -> Markup:
    every = tag("option", sheet.words.plain("all"), value="", **translatable("all"))
    return tag("label", sheet.words.say(key), tag("select", every, *options, id=name))


def put_keys(sheet: Sheet) -> Markup:
    """What each key does."""
    rows = (tag("tr", tag("th", *_caps(keys), scope="row"), sheet.words.put("td", key)) for keys, key in _KEYS)
    close = tag("button", sheet.words.plain("close"), type="button", id="close", **translatable("close"))
    title = sheet.words.put("h2", "keys_title", id="keys-title")
    return tag("dialog", title, tag("table", tag("tbody", *rows)), close, id="keys", aria_labelledby="keys-title")


def _caps(keys: str) -> Iterator[Markup]:
    for place, key in enumerate(keys.split()):
        yield join(" " if place else None, key if key == "…" else tag("kbd", key))
