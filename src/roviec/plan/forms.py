"""Inline forms: a clause whose children say who, with whom, by when ("- Cơ quan chủ trì: …")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from roviec.lexicon.labels import LabelRole
from roviec.lexicon.section_roles import SectionRole
from roviec.model.outlined import Node, NodeKind
from roviec.plan.assignments import find_assignments
from roviec.plan.bodies import Body, but_partners, find_coordinating, split_bodies
from roviec.plan.body_names import starts_verb_phrase
from roviec.plan.body_words import read_words
from roviec.plan.drafts import Context, Due
from roviec.plan.labels import Labelled, leading_labels
from roviec.plan.sections import names_bodies
from roviec.plan.sentences import shift
from roviec.source import Span

Words = Callable[[Span], str]
"""Gives the repaired text of a span."""
ReadDue = Callable[[str, int, str], Due | None]
"""Reads a deadline from (text, its offset, path of its clause)."""

_NAMING = frozenset({LabelRole.LEAD, LabelRole.COORDINATING, LabelRole.EXECUTING})
_TELLING = frozenset(
    {LabelRole.LEAD, LabelRole.COORDINATING, LabelRole.EXECUTING, LabelRole.DEADLINE, LabelRole.PRODUCT}
)
_ONLY_LEADS = re.compile(
    r"^\s*(?:là\s+)?(?:(?:cơ quan|đơn vị)\s+)?chủ\s+trì(?:\s+thực\s+hiện)?\s*(?:$|[,;.]|và\b|phối\s+hợp\b)",
    re.IGNORECASE,
)
_PARTNERS = re.compile(
    r"\s*chủ\s+trì(?:\s+thực\s+hiện)?[,;]?\s*(?:và\s+)?phối\s+hợp(?:\s+chặt\s+chẽ)?(?:\s+(?:với|cùng))?\s+(?P<partners>[^;:]+)$",
    re.IGNORECASE,
)
"""Partners whose names are not known are taken as they stand."""
_MOST_PARTNER_WORDS = 16
_ADVERBIAL = re.compile(r"(?:trong|theo|căn cứ|trên|tại|thuộc)\b", re.IGNORECASE)
_WORK_BEGINS = re.compile(r"^(?:quy\s+định|bao\s+gồm|gồm|cung\s+cấp)\b", re.IGNORECASE)


class Form(Struct):
    """An inline form as read."""

    named: list[Body] = field(default_factory=list)
    """Bodies after a label of the lead."""
    plain: list[Body] = field(default_factory=list)
    """Those of whom only "chủ trì, phối hợp với …" is said: where there are some, they have the work."""
    coordinating: tuple[Body, ...] = ()
    due: Due | None = None
    products: tuple[Body, ...] = ()
    work: list[tuple[Node, Labelled]] = field(default_factory=list)
    """Children that hold the work itself."""
    speaking: list[Node] = field(default_factory=list)
    """Children with clauses of their own beside the label ("Cơ quan thực hiện: Sở A tham mưu …")."""
    rest: list[Node] = field(default_factory=list)
    """Children that are no part of the form."""

    @property
    def leads(self) -> tuple[Body, ...]:
        """Who has the work, each named once."""
        return tuple({body.name: body for body in self.plain or self.named}.values())


def read_form(node: Node, role: SectionRole | None, words: Words, read_due: ReadDue) -> Form | None:
    """Read the children of a clause as a form; None where they are none.

    In a section of purpose a time alone ("b) Thời gian: …") makes no form.
    """
    labels = [(child, _labels_of(child, words)) for child in node.children]
    roles = {label.role for _, found in labels for label in found}
    if not roles & _TELLING or (not names_bodies(role) and not roles & _NAMING):
        return None
    form = Form()
    for child, found in labels:
        if not found:
            form.rest.append(child)
        for label in found:
            if label.role is LabelRole.WORK:
                form.work.append((child, label))
            elif label.role is not LabelRole.OTHER:
                _take(form, child, label, words, read_due)
    return form


def _labels_of(node: Node, words: Words) -> tuple[Labelled, ...]:
    if node.kind in (NodeKind.TABLE, NodeKind.ROW):
        return ()
    start = _start(node)
    found = leading_labels(words((start, node.text_span[1])))
    return tuple(replace(label, span=(label.span[0] + start, label.span[1] + start)) for label in found)


def _start(node: Node) -> int:
    return node.heading_span[0] if node.heading_span else node.text_span[0]


def _take(form: Form, child: Node, label: Labelled, words: Words, read_due: ReadDue) -> None:
    value, at = label.value, label.span[0]
    if not value.strip() and child.children:
        inner = read_form(child, None, words, read_due)
        if inner is not None:
            form.named += inner.named
            form.plain += inner.plain
            form.coordinating += inner.coordinating
            form.due = form.due or inner.due
            form.speaking += inner.speaking
            return
        for grandchild in child.children:
            _take_value(form, grandchild, label.role, words(grandchild.text_span), grandchild.text_span[0], read_due)
        return
    _take_value(form, child, label.role, value, at, read_due)


def _take_value(form: Form, node: Node, role: LabelRole, value: str, at: int, read_due: ReadDue) -> None:
    if role is LabelRole.DEADLINE:
        if find_assignments(value):
            form.speaking.append(node)
        else:
            form.due = form.due or read_due(value, at, node.path)
    elif role is LabelRole.PRODUCT:
        form.products += tuple(Body(part.strip(), (at + s, at + s + len(part))) for s, part in split_products(value))
    elif role is LabelRole.COORDINATING:
        form.coordinating += shift(split_bodies(value.rstrip(" .;,\v")), at)
    else:
        _take_leads(form, node, value, at)


def _take_leads(form: Form, node: Node, value: str, at: int) -> None:
    """Take the value of a label of the lead; where it says more than who leads, the node speaks for itself."""
    found = read_leads(value)
    form.named += shift(found.named, at)
    form.plain += shift(found.plain, at)
    form.coordinating += shift(found.coordinating, at)
    if found.speaks and node not in form.speaking:
        form.speaking.append(node)


class Leads(Struct, frozen=True):
    """What stands after a label of the lead; spans from its start."""

    named: tuple[Body, ...]
    """Every body that is named as the lead or as a subject."""
    plain: tuple[Body, ...]
    """Those of whom only "chủ trì, phối hợp với …" is said."""
    coordinating: tuple[Body, ...]
    speaks: bool
    """Some subject has a clause of its own ("Sở A tham mưu …; Sở B tổ chức …")."""


def read_leads(value: str) -> Leads:
    """Read "Sở A, Sở B", "Sở A chủ trì, phối hợp với Sở B", or clauses with their own subjects."""
    value = value.rstrip(" .;,\v")
    assignments = [a for a in find_assignments(value) if _orders(value[a.action :])]
    if not assignments:
        return Leads(split_bodies(value), (), (), speaks=False)
    named: list[Body] = []
    plain: list[Body] = []
    together = list(find_coordinating(value))
    speaks = False
    begun = [assignments[0], *(a for a in assignments[1:] if a.leads[0] not in together)]
    ends = [a.leads[0].span[0] for a in begun[1:]] + [len(value)]
    for assignment, end in zip(begun, ends, strict=True):
        rest = value[assignment.action : end]
        partners = _PARTNERS.match(rest)
        leads = but_partners(assignment.leads, tuple(together))
        named += leads
        if _only_leads(rest):
            plain += leads
        elif partners and not find_coordinating(rest) and len(partners["partners"].split()) <= _MOST_PARTNER_WORDS:
            plain += leads
            together += shift(split_bodies(partners["partners"]), assignment.action + partners.start("partners"))
        else:
            speaks = True
    return Leads(tuple(named), tuple(plain), tuple(together), speaks)


def _orders(rest: str) -> bool:
    """A verb follows, not only "trong phạm vi chức năng, nhiệm vụ của mình"."""
    if _ADVERBIAL.match(rest):
        rest = rest.partition(",")[2].strip()
    words = read_words(rest, 0, min(len(rest), 200))
    return bool(len(words)) and bool(starts_verb_phrase(words, 0)) and not _ADVERBIAL.match(rest)


def _only_leads(rest: str) -> bool:
    """Nothing but "chủ trì, phối hợp với …" is said."""
    if not _ONLY_LEADS.match(rest):
        return False
    bodies = find_coordinating(rest)
    tail = rest[bodies[-1].span[1] :] if bodies else _ONLY_LEADS.sub("", rest, count=1)
    return len(tail.split()) <= 3


def split_products(value: str) -> Iterator[tuple[int, str]]:
    """Products named in a cell or after a label, parted by semicolons or lines."""
    at = 0
    for part in re.split(r"[;\v]", value):
        stripped = part.strip(" .…_,-+")
        if stripped:
            yield at + part.index(stripped), stripped
        at += len(part) + 1


def context_of(form: Form, context: Context) -> Context:
    """What the work of a form inherits."""
    leads = form.leads or context.leads
    return replace(
        context,
        leads=leads,
        coordinating=form.coordinating or context.coordinating,
        due=form.due or context.due,
        products=form.products or context.products,
        rule="form" if form.leads else context.rule,
    )


def is_work(text: str) -> bool:
    """The words after "Nội dung:" order something, rather than describe what is to be made."""
    words = read_words(text, 0, min(len(text), 80))
    return bool(len(words)) and not _WORK_BEGINS.match(text) and bool(starts_verb_phrase(words, 0))
