"""What is refused, and what is not."""

from __future__ import annotations

import pytest

from roviec.errors import DamagedFileError, ImageOnlyError
from roviec.intake import pdf_health

VIETNAMESE = (
    "Ủy ban nhân dân xã giao Trạm Y tế chủ trì, phối hợp với các trường học tổ chức tiêm vắc xin cho trẻ em, "
    "hoàn thành trước ngày 30 tháng 6 năm 2026; báo cáo kết quả về Ủy ban nhân dân xã để tổng hợp. "
) * 3
ENGLISH = "The commune shall vaccinate every child before the end of June and report the results to the district. " * 4
TCVN3 = "Uû ban nh©n d©n x· giao Tr¹m Y tÕ chñ tr×, phèi hîp víi c¸c tr­êng häc tæ chøc tiªm v¾c xin cho trÎ em. " * 4
VNI = "Uyû ban nhaân daân xaõ giao Traïm Y teá chuû trì, phoái hôïp vôùi caùc tröôøng hoïc toå chöùc tieâm chuûng. " * 4


class TestCheckLetters:
    @pytest.mark.parametrize(
        "text", [VIETNAMESE, ENGLISH, TCVN3, VNI, VIETNAMESE.upper(), "12 345,6 7.890 " * 40, "", "ngắn"]
    )
    def test_languages_and_figures_pass(self, text):
        pdf_health.check_letters("a.pdf", [text])

    def test_a_wrong_letter_in_one_font_passes(self):
        pdf_health.check_letters("a.pdf", [VIETNAMESE.replace("ư", "ƣ").replace("Ò", "Õ")])

    def test_bullets_of_word_pass(self):
        pdf_health.check_letters("a.pdf", ["\uf0b7 Việc một\n\uf02d Việc hai\n" * 20])

    @pytest.mark.parametrize("shift", [-29, -31, -3, 3])
    def test_shifted_letters_are_refused(self, shift):
        shifted = "".join(chr(ord(letter) + shift) if letter > " " else letter for letter in VIETNAMESE)
        with pytest.raises(DamagedFileError):
            pdf_health.check_letters("a.pdf", [shifted])

    def test_letters_without_a_meaning_are_refused(self):
        broken = "".join("\ufffd" if letter in "aeiouâơư" else letter for letter in VIETNAMESE)
        with pytest.raises(DamagedFileError, match="% of the characters"):
            pdf_health.check_letters("a.pdf", [broken])


class TestCheckImages:
    @pytest.mark.parametrize(("scanned", "pages"), [([], 3), ([5], 5), ([3, 4], 9)])
    def test_a_few_pictures_at_the_end_pass(self, scanned, pages):
        pdf_health.check_images("a.pdf", scanned, pages)

    @pytest.mark.parametrize(
        ("scanned", "pages", "shown"), [([1], 1, "page 1 "), ([1], 9, "page 1 "), ([2, 3, 4, 7], 8, "page 2–4, 7 ")]
    )
    def test_a_first_page_or_half_of_all_is_refused(self, scanned, pages, shown):
        with pytest.raises(ImageOnlyError, match=shown):
            pdf_health.check_images("a.pdf", scanned, pages)


def test_a_file_without_its_end_is_refused():
    pdf_health.check_tail("a.pdf", b"%PDF-1.4 ... startxref 12")
    with pytest.raises(DamagedFileError):
        pdf_health.check_tail("a.pdf", b"%PDF-1.4 ... %%EOF" + b" " * 9000)


def test_messages_say_what_to_do():
    error = pdf_health.encrypted("mat.pdf")
    assert "bỏ mật khẩu" in error.message("vi")
    assert "mat.pdf" in error.message("en")
