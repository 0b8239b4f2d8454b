"""The walk through the outline: each clause with what it inherits, and the tasks that it makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from roviec.lexicon.labels import LabelRole
from roviec.lexicon.landmarks import is_capitals
from roviec.lexicon.section_roles import SectionRole
from roviec.model.outlined import Node, NodeKind, Outlined, Part, PartKind, RegionKind
from roviec.plan.bodies import Body, match_bodies_at, split_bodies
from roviec.plan.body_headings import heading_bodies
from roviec.plan.deadlines import read_deadline_cell
from roviec.plan.drafts import Context, Draft, Due, kind_of
from roviec.plan.forms import Form, context_of, is_work, read_form, read_leads, split_products
from roviec.plan.labels import read_labels
from roviec.plan.rows import read_rows
from roviec.plan.sections import names_bodies, role_named, role_of
from roviec.plan.sentences import (
    begins_with_verb,
    introduces,
    led_through,
    partners_below,
    read_tasks,
    run_in_speaker,
    shift,
)
from roviec.source import Span

_CLOSING = re.compile(
    r"(?:Trên đây là|Trong quá trình|Quá trình|Nếu có|Yêu cầu|Đề nghị|Kế hoạch này"
    r"|Căn cứ (?:vào )?(?:nội dung )?Kế hoạch này)"
)

_CAPTION = re.compile(r"(?:Bảng|Biểu|Hình|Sơ đồ)(?: số)? \d+\b")
_ASKS = re.compile(r"\b(?:yêu cầu|đề nghị|giao|chỉ đạo|phân công)\s", re.IGNORECASE)
_ONLY_NAMES = re.compile(r"(?:có|chịu) (?:trách nhiệm|nhiệm vụ)(?: sau(?: đây)?)?\s*:$")
"""Nothing is ordered before the list begins."""
_OPENS_LIST = re.compile(
    r"\b(?:sau(?: đây)?|như sau|cụ thể|(?:các|một số|những) (?:nhiệm vụ|công việc|giải pháp|biện pháp|hoạt động)"
    r"|(?:có|chịu) (?:trách nhiệm|nhiệm vụ)"
    r"|(?:thực hiện|triển khai|tập trung)(?: (?:tốt|vào|đồng bộ))?(?: (?:các|một số|những))?"
    r"(?: (?:nội dung|công tác|mặt))?)"
    r"\s*:$",
    re.IGNORECASE,
)
"""Words that only say that the work follows."""
_ASKED = re.compile(r"[^,;:]{3,60}?\s(?:yêu cầu|đề nghị|giao)\s+", re.IGNORECASE)
"""Who asks the bodies that follow."""
_AMONG = re.compile(r",\s*trong đó\s*:$", re.IGNORECASE)
"""What stands before is work itself, of which the list below is a part."""
_OPENING_PERIOD = re.compile(r"(?:Trong|Đến hết|Từ)\s[^,:;.]{3,60}(?=,)")


class Walk:
    """One walk through a file."""

    def __init__(self, outlined: Outlined, short_names: frozenset[str]) -> None:
        self._text = outlined.repaired.text
        self._short_names = short_names
        self._issued_on: date | None = None

    def tasks_of(self, part: Part, issued_on: date | None) -> Iterator[Draft]:
        """Drafts of the tasks of one document, in reading order."""
        self._issued_on = issued_on
        yield from self._children(part.outline, self._opened(part))

    def _opened(self, part: Part) -> Context:
        """What the first clauses inherit: the role that the title of an annex gives, whom the preamble addresses."""
        titles = [self._words(span) for span in part.region(RegionKind.TITLE)] if part.kind is PartKind.ANNEX else []
        role = next(filter(None, map(role_named, titles)), None)
        context = Context(role=role, short_names=self._short_names)
        for span in part.region(RegionKind.PREAMBLE)[-1:]:
            start = self._text.rfind("\n", *span) + 1 or span[0]
            last = self._words((start, span[1])).rstrip()
            if last.endswith(":") and _ASKS.search(last):
                context = self._introduced((start, start + len(last)), context)
        return context

    def _words(self, span: Span) -> str:
        return self._text[span[0] : span[1]]

    def _read_due(self, text: str, at: int, path: str) -> Due | None:
        found = read_deadline_cell(text, issued_on=self._issued_on)
        return Due(found, (at + found.span[0], at + found.span[1]), path) if found else None

    def _children(self, nodes: tuple[Node, ...], context: Context) -> Iterator[Draft]:
        for index, node in enumerate(nodes):
            introduces = node.kind is NodeKind.PARAGRAPH and node.text.endswith(":")
            if not introduces or index + 1 == len(nodes):
                yield from self._node(node, context)
            if introduces:
                # "… các cơ quan, đơn vị thực hiện các hoạt động sau:" speaks for the list that follows
                context = self._introduced(node.text_span, context)
                context = replace(context, due=self._opening_due(node) or context.due)

    def _opening_due(self, node: Node) -> Due | None:
        """An opening "Trong giai đoạn 2026 - 2030, … cụ thể như sau:" sets the time of the list that follows."""
        opening = _OPENING_PERIOD.match(self._words(node.text_span))
        return self._read_due(opening[0], node.text_span[0], node.path) if opening else None

    def _node(self, node: Node, context: Context) -> Iterator[Draft]:
        if node.kind is NodeKind.TABLE:
            yield from read_rows(node, context, self._words, self._read_due)
            return
        context = self._entered(node, context)
        form = read_form(node, context.role, self._words, self._read_due) if node.children else None
        if form is not None:
            yield from self._form(node, form, context)
            return
        yield from self._own(node, context)
        if not self._lists_objects(node, context):
            yield from self._children(_blocks(node), self._below(node, context))

    def _entered(self, node: Node, context: Context) -> Context:
        role = context.role if self._begins_with_body(node, context) else role_of(node, context.role)
        if role is not context.role and not names_bodies(role):
            context = replace(context, leads=(), coordinating=())  # whom the preamble addresses has no work in an aim
        context = replace(context, role=role)
        if node.heading is None or node.heading_span is None or not names_bodies(role):
            return context
        by_place = role is SectionRole.ORGANISATION and node.level > 1
        by_place = by_place and (bool(_blocks(node)) or begins_with_verb(node.text))
        title = self._words(node.heading_span)
        bodies = heading_bodies(title, by_place=by_place, short_names=context.short_names)
        if bodies:
            return context.with_leads(shift(bodies, node.heading_span[0]), "heading")
        return self._introduced(node.heading_span, context) if _blocks(node) else context

    def _begins_with_body(self, node: Node, context: Context) -> bool:
        """As in "Phòng Nghiệp vụ, dự toán, pháp chế": a heading that begins with a body tells who."""
        if node.heading_span is None or node.level == 1 or not names_bodies(context.role):
            return False
        return match_bodies_at(self._words(node.heading_span)) is not None

    def _introduced(self, span: Span, context: Context) -> Context:
        """Words that name who has the work below them, and with whom."""
        words = self._words(span)
        bodies = self._only_bodies(words, context)
        if bodies:
            return context.with_leads(shift(bodies, span[0]), "heading")
        speaker = introduces(words, context)
        if speaker is None:
            partners = partners_below(words)
            return replace(context, coordinating=shift(partners, span[0])) if partners else context
        inner = context.with_leads(shift(speaker.leads, span[0]), "introduced")
        partners = shift(speaker.coordinating, span[0])
        return replace(inner, coordinating=partners, executing=led_through(words, span[0]))

    def _only_bodies(self, words: str, context: Context) -> tuple[Body, ...]:
        """As in "Thủ trưởng các sở, ngành; Chủ tịch UBND các xã:": bodies and a colon, and no other word."""
        if not words.endswith(":") or not names_bodies(context.role):
            return ()
        asked = _ASKED.match(words)
        start = asked.end() if asked else 0
        return shift(heading_bodies(words[start:], short_names=context.short_names), start)

    def _lists_objects(self, node: Node, context: Context) -> bool:
        """As in "Sở Y tế kiểm tra các nội dung:": the list below says what the work is about, and orders nothing."""
        words = self._words(node.heading_span or node.text_span) if node.heading or node.text else ""
        below = _blocks(node)
        if not below or not words.endswith(":") or _OPENS_LIST.search(words) or not names_bodies(context.role):
            return False
        if any(child.children or child.heading or begins_with_verb(child.text) for child in below):
            return False
        return self._only_bodies(words, context) == () and introduces(words, context) is not None

    def _below(self, node: Node, context: Context) -> Context:
        """A clause that names its subject speaks for the list below it as well."""
        if not node.text or not _blocks(node):
            return context
        return self._introduced(node.text_span, context)

    def _own(self, node: Node, context: Context) -> Iterator[Draft]:
        """Tasks in the node's own words."""
        span = self._sentence_in_title(node, context) or _own_span(node)
        if span[0] >= span[1] or (_blocks(node) and self._only_introduces(node, context)):
            return
        if node.kind is NodeKind.PARAGRAPH and (_CAPTION.match(node.text) or is_capitals(node.text)):
            return  # a caption, a title, the bodies above joint signatures
        text, labels = read_labels(self._words(span))
        if not text.strip() and labels and labels[0].role is LabelRole.WORK:
            text = self._words((span[0] + labels[0].span[0], span[0] + labels[0].span[1]))
            span = (span[0] + labels[0].span[0], span[1])
            labels = labels[1:]
        for label in labels:
            context = self._labelled(label.role, label.value, _own_span(node)[0] + label.span[0], node.path, context)
        if node.kind is NodeKind.PARAGRAPH and _CLOSING.match(text):
            context = replace(context, leads=(), rule="closing")
        at = span[0]
        speaker = run_in_speaker(text, context) if node.heading is None and names_bodies(context.role) else None
        if speaker is not None:
            context = context.with_leads(shift(speaker.leads, at), "run-in")
            context = replace(context, coordinating=shift(speaker.coordinating, at))
            text, at = text[speaker.rest :], at + speaker.rest
        yield from read_tasks(text, at, node.path, node.line, context)

    def _sentence_in_title(self, node: Node, context: Context) -> Span | None:
        """A title that is a whole sentence with its subject ("1. Sở Y tế phát tờ rơi.") orders as text does.

        So does one whose colon only goes on with it: "1. Sở Y tế ban hành quy chế, thời hạn: 30/6/2026."
        """
        if node.heading_span is None or not names_bodies(context.role):
            return None
        if node.text:
            told = introduces(self._words(node.heading_span), context) and not begins_with_verb(node.text)
            return (node.heading_span[0], _own_span(node)[1]) if told else None
        words = self._words(node.heading_span)
        whole = words.endswith(".") or _AMONG.search(words) or self._lists_objects(node, context)
        return node.heading_span if whole and introduces(words, context) else None

    def _only_introduces(self, node: Node, context: Context) -> bool:
        """Words that end with a colon and order nothing themselves: the list below them has the work."""
        if not node.text.endswith(":"):
            return False
        if _ONLY_NAMES.search(node.text) or self._only_bodies(node.text, context):
            return True
        return introduces(self._words(node.text_span), context) is None and ";" not in node.text

    def _labelled(self, role: LabelRole, value: str, at: int, path: str, context: Context) -> Context:
        if role is LabelRole.LEAD:
            found = read_leads(value)
            leads = shift(found.plain or found.named, at)
            return replace(
                context, leads=leads, coordinating=shift(found.coordinating, at) or context.coordinating, rule="label"
            )
        if role is LabelRole.COORDINATING:
            return replace(context, coordinating=shift(split_bodies(value), at))
        if role is LabelRole.DEADLINE:
            return replace(context, due=self._read_due(value, at, path) or context.due)
        if role is LabelRole.PRODUCT:
            products = tuple(Body(part, (at + start, at + start + len(part))) for start, part in split_products(value))
            return replace(context, products=products)
        return context

    def _form(self, node: Node, form: Form, context: Context) -> Iterator[Draft]:
        inner = context_of(form, context)
        worked = False
        for child, label in form.work:
            children = _blocks(child)
            if label.value.strip() and is_work(label.value) and label.value[:1].isalpha():
                worked = True
                yield from read_tasks(self._words(label.span), label.span[0], child.path, child.line, inner)
                yield from self._children(children, inner)
            elif not label.value.strip() and children:
                worked = True
                yield from self._children(children, inner)
        if not worked and not any(_carries_work(child) for child in form.rest):
            yield from self._title_task(node, inner)
        for child in form.rest:
            yield from self._node(child, inner)
        for child in form.speaking:
            yield from self._speaking(child, replace(inner, leads=(), coordinating=()))

    def _title_task(self, node: Node, context: Context) -> Iterator[Draft]:
        """The clause's own title is the work ("2. Tổ chức tập huấn …" with "- Cơ quan chủ trì: …" below)."""
        span = node.heading_span or node.text_span
        kind = kind_of(context.role, context.leads)
        if span[0] >= span[1] or kind is None or not (context.leads or is_work(self._words(span))):
            return  # "NỘI DUNG, THỜI GIAN" with a time below it is no work
        if node.text and node.heading_span:
            span = (span[0], node.text_span[1])
        yield Draft(
            node.path,
            kind,
            span,
            node.line,
            context.leads,
            context.coordinating,
            (),
            context.due,
            context.products,
            context.rule,
        )

    def _speaking(self, node: Node, context: Context) -> Iterator[Draft]:
        span = _own_span(node)
        text = self._words(span)
        _, labels = read_labels(text)
        start = labels[0].span[0] if labels else 0
        yield from read_tasks(text[start:], span[0] + start, node.path, node.line, context)


def _blocks(node: Node) -> tuple[Node, ...]:
    """Children that are paragraphs of their own; an enumeration inside the sentence belongs to its words."""
    return tuple(child for child in node.children if not child.inline)


def _own_span(node: Node) -> Span:
    inline = [child for child in node.children if child.inline]
    return (node.text_span[0], inline[-1].span[1]) if inline else node.text_span


def _carries_work(node: Node) -> bool:
    return node.kind is not NodeKind.PARAGRAPH
