"""A small invented plan, built by hand: what the command line and the exports are tested on, whatever the stages do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from roviec.findings import Finding, Severity
from roviec.model.deadline import Deadline
from roviec.model.directive import Attachment, Basis, Directive, DocumentType, Recipient, Signature
from roviec.model.outlined import (
    Cell,
    Column,
    ColumnRole,
    Node,
    NodeKind,
    Outlined,
    Part,
    PartKind,
    PartRegion,
    RegionKind,
)
from roviec.model.plan import (
    Anniversary,
    Channel,
    ChannelKind,
    ClarityCount,
    Phase,
    Plan,
    Precision,
    Reference,
    Slogan,
    Theme,
)
from roviec.model.repaired import Block, Repaired, Run
from roviec.model.task import Clarity, Task, TaskKind, TaskSpans
from roviec.source import Source, SourceLine

LINES = (
    "ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN",
    "Số: 27/KH-UBND",
    "Bình Sơn, ngày 05 tháng 3 năm 2027",
    "KẾ HOẠCH",
    "Tuyên truyền phòng, chống đuối nước cho trẻ em năm 2027",
    "Căn cứ Quyết định số 12/QĐ-UBND ngày 04/01/2027 của Ủy ban nhân dân tỉnh;",
    "I. MỤC ĐÍCH",
    "Kế hoạch này nhằm nâng cao nhận thức của gia đình và nhà trường; xem Mục II.",
    "II. TỔ CHỨC THỰC HIỆN",
    "1. Sở Giáo dục và Đào tạo",
    "- Chủ trì, phối hợp với Sở Y tế mở lớp dạy bơi trước ngày 30/6/2027; theo dõi tâm trạng dư luận.",
    "- Đăng khẩu hiệu “Biết bơi để an toàn” trên Cổng thông tin điện tử tỉnh.",
    "2. Phân công",
    "STT\tNội dung\tChủ trì\tThời hạn",
    "1\tRà soát biển báo ao, hồ\tSở Nông nghiệp và Môi trường\tHằng quý",
    "Nơi nhận: - Như Mục II; - Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Lê Thị Minh An",
)
TEXT = "\n".join(LINES)


def span_of(words: str, after: int = 0) -> tuple[int, int]:
    """Where the words stand in the sample's text."""
    start = TEXT.index(words, after)
    return start, start + len(words)


def line_start(number: int) -> int:
    """Offset of a 1-based line."""
    return sum(len(line) + 1 for line in LINES[: number - 1])


def _stretch(first: int, last: int) -> tuple[int, int]:
    return line_start(first), line_start(last) + len(LINES[last - 1])


def _node(path: str, marker: str | None, kind: NodeKind, line: int, last: int, words: str, **more: object) -> Node:
    heading = words if more.pop("titled", False) else None
    place = span_of(words, line_start(line)) if words else (line_start(line), line_start(line))
    values: dict[str, object] = {
        "path": path,
        "marker": marker,
        "kind": kind,
        "level": path.count(".") + 1,
        "inline": False,
        "heading": heading,
        "text": "" if heading else words,
        "span": _stretch(line, last),
        "heading_span": place if heading else None,
        "text_span": (place[1], place[1]) if heading else place,
        "page": None,
        "line": line,
    }
    return Node(**{**values, **more})  # type: ignore[arg-type]


def _outline() -> tuple[Node, ...]:
    columns = tuple(
        Column(header, role)
        for header, role in zip(
            LINES[13].split("\t"),
            (ColumnRole.ORDINAL, ColumnRole.WORK, ColumnRole.LEAD, ColumnRole.DEADLINE),
            strict=True,
        )
    )
    cells = tuple(
        Cell(index, words, span_of(words, line_start(15))) for index, words in enumerate(LINES[14].split("\t"))
    )
    row = _node("II.2.T1.r1", None, NodeKind.ROW, 15, 15, LINES[14], cells=cells, text=LINES[14].replace("\t", " | "))
    table = _node("II.2.T1", None, NodeKind.TABLE, 14, 15, "", columns=columns, children=(row,))
    bullets = (
        _node("II.1.-1", "-", NodeKind.BULLET, 11, 11, LINES[10].removeprefix("- ")),
        _node("II.1.-2", "-", NodeKind.BULLET, 12, 12, LINES[11].removeprefix("- ")),
    )
    one = _node("II.1", "1.", NodeKind.ITEM, 10, 12, "Sở Giáo dục và Đào tạo", titled=True, children=bullets)
    two = _node("II.2", "2.", NodeKind.ITEM, 13, 15, "Phân công", titled=True, children=(table,))
    aim = _node("I.p1", None, NodeKind.PARAGRAPH, 8, 8, LINES[7])
    return (
        _node("I", "I.", NodeKind.SECTION, 7, 8, "MỤC ĐÍCH", titled=True, children=(aim,)),
        _node("II", "II.", NodeKind.SECTION, 9, 15, "TỔ CHỨC THỰC HIỆN", titled=True, children=(one, two)),
    )


def _directive() -> Directive:
    return Directive(
        type=DocumentType("KH", "KẾ HOẠCH"),
        parent_issuer=None,
        issuer="ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN",
        number="27/KH-UBND",
        symbol="KH-UBND",
        place="Bình Sơn",
        date=date(2027, 3, 5),
        title="Tuyên truyền phòng, chống đuối nước cho trẻ em năm 2027",
        bases=(
            Basis(
                "12/QĐ-UBND", "QD", date(2027, 1, 4), "Ủy ban nhân dân tỉnh", None, span_of("Quyết định số 12/QĐ-UBND")
            ),
        ),
        recipients=(
            Recipient("Như Mục II", None, archive=False, span=span_of("Như Mục II")),
            Recipient("Lưu: VT", None, archive=True, span=span_of("Lưu: VT")),
        ),
        signature=Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Lê Thị Minh An", _stretch(17, 20)),
        attachments=(Attachment("Phụ lục phân công", span_of("Phân công")),),
    )


