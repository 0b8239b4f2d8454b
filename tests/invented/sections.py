"""Sections of the invented plans, each with a role: what it is for decides whether anybody gets work there."""

from __future__ import annotations

from datetime import date

from invented.dues import one_day
from invented.tree import Assignment, Clause, Due, Kept, Mark
from invented.vocabulary import FUNDING, MEASURES, PURPOSES, REQUIREMENTS, THEMES
from invented.writer import Writer, capital

_COLUMNS = {
    "ordinal": ("STT", "TT", "Số TT"),
    "work": ("Nhiệm vụ", "Nội dung công việc", "Tên nhiệm vụ", "Nội dung nhiệm vụ", "Công việc"),
    "lead": ("Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì", "Cơ quan, đơn vị chủ trì"),
    "coordinating": ("Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp"),
    "product": ("Sản phẩm", "Kết quả", "Sản phẩm/Kết quả", "Kết quả đầu ra"),
    "due": ("Thời gian hoàn thành", "Thời hạn", "Thời gian thực hiện", "Thời hạn hoàn thành"),
}
_PRODUCTS = ("Báo cáo kết quả", "Kế hoạch", "Văn bản", "Danh sách", "Biên bản", "Quyết định")


def heading(words: str, writer: Writer) -> str:
    """The title of a section, most often in capitals."""
    return words.upper() if writer.chance.random() < 0.85 else words


def _list(writer: Writer, sentences: list[str], mark: Mark | None = None) -> list[Clause]:
    mark = mark or writer.chance.choice((Mark.BULLET, Mark.POINT))
    return [Clause(mark, sentence + ("" if sentence.endswith((".", ":")) else ".")) for sentence in sentences]


def purpose(writer: Writer) -> Clause:
    """Why, and how it must be done: nobody gets work."""
    mark = writer.chance.choice((Mark.BULLET, Mark.POINT, Mark.BULLET))
    aims = Clause(Mark.NUMBER, heading="Mục đích", children=_list(writer, writer.some(PURPOSES, 2, 4), mark))
    wishes = Clause(Mark.NUMBER, heading="Yêu cầu", children=_list(writer, writer.some(REQUIREMENTS, 2, 4), mark))
    title = writer.chance.choice(("Mục đích, yêu cầu", "Mục tiêu, yêu cầu"))
    aims.heading = title.split(",")[0]
    return Clause(Mark.ROMAN, heading=heading(title, writer), children=[aims, wishes])


def anniversary(writer: Writer) -> tuple[str, Kept]:
    """A sentence of praise with the two dates of an anniversary, neither of which is a deadline."""
    years = writer.chance.choice((20, 30, 45, 60, 75))
    ends = date(2026, writer.chance.randint(1, 12), writer.chance.randint(1, 28))
    begins = date(2026 - years, ends.month, ends.day)
    place = writer.chance.choice(writer.topic.places)
    words = (
        f"Thiết thực lập thành tích kỷ niệm {years} năm Ngày truyền thống của {place} "
        f"({begins.day:02d}/{begins.month:02d}/{begins.year} - {ends.day:02d}/{ends.month:02d}/{ends.year})."
    )
    return words, Kept(years, begins, ends)


def content(writer: Writer) -> Clause:
    """What to say: no work either."""
    items = [
        Clause(
            Mark.NUMBER, heading=title, children=_list(writer, writer.some(writer.topic.messages, 2, 3), Mark.BULLET)
        )
        for title in writer.chance.sample(("Ý nghĩa của công tác", "Kiến thức, kỹ năng", "Cách làm hay"), 2)
    ]
    return Clause(Mark.ROMAN, heading=heading("Nội dung tuyên truyền", writer), children=items)


def measures(writer: Writer) -> Clause:
    """Work in common, nobody named; here and there a clause that names its own body."""
    items = []
    for title in writer.chance.sample(THEMES, writer.chance.randint(2, 4)):
        mark = writer.chance.choice((Mark.POINT, Mark.BULLET))
        clauses = _list(writer, writer.some(MEASURES, 2, 3), mark)
        if writer.chance.random() < 0.4:
            text, work = writer.with_subject()
            clauses.append(Clause(mark, text, work=work))
        items.append(Clause(Mark.NUMBER, heading=title, children=clauses))
    if writer.chance.random() < 0.3:
        items = [_with_decimals(writer, item) for item in items]
    title = writer.chance.choice(("Nhiệm vụ, giải pháp", "Nội dung thực hiện", "Nhiệm vụ và giải pháp chủ yếu"))
    return Clause(Mark.ROMAN, heading=heading(title, writer), children=items)


def _with_decimals(writer: Writer, item: Clause) -> Clause:
    """Points become 1.1, 1.2 …; one of them gets a list of its own."""
    for child in item.children:
        child.mark = Mark.DECIMAL
    first = item.children[0]
    first.text = first.text.rstrip(".") + ", cụ thể:"
    first.children = _list(writer, writer.some(MEASURES, 2, 2), Mark.BULLET)
    if writer.chance.random() < 0.5:
        first.children[0].text = first.children[0].text.rstrip(".") + ":"
        first.children[0].children = _list(writer, writer.some(MEASURES, 2, 2), Mark.PLUS)
    return item


