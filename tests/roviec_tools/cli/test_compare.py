"""``roviec compare``."""

from __future__ import annotations

import io
import json
import zipfile

import pytest
from compare_samples import PLAN, changed, sub_plan

from roviec_tools.cli.main import main


@pytest.fixture
def compare(capsys):
    def run(*arguments: object) -> tuple[int, str, str]:
        status = main(["compare", *map(str, arguments)])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


@pytest.fixture
def both(tmp_path):
    old, new = tmp_path / "cu.txt", tmp_path / "moi.txt"
    old.write_text(PLAN, encoding="utf-8")
    new.write_text(changed(("12 lớp", "15 lớp"), ("30/4/2026", "15/5/2026")), encoding="utf-8")
    return old, new


@pytest.fixture
def child(tmp_path):
    path = tmp_path / "nam-khe.txt"
    path.write_text(sub_plan(), encoding="utf-8")
    return path


def test_each_difference_is_printed_in_words_not_in_colours_alone(compare, both):
    status, out, err = compare(*both)
    assert (status, err) == (0, "")
    assert "Tổ chức [-12-] {+15+} lớp" in out
    assert "trước ngày 30/4/2026 → trước ngày 15/5/2026 (muộn hơn 15 ngày)" in out
    assert "\x1b[" not in out


def test_in_english(compare, both):
    _, out, _ = compare(*both, "--lang", "en")
    assert "15 days later" in out
    assert "Bản cũ" not in out


def test_the_same_file_twice(compare, both):
    status, out, _ = compare(both[0], both[0], "--strict")
    assert status == 0
    assert "Hai bản giống nhau" in out


def test_strict_ends_with_1_where_they_differ(compare, both):
    assert compare(*both, "--strict")[0] == 1


def test_json(compare, both):
    found = json.loads(compare(*both, "--format", "json")[1])
    assert (found["schema"], found["counts"]["edited"]) == ("roviec.compare/1", 2)


@pytest.mark.parametrize("ending", ["html", "json", "docx"])
def test_the_form_follows_the_ending(compare, both, tmp_path, ending):
    path = tmp_path / f"khac.{ending}"
    status, out, _ = compare(*both, "-o", path, "--date", "2026-03-06")
    assert (status, out) == (0, f"Đã ghi {path}\n")
    content = path.read_bytes()
    if ending == "docx":
        assert b'w:date="2026-03-06T00:00:00Z"' in zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")
    else:
        assert content.startswith({"html": b"<!doctype html>", "json": b'{"schema":"roviec.compare/1"'}[ending])


def test_a_parent_and_its_sub_plan(compare, examples, child):
    status, out, _ = compare("--parent", examples / "tiem-chung-2026.txt", child, "--strict")
    assert status == 1
    assert "4 có đủ · 3 nói khác · 1 thu hẹp · 4 bỏ sót" in out
    assert "chủ trì, nêu theo nhóm: “UBND các xã, phường”" in out
    told = "thời hạn muộn hơn: hoàn thành trước ngày 25/02/2026 → hoàn thành trước ngày 05/3/2026"
    assert told in " ".join(out.split())


def test_the_body_may_be_named(compare, examples, child):
    out = compare("--parent", examples / "tiem-chung-2026.txt", child, "--for", "Sở Tài chính")[1]
    assert "VII.3.p1" in out
    assert "đích danh: “Sở Tài chính”" in out


def test_a_parent_as_json_and_as_a_page(compare, examples, child, tmp_path):
    parent = examples / "tiem-chung-2026.txt"
    assert json.loads(compare("--parent", parent, child, "--format", "json")[1])["mode"] == "parent"
    path = tmp_path / "doi-chieu.html"
    assert compare("--parent", parent, child, "-o", path)[0] == 0
    assert "Đối chiếu với văn bản cấp trên" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-", "-"], "Chỉ một trong hai tệp"),
        (["a.txt", "b.txt", "--for", "Sở Y tế"], "--for chỉ dùng cùng --parent"),
        (["a.txt", "b.txt", "-o", "khac.pdf"], "đuôi .html, .htm, .docx, .json"),
        (["a.txt", "b.txt", "-o", "b.txt"], "đặt đuôi"),
        (["a.json", "b.txt", "-o", "a.json"], "ghi đè chính văn bản"),
        (["--parent", "a.txt", "b.txt", "-o", "khac.docx"], "Dấu sửa chỉ có khi so hai bản"),
        (["a.txt"], "Thiếu tham số"),
    ],
)
def test_wrong_use_is_told_before_anything_is_read(compare, arguments, said):
    status, out, err = compare(*arguments)
    assert (status, out) == (2, "")
    assert said in err


def test_a_sub_plan_that_does_not_say_whose_it_is(compare, examples, tmp_path):
    path = tmp_path / "khong-ro.txt"
    path.write_text("I. VIỆC\n1. Mở lớp bơi.\n", encoding="utf-8")
    status, _, err = compare("--parent", examples / "tiem-chung-2026.txt", path)
    assert status == 2
    assert "--for “Sở Y tế”" in err


def test_a_file_that_cannot_be_read_ends_with_3_and_nothing_is_written(compare, both, tmp_path):
    path = tmp_path / "khac.html"
    status, out, err = compare(both[0], tmp_path / "khong-co.txt", "-o", path)
    assert (status, out, path.exists()) == (3, "", False)
    assert "khong-co.txt" in err


def test_a_place_that_cannot_be_written(compare, both, tmp_path):
    status, _, err = compare(*both, "-o", tmp_path / "khong-co" / "khac.html")
    assert status == 3
    assert "không có thư mục" in err