def _repaired() -> Repaired:
    starts = [line_start(number) for number in range(1, len(LINES) + 1)]
    source = Source(
        name="duoi-nuoc.txt",
        sha256="0" * 64,
        media_type="text/plain",
        encoding="utf-8",
        pages=None,
        text=TEXT,
        lines=tuple(
            SourceLine(start, line, number) for number, (start, line) in enumerate(zip(starts, LINES, strict=True), 1)
        ),
        text_form=True,
    )
    blocks = tuple(
        Block((start, start + len(line)), number)
        for number, (start, line) in enumerate(zip(starts, LINES, strict=True), 1)
    )
    return Repaired(source, TEXT, blocks, (Run((0, len(TEXT)), (0, len(TEXT)), None, 1, None),))


def _swimming() -> Task:
    swim, due, lead = "mở lớp dạy bơi trước ngày 30/6/2027", "trước ngày 30/6/2027", "Sở Giáo dục và Đào tạo"
    return Task(
        id="II.1.-1/a",
        path="II.1.-1",
        kind=TaskKind.ASSIGNED,
        text=f"Chủ trì, phối hợp với Sở Y tế {swim}",
        action=swim,
        lead=(lead,),
        coordinating=("Sở Y tế",),
        executing=(),
        deadline=Deadline(due, None, date(2027, 6, 30), None, None, None),
        products=("lớp dạy bơi",),
        channels=(),
        operated=True,
        clarity=Clarity(person=False, work=True, time=True, responsibility=True, product=True, authority=True),
        rule="body-heading",
        spans=TaskSpans((span_of(lead),), (span_of("Sở Y tế"),), (), (span_of("lớp dạy bơi"),), span_of(due)),
        span=span_of(f"Chủ trì, phối hợp với Sở Y tế {swim}"),
        line=11,
    )


def _bare(task: Task, task_id: str, words: str, line: int) -> Task:
    """The same lead with other work, and nothing else said about it."""
    return replace(
        task,
        id=task_id,
        path=task_id.partition("/")[0],
        text=words,
        action=words,
        coordinating=(),
        deadline=None,
        products=(),
        clarity=replace(task.clarity, time=False, product=False),
        spans=TaskSpans(task.spans.lead),
        span=span_of(words),
        line=line,
    )


def _tasks() -> tuple[Task, ...]:
    swimming = _swimming()
    watching = replace(_bare(swimming, "II.1.-1/b", mood(), 11), operated=False)
    posting = _bare(swimming, "II.1.-2/a", LINES[11].removeprefix("- "), 12)
    checking = _bare(swimming, "II.2.T1.r1/a", "Rà soát biển báo ao, hồ", 15)
    body, quarterly = "Sở Nông nghiệp và Môi trường", "Hằng quý"
    return (
        swimming,
        watching,
        replace(
            posting,
            deadline=replace(swimming.deadline, inherited_from="II.1", assumed=("year",)),
            channels=("portal",),
            spans=replace(posting.spans, deadline=swimming.spans.deadline),
        ),
        replace(
            checking,
            lead=(body,),
            deadline=Deadline(quarterly, None, None, quarterly, "FREQ=MONTHLY;INTERVAL=3", None),
            rule="table-row",
            spans=TaskSpans((span_of(body),), deadline=span_of(quarterly)),
        ),
    )


def sample_plan() -> Plan:
    """One of everything that a plan may hold."""
    part = Part(
        "P1",
        PartKind.MAIN,
        (0, len(TEXT)),
        (
            PartRegion(RegionKind.HEADER, _stretch(1, 3)),
            PartRegion(RegionKind.TITLE, _stretch(4, 5)),
            PartRegion(RegionKind.PREAMBLE, _stretch(6, 6)),
            PartRegion(RegionKind.RECIPIENTS, _stretch(16, 16)),
            PartRegion(RegionKind.SIGNATURE, _stretch(17, 20)),
        ),
        _outline(),
    )
    return Plan(
        outlined=Outlined(_repaired(), (part,)),
        directives=(_directive(),),
        phases=(Phase("I", "Đợt 1", date(2027, 4, 1), None, "end", Precision.DAY, span_of("năm 2027")),),
        themes=(Theme("I", "An toàn dưới nước", span_of("MỤC ĐÍCH")),),
        slogans=(Slogan("II.1.-2", "Biết bơi để an toàn", span_of("Biết bơi để an toàn")),),
        anniversaries=(
            Anniversary(
                "I", "Ngày thành lập tỉnh", 30, date(1997, 1, 1), date(2027, 1, 1), consistent=True, span=(0, 2)
            ),
        ),
        channels=(Channel("II.1.-2", ChannelKind.PORTAL, "Cổng thông tin điện tử", span_of("Cổng thông tin điện tử")),),
        references=(Reference("I.p1", "Mục II", None, "II", broken=False, span=span_of("Mục II")),),
        tasks=_tasks(),
        clarity=ClarityCount(of=3, person=0, work=3, time=3, responsibility=3, product=1, authority=3),
        findings=(
            Finding("ND003", Severity.WARNING, "Việc theo dõi dư luận không vận hành.", "II.1.-1", 11, span_of(mood())),
        ),
    )


def mood() -> str:
    """The words that are recorded and not operated."""
    return "theo dõi tâm trạng dư luận"