def forms(writer: Writer) -> Clause:
    """Work as inline forms: "- Cơ quan chủ trì: …"."""
    named = writer.chance.random() < 0.3
    items = [_form(writer, named=named) for _ in range(writer.chance.randint(2, 5))]
    return Clause(Mark.ROMAN, heading=heading("Nhiệm vụ trọng tâm", writer), children=items)


def _form(writer: Writer, *, named: bool) -> Clause:
    chance = writer.chance
    lead = writer.given(chance.choice(writer.office.departments + writer.office.classes))
    partners = writer.partners(*lead)
    words, _ = writer.work()
    due, product = writer.cell_due(), chance.choice(_PRODUCTS)
    ending = chance.choice((".", ";", ""))
    who = chance.choice(("Cơ quan chủ trì", "Đơn vị chủ trì", "Cơ quan thực hiện"))
    helps = chance.choice(("Cơ quan phối hợp", "Đơn vị phối hợp"))
    when = chance.choice(("Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời gian thực hiện"))
    labels = [f"{who}: {lead[0]}", f"{helps}: {', '.join(partners)}", f"{when}: {due.words[:1].lower()}{due.words[1:]}"]
    labels.append(f"Sản phẩm: {product}")
    mark = Mark.NAMED_TASK if named else Mark.NUMBER
    text = capital(words)
    if not named and chance.random() < 0.2:
        ends = f"{when}: {due.words[:1].lower()}{due.words[1:]}"
        said = f"{text}. Chủ trì: {lead[0]}. Phối hợp: {', '.join(partners)}. {ends}."
        return Clause(mark, said, work=[Assignment(text, lead, partners, (), due)])
    work = [Assignment(text, lead, partners, (), due, product)]
    children = [Clause(Mark.BULLET, label + ending) for label in labels]
    children[-1].text = labels[-1] + "."
    return Clause(mark, heading=text, children=children, work=work)


