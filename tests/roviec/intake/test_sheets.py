"""Annexes of assigned work as sheets: the same tasks as the same table in a Word file, whatever program wrote them."""

from __future__ import annotations

from datetime import date

import growth
import pytest
import sheet_builder as build
from losslessness import check_plan
from sheet_builder import At, Tab

from roviec import compile_bytes
from roviec.errors import UnknownFormatError
from roviec.intake.sheets import read_sheets
from roviec.model.options import Options

HEADER = ["STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời hạn", "Ghi chú"]
ANNEX = [
    HEADER,
    ["I", At("Công tác chuẩn bị", across=6)],
    [1.0, "Rà soát đối tượng tiêm chủng", At("Sở Y tế", down=2), "Công an tỉnh", "Danh sách", date(2026, 3, 31)],
    [2.0, "Tập huấn cán bộ y tế", None, "Sở Nội vụ", "Lớp tập huấn", "Quý II/2026", At(0.95, code="0%")],
    ["II", At("Tổ chức thực hiện", across=6)],
    [1.0, "Tổ chức tiêm tại trường học", "Sở Giáo dục và Đào tạo", None, "Báo cáo", "Trước ngày 15/9/2026"],
    [1.1, "Kiểm tra bảo quản vắc xin\nvà báo cáo", "Sở Y tế\nSở Công Thương", None, None, "Hằng tháng"],
]
DOCUMENT = [
    [
        At("ỦY BAN NHÂN DÂN\nTỈNH HÀ BẮC", across=3, bold=True),
        None,
        None,
        At("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", across=4),
    ],
    [None, None, None, At("Độc lập - Tự do - Hạnh phúc", across=4)],
    ["Số: 12/KH-UBND", None, None, None, "Hà Bắc, ngày 05 tháng 01 năm 2026"],
    [],
    [At("KẾ HOẠCH", across=7, bold=True, centred=True)],
    [At("Tiêm chủng mở rộng năm 2026", across=7, bold=True, centred=True)],
    [],
    *ANNEX,
    [],
    ["Nơi nhận:", None, None, None, "TM. ỦY BAN NHÂN DÂN"],
    ["- Sở Y tế;", None, None, None, "CHỦ TỊCH"],
    ["- Lưu: VT."],
    [],
    [None, None, None, None, "Nguyễn Văn An"],
]
NAMES = sorted(build.WRITERS)


def tasks(data, name):
    return [
        (task.id, task.kind, task.text, task.lead, task.coordinating, task.products, task.deadline)
        for task in compile_bytes(data, name).tasks
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_gives_the_tasks_of_the_same_table_in_word(name):
    expected = tasks(build.docx(ANNEX), "a.docx")
    assert len(expected) == 4
    assert tasks(build.WRITERS[name](ANNEX), name) == expected


@pytest.mark.parametrize("name", NAMES)
def test_a_merged_lead_is_of_both_rows(name):
    rows = compile_bytes(build.WRITERS[name](ANNEX), name).outlined.parts[0].outline[0].children
    shared = next(cell for cell in rows[2].cells if cell.column == 2)
    assert (shared.text, shared.from_row) == ("Sở Y tế", rows[1].path)


@pytest.mark.parametrize("name", NAMES)
def test_the_document_around_a_table_is_read(name):
    plan = compile_bytes(build.WRITERS[name](DOCUMENT), name)
    directive = plan.directive
    assert directive is not None
    assert (directive.type.code, directive.number, directive.date) == ("KH", "12/KH-UBND", date(2026, 1, 5))
    assert (directive.issuer, directive.title) == ("ỦY BAN NHÂN DÂN TỈNH HÀ BẮC", "Tiêm chủng mở rộng năm 2026")
    assert [recipient.name for recipient in directive.recipients] == ["Sở Y tế", "Lưu: VT"]
    assert directive.signature is not None
    assert (directive.signature.position, directive.signature.name) == ("CHỦ TỊCH", "Nguyễn Văn An")
    assert len(plan.tasks) == 4
    check_plan(plan)


@pytest.mark.parametrize("name", NAMES)
def test_cells_show_what_is_printed(name):
    told = [["STT", "Nhiệm vụ", "Số lượng", "Hạn"], [1.0, "Tiêm", 2.5, date(2026, 12, 1)]]
    lines = read_sheets(build.WRITERS[name](told), name, Options()).lines
    assert [line.text for line in lines[4:]] == ["1", "Tiêm", "2.5", "1/12/2026"]


@pytest.mark.parametrize("name", NAMES)
def test_hidden_sheets_are_told_and_not_read(name):
    book = [Tab(ANNEX, "Phụ lục I"), Tab([["Bản nháp"]], "Bản cũ", hidden=True), Tab([], "Trống", hidden=True)]
    source = read_sheets(build.WRITERS[name](book), name, Options())
    assert source.hidden_sheets == ("Bản cũ",)
    assert "Bản nháp" not in source.text
    assert "FI005" in {finding.rule for finding in compile_bytes(build.WRITERS[name](book), name).findings}


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods"])
def test_hidden_rows_are_told_and_read(name):
    plan = compile_bytes(build.WRITERS[name]([Tab(ANNEX, hidden_rows=(2, 3))]), name)
    assert plan.outlined.repaired.source.hidden_rows == 2
    assert len(plan.tasks) == 4
    assert "FI006" in {finding.rule for finding in plan.findings}


@pytest.mark.parametrize("name", NAMES)
def test_sheets_follow_each_other(name):
    one, two = [HEADER[:3], [1.0, "Tiêm chủng", "Sở Y tế"]], [HEADER[:3], [1.0, "Kiểm tra đê", "Sở Xây dựng"]]
    found = tasks(build.WRITERS[name]([Tab(one, "I"), Tab(two, "II")]), name)
    assert [(task[0], task[3]) for task in found] == [("T1.r1/a", ("Sở Y tế",)), ("T2.r1/a", ("Sở Xây dựng",))]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("empty", [[], [[None, "  "], [" \n "]]])
def test_sheets_without_a_word_are_refused(name, empty):
    with pytest.raises(UnknownFormatError) as caught:
        read_sheets(build.WRITERS[name](empty), name, Options())
    assert "không có chữ" in caught.value.message("vi")


def test_empty_rows_and_columns_are_not_counted():
    moved = [[], [], *[[None, row[0], None, *row[1:]] for row in [HEADER, [1.0, "Tiêm", "Sở Y tế"]]]]
    lines = read_sheets(build.xlsx(moved), "a.xlsx", Options()).lines
    assert [(line.cell.row, line.cell.column) for line in lines[7:]] == [(1, 0), (1, 1), (1, 2)]


def test_text_typed_into_a_sheet_is_a_plan():
    rows = [["KẾ HOẠCH"], ["Tuần 12"], ["1.", "Sở Y tế chủ trì kiểm tra bếp ăn trước ngày 20/3/2026."]]
    [task] = compile_bytes(build.xlsx(rows), "a.xlsx").tasks
    assert (task.id, task.lead) == ("1/a", ("Sở Y tế",))


def test_letters_of_an_old_encoding_are_turned_into_unicode():
    [line] = read_sheets(build.xls([["Uû ban nh©n d©n tØnh"]]), "a.xls", Options()).lines
    assert line.text == "Uỷ ban nhân dân tỉnh"


def test_time_grows_with_the_rows():
    def made(rows):
        return build.xlsx([HEADER, *[[float(at), f"Rà soát hồ sơ {at}", "Sở Y tế"] for at in range(rows)]])

    growth.assert_linear(lambda data: read_sheets(data, "a.xlsx", Options()), made(500), made(2000))
