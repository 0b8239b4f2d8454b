"""The pieces of both pages: words with what went and came, a clause in its column, a value before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from roviec.compare.comparison import FieldChange, Passage, RunKind, WordRun
from roviec.compare.notes import value_of
from roviec.compare.wording import how_much_later, say
from roviec.errors import Language
from roviec.export.page.markup import Markup, join, tag


def old_words(passage: Passage, runs: Sequence[WordRun]) -> Markup:
    """The old words, what was taken out marked."""
    kept = [run for run in runs if run.kind is not RunKind.INSERTED]
    return join(*_pieces(kept, "del")) if runs else join(passage.words)


def new_words(passage: Passage, runs: Sequence[WordRun]) -> Markup:
    """The new words, what was put in marked."""
    kept = [run for run in runs if run.kind is not RunKind.DELETED]
    return join(*_pieces(kept, "ins")) if runs else join(passage.words)


def _pieces(runs: Sequence[WordRun], mark: str) -> Iterator[str]:
    for run in runs:
        words = run.old if mark == "del" else run.new
        # A mark ends with its word: a line under the space behind it looks like a fault.
        yield words if run.kind is RunKind.EQUAL else join(tag(mark, words.rstrip()), words[len(words.rstrip()) :])


def put_cell(side: str, passage: Passage | None, words: Markup | None, language: Language) -> Markup:
    """One side of a row: the side's name for narrow screens, address, marker, words."""
    caption = tag("span", say(side, language), class_="side")
    if passage is None:
        return tag("div", caption, tag("span", say("nothing", language), class_="none"), class_=f"cell {side}")
    where = passage.path or (say(f"region.{passage.region}", language) if passage.region else None)
    address = tag("span", where, class_="path") if where else None
    marker = tag("span", passage.marker, " ", class_="mark") if passage.marker else None
    said = tag("p", marker, words if words is not None else passage.words, lang="vi")
    return tag("div", caption, address, said, class_=f"cell {side}")


def put_told(told: Iterable[Markup]) -> Markup:
    """What became of a clause and why, on one line above it."""
    first, *others = told
    return tag("p", first, *(join(" · ", one) for one in others), class_="told")


def put_field(field: FieldChange, language: Language) -> tuple[Markup, Markup, Markup]:
    """What a value is called, what it was, what it is."""
    later = None
    if field.old_day and field.new_day and field.old_day != field.new_day:
        later = join(" ", tag("span", f"({how_much_later(field.old_day, field.new_day, language)})", class_="later"))
    old, new = value_of(field, language, old=True), value_of(field, language, old=False)
    nothing = tag("span", say("nothing", language), class_="none")
    return (
        join(say(f"field.{field.name}", language)),
        tag("del", old, lang="vi") if old else nothing,
        join(tag("ins", new, lang="vi") if new else nothing, later),
    )
