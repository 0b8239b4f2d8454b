"""Words out of characters."""

from __future__ import annotations

import unicodedata

import pypdfium2
import pytest
from pdf_builder import PdfBuilder, width

from roviec.intake.pdf_chars import read_text, read_words
from roviec.intake.pdf_lines import make_pieces
from roviec.intake.pdf_page import Geometry, Ruling

GEOMETRY = Geometry(0, 0, 595, 842, 0)


def words(*runs, size=12, to_unicode=None, geometry=GEOMETRY, upright=None):
    """Words of a page on which each run (x, base, text) is printed."""
    builder = PdfBuilder()
    builder.to_unicode = to_unicode or {}
    page = builder.page()
    for x, base, text in runs:
        page.text(x, base, text, size=size)
    with pypdfium2.PdfDocument(builder.build()) as document:
        textpage = document[0].get_textpage()
        return read_words(textpage.raw, read_text(textpage.raw), geometry, upright)


def texts(*runs, **options):
    return [word.text for word in words(*runs, **options).words]


def test_a_word_has_the_box_of_its_font():
    (word,) = words((100, 200, "Gạo")).words
    assert (word.x0, word.x1, word.base) == pytest.approx((100, 118, 200), abs=0.5)
    assert (word.top, word.bottom) == pytest.approx((200 - 0.89 * 12, 200 + 0.22 * 12), abs=0.1)


def test_low_and_tall_letters_have_boxes_of_one_height():
    assert len({round(word.size, 3) for word in words((100, 200, "xa gỡ - Ổ")).words}) == 1


def test_a_hyphen_at_the_end_of_a_line_is_a_hyphen():
    assert texts((100, 200, "số 45/KH-"), (100, 220, "UBND ngày")) == ["số", "45/KH-", "UBND", "ngày"]


def test_letters_beyond_the_first_plane_keep_the_places_right():
    found = words((100, 200, "toán 𝐀 học")).words
    assert [word.text for word in found] == ["toán", "𝐀", "học"]
    assert found[2].x0 == pytest.approx(100 + width("toán 𝐀 "), abs=0.1)


def test_ligatures_are_letters():
    assert texts((100, 200, "o\ufb03ce")) == ["office"]


def test_marks_apart_from_their_letters_stay_in_order():
    text = unicodedata.normalize("NFD", "Tổ chức các hồ")
    assert unicodedata.normalize("NFC", " ".join(texts((100, 200, text)))) == "Tổ chức các hồ"


def test_words_run_together_are_parted_by_the_gap_the_eye_sees():
    run, rest = "Nơinhận", "giữa"
    assert texts((100, 200, run), (100 + width(run) + 3, 200, rest)) == [run, rest]


def test_a_watermark_is_no_text():
    builder = PdfBuilder()
    page = builder.page().text(85, 100, "Ủy ban nhân dân xã tổ chức thực hiện kế hoạch")
    page.commands.append(("raw", ("q 0.7 0.7 -0.7 0.7 200 200 cm",)))
    page.text(0, 842, "DỰ THẢO", size=40)
    page.commands.append(("raw", ("Q",)))
    with pypdfium2.PdfDocument(builder.build()) as document:
        textpage = document[0].get_textpage()
        found = read_words(textpage.raw, read_text(textpage.raw), GEOMETRY)
    assert "DỰ" not in [word.text for word in found.words]
    assert "DỰ" in [word.text for word in found.tilted]
    assert found.turns == 0


def test_text_cropped_away_is_not_read():
    assert texts((100, 200, "trong trang"), (700, 200, "ngoài"), (100, 900, "dưới"), (-90, 300, "trái")) == [
        "trong",
        "trang",
    ]


def test_an_empty_page_has_no_words():
    assert texts() == []


def test_a_wide_gap_is_a_jump_unless_a_space_fills_it():
    assert [word.jump for word in words((100, 200, "một"), (160, 200, "hai")).words] == [False, True]
    assert [word.jump for word in words((100, 200, "một "), (160, 200, "hai")).words] == [False, True]
    assert [word.jump for word in words((100, 200, "một hai")).words] == [False, False]

    builder = PdfBuilder()
    page = builder.page()
    page.commands.append(("raw", ("12 Tw",)))
    page.text(100, 200, "một hai")
    with pypdfium2.PdfDocument(builder.build()) as document:
        textpage = document[0].get_textpage()
        stretched = read_words(textpage.raw, read_text(textpage.raw), GEOMETRY).words
    assert stretched[1].x0 - stretched[0].x1 > 15
    assert not stretched[1].jump


class TestRuns:
    LINE = "Ủy ban nhân dân xã tổ chức"

    def runs(self, *printed, upright=(), **options):
        return texts(*printed, upright=list(upright), **options)

    def test_words_with_ordinary_spaces_are_one_run(self):
        (run,) = words((100, 200, self.LINE), upright=[]).words
        apart = words((100, 200, self.LINE)).words
        assert run.text == self.LINE
        assert run.words() == apart
        assert (run.x0, run.x1) == (apart[0].x0, apart[-1].x1)

    def test_each_line_is_its_own(self):
        assert self.runs((100, 200, "dòng một"), (100, 220, "dòng hai")) == ["dòng một", "dòng hai"]

    def test_a_wide_gap_ends_it(self):
        assert self.runs((100, 200, "cột một"), (200, 200, "cột hai")) == ["cột một", "cột hai"]

    def test_a_ruling_takes_it_apart(self):
        at = 100 + width("Ủy ban ") - 2
        assert self.runs((100, 200, "Ủy ban nhân dân"), upright=[Ruling(at, 150, 250)])[:2] == ["Ủy", "ban"]
        assert self.runs((100, 200, "Ủy ban nhân dân"), upright=[Ruling(at, 250, 350)]) == ["Ủy ban nhân dân"]
        assert self.runs((100, 200, "Ủy ban nhân dân"), upright=[Ruling(400, 150, 250)]) == ["Ủy ban nhân dân"]

    def test_words_that_look_wrong_are_read_letter_by_letter(self):
        assert self.runs((100, 200, "và Nơinhận của")) == ["và", "Nơinhận", "của"]

    def test_what_leaves_the_page_is_cut_off(self):
        assert self.runs((560, 200, "chữ ở ngoài")) == ["chữ", "ở"]

    def test_hyphens_of_pdfium_are_hyphens(self):
        assert self.runs((100, 200, "số 45/KH-"), (100, 220, "UBND ngày")) == ["số 45/KH-", "UBND ngày"]

    def test_letters_beyond_the_first_plane(self):
        (run,) = words((100, 200, "toán 𝐀 học"), upright=[]).words
        assert run.text == "toán 𝐀 học"
        assert [word.text for word in run.words()] == ["toán", "𝐀", "học"]

    def test_lines_come_out_as_they_do_of_single_words(self):
        printed = [
            (100, 200, self.LINE),
            (100.4, 200, self.LINE),
            (280, 200, "theo"),
            (100, 218, "m"),
            (106.5, 214, "2"),
        ]
        upright = [Ruling(270, 190, 230)]
        runs, apart = words(*printed, upright=upright).words, words(*printed).words
        assert len(runs) < len(apart)
        assert make_pieces(runs, upright) == make_pieces(apart, upright)
