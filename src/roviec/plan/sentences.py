"""Tasks of one paragraph: its clauses, each with its subject, or with the bodies that it inherits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon.bodies import DETERMINERS
from roviec.lexicon.firms import OUTSIDERS, STAFF
from roviec.lexicon.section_roles import SectionRole
from roviec.lexicon.verbs import VERBS
from roviec.model.task import TaskKind
from roviec.plan.assignments import Assignment, find_assignments, find_receivers
from roviec.plan.bodies import Body, but_partners, find_bodies, find_coordinating, match_bodies_at
from roviec.plan.body_headings import heading_bodies
from roviec.plan.body_names import starts_verb_phrase
from roviec.plan.body_words import read_words
from roviec.plan.brackets import bracket_bodies
from roviec.plan.clauses import split_clauses
from roviec.plan.deadlines import is_only_deadline
from roviec.plan.drafts import Context, Draft, kind_of

_NOT_WORK = re.compile(
    r"(?:Trên đây là|Nơi nhận|Trân trọng(?! (?:kính )?đề nghị)"
    r"|(?:Kế hoạch|Chỉ thị|Quyết định|Nghị quyết|Hướng dẫn|Chương trình|Đề án|Văn bản) này "
    r"(?:có hiệu lực|thay thế|gồm|(?:đã )?được|phổ biến|áp dụng|gửi)"
    r"|Ban hành kèm theo (?:Quyết định|Nghị quyết|Công văn) này"
    r"|(?:Các )?(?:nhiệm vụ|nội dung|phân công|danh mục|chi tiết)[^.;:]{0,120}(?:tại|theo) (?:Phụ lục|biểu))\b",
    re.IGNORECASE,
)
_INFORMS = re.compile(
    r"[^.;:]{0,120}(?:thông báo|trân trọng)[^.;:]{0,40} để [^.;:]{0,120}biết(?:,| và)? (?:tổ chức )?thực hiện"
    r"(?=\W*$)\b",
    re.IGNORECASE,
)
_FORMULA = "Trên đây là"
_STATES = re.compile(
    r"\b(?:là|có(?!\s+(?:liên quan|trách nhiệm|thẩm quyền))|đạt|bị|gồm|sẽ|còn|chưa|không)\b", re.IGNORECASE
)
"""Verbs of being: a sentence of purpose or of situation, not an order."""
_PAST = re.compile(r"\b(?:đã|đang|vẫn|từng|vừa)\b(?!\s+(?:được\s+)?(?:giao|phân công))", re.IGNORECASE)
"""What a body has done or is doing is a report, not an order."""
_AIM = re.compile(
    r"\b(?:để|nhằm|giúp|cho phép|tạo điều kiện cho|hỗ trợ|hướng dẫn|đề xuất"
    r"|(?:phương án|việc|cơ chế|quy định|nghiên cứu|xem xét)(?:\s+(?:giao|yêu cầu|đề nghị|phân công))?)\s+$",
    re.IGNORECASE,
)
"""Before a body: it is whom the work serves, not who does it."""
_SHARED_OUT = re.compile(r"(?:mỗi|từng)\b", re.IGNORECASE)
"""What each shall reach is an aim."""
_ASKS = re.compile(r"(?:Yêu cầu|Đôn đốc|Vận động|Nhắc nhở)\s+", re.IGNORECASE)
_POSTS = re.compile(r"(?:Phân công|Cử|Cắt cử|Bố trí|Điều động|Huy động)\s+", re.IGNORECASE)
_ANNOUNCED = frozenset({"heading", "run-in"})
"""Rules by which a name above a clause has its work."""
_PERIODIC = re.compile(r"(?:Định kỳ|Hằng \S+|Hàng \S+|Thường xuyên|Kịp thời)\s+", re.IGNORECASE)
_SHARE = re.compile(r"\(\s*(?:Trong đó|Cụ thể)\s*:(?P<shares>[^()]*)\)", re.IGNORECASE)
_SHARE_OF = re.compile(r"(?:^|[,;])\s*(?P<name>[^,;:]{2,60}?)\s*:\s*\d")
_CIRCUMSTANCE = re.compile(
    r"(?:Trong|Trên|Căn cứ|Khi|Định kỳ|Hằng|Hàng|Trước|Sau|Đối với|Theo|Để|Nếu|Từ|Vào|Với|Qua|Thông qua|Trường hợp"
    r"|Kịp thời|Không|Các|Mỗi|Là)\b",
    re.IGNORECASE,
)
_RUN_IN_STOP = re.compile(r"[:.](?:(?<=:)\s*|(?<=\.)\s+)(?=[^\W\d_])")
_WITH = re.compile(r"(?:chủ trì,?\s+)?(?:và\s+)?(?:chủ động\s+)?phối hợp\b", re.IGNORECASE)
_CONDITION = re.compile(r"(?:nếu|trường hợp)\b", re.IGNORECASE)
_PLURAL = re.compile(r"\bcác\s+(?:đồng\s+chí|[^\W\d_]+)$", re.IGNORECASE)
_ONLY_TAKES_PART = re.compile(
    r"\s*(?:cùng |cũng )?phối hợp(?: (?:thực hiện|triển khai|tổ chức))?[\s.;]*", re.IGNORECASE
)
"""All that is said of a partner behind a semicolon: "Sở A chủ trì; Sở B phối hợp"."""
_FEWEST_HANDED_ON = 4
"""Words of work that a receiver is told to do; "gửi Sở A tổng hợp" only names the address."""
_LONGEST_NAME = 200
_TOGETHER = ("phối", "cùng ", "sự ")
"""Every word that names partners holds one of these."""
_LEADS_THROUGH = re.compile(r"[lL](?i:ãnh đạo)\s+")
_STRICT = frozenset({SectionRole.PURPOSE, SectionRole.REQUIREMENT})
_HEAD = 28
"""Characters that hold the longest verb phrase at the head of a clause."""
_SILENT = frozenset({SectionRole.CONTENT, SectionRole.SLOGANS, SectionRole.SCOPE})


class _Clause(Struct, frozen=True):
    start: int
    end: int
    assignment: Assignment | None
    partners: tuple[Body, ...]
    """Bodies after "phối hợp với …", with spans of the text."""


def read_tasks(text: str, at: int, path: str, line: int, context: Context) -> Iterator[Draft]:
    """Drafts of the tasks of a paragraph.

    Args:
        text: its words as they stand in the repaired text.
        at: offset of ``text`` there.
        path: of the clause.
        line: of the clause.
        context: what it inherits.
    """
    leads, rule = context.leads, context.rule
    pending: Draft | None = None
    for clause in _clauses(text, context):
        words = text[clause.start : clause.end]
        if _is_no_work(words):
            continue
        if pending is not None and is_only_deadline(words):
            pending = replace(pending, span=(pending.span[0], at + clause.end))
            continue
        if (
            pending is not None
            and pending.leads
            and clause.assignment
            and _ONLY_TAKES_PART.fullmatch(text, clause.assignment.leads[-1].span[1], clause.end)
        ):
            partners = shift(clause.assignment.leads, at)
            pending = replace(
                pending, span=(pending.span[0], at + clause.end), coordinating=(*pending.coordinating, *partners)
            )
            continue
        if clause.assignment is not None:
            leads, rule = shift(clause.assignment.leads, at), "subject"
        elif shares := _shares(words):
            leads, rule = shift(shares, at + clause.start), "shares"
        elif pending is not None and not _begins_work(words):
            pending = replace(pending, span=(pending.span[0], at + clause.end))
            continue
        if pending is not None:
            yield from _handed_on(pending, text, at)
        pending = _draft(text, clause, at, path, line, leads, rule, context)
    if pending is not None:
        yield from _handed_on(pending, text, at)


def _is_no_work(words: str) -> bool:
    """Words that close a document, or tell who shall know of it."""
    return _NOT_WORK.match(words) is not None or (" để " in words.lower() and _INFORMS.match(words) is not None)


def _without_formula(text: str, clause: _Clause) -> _Clause:
    """In "Trên đây là Kế hoạch …, đề nghị các xã thực hiện." only what is asked is work."""
    if clause.assignment is None or not text.startswith(_FORMULA, clause.start):
        return clause
    comma = max(text.rfind(mark, clause.start, clause.assignment.leads[0].span[0]) for mark in (", ", "; "))
    return replace(clause, start=comma + 2) if comma > clause.start else clause


def _handed_on(draft: Draft, text: str, offset: int) -> Iterator[Draft]:
    """In "… phản ánh về Sở A để tổng hợp, báo cáo …" the words behind "để" are the work of Sở A."""
    yield draft
    if not draft.leads:
        return
    at = draft.span[0]
    words = text[at - offset : draft.span[1] - offset]
    for receiver in find_receivers(words):
        told = len(words[receiver.action :].split()) >= _FEWEST_HANDED_ON
        if told and receiver.leads[0].name not in {body.name for body in draft.leads}:
            yield replace(
                draft,
                span=(at + receiver.action, draft.span[1]),
                leads=shift(receiver.leads, at),
                coordinating=(),
                executing=(),
                rule="receiver",
                action_at=at + receiver.action,
            )


class Speaker(Struct, frozen=True):
    """Who has the work that follows a title, an introduction or a run-in name; spans from the start of the text."""

    leads: tuple[Body, ...]
    coordinating: tuple[Body, ...]
    rest: int
    """Where the work itself begins; the length of the text where nothing follows."""


def introduces(text: str, context: Context) -> Speaker | None:
    """Read "Sở A chủ trì, phối hợp với Sở B:" above a list, which is the work of Sở A; None where nobody is named."""
    for clause in _clauses(text, context):
        if clause.assignment is None:
            return None
        return Speaker(clause.assignment.leads, clause.partners, len(text))
    return None


def partners_below(text: str) -> tuple[Body, ...]:
    """Read "Chủ trì, phối hợp với Sở A, Sở B:" above a list: the partners of all its work; else nothing."""
    if _WITH.match(text) is None:
        return ()
    partners = find_coordinating(text)
    return partners if partners and not text[partners[-1].span[1] :].strip(" .:;") else ()


def run_in_speaker(text: str, context: Context) -> Speaker | None:
    """Read "Sở Y tế: chủ trì …" in one paragraph; None where no body stands before a first colon or full stop."""
    stop = _RUN_IN_STOP.search(text, 0, _LONGEST_NAME)
    if stop is None:
        return None
    head = text[: stop.start()].rstrip()
    if head.count("(") > head.count(")"):
        return None  # "Sở Y tế (đầu mối: Phòng Nghiệp vụ Y) tổng hợp": the colon is the bracket's
    if _PLURAL.search(head) and not _begins_work(text[stop.end() :]):
        return None  # "Giám đốc các Sở: Y tế, Tài chính": names follow, not work
    if _CONDITION.match(text, stop.end()):
        return None  # "Các xã: nếu hai xã bằng điểm thì …" tells how they are judged
    placed = stop.group().startswith(":") and _begins_work(text[stop.end() :])
    bodies = heading_bodies(head, by_place=placed, short_names=context.short_names)
    if bodies:
        return Speaker(bodies, (), stop.end())
    # "Sở A kiểm tra các nội dung sau: điều kiện vệ sinh" and "Sở A bố trí vốn; thời hạn trình: tháng 7" tell their work
    # before the colon.
    found = introduces(head, context) if placed and ";" not in head else None
    return Speaker(found.leads, found.coordinating, stop.end()) if found else None


def _clauses(text: str, context: Context) -> Iterator[_Clause]:
    role, known = context.role, context.short_names
    assignments = () if role in _SILENT else find_assignments(text, known)
    next_one = 0
    for start, end in split_clauses(text):
        words = text[start:end]
        lowered = words.lower()
        together = any(sign in lowered for sign in _TOGETHER)
        partners = shift(find_coordinating(words, known), start) if together else ()
        chosen = None
        while next_one < len(assignments) and assignments[next_one].leads[0].span[0] < end:
            candidate = assignments[next_one]
            next_one += 1
            if chosen is None and context.rule in _ANNOUNCED and _is_told_on(text, start, candidate):
                continue
            if chosen is None and _is_accepted(text, start, candidate, partners, role):
                chosen = replace(candidate, leads=but_partners(candidate.leads, partners))
        chosen = chosen or _in_bracket(text, start, end, role)
        yield _without_formula(text, _Clause(start, end, chosen, partners))


def _in_bracket(text: str, start: int, end: int, role: SectionRole | None) -> Assignment | None:
    """Whom a bracket at the end of the clause gives its work to: "Lắp 20 camera (Công an xã; quý II/2026)."."""
    if role in _SILENT or role in _STRICT or not text[start:end].rstrip(" .;,").endswith(")"):
        return None
    bodies = shift(bracket_bodies(text[start:end]), start)
    return Assignment(bodies, start) if bodies else None


def _is_told_on(text: str, start: int, assignment: Assignment) -> bool:
    """As in "Yêu cầu nhà thầu bổ sung máy" and "Phân công cán bộ trực ban" below the name of a board.

    Who asks firms and people, or sets its own staff to work, has that work itself.
    """
    first = assignment.leads[0].span[0]
    told = OUTSIDERS if _ASKS.fullmatch(text, start, first) else STAFF if _POSTS.fullmatch(text, start, first) else None
    if told is None:
        return False
    words = read_words(assignment.leads[0].name)
    return bool(told.length_at(words.folded, DETERMINERS.length_at(words.folded, 0)))


def _is_accepted(
    text: str, start: int, assignment: Assignment, partners: tuple[Body, ...], role: SectionRole | None
) -> bool:
    """In a section of purpose only a clause that begins with a body and orders counts."""
    first, last = assignment.leads[0].span[0], assignment.leads[-1].span[1]
    if (
        _PAST.search(text, last, assignment.action + 5)
        or _AIM.search(text, max(0, first - 30), first)
        or any(body.span[0] < first <= body.span[1] for body in partners)  # "phối hợp với các cơ quan, đơn vị …"
    ):
        return False
    periodic = _PERIODIC.match(text, start, first)
    if periodic and _main_verb_at(text[periodic.end() : first]):
        return False  # "Định kỳ đánh giá mức độ hoàn thành của cơ quan, người đứng đầu …": an order already began
    if role not in _STRICT:
        return True
    if _SHARED_OUT.match(text, first):
        return False
    return not text[start:first].strip(' “"') and not _STATES.search(text, last, assignment.action + 5)


def _shares(text: str) -> tuple[Body, ...]:
    """Shares such as "(Trong đó: đơn vị A: 25 trạm, đơn vị B: 33 trạm)" hand the work out to those who are named."""
    found = _SHARE.search(text)
    if found is None:
        return ()
    at = found.start("shares")
    shares = [(match["name"], at + match.start("name")) for match in _SHARE_OF.finditer(found["shares"])]
    bodies = [(find_bodies(name), name, start) for name, start in shares]
    if not bodies or not all(known and known[0].name == name for known, name, _ in bodies):
        return ()
    return tuple(Body(name, (start, start + len(name))) for _, name, start in bodies)


def _begins_work(words: str) -> bool:
    """An order begins here: a verb, or the circumstance that stands before one."""
    return _CIRCUMSTANCE.match(words) is not None or starts_verb_phrase(read_words(words[:_HEAD]), 0) > 0


def _main_verb_at(words: str) -> bool:
    """Whether a verb of work begins the words; adverbs and times do not count."""
    return bool(VERBS.length_at(read_words(words[:_HEAD]).folded, 0))


def begins_with_verb(words: str) -> bool:
    """Whether an order begins the words of a clause, or a body with its verb."""
    read = read_words(words[:_HEAD])
    return bool(len(read)) and bool(starts_verb_phrase(read, 0) or find_assignments(words))


def shift(bodies: tuple[Body, ...], at: int) -> tuple[Body, ...]:
    """Bodies with their spans moved by ``at``."""
    return tuple(Body(body.name, (body.span[0] + at, body.span[1] + at)) for body in bodies)


def _draft(
    text: str, clause: _Clause, at: int, path: str, line: int, leads: tuple[Body, ...], rule: str, context: Context
) -> Draft | None:
    kind = kind_of(context.role, leads)
    if kind is None or (kind is TaskKind.MEASURE and not text[clause.start : clause.end][:1].isalnum()):
        return None
    if not any(c.isalpha() for c in text[clause.start : clause.end]):
        return None
    words = text[clause.start : clause.end]
    own = shift(clause.partners, at) if kind is TaskKind.ASSIGNED else ()
    names = {body.name for body in leads}
    partners = {body.name: body for body in (*context.coordinating, *own)}
    order = dict.fromkeys(body.name for body in (*own, *context.coordinating))
    together = tuple(partners[name] for name in order if name not in names)
    return Draft(
        path,
        kind,
        (at + clause.start, at + clause.end),
        line,
        leads,
        together,
        (led_through(words, at + clause.start) or _led_by_heading(rule, context)) if leads else (),
        context.due,
        context.products,
        rule if leads else f"role:{context.role or 'none'}",
        action_at=at + (clause.assignment.action if clause.assignment else clause.start),
    )


def _led_by_heading(rule: str, context: Context) -> tuple[Body, ...]:
    """A clause that names its own bodies has no part in whom the heading leads."""
    return context.executing if rule == context.rule else ()


def led_through(words: str, at: int) -> tuple[Body, ...]:
    """In "Ban cán sự đảng … lãnh đạo Ủy ban nhân dân … chỉ đạo …", who acts under the lead."""
    match = _LEADS_THROUGH.search(words[:200])
    found = match_bodies_at(words, match.end()) if match else None
    return shift(found[0], at) if found else ()
