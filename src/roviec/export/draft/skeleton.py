"""The skeleton of a sub-plan: a body's clauses in the words of the parent, and blanks where the parent says nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from roviec.export.draft.bodies import WantedBody
from roviec.export.draft.duties import Duty, Part, duties_of
from roviec.export.draft.office import SHORT_BLANK, Office, office_of
from roviec.export.layout.addresses import place_in_words
from roviec.export.layout.citation import BLANK, citation, issuer_in_sentence, type_name
from roviec.export.layout.closing import set_closing
from roviec.export.layout.header import HeaderLines, set_header
from roviec.export.layout.letters import Stretch, width_mm
from roviec.export.layout.looks import Looks, looks_of
from roviec.export.layout.paper import Block, Family, Line, Look, Paper, Piece, Sheet
from roviec.lexicon.abbreviations import expand
from roviec.model.plan import Plan

_SHARE_OF_RULE = 0.4
_PARTY_RULE = "-----"
_LONGEST_RULE_MM = 60.0
_DOTS = "…" * 26
"""A line to be filled in."""
_HALTED = "không vận hành; phần mềm giữ nguyên lời văn, không lập hạn, sản phẩm hay người thực hiện cho nội dung này"
_NOTE = "Ghi chú"
"""A label that a later compile takes for no work of its own, which it would do with any clause without one."""
_ENDS = " .;:,/"
_GROUPS = (
    (Part.LEAD, "Nhiệm vụ {body} chủ trì"),
    (Part.EXECUTING, "Nhiệm vụ {body} thực hiện dưới sự lãnh đạo, chỉ đạo của cơ quan khác"),
    (Part.COORDINATING, "Nhiệm vụ {body} phối hợp"),
    (Part.COMMON, "Nhiệm vụ giao chung"),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """The skeleton of a sub-plan, and what went into it."""

    body: WantedBody
    paper: Paper
    duties: tuple[Duty, ...]

    def count(self, part: Part) -> int:
        """Clauses in which the body has this part."""
        return sum(duty.part is part for duty in self.duties)


def draft_paper(plan: Plan, body: WantedBody) -> Draft:
    """Set the skeleton of a body's sub-plan.

    Shape: the body's own header and signature; title and basis bound to the parent; its clauses in the parent's words
    and order, by the part that it has in them, each with the parent's deadline, product and partners or a blank; every
    clause names the parent's clause, and keeps its address as a tag. What is not operated keeps its words and the note,
    and takes no blanks.

    Args:
        plan: the parent.
        body: from ``find_body``.
    """
    duties = duties_of(plan, body)
    writer = _Writer(plan, body, office_of(plan, body.name))
    paper = Paper(
        family=writer.office.family,
        title=f"Kế hoạch {writer.subject}",
        issuer=body.name,
        day=None,
        sheets=(Sheet(tuple(writer.blocks(duties))),),
    )
    return Draft(body, paper, duties)


def _short_citation(plan: Plan) -> str:
    directive = plan.directive
    if directive is None:
        return "Kế hoạch"
    return " ".join(f"{type_name(directive)} {f'số {directive.number}' if directive.number else ''}".split())


class _Writer:
    """Writes the lines of one skeleton."""

    def __init__(self, plan: Plan, body: WantedBody, office: Office) -> None:
        self.plan, self.body, self.office = plan, body, office
        self.looks: Looks = looks_of(office.family)
        self.name = expand(body.name, {})
        self.party = office.family is Family.PARTY
        self.cited = citation(plan, office.family, with_title=True)
        self.subject = f"{'triển khai, ' if self.party else 'triển khai '}thực hiện {self.cited}"

    def blocks(self, duties: Sequence[Duty]) -> Iterator[Block]:
        """The whole document."""
        yield self._header()
        yield from self._title()
        yield from self._preamble()
        yield from self._section(1, "MỤC ĐÍCH, YÊU CẦU")
        for number, heading in enumerate(("Mục đích", "Yêu cầu"), 1):
            yield self._line(f"{number}. {heading}", self.looks.heading, level=3)
            yield self._line(f"- {_DOTS}", self.looks.clause)
        yield from self._section(2, "NHIỆM VỤ CỤ THỂ")
        yield from self._groups(duties)
        yield from self._section(3, "KINH PHÍ THỰC HIỆN")
        yield self._line(_DOTS, self.looks.clause)
        yield from self._section(4, "TỔ CHỨC THỰC HIỆN")
        for number, words in enumerate(("Phân công thực hiện: ", "Theo dõi, đôn đốc, báo cáo: "), 1):
            yield self._line(f"{number}. {words}{BLANK}{BLANK}", self.looks.clause)
        yield self._line(self._closing_words(), replace(self.looks.clause, keep=True))
        yield self._foot()

    def _header(self) -> Block:
        lines = HeaderLines()
        office = self.office
        for words in (*office.parent, *office.issuer, office.number):
            lines.put(words)
        for words in office.motto:
            lines.put(words, right=True)
        lines.put(f"{office.place}, ngày {SHORT_BLANK} tháng {SHORT_BLANK} năm {SHORT_BLANK}")
        return set_header(lines, office.family, self.looks, " ".join(office.parent))

    def _title(self) -> Iterator[Line]:
        words = self.subject if self.party else self.subject[:1].upper() + self.subject[1:]
        yield self._line("KẾ HOẠCH", self.looks.type_name, level=1)
        look = self.looks.abstract
        if self.party:
            yield self._line(words, look)
            yield self._line(_PARTY_RULE, replace(look, bold=False, after=8))
            return
        rule = min(_LONGEST_RULE_MM, _SHARE_OF_RULE * width_mm(words, look.size, bold=True))
        yield replace(self._line(words, replace(look, after=8)), rule_mm=rule)

    def _preamble(self) -> Iterator[Line]:
        name = self.name[:1].upper() + self.name[1:]
        if self.party:
            yield self._line(
                f"Thực hiện {self.cited}, {name} xây dựng Kế hoạch triển khai với các nội dung như sau:",
                self.looks.clause,
            )
            return
        yield self._line(f"Căn cứ {self.cited};", self.looks.basis)
        yield self._line(f"Căn cứ {BLANK}{BLANK};", self.looks.basis)
        yield self._line(f"{name} ban hành Kế hoạch triển khai thực hiện với các nội dung như sau:", self.looks.clause)

    def _section(self, number: int, title: str) -> Iterator[Line]:
        mark = "-" if self.party else "."
        yield self._line(f"{('I', 'II', 'III', 'IV')[number - 1]}{mark} {title}", self.looks.heading, level=2)

    def _groups(self, duties: Sequence[Duty]) -> Iterator[Line]:
        number = 0
        for part, heading in _GROUPS:
            own = [duty for duty in duties if duty.part is part]
            if own:
                number += 1
                yield self._line(f"{number}. {heading.format(body=self.name)}", self.looks.heading, level=3)
                for place, duty in enumerate(own, 1):
                    yield from self._duty(f"{number}.{place}.", duty)

    def _duty(self, marker: str, duty: Duty) -> Iterator[Line]:
        words = f"{duty.words.rstrip(_ENDS)}."
        pieces = (Piece(f"{marker} "), Piece(words, duty.at))
        yield Line(pieces, replace(self.looks.clause, keep=True), address=duty.path)
        if duty.operated:
            for label, value in self._fields(duty):
                yield replace(self._line(f"- {label}: {value or BLANK}.", self.looks.clause), address=duty.path)
        note = replace(self.looks.clause, italic=True)
        if not all(task.operated for task in duty.tasks):
            yield replace(self._line(f"- {_NOTE}: {_HALTED}.", note), address=duty.path)
        yield replace(self._line(f"- {_NOTE}: theo {self._source(duty)}.", note), address=duty.path)

    def _source(self, duty: Duty) -> str:
        """Where the parent says it, and why it is this body's where the body is not named."""
        where = f"{place_in_words(duty.path)} của {_short_citation(self.plan)}"
        if duty.reason:
            return f"{where}, giao chung cho “{duty.reason}”"
        return f"{where}, nêu là nơi tiếp nhận, tổng hợp" if duty.part is Part.COMMON else where

    def _fields(self, duty: Duty) -> Iterator[tuple[str, str]]:
        """Labels of ``roviec.lexicon.labels``, read again by a later compile; else nothing."""
        tasks = [task for task in duty.tasks if task.operated]
        leads, partners = [_each(names) for names in ([t.lead for t in tasks], [t.coordinating for t in tasks])]
        if duty.part is Part.COORDINATING:
            yield "Cơ quan chủ trì", ", ".join(leads)
            yield "Phạm vi thực hiện", ""
        elif duty.part is Part.EXECUTING:
            yield "Cơ quan chủ trì", ", ".join(leads)
            yield "Cơ quan phối hợp", ", ".join(partners)
        elif duty.part is Part.LEAD:
            yield "Cơ quan chủ trì", self.name
            yield "Cơ quan phối hợp", ", ".join(partners)
        else:
            yield "Cơ quan thực hiện", self.name
        yield "Bộ phận thực hiện", ""
        yield "Sản phẩm", ", ".join(_each([task.products for task in tasks]))
        yield "Thời hạn", "; ".join(self._deadlines(duty))

    def _deadlines(self, duty: Duty) -> list[str]:
        """As the parent prints them, each once; one that stands elsewhere names its place."""
        out: list[str] = []
        for task in duty.tasks:
            if task.operated and task.deadline is not None:
                words = " ".join(task.deadline.text.split())
                above = task.deadline.inherited_from or ""
                if above and not above.startswith(f"{duty.path}."):
                    words = f"{words} (theo {place_in_words(above)} của {_short_citation(self.plan)})"
                out.append(words)
        return list(dict.fromkeys(out))

    def _closing_words(self) -> str:
        end = "." if self.party else "./."
        parent = citation(self.plan, self.office.family, with_title=False)
        return f"Trên đây là Kế hoạch triển khai thực hiện {parent}{end}"

    def _foot(self) -> Block:
        to = issuer_in_sentence(self.plan)
        if self.party:
            recipients = ["Nơi nhận:", f"- {to} (để báo cáo),", f"- {BLANK},", f"- Lưu {BLANK}."]
        else:
            recipients = ["Nơi nhận:", f"- {to} (để b/c);", f"- {BLANK};", f"- Lưu: VT, {SHORT_BLANK}."]
        signature = [*self.office.signers, BLANK]
        return set_closing(_new(recipients), _new(signature), self.looks)

    def _line(self, words: str, look: Look, *, level: int = 0) -> Line:
        return Line((Piece(words),), look, level=level)


def _each(names: Sequence[Sequence[str]]) -> list[str]:
    return list(dict.fromkeys(" ".join(name.split()) for group in names for name in group))


def _new(lines: Sequence[str]) -> tuple[Stretch, ...]:
    return tuple(Stretch(line, None) for line in lines)
