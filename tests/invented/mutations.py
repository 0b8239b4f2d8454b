"""The table of mutations: what can happen to a plan on its way to us. Each is one row; see CONTRIBUTING.md."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from invented import encodings, markup, of_lines, of_trees, pages
from invented.answers import Answer, answer_of
from invented.documents import invent
from invented.printing import Block, blocks_of
from invented.style import PLAIN, Style
from invented.texts import TextLine, as_text, lines_of
from invented.tree import Plan
from invented.truncation import truncated

Lines = list[TextLine]


@dataclass(frozen=True, slots=True)
class Mutation:
    """What changes, at one of five places between the tree and the file."""

    style: Style = PLAIN
    tree: Callable[[Plan, Random], None] | None = None
    lines: Callable[[Lines, Random], Lines] | None = None
    text: Callable[[str, Random], str] | None = None
    data: Callable[[str], bytes] | None = None
    """Text to bytes, where they are not UTF-8."""
    form: tuple[str, Callable[[list[Block]], bytes]] | None = None
    """Another form than plain text: the ending of its name, and how it is made of the blocks."""
    cut: bool = False
    """The tail is lost."""


@dataclass(frozen=True, slots=True)
class Case:
    """A file and its answer."""

    data: bytes
    name: str
    answer: Answer
    plan: Plan


MUTATIONS: dict[str, Mutation] = {
    "as written": Mutation(),
    "hard wrap": Mutation(lines=of_lines.wrapped),
    "ranges begin a line": Mutation(lines=of_lines.wrapped_at_ranges),
    "blank line after each line": Mutation(lines=of_lines.doubled),
    "blank line after each paragraph": Mutation(lines=of_lines.spaced),
    "page numbers": Mutation(lines=of_lines.numbered_pages),
    "form feeds": Mutation(lines=of_lines.fed_pages),
    "paragraphs cut by pages": Mutation(lines=of_lines.cut_by_pages),
    "paragraphs cut by form feeds": Mutation(lines=of_lines.cut_by_form_feeds),
    "spaces around lines": Mutation(lines=of_lines.indented),
    "justified": Mutation(lines=of_lines.justified),
    "no-break spaces": Mutation(lines=of_lines.no_break),
    "I-": Mutation(Style(roman="-")),
    "I slash": Mutation(Style(roman="/")),
    "1-": Mutation(Style(number="-")),
    "1)": Mutation(Style(number=")")),
    "1 slash": Mutation(Style(number="/")),
    "I- and 1-": Mutation(Style(roman="-", number="-")),
    "1.1 without the last dot": Mutation(Style(decimal="")),
    "a. for a)": Mutation(Style(point=".")),
    "letters without đ": Mutation(Style(letters="abcdefghijklmn")),
    "long dashes": Mutation(Style(bullet="–")),
    "dots for dashes": Mutation(Style(bullet="•")),
    "Markdown": Mutation(lines=of_lines.bold),
    "header column by column": Mutation(Style(header="stacked")),
    "header interleaved": Mutation(Style(header="interleaved")),
    "recipients beside the signature": Mutation(Style(ending="tabs")),
    "recipients interleaved": Mutation(Style(ending="interleaved")),
    "missing item": Mutation(tree=of_trees.missing_item),
    "doubled item": Mutation(tree=of_trees.doubled_item),
    "headings over lines": Mutation(tree=of_trees.long_headings, lines=of_lines.broken_headings),
    "run-in headings": Mutation(tree=of_trees.run_in_headings),
    "annex table": Mutation(tree=of_trees.with_annex),
    "letters and accents apart": Mutation(text=encodings.decomposed),
    "letter oi": Mutation(text=encodings.with_oi),
    "TCVN3 bytes": Mutation(data=encodings.tcvn3_file),
    "TCVN3 read as Western": Mutation(data=encodings.tcvn3_once_read),
    "VNI bytes": Mutation(data=encodings.vni_file),
    "VNI read as Western": Mutation(data=encodings.vni_once_read),
    "misread scan": Mutation(lines=of_lines.misread),
    "tail lost": Mutation(cut=True),
    "DOCX": Mutation(form=("docx", markup.as_docx)),
    "DOCX, automatic numbers": Mutation(form=("docx", markup.as_numbered_docx)),
    "HTML": Mutation(form=("html", markup.as_html)),
    "PDF": Mutation(form=("pdf", pages.as_pdf)),
}


def make_case(seed: int, name: str) -> Case:
    """The file of a seed under a mutation, with its answer; always the same."""
    mutation = MUTATIONS[name]
    return case_of(invent(seed), mutation, Random(f"{seed} {name}"))


def case_of(plan: Plan, mutation: Mutation, chance: Random) -> Case:
    """Print a plan under a mutation."""
    if mutation.tree:
        mutation.tree(plan, chance)
    answer = answer_of(plan, mutation.style)
    blocks = blocks_of(plan, mutation.style)
    if mutation.form:
        ending, write = mutation.form
        return Case(write(blocks), f"ke-hoach.{ending}", answer, plan)
    lines = lines_of(blocks, mutation.style)
    if mutation.cut:
        lines = truncated(lines, answer, chance)
    if mutation.lines:
        lines = mutation.lines(lines, chance)
    text = as_text(lines)
    if mutation.text:
        text = mutation.text(text, chance)
    return Case(mutation.data(text) if mutation.data else text.encode(), "ke-hoach.txt", answer, plan)
