"""Files that cannot be read, and files that are refused."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage

import pytest
from office_files import TEXT, locked_word, old_word

from roviec_tools.cli.main import main
from roviec_tools.cli.reading import explain_os_error


def test_a_missing_file_is_named_with_reason_and_remedy(roviec_program, tmp_path):
    name = str(tmp_path / "khong-co.txt")
    status, printed, complaint = roviec_program("outline", name)
    assert (status, printed) == (3, "")
    assert complaint == f"Không đọc được tệp “{name}”: không có tệp này. Hãy xem lại tên và thư mục.\n"


def test_a_folder_where_one_file_is_wanted(roviec_program, tmp_path):
    status, _, complaint = roviec_program("text", str(tmp_path), "--lang", "en")
    assert status == 3
    assert "it is a folder." in complaint


@pytest.mark.parametrize(
    ("error", "reason"),
    [(PermissionError(13, "x"), "không có quyền đọc"), (OSError(5, "I/O error"), "máy không đọc được (I/O error)")],
)
def test_reasons_of_the_file_system(error, reason):
    assert reason in explain_os_error("a.txt", error, "vi")


def test_a_refused_file_says_so_in_the_users_language(roviec_program, tmp_path):
    bad = tmp_path / "hong.docx"
    bad.write_bytes(b"BAD")
    status, _, complaint = roviec_program("compile", str(bad))
    assert (status, complaint) == (3, f"Không đọc được tệp “{bad}”: tệp hỏng. Gửi lại.\n")
    assert "it is damaged." in roviec_program("compile", str(bad), "--lang", "en")[2]


def test_a_fault_of_the_program_costs_one_file_and_shows_itself_when_asked(roviec_program, tmp_path, monkeypatch):
    buggy = tmp_path / "la.txt"
    buggy.write_bytes(b"BUG")
    status, _, complaint = roviec_program("compile", str(buggy))
    assert status == 3
    assert "RuntimeError('a fault of ours')" in complaint
    monkeypatch.setenv("ROVIEC_DEBUG", "1")
    with pytest.raises(RuntimeError):
        roviec_program("compile", str(buggy))


@pytest.fixture
def real(capsys):
    """The real compiler, behind the command line."""

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(arguments)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


@pytest.fixture
def letter(tmp_path):
    """A letter with two plans, a logo and a broken file."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@vi-du.vn", "b@vi-du.vn", "Gửi kế hoạch"
    message.set_content("Kính gửi quý cơ quan, xin gửi kèm kế hoạch.")
    for name, content in (
        ("một.txt", "I. MỤC ĐÍCH\n1. Sở Y tế tổ chức tiêm chủng.\n".encode()),
        ("hai.doc", old_word()),
        ("lịch.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR"),
    ):
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    path = tmp_path / "thư.eml"
    path.write_bytes(message.as_bytes())
    return path


def test_every_document_of_a_letter_below_its_name(real, letter):
    status, printed, told = real("text", str(letter))
    assert status == 0
    assert [line for line in printed.splitlines() if line.startswith("==>")] == [
        f"==> {letter}/một.txt <==",
        f"==> {letter}/hai.doc <==",
    ]
    assert "phối hợp với Uỷ ban nhân dân" in printed
    assert "lịch.ics" in told


def test_one_document_of_a_letter_is_named_by_the_way_in(real, letter):
    status, printed, _ = real("text", f"{letter}/hai.doc")
    assert (status, printed) == (0, f"{TEXT}\n")
    status, printed, complaint = real("outline", f"{letter}/ba.doc")
    assert (status, printed) == (3, "")
    assert "không có văn bản này" in complaint


def test_a_command_for_one_document_names_those_of_a_letter(real, letter):
    status, printed, complaint = real("explain", str(letter), "I.1")
    assert (status, printed) == (3, "")
    assert f"“{letter}/một.txt”, “{letter}/hai.doc”" in complaint
    assert real("explain", f"{letter}/một.txt", "I.1")[0] == 0


