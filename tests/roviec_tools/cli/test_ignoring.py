"""What a person sets aside, and what is said about it."""

from __future__ import annotations

import pytest

from roviec.findings import Finding, Severity
from roviec_tools.cli.ignoring import Entry, IgnoreError, read_entries, sift


def finding(rule: str = "NB001", path: str | None = "IV.4", line: int = 12) -> Finding:
    return Finding(rule, Severity.ERROR, "Có lỗi.", path, line, (0, 1))


def test_a_file_of_comments_says_code_place_and_reason():
    text = "# ghi chú\n\nNB001 IV.4  # mục 3 đã bãi bỏ\nsp003 dòng 120\nFM, HD002\n*.pdf: LO # bản quét\nDL001 line 7\n"
    assert read_entries(text, "a.bo-qua", "vi") == (
        Entry("NB001", "a.bo-qua:3", path="IV.4", reason="mục 3 đã bãi bỏ"),
        Entry("SP003", "a.bo-qua:4", line=120),
        Entry("FM", "a.bo-qua:5"),
        Entry("HD002", "a.bo-qua:5"),
        Entry("LO", "a.bo-qua:6", files="*.pdf", reason="bản quét"),
        Entry("DL001", "a.bo-qua:7", line=7),
    )


@pytest.mark.parametrize("line", ["NB", "NB001 IV.4"])
def test_a_bare_line_is_enough(line):
    assert len(read_entries(line, "a", "vi")) == 1


@pytest.mark.parametrize("line", ["bỏ hết", "NB1", "NB001 IV.4 dòng 3", "*.pdf:", "N", "NB001,"])
def test_what_cannot_be_read_is_told_with_its_place(line):
    with pytest.raises(IgnoreError, match=r"a\.bo-qua:2") as caught:
        read_entries(f"NB001\n{line}\n", "a.bo-qua", "vi")
    assert line in str(caught.value)
    assert "NB001 IV.4" in str(caught.value)


@pytest.mark.parametrize(
    ("entry", "covered"),
    [
        (Entry("NB001", ""), True),
        (Entry("NB", ""), True),
        (Entry("NB002", ""), False),
        (Entry("NB001", "", path="IV.4"), True),
        (Entry("NB001", "", path="IV"), False),
        (Entry("NB001", "", line=12), True),
        (Entry("NB001", "", line=13), False),
        (Entry("NB001", "", files="*.pdf"), False),
        (Entry("NB001", "", files="ke-hoach.*"), True),
        (Entry("NB001", "", files="nam-2026/*"), True),
    ],
)
def test_an_entry_covers_code_file_clause_and_line(entry, covered):
    assert entry.covers(finding(), "nam-2026/ke-hoach.docx") is covered


def test_findings_are_parted_and_entries_without_use_are_told():
    own = (Entry("SP", "a:1"), Entry("NB001", "a:2", reason="cố ý"))
    kept, gone = finding("DL001"), finding()
    sifted = sift((kept, gone), "a.txt", (Entry("FM", "--ignore:1"),), own)
    assert sifted.kept == (kept,)
    assert sifted.ignored == ((gone, own[1]),)
    assert sifted.unused == (own[0],)
