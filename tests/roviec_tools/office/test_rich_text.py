"""RTF: what is refused before LibreOffice sees it, and what it makes of the rest."""

from __future__ import annotations

import pytest
from growth import assert_linear
from office_files import TEXT, old_rtf

from roviec.errors import DamagedFileError, LimitError
from roviec.model.options import Options
from roviec_tools.office import rich_text
from roviec_tools.office.rich_text import MOST_NESTING, read_rtf

OPTIONS = Options()


@pytest.fixture
def unread(monkeypatch):
    """LibreOffice must not be asked."""
    monkeypatch.setattr(rich_text, "convert_to_docx", lambda *_, **__: pytest.fail("LibreOffice was asked"))


@pytest.mark.usefixtures("unread")
class TestRefused:
    def test_cut_short(self):
        with pytest.raises(DamagedFileError, match="cut short"):
            read_rtf(old_rtf()[:3000], "cut.rtf", OPTIONS)

    def test_a_raw_stretch_that_is_longer_than_the_file(self):
        with pytest.raises(DamagedFileError, match="cut short"):
            read_rtf(rb"{\rtf1 x\bin999999999 abc}", "bin.rtf", OPTIONS)

    def test_nested_too_deep(self):
        deep = rb"{\rtf1" + b"{" * MOST_NESTING + b"x" + b"}" * (MOST_NESTING + 1)
        with pytest.raises(LimitError, match="max_nesting"):
            read_rtf(deep, "sau.rtf", OPTIONS)

    def test_too_many_groups(self, monkeypatch):
        monkeypatch.setattr(rich_text, "MOST_GROUPS", 10)
        with pytest.raises(LimitError, match="max_groups"):
            read_rtf(rb"{\rtf1 " + b"{a}" * 10 + b"}", "nhom.rtf", OPTIONS)

    def test_too_many_paragraphs(self, monkeypatch):
        monkeypatch.setattr(rich_text, "MOST_BREAKS", 10)
        with pytest.raises(LimitError, match="max_blocks"):
            read_rtf(rb"{\rtf1 " + rb"x\par " * 11 + b"}", "doan.rtf", OPTIONS)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (rb"{\rtf1 a}", (1, 0)),
        (rb"{\rtf1 {\b a}{\i {x}}}", (3, 0)),
        (rb"{\rtf1 \{ \} \\}", (1, 0)),
        (rb"{\rtf1 \\{x}}", (2, 0)),
        (rb"{\rtf1 \bin3 }}}a}", (1, 0)),
        (rb"{\rtf1 {a}", (2, 1)),
        (rb"{\rtf1 a} behind {{{", (1, 0)),
    ],
)
def test_depth_of_groups(data, expected):
    assert rich_text._nesting(data) == expected


def test_groups_are_counted_in_linear_time():
    assert_linear(rich_text._nesting, rb"{\rtf1 " + b"{a}" * 20_000 + b"}", rb"{\rtf1 " + b"{a}" * 80_000 + b"}")


@pytest.mark.office
def test_old_fonts_and_their_capitals_are_read():
    assert read_rtf(old_rtf(), "cu.rtf", OPTIONS).text == TEXT