def test_each_document_of_a_letter_gets_its_file_and_one_file_takes_one_document(real, letter, tmp_path):
    status, _, complaint = real("compile", str(letter), "-o", str(tmp_path / "mot.json"))
    assert status == 2
    assert "có 2 văn bản" in complaint
    assert not (tmp_path / "mot.json").exists()
    status, printed, _ = real("compile", str(letter), "--format", "json", "-o", f"{tmp_path}/kq/")
    assert status == 0
    assert sorted(path.name for path in (tmp_path / "kq").iterdir()) == ["hai.json", "một.json"]
    assert len(printed.splitlines()) == 2


def test_a_copy_in_a_folder_is_named_once_and_one_that_is_named_is_read(real, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("I. MỤC ĐÍCH\n1. Sở Y tế tổ chức tiêm chủng.\n", encoding="utf-8")
    status, printed, told = real("compile", "--format", "json", str(tmp_path))
    assert (status, len(printed.splitlines())) == (0, 1)
    assert f"“{tmp_path}/b.txt”: trùng với “{tmp_path}/a.txt”" in told
    status, printed, _ = real("compile", "--format", "json", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    assert (status, len(printed.splitlines())) == (0, 2)


def test_an_archive_without_documents_is_refused(real, tmp_path):
    path = tmp_path / "kho.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("cai-dat.exe", b"MZ" + bytes(100))
    status, printed, complaint = real("compile", str(path))
    assert (status, printed) == (3, "")
    assert "bên trong không có văn bản nào" in complaint


def test_a_password_opens_a_file_and_is_in_no_message(real, tmp_path):
    path = tmp_path / "khoa.doc"
    path.write_bytes(locked_word("bí mật"))
    status, printed, complaint = real("text", str(path))
    assert (status, printed) == (3, "")
    assert "--password “khoa.doc=…”" in complaint
    assert real("text", str(path), "--password", f"{path}=bí mật")[1] == f"{TEXT}\n"
    status, _, complaint = real("text", str(path), "--password", "khoa.doc=sai mật khẩu")
    assert status == 3
    assert "mật khẩu không đúng" in complaint
    assert "sai mật khẩu" not in complaint


def test_a_folder_leaves_out_the_pages_that_were_made_of_its_plans(capsys, tmp_path):
    (tmp_path / "ke-hoach.txt").write_text("KẾ HOẠCH\n1. Sở Y tế tổ chức tiêm chủng.\n", encoding="utf-8")
    assert main(("compile", str(tmp_path), "-o", f"{tmp_path}/")) == 0
    assert capsys.readouterr().err == ""
    assert main(("compile", str(tmp_path))) == 0
    assert f"Không biên dịch tệp “{tmp_path}/ke-hoach.html”" in capsys.readouterr().err
    assert main(("compile", str(tmp_path / "ke-hoach.html"))) == 3


def test_files_of_one_name_in_two_folders_are_told_apart(capsys, tmp_path):
    for folder, content in (("a", b"x"), ("b", TEXT.encode()), ("c", TEXT.encode())):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "ke-hoach.txt").write_bytes(content)
    (tmp_path / "a" / "ke-hoach.pdf").write_bytes(b"%PDF-1.4")
    assert main(("compile", str(tmp_path))) == 3
    told = capsys.readouterr().err
    assert f"Không đọc được tệp “{tmp_path}/a/ke-hoach.pdf”" in told
    assert f"Bỏ qua “{tmp_path}/c/ke-hoach.txt”: trùng với “{tmp_path}/b/ke-hoach.txt”" in told


def test_a_twin_is_named_with_the_archive_and_the_folder_that_hold_it(capsys, tmp_path):
    with zipfile.ZipFile(tmp_path / "kho.zip", "w") as archive:
        archive.writestr("a.txt", TEXT)
        archive.writestr("b.txt", TEXT)
    (tmp_path / "z.txt").write_bytes(TEXT.encode())
    assert main(("compile", str(tmp_path))) == 0
    told = capsys.readouterr().err
    for twin in (f"{tmp_path}/kho.zip/b.txt", f"{tmp_path}/z.txt"):
        assert f"“{twin}”: trùng với “{tmp_path}/kho.zip/a.txt”" in told