def table(writer: Writer, *, least: int = 3, most: int = 9) -> Clause:
    """A table of work."""
    chance = writer.chance
    order = ["ordinal", "work", "lead", "coordinating", "product", "due"]
    if chance.random() < 0.4:
        order = ["ordinal", "work", "lead", "coordinating", "due", "product"]
    if chance.random() < 0.2:
        order = ["ordinal", "work", "product", "lead", "coordinating", "due"]
    rows = []
    groups = chance.random() < 0.3
    for index in range(chance.randint(least, most)):
        if groups and index % 4 == 0:
            roman = ("I", "II", "III")[index // 4]
            rows.append(Clause(Mark.ROW, cells=[roman, chance.choice(THEMES), *[""] * (len(order) - 2)]))
        rows.append(_row(writer, order, index + 1))
    return Clause(Mark.TABLE, cells=[chance.choice(_COLUMNS[name]) for name in order], children=rows)


def _row(writer: Writer, order: list[str], number: int) -> Clause:
    lead = writer.given(writer.chance.choice(writer.office.departments + writer.office.classes))
    partners = writer.partners(*lead, most=2)
    words, _ = writer.work()
    due, product = writer.cell_due(), writer.chance.choice(_PRODUCTS)
    cells = {
        "ordinal": str(number),
        "work": capital(words),
        "lead": lead[0],
        "coordinating": writer.chance.choice(("; ", ", ")).join(partners),
        "product": product,
        "due": due.words,
    }
    work = [Assignment(capital(words), lead, partners, (), due, product)]
    return Clause(Mark.ROW, cells=[cells[name] for name in order], work=work)


def table_section(writer: Writer) -> Clause:
    """A section that is a table of work."""
    title = heading("Phân công nhiệm vụ", writer)
    return Clause(Mark.ROMAN, heading=title, children=[table(writer, most=6)])


def funding(writer: Writer) -> Clause:
    """Where the money comes from."""
    sentences = writer.some(FUNDING, 1, 2)
    children = [writer.paragraph(sentences[0] + ".")] if len(sentences) == 1 else _list(writer, sentences, Mark.NUMBER)
    return Clause(Mark.ROMAN, heading=heading("Kinh phí thực hiện", writer), children=children)


def slogans(writer: Writer) -> Clause:
    """Slogans begin with an imperative and are no work."""
    chosen = writer.chance.sample(writer.topic.slogans, len(writer.topic.slogans))
    mark = writer.chance.choice((Mark.NUMBER, Mark.BULLET))
    children = [
        Clause(mark, f"{words}!" if writer.chance.random() < 0.4 else f"{words}.", slogan=True) for words in chosen
    ]
    return Clause(Mark.ROMAN, heading=heading("Khẩu hiệu tuyên truyền", writer), children=children)


def owners(writer: Writer) -> list[tuple[str, tuple[str, ...]]]:
    """Headings of the section of organisation, and the bodies that each names."""
    office, chance = writer.office, writer.chance
    main = office.lead_department(writer.topic.lead)
    others = [body for body in office.departments if body != main]
    found: list[tuple[str, tuple[str, ...]]] = [(main, (main,))]
    found += [
        (body, (body,))
        for body in chance.sample(others, len(others) if writer.large else chance.randint(2, min(7, len(others))))
    ]
    if chance.random() < 0.6:
        found.append((", ".join(office.papers), office.papers))
    if chance.random() < 0.7:
        fronts = tuple(chance.sample(office.fronts, 2))
        plea = "Đề nghị " if chance.random() < 0.7 else ""
        found.append((plea + chance.choice((", ", " và ")).join(fronts), fronts))
    return found + [(words, (words,)) for words in office.classes]


def owner(writer: Writer, title: str, bodies: tuple[str, ...], mark: Mark = Mark.NUMBER) -> Clause:
    """A body and its work below it, in points, in bullets, or in one paragraph."""
    lead = writer.given(*bodies)
    title, executing = writer.defined(title), _led(writer, lead)
    if executing:
        title = f"{title} lãnh đạo {executing[0]}"
    shape = writer.chance.random()
    if shape < 0.25:
        text, work = writer.under_heading(lead, executing)
        return Clause(mark, heading=title, children=[Clause(Mark.PARAGRAPH, text, work=work)])
    below = Mark.BULLET if shape < 0.65 else Mark.POINT
    children = []
    for _ in range(writer.chance.randint(6, 10) if writer.large else writer.chance.randint(2, 7)):
        text, work = writer.under_heading(lead, executing)
        children.append(Clause(below, text, work=work))
    return Clause(mark, heading=title, children=children)


def _led(writer: Writer, lead: tuple[str, ...]) -> tuple[str, ...]:
    """A Party committee in a State body leads that body, which does the work."""
    if len(lead) != 1 or "Đảng ủy Ủy ban nhân dân" not in lead[0] or writer.chance.random() < 0.5:
        return ()
    body = lead[0].removeprefix("Đảng ủy ")
    writer.given(body)
    return (body,)


def reporting(writer: Writer) -> Clause:
    """Who reports to whom, and how often."""
    report = writer.office.lead_department(writer.topic.lead)
    day = writer.chance.randint(10, 25)
    often = Due(f"trước ngày {day} hằng tháng", None, "hằng tháng")
    once = one_day(writer.chance, writer.issued_on)
    sentences = [
        (
            writer.office.classes,
            f"{writer.office.classes[0]} báo cáo kết quả thực hiện về {report} {often.words}.",
            often,
        ),
        ((report,), f"Giao {report} tổng hợp, báo cáo {writer.office.name} {once.words.removeprefix('xong ')}.", once),
    ]
    items = [
        Clause(Mark.NUMBER, text, work=[Assignment(text, writer.given(*lead), due=due, product="báo cáo")])
        for lead, text, due in sentences
    ]
    return Clause(Mark.ROMAN, heading=heading("Chế độ báo cáo", writer), children=items)


def organisation(writer: Writer) -> Clause:
    """Who does what: each item a body."""
    items = [owner(writer, title, bodies) for title, bodies in owners(writer)]
    report = writer.office.lead_department(writer.topic.lead)
    last = items[-1]
    if writer.complete:
        first = items[0].children[0]
        first.mark = Mark.BULLET if first.mark is Mark.PARAGRAPH else first.mark
        text, work = writer.in_charge(first.work[0].lead)
        items[0].children.insert(0, Clause(first.mark, text, work=work))
    due = Due(f"trước ngày {writer.chance.randint(10, 25)} hằng tháng", None, "hằng tháng")
    text = f"Báo cáo kết quả thực hiện về {report} {due.words}."
    if last.children[0].mark is not Mark.PARAGRAPH:
        lead = last.children[0].work[0].lead
        last.children.append(
            Clause(last.children[0].mark, text, work=[Assignment(text, lead, due=due, product="báo cáo")])
        )
    return Clause(Mark.ROMAN, heading=heading("Tổ chức thực hiện", writer), children=items)


def closing(writer: Writer, name: str) -> Clause:
    """The last paragraph of the body."""
    report = writer.office.lead_department(writer.topic.lead)
    end = "." if writer.office.party else "./."
    if not writer.complete and writer.chance.random() < 0.4:
        lead = ("các cơ quan, đơn vị liên quan", writer.office.classes[0][:1].lower() + writer.office.classes[0][1:])
        text = f"Yêu cầu {lead[0]} và {lead[1]} nghiêm túc tổ chức thực hiện {name} này{end}"
        return Clause(Mark.PARAGRAPH, text, loose=True, work=[Assignment(text, lead)])
    choices = (
        f"Trên đây là {name} về công tác {writer.topic.name} năm 2026{end}",
        f"Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về {report} để được hướng dẫn{end}",
    )
    return Clause(Mark.PARAGRAPH, writer.chance.choice(choices), loose=True)
