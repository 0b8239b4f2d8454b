"""A parent plan and the sub-plan of a body side by side."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from roviec.compare.coverage import Coverage, Difference, Duty, Fate, Link, LinkKind
from roviec.compare.notes import addresses_aside, outside_totals
from roviec.compare.page.frame import put_figures, put_filter, put_page, put_section
from roviec.compare.page.pieces import put_cell, put_told
from roviec.compare.wording import say
from roviec.errors import Language
from roviec.export.page.markup import Markup, join, tag

_DOUBTFUL: Final = 0.5
"""A clause that has fewer of the parent's words is to be read by a person."""


def coverage_to_html(coverage: Coverage, *, language: Language = "vi") -> str:
    """Write a parent plan beside a sub-plan as a page to look at, to search and to print.

    Args:
        coverage: what ``compare_with_parent`` gave.
        language: of the page's own words.
    Returns:
        HTML 5, to be written as UTF-8; it holds everything that it needs and asks for nothing.
    """
    plans = (("parent", coverage.parent), ("child", coverage.child))
    return put_page("parent_title", plans, join(*_sections(coverage, language)), language)


def _sections(coverage: Coverage, language: Language) -> Iterator[Markup]:
    title = f"{say('duties', language)}: {coverage.body}"
    if not coverage.duties:
        words = say("no_duties", language, body=coverage.body)
        yield put_section("clauses", title, tag("p", words, class_="empty"))
        return
    figures = put_figures((say(f"fate.{fate}", language), count) for fate, count in coverage.counts.items())
    notes = (*outside_totals(coverage, language), *addresses_aside(coverage, language))
    yield put_section("summary", title, figures, *(tag("p", one, class_="note") for one in notes))
    kinds = [(fate.value, say(f"fate.{fate}", language), count) for fate, count in coverage.counts.items() if count]
    heads = tag(
        "div",
        tag("span", say("parent", language)),
        tag("span", say("child", language)),
        class_="heads",
        aria_hidden="true",
    )
    rows = (_duty(number, duty, language) for number, duty in enumerate(coverage.duties))
    yield put_section("clauses", say("every_clause", language), put_filter(kinds, language), heads, *rows)
    added = [_added(number, coverage, language) for number in range(len(coverage.added))]
    nothing = tag("p", say("nothing_added", language), class_="empty")
    yield put_section("added", say("added_below", language), *(added or [nothing]), note=str(len(added)))


def _duty(number: int, duty: Duty, language: Language) -> Markup:
    links = [_link(link, language) for link in duty.links]
    if duty.by_itself:
        links = [
            tag(
                "div",
                tag("span", say("child", language), class_="side"),
                tag("p", say("by_itself", language)),
                class_="cell child",
            )
        ]
    return tag(
        "div",
        put_told(_told(duty, language)),
        put_cell("parent", duty.parent, None, language),
        tag("div", *(links or [put_cell("child", None, None, language)]), class_="links"),
        _differences(duty, language),
        id=f"c{number}",
        class_=f"row f-{duty.fate}" + ("" if duty.is_counted else " quiet"),
        data_k=duty.fate.value if duty.is_counted else "outside",
        data_d="y",
        tabindex="-1",
    )


def _told(duty: Duty, language: Language) -> Iterator[Markup]:
    if duty.is_counted:
        yield tag("span", say(f"fate.{duty.fate}", language), class_=f"flag f-{duty.fate}")
    elif not duty.operated:
        yield tag("span", say("halted", language), class_="flag halt")
    role, reach = say(f"role.{duty.address.role}", language), say(f"reach.{duty.address.reach}", language)
    yield tag("span", say("because", language, role=role, reach=reach, name=duty.address.name), class_="why")
    if duty.links and duty.fate is not Fate.LEFT_OUT and duty.links[0].likeness < _DOUBTFUL:
        yield tag("span", say("other_words", language), class_="why")


def _link(link: Link, language: Language) -> Markup:
    cell = put_cell("child", link.child, None, language)
    if link.kind is LinkKind.WORDS:
        return cell
    why = say("cited" if link.kind is LinkKind.CITATION else "kept", language)
    return tag("div", cell, tag("p", why, class_="why"))


def _differences(duty: Duty, language: Language) -> Markup | None:
    if not duty.differences:
        return None
    rows = (_difference(one, language) for one in duty.differences)
    return tag("dl", *rows, class_="differences")


def _difference(one: Difference, language: Language) -> Markup:
    nothing = tag("span", say("nothing", language), class_="none")
    before = tag("del", one.parent, lang="vi") if one.parent else nothing
    after = tag("ins", one.child, lang="vi") if one.child else nothing
    look = "info" if one.kind.is_harmless else "warning"
    name = tag("dt", tag("span", say(f"diff.{one.kind}", language), class_=f"flag {look}"))
    return tag("div", name, tag("dd", before, " → ", after))


def _added(number: int, coverage: Coverage, language: Language) -> Markup:
    passage = coverage.added[number]
    return tag("div", put_cell("child", passage, None, language), id=f"a{number}", class_="row one", tabindex="-1")
