"""Whole invented documents, from a seed: the same seed gives the same document on every machine."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from invented import sections
from invented.bases import bases_of
from invented.offices import choose_office, person
from invented.tree import Assignment, Cited, Clause, Mark, Paper, Plan, Signed
from invented.vocabulary import SITUATION, TOPICS
from invented.writer import Writer, capital

FAMILIES = ("KH", "KH", "KH", "HD", "CT", "QD", "TB")
_NAMES = {"KH": "KẾ HOẠCH", "HD": "HƯỚNG DẪN", "CT": "CHỈ THỊ", "QD": "QUYẾT ĐỊNH", "TB": "THÔNG BÁO"}
_SHORT = {"KH": "Kế hoạch", "HD": "Hướng dẫn", "CT": "Chỉ thị", "QD": "Quyết định", "TB": "Thông báo"}
_CODES = {"KH": "KH", "HD": "HD", "CT": "CT", "QD": "QĐ", "TB": "TB"}


def invent(seed: int, family: str | None = None) -> Plan:
    """Invent a document.

    Args:
        seed: any whole number.
        family: "KH", "HD", "CT", "QD" or "TB"; the seed picks one if it is not said.
    Returns:
        The tree of the document, numbered.
    """
    chance = Random(seed)
    family = family or chance.choice(FAMILIES)
    office = choose_office(chance, party=False if family in {"QD", "TB"} else None)
    issued_on = date(2026, 1, 5) + timedelta(days=chance.randint(0, 150))
    complete = chance.random() < 0.5
    writer = Writer(chance, chance.choice(TOPICS), office, issued_on, complete, own_plan=family in {"KH", "QD"})
    writer.large = chance.random() < 0.15
    plan = {"KH": _plan, "HD": _plan, "CT": _directive, "QD": _decision, "TB": _notice}[family](writer, family)
    plan.seed, plan.complete, plan.writer = seed, complete, writer
    for _, paper in plan.papers:
        number(paper.body)
    return plan


def number(clauses: list[Clause]) -> None:
    """Number the clauses of a list among their like, and all below them."""
    counts: dict[Mark, int] = {}
    for clause in clauses:
        counts[clause.mark] = counts.get(clause.mark, 0) + 1
        clause.ordinal = counts[clause.mark]
        number(clause.children)


def _header(writer: Writer, family: str, title: str) -> Paper:
    office, chance = writer.office, writer.chance
    symbol = f"{_CODES[family]}-{office.symbol}" if not office.party else f"{_CODES[family]}/{office.symbol}"
    count = chance.randint(3, 480)
    return Paper(
        type_code=family,
        type_name=_NAMES[family],
        parent_issuer=office.parent,
        issuer_lines=list(office.issuer_lines),
        number=f"{count}-{symbol}" if office.party else f"{count:02d}/{symbol}",
        symbol=symbol,
        place=office.place,
        issued_on=writer.issued_on,
        title=title,
        party=office.party,
    )


def _finish(paper: Paper, writer: Writer) -> None:
    """Recipients (every body with work) and the signature."""
    office, chance = writer.office, writer.chance
    paper.recipients = [*office.superiors, *writer.bodies, office.archive]
    position = list(chance.choice(office.positions))
    paper.signed = Signed(office.authority, position, person(chance))


def _title(writer: Writer) -> str:
    start = writer.chance.choice(("Triển khai công tác", "Tăng cường công tác", "Đẩy mạnh công tác"))
    return f"{start} {writer.topic.name} năm 2026"


def _opening(writer: Writer, name: str) -> tuple[list[Cited], list[str]]:
    cited, lines = bases_of(writer.chance, writer.topic, writer.issued_on)
    what = f"{name} triển khai công tác {writer.topic.name} năm 2026"
    aim = f"{writer.office.name} ban hành {what}, với các nội dung như sau:"
    if lines:
        return cited, [aim]
    one = cited[0].line
    return cited, [f"Thực hiện {one}, {aim}"]


def _sections(writer: Writer) -> list[Clause]:
    """Sections in the order that offices give them."""
    chance = writer.chance
    found = [sections.purpose(writer)]
    if chance.random() < 0.4:
        found.append(sections.content(writer))
    middle = [sections.measures, sections.forms, sections.table_section]
    count = 3 if writer.large else chance.choice((1, 1, 2))
    found += [make(writer) for make in sorted(chance.sample(middle, count), key=middle.index)]
    if chance.random() < 0.6:
        found.append(sections.funding(writer))
    found.append(sections.organisation(writer))
    if chance.random() < 0.25:
        found.append(sections.reporting(writer))
    if (writer.office.party and chance.random() < 0.6) or chance.random() < 0.15:
        found.append(sections.slogans(writer))
    return found


def _close(writer: Writer, body: list[Clause], name: str) -> None:
    """A closing paragraph behind the last section, unless slogans stand there."""
    last = body[-1]
    if not any(clause.slogan for clause in last.children):
        last.children.append(sections.closing(writer, name))


def _plan(writer: Writer, family: str) -> Plan:
    paper = _header(writer, family, _title(writer))
    paper.bases, paper.preamble = _opening(writer, _SHORT[family])
    paper.body = _sections(writer)
    plan = Plan(0, family, [("", paper)])
    _keep(writer, plan, paper)
    _refer(writer, paper, _SHORT[family])
    _close(writer, paper.body, _SHORT[family])
    plan.writer = writer
    if writer.chance.random() < 0.35:
        add_annex(plan)
    _finish(paper, writer)
    return plan


def _keep(writer: Writer, plan: Plan, paper: Paper) -> None:
    """Sometimes an anniversary among the aims."""
    aims = paper.body[0].children[0].children
    if writer.chance.random() < 0.3:
        words, kept = sections.anniversary(writer)
        aims.append(Clause(aims[0].mark, words))
        plan.kept.append(kept)


def _refer(writer: Writer, paper: Paper, name: str) -> None:
    """Sometimes a reference from the section of organisation to an earlier one."""
    if writer.chance.random() < 0.4 and len(paper.body) > 2:
        romans = ("I", "II", "III", "IV", "V")
        to = writer.chance.randrange(1, min(4, len(paper.body) - 1))
        place = next(c for c in paper.body if c.heading.upper() == "TỔ CHỨC THỰC HIỆN")
        leaf = place.children[0].children[0]
        leaf.text = f"{leaf.text[:-1]}, theo nội dung tại Mục {romans[to]} của {name} này."
        leaf.refers_to = romans[to]


def _cited(paper: Paper, writer: Writer) -> str:
    day = writer.issued_on
    dated = f"ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
    return f"số {paper.number} {dated} của {writer.office.name}"


def add_annex(plan: Plan) -> None:
    """A table of work behind the signature."""
    writer, paper, name = plan.writer, plan.first, _SHORT[plan.family]
    assert writer is not None
    below = f"(Kèm theo {name} {_cited(paper, writer)})"
    body = [sections.table(writer, least=4, most=11)]
    number(body)
    annex = Paper(type_name="PHỤ LỤC", title="DANH MỤC NHIỆM VỤ", below_title=[below], body=body)
    plan.papers.append(("A1/", annex))
    if paper.recipients:
        known = set(paper.recipients)
        paper.recipients[-1:-1] = [body for body in writer.bodies if body not in known]


def _directive(writer: Writer, family: str) -> Plan:
    """A directive (chỉ thị): a paragraph on how things stand, then what each body shall do."""
    paper = _header(writer, family, f"Về việc tăng cường công tác {writer.topic.name}")
    asks = f"{capital(writer.office.head if not writer.office.party else writer.office.name)} yêu cầu:"
    paper.preamble = [writer.fill(SITUATION[0]), f"Để khắc phục những hạn chế nêu trên, {asks[:1].upper()}{asks[1:]}"]
    paper.body = [sections.owner(writer, title, bodies) for title, bodies in sections.owners(writer)]
    paper.body[-1].children.append(sections.closing(writer, _SHORT[family]))
    _finish(paper, writer)
    return Plan(0, family, [("", paper)])


def _notice(writer: Writer, family: str) -> Plan:
    """A notice of conclusions (thông báo kết luận): each clause names its own bodies."""
    paper = _header(writer, family, f"Kết luận của {writer.office.head} tại cuộc họp về công tác {writer.topic.name}")
    day = writer.issued_on - timedelta(days=3)
    head, field = writer.office.head, writer.topic.name
    met = f"Ngày {day.day:02d}/{day.month:02d}/{day.year}, {head} chủ trì cuộc họp về công tác {field}."
    paper.preamble = [f"{met} Sau khi nghe các báo cáo và ý kiến thảo luận, {head} kết luận như sau:"]
    for _ in range(writer.chance.randint(4, 10)):
        text, work = writer.with_subject()
        paper.body.append(Clause(Mark.NUMBER, text, work=work))
    paper.body[-1].children.append(sections.closing(writer, "Thông báo kết luận"))
    _finish(paper, writer)
    return Plan(0, family, [("", paper)])


def _decision(writer: Writer, family: str) -> Plan:
    """A decision (quyết định) of three articles that carries a plan."""
    title = _title(writer)
    paper = _header(writer, family, f"Ban hành Kế hoạch {title[:1].lower()}{title[1:]}")
    paper.below_title = [" ".join(writer.office.issuer_lines)]
    paper.bases, _ = bases_of(writer.chance, writer.topic, writer.issued_on, always=True)
    paper.preamble = ["QUYẾT ĐỊNH:"]
    carried = Paper(type_code="KH", type_name="KẾ HOẠCH", title=title)
    carried.below_title = [f"(Ban hành kèm theo Quyết định {_cited(paper, writer)})"]
    carried.body = _sections(writer)
    _close(writer, carried.body, "Kế hoạch")
    paper.body = _articles(writer, paper.title)
    _finish(paper, writer)
    paper.recipients.insert(0, "Như Điều 3")
    return Plan(0, family, [("", paper), ("P2/", carried)])


def _articles(writer: Writer, title: str) -> list[Clause]:
    office = writer.office
    head = f"Thủ trưởng {office.departments[1]}"
    lead = (f"Thủ trưởng {office.departments[0]}", head, "các tổ chức, cá nhân có liên quan")
    last = f"{lead[0]}, {lead[1]} và {lead[2]} chịu trách nhiệm thi hành Quyết định này./."
    return [
        Clause(Mark.ARTICLE, f"Ban hành kèm theo Quyết định này {title.removeprefix('Ban hành ')}."),
        Clause(Mark.ARTICLE, "Quyết định này có hiệu lực kể từ ngày ký."),
        Clause(Mark.ARTICLE, last, work=[Assignment(last, lead)]),
    ]
