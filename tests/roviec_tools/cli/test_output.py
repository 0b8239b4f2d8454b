"""Where ``-o`` writes, and what it refuses."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import click
import pytest

from roviec_tools.cli.files import InputFile
from roviec_tools.cli.output import FORMS, explain_write_error, plan_output, tell_forms, write_whole


def inputs(*names):
    return [InputFile.named(str(name)) for name in names]


def test_the_ending_says_the_form(tmp_path):
    for name, form in (("a.html", "html"), ("a.HTM", "html"), ("a.json", "json")):
        target = plan_output(str(tmp_path / name), inputs("ke-hoach.txt"), "text", "vi")
        assert (target.form.name, target.folder) == (form, False)
        assert target.path_for(inputs("ke-hoach.txt")[0]) == tmp_path / name


def test_each_ending_and_name_leads_to_one_form_and_each_is_told():
    endings = [ending for form in FORMS for ending in form.endings]
    assert len(set(endings)) == len(endings)
    assert len({form.name for form in FORMS}) == len(FORMS)
    for form in FORMS:
        assert f"{form.endings[0]} ({form.vi})" in tell_forms("vi")
        assert f"{form.endings[0]} ({form.en})" in tell_forms("en")


@pytest.mark.parametrize("form", [form.name for form in FORMS])
def test_a_folder_gets_the_form_that_is_named(tmp_path, form):
    target = plan_output(f"{tmp_path}/", inputs("ke-hoach.txt"), form, "vi")
    assert target.form.name == form
    assert target.path_for(inputs("ke-hoach.txt")[0]).suffix in target.form.endings


def test_a_folder_gets_pages_where_nothing_is_said(tmp_path):
    assert plan_output(f"{tmp_path}/", inputs("ke-hoach.txt"), "text", "vi").form.name == "html"


@pytest.mark.parametrize("name", ["a.rar", "a", "a.txt", ".html"])
def test_another_ending_is_wrong_use_and_says_the_way_out(name):
    with pytest.raises(click.UsageError, match=r"\.html.*\.json.*ket-qua/"):
        plan_output(name, inputs("ke-hoach.txt"), "text", "vi")


def test_one_file_for_several_documents_is_wrong_use():
    with pytest.raises(click.UsageError, match="2 documents: name a folder"):
        plan_output("a.html", inputs("a.txt", "b.txt"), "text", "en")


def test_a_document_is_never_written_over(tmp_path):
    page = tmp_path / "ke-hoach.html"
    page.write_text("x")
    with pytest.raises(click.UsageError, match="ghi đè"):
        plan_output(str(tmp_path / "." / "ke-hoach.html"), inputs(page), "text", "vi")
    target = plan_output(f"{tmp_path}/", inputs(page), "text", "vi")
    assert target.path_for(inputs(page)[0]).name == "ke-hoach-2.html"


def test_in_a_folder_documents_of_one_name_get_two_files(tmp_path):
    files = inputs("a/ke-hoach.txt", "b/ke-hoach.txt", "ke-hoach.pdf", "-")
    target = plan_output(str(tmp_path), files, "json", "vi")
    names = [target.path_for(file).name for file in files]
    assert names == ["ke-hoach.json", "ke-hoach-2.json", "ke-hoach-3.json", "stdin.json"]


def test_a_file_is_written_whole_and_takes_the_place_of_the_old(tmp_path):
    path = tmp_path / "a.html"
    path.write_text("cũ")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_where_writing_fails_the_old_file_stays_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "a.html"
    path.write_text("old")

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_rights_of_a_new_file_are_the_usual_ones(tmp_path):
    path = tmp_path / "a.html"
    write_whole(path, b"x")
    other = tmp_path / "b"
    other.touch()
    assert path.stat().st_mode == other.stat().st_mode


def test_a_link_keeps_leading_where_it_led(tmp_path):
    (tmp_path / "real.html").write_text("old")
    link = tmp_path / "link.html"
    link.symlink_to("real.html")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "real.html").read_bytes() == b"new"


def test_the_folder_itself_is_made_its_parents_are_not(tmp_path):
    write_whole(tmp_path / "ket-qua" / "a.html", b"x", make_folder=True)
    assert (tmp_path / "ket-qua" / "a.html").exists()
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "không" / "có" / "a.html", b"x", make_folder=True)
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "không" / "a.html", b"x")


def test_a_folder_of_that_name_is_left_alone(tmp_path):
    (tmp_path / "a.html").mkdir()
    with pytest.raises(IsADirectoryError):
        write_whole(tmp_path / "a.html", b"x")


@pytest.mark.parametrize(
    ("error", "vi", "en"),
    [
        (FileNotFoundError(), "không có thư mục “ket-qua”. Hãy tạo", "there is no folder “ket-qua”. Make it"),
        (PermissionError(), "không có quyền ghi", "may not write"),
        (IsADirectoryError(), "đã có thư mục cùng tên", "a folder of that name"),
        (NotADirectoryError(), "“ket-qua” không phải là thư mục", "“ket-qua” is no folder"),
        (OSError(errno.ENOSPC, "No space left"), "No space left). Hãy xem ổ đĩa", "(No space left). See whether"),
    ],
)
def test_each_failure_says_the_file_the_reason_and_what_to_do(error, vi, en):
    path = Path("ket-qua/a.html")
    assert vi in explain_write_error(path, error, "vi")
    assert en in explain_write_error(path, error, "en")
    assert "“ket-qua/a.html”" in explain_write_error(path, error, "vi")
