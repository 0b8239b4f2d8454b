"""``roviec check``."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from roviec_tools.cli.main import main

FAULTY = "IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế cấp vắc xin trước ngày 15/3/2026.\n3. Công an tỉnh giữ trật tự.\n"


@pytest.fixture
def check(capsys):
    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["check", *arguments])
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


@pytest.fixture
def faulty(tmp_path):
    path = tmp_path / "ke-hoach.txt"
    path.write_text(FAULTY, encoding="utf-8")
    return path


def only(*codes: str) -> list[str]:
    """Options that leave nothing but these codes: other rules may find something in so short a text."""
    from roviec.lint.registry import rules

    return ["--ignore", ",".join(rule.code for _, rule in rules() if rule.code not in codes)] if codes else []


def test_a_finding_is_printed_with_its_line_and_a_mark_under_the_place(check, faulty):
    status, printed, complaint = check(str(faulty), *only("NB001"))
    assert (status, complaint) == (0, "")
    lines = printed.splitlines()
    assert "ke-hoach.txt:3:1: lỗi NB001 [IV.3]: Đánh số bị nhảy" in " ".join(lines[:3])
    assert "3 | 3. Công an tỉnh giữ trật tự." in lines
    assert lines[lines.index("3 | 3. Công an tỉnh giữ trật tự.") + 1] == "  | ^^"
    assert "cách sửa: " in printed
    assert ": 1 lỗi" in printed


def test_it_ends_with_the_six_clarities_and_what_to_mend_first(check, faulty):
    _, printed, _ = check(str(faulty), *only("NB001"))
    after = printed[printed.index("“6 RÕ” CỦA 2 VIỆC") :]
    assert "thời gian    ██████████░░░░░░░░░░  1/2" in after
    assert after.index("IV.3 ") < after.index("IV.1 ")


def test_strict_ends_with_one_where_there_is_an_error(check, faulty):
    assert check(str(faulty), "--strict", *only("NB001"))[0] == 1
    assert check(str(faulty), "--strict", "--ignore", "NB", *only("NB001"))[0] == 0


@pytest.mark.parametrize("given", [["--ignore", "NB001"], ["--per-file-ignore", "*.txt:NB"]])
def test_codes_are_set_aside_for_all_files_or_for_some(check, faulty, given):
    _, printed, _ = check(str(faulty), *given)
    assert "NB001" not in printed
    assert "đã bỏ qua" in printed


def test_a_file_of_comments_beside_the_document_is_read(check, faulty):
    faulty.with_name("ke-hoach.txt.bo-qua").write_text("NB001 IV.3  # cố ý\nSP I.9\n", encoding="utf-8")
    _, printed, _ = check(str(faulty))
    assert "NB001" not in printed
    assert "bo-qua:2: “SP” không còn bỏ qua điều gì" in " ".join(printed.split())


def test_a_file_of_comments_for_many(check, faulty, tmp_path):
    given = tmp_path / "chung.txt"
    given.write_text("*.pdf: NB001\n", encoding="utf-8")
    assert "NB001" in check(str(faulty), "--ignore-file", str(given))[1]
    given.write_text("NB001\n", encoding="utf-8")
    assert "NB001" not in check(str(faulty), "--ignore-file", str(given))[1]


@pytest.mark.parametrize(
    ("content", "told"), [("xin bỏ qua\n".encode(), "chung.txt:1"), ("tiếng Việt".encode("utf-16"), "UTF-8")]
)
def test_a_file_of_comments_that_cannot_be_read_is_refused(check, faulty, tmp_path, content, told):
    given = tmp_path / "chung.txt"
    given.write_bytes(content)
    status, printed, complaint = check(str(faulty), "--ignore-file", str(given))
    assert (status, printed) == (2, "")
    assert told in complaint
    assert check(str(faulty), "--ignore-file", str(tmp_path / "không có"))[0] == 2


def test_json_is_one_object_a_file(check, faulty):
    _, printed, _ = check(str(faulty), str(faulty), "--format", "json", *only("NB001"))
    found = [json.loads(line) for line in printed.splitlines()]
    assert len(found) == 2
    (finding,) = found[0]["findings"]
    assert (finding["rule"], finding["line"], finding["column"], finding["severity"]) == ("NB001", 3, 1, "error")
    assert found[0]["counts"] == {"error": 1, "warning": 0, "info": 0}
    assert found[0]["clarity"]["time"] == {"said": 1, "of": 2}


def test_github_is_one_command_a_finding(check, faulty):
    _, printed, _ = check(str(faulty), "--format", "github", *only("NB001"))
    assert printed.startswith("::error file=")
    assert ",line=3,col=1,title=NB001::Đánh số bị nhảy" in printed
    assert len(printed.splitlines()) == 1


def test_sarif_is_one_log_with_the_rules_and_what_was_set_aside(check, faulty):
    faulty.with_name("ke-hoach.txt.bo-qua").write_text("NB001  # cố ý\n", encoding="utf-8")
    _, printed, _ = check(str(faulty), "--format", "sarif", *only("NB001"))
    log = json.loads(printed)
    (run,) = log["runs"]
    result = next(result for result in run["results"] if result["ruleId"] == "NB001")
    assert log["version"] == "2.1.0"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "NB001"
    assert result["suppressions"] == [{"kind": "external", "justification": "cố ý"}]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 1, 3)


def test_several_documents_end_with_a_sum(check, faulty, tmp_path):
    (tmp_path / "b.txt").write_text(f"{FAULTY}\n", encoding="utf-8")
    _, printed, _ = check(str(tmp_path), *only("NB001"))
    assert printed.rstrip().endswith("2 văn bản: 2 lỗi")


def test_a_file_that_cannot_be_read_leaves_the_others(check, faulty, tmp_path):
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04 broken")
    status, printed, complaint = check(str(tmp_path), *only("NB001"))
    assert status == 3
    assert "NB001" in printed
    assert "a.docx" in complaint


def test_english(check, faulty):
    _, printed, _ = check(str(faulty), "--lang", "en", *only("NB001"))
    assert "error NB001" in printed
    assert "The numbering jumps" in printed
    assert "Clauses to mend first" in printed


def test_the_installed_program_does_the_same(faulty):
    command = [sys.executable, "-m", "roviec_tools.cli", "check", str(faulty)]
    found = subprocess.run(command, capture_output=True, check=True)
    assert "NB001" in found.stdout.decode()
