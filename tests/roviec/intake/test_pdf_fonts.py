"""What fonts say of their letters."""

from __future__ import annotations

import pypdfium2
import pytest
from pdf_builder import PdfBuilder

from roviec.intake.pdf import read_pdf
from roviec.intake.pdf_fonts import TextObjects
from roviec.model.options import Options


def looks(*, font=None, size=12, bold=False, command=None, words="Kế hoạch"):
    builder = PdfBuilder()
    page = builder.page()
    if command:
        page.commands.append(("raw", (command,)))
    page.text(100, 200, words, size=size, bold=bold)
    data = builder.build()
    if font:
        data = data.replace(b"/BaseFont /Helvetica ", b"/BaseFont /%s " % font)
    with pypdfium2.PdfDocument(data) as document:
        textpage = document[0].get_textpage()
        return TextObjects(textpage.raw).at(0)


def test_size_is_that_seen_on_the_page():
    assert looks(size=13).em == pytest.approx(13)
    assert looks(size=13, command="2 0 0 2 0 0 cm").em == pytest.approx(26)


@pytest.mark.parametrize(
    ("command", "direction"),
    [("1 0 0 1 0 0 cm", 0), ("0 1 -1 0 0 0 cm", 1), ("-1 0 0 -1 0 0 cm", 2), ("0 -1 1 0 0 0 cm", 3)],
)
def test_direction_in_quarter_turns(command, direction):
    assert looks(command=command).direction == direction


def test_slanting_text_has_no_direction():
    assert looks(command="0.7 0.7 -0.7 0.7 0 0 cm").direction is None


def test_bold_by_name_and_by_outline():
    assert looks(bold=True).bold
    assert looks(font=b"ABCDEF+TimesNewRomanPS-BoldMT").bold
    assert looks(command="2 Tr").bold
    assert not looks().bold


def test_a_font_of_before_unicode_is_decoded():
    assert looks(font=b".VnTimeH").encoding == ("tcvn3", True)
    builder = PdfBuilder()
    builder.page().text(85, 100, "Uû ban nh©n d©n x· S¬n §«ng")
    data = builder.build().replace(b"/BaseFont /Helvetica ", b"/BaseFont /.VnTime ")
    assert read_pdf(data, "a.pdf", Options()).text == "Uỷ ban nhân dân xã Sơn Đông"


def test_a_font_of_before_unicode_with_true_letters_is_left_alone():
    builder = PdfBuilder()
    builder.page().text(85, 100, "Uỷ ban nhân dân xã Sơn Đông và các thôn")
    data = builder.build().replace(b"/BaseFont /Helvetica ", b"/BaseFont /.VnTime ")
    assert read_pdf(data, "a.pdf", Options()).text == "Uỷ ban nhân dân xã Sơn Đông và các thôn"


def test_letters_that_look_alike_have_one_value():
    builder = PdfBuilder()
    builder.page().text(85, 100, "một").text(185, 100, "hai").text(285, 100, "ba", bold=True)
    with pypdfium2.PdfDocument(builder.build()) as document:
        textpage = document[0].get_textpage()
        first, between, second, third = TextObjects(textpage.raw).all([0, 3, 4, 8])
    assert first is second
    assert between is first
    assert third.bold
    assert not first.bold


def test_a_line_of_one_object_is_asked_at_its_ends():
    builder = PdfBuilder()
    builder.page().text(85, 100, "một hai ba").text(85, 120, "bốn").text(185, 120, "năm", bold=True)
    with pypdfium2.PdfDocument(builder.build()) as document:
        textpage = document[0].get_textpage()
        starts = [0, 4, 8, 12, 16]
        alone = [TextObjects(textpage.raw).at(start) for start in starts]
        assert TextObjects(textpage.raw).all(starts, breaks=[0, 3]) == alone
        assert [letters.bold for letters in alone] == [False, False, False, False, True]
