"""``roviec read-back``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from careless_office import CarelessOffice
from sample_plan import sample_plan
from workbooks import sample_book

from roviec.export.sheet.columns import Field


@pytest.fixture
def sheet(tmp_path):
    """A sheet in which one state was filled in, and one is unknown."""
    office = CarelessOffice(sample_plan(), 0)
    office.rows[2].cells[Field.STATE] = "Đang làm"
    office.rows[4].cells[Field.STATE] = "gần xong"
    path = tmp_path / "bang.xlsx"
    path.write_bytes(office._written().data)
    return str(path)


@pytest.fixture
def clean(tmp_path):
    """A sheet that nobody touched."""
    path = tmp_path / "sach.xlsx"
    path.write_bytes(sample_book())
    return str(path)


def test_without_an_output_it_only_shows(roviec_program, document, sheet, tmp_path):
    before = sorted(tmp_path.iterdir())
    status, printed, told = roviec_program("read-back", sheet, "--plan", document)
    assert status == 0
    assert "Hàng 6, cột J (Trạng thái): Không có trạng thái “gần xong”." in " ".join(printed.split())
    assert "J4 II.1.-1/a Trạng thái: Đang thực hiện" in printed
    assert "chưa ghi gì" in told
    assert sorted(tmp_path.iterdir()) == before


def test_edits_are_written_where_that_is_asked_for(roviec_program, document, sheet, tmp_path):
    output = tmp_path / "sua.json"
    status, _, told = roviec_program("read-back", sheet, "--plan", document, "-o", str(output), "--by", "Sở Y tế")
    assert (status, told) == (0, f"Đã ghi {output}\n")
    content = json.loads(output.read_bytes())
    assert [(edit["field"], edit["after"], edit["added_by"]) for edit in content["edits"]] == [
        ("state", "in_progress", "Sở Y tế")
    ]
    assert [fault["code"] for fault in content["faults"]] == ["state_unknown"]


def test_strict_ends_with_1_and_writes_nothing(roviec_program, document, sheet, clean, tmp_path):
    output = tmp_path / "sua.json"
    status, _, told = roviec_program("read-back", sheet, "--plan", document, "--strict", "-o", str(output))
    assert (status, output.exists()) == (1, False)
    assert "chưa ghi" in told
    assert roviec_program("read-back", sheet, "--plan", document, "--strict")[0] == 1
    assert roviec_program("read-back", clean, "--plan", document, "--strict", "-o", str(output))[0] == 0


def test_json_can_be_printed(roviec_program, document, clean):
    status, printed, _ = roviec_program("read-back", clean, "--plan", document, "--format", "json")
    assert status == 0
    assert json.loads(printed)["schema"] == "roviec.edits/1"


def test_the_map_is_written_on_first_use_and_read_on_the_next(roviec_program, document, clean, tmp_path):
    columns = tmp_path / "cot.json"
    arguments = ("read-back", clean, "--plan", document, "--columns", str(columns))
    status, printed, told = roviec_program(*arguments)
    assert status == 0
    assert "CỘT NÀO LÀ GÌ" in printed
    assert f"Đã ghi bản đồ cột {columns}" in told
    written = json.loads(columns.read_bytes())
    assert written["columns"]["lead"] == {"header": "Cơ quan chủ trì", "letter": "C"}
    written["columns"]["lead"] = None
    columns.write_text(json.dumps(written), encoding="utf-8")
    status, printed, told = roviec_program(*arguments)
    assert "CỘT NÀO LÀ GÌ" not in printed
    assert "bản đồ" not in told
    assert "Không biết cột “Cơ quan chủ trì” để làm gì" in " ".join(printed.split())


def test_a_map_that_is_none_is_wrong_use_with_the_way_out(roviec_program, document, clean, tmp_path):
    columns = tmp_path / "cot.json"
    columns.write_text("{", encoding="utf-8")
    status, printed, told = roviec_program("read-back", clean, "--plan", document, "--columns", str(columns))
    assert (status, printed) == (2, "")
    assert "cot.json" in told
    assert "xóa tệp" in told
    assert roviec_program("read-back", clean, "--plan", document, "--columns", str(tmp_path))[0] == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("-o", "sua.txt"), "đuôi .json"),
        (("-o", "{sheet}.json"), "ghi đè"),
        ((), "--plan"),
    ],
)
def test_wrong_use_is_told_before_anything_is_read(roviec_program, compiled, clean, arguments, told):
    sheet = Path(clean).with_name("a.xlsx.json")
    sheet.write_bytes(Path(clean).read_bytes())
    given = [argument.format(sheet=str(sheet).removesuffix(".json")) for argument in arguments]
    plan = ("--plan", clean) if arguments else ()
    status, _, complaint = roviec_program("read-back", str(sheet), *plan, *given)
    assert status == 2
    assert told in complaint
    assert compiled == []


def test_only_one_of_the_two_may_be_standard_input(roviec_program):
    assert roviec_program("read-back", "-", "--plan", "-")[0] == 2


def test_what_cannot_be_read_is_status_3(roviec_program, document, clean, tmp_path):
    other = tmp_path / "a.xlsx"
    other.write_bytes(b"PK\x03\x04")
    for sheet in (str(other), str(tmp_path / "khong-co.xlsx"), document):
        status, printed, told = roviec_program("read-back", sheet, "--plan", document)
        assert (status, printed) == (3, "")
        assert Path(sheet).name in told
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"BAD")
    assert roviec_program("read-back", clean, "--plan", str(bad))[0] == 3


def test_what_cannot_be_written_is_status_3(roviec_program, document, clean, tmp_path):
    status, _, told = roviec_program("read-back", clean, "--plan", document, "-o", str(tmp_path / "k" / "a.json"))
    assert status == 3
    assert "Hãy tạo thư mục" in told
    columns = str(tmp_path / "k" / "cot.json")
    assert roviec_program("read-back", clean, "--plan", document, "--columns", columns)[0] == 3


def test_it_speaks_english(roviec_program, document, sheet):
    _, printed, told = roviec_program("read-back", sheet, "--plan", document, "--lang", "en")
    assert "There is no state “gần xong”" in " ".join(printed.split())
    assert told.startswith("Nothing was written.")
