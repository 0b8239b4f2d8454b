"""Every letter of every legacy encoding, and the fonts that stand for them."""

from __future__ import annotations

import pytest

from roviec.lexicon.legacy import LEGACY_ENCODINGS, encoding_of_font, to_unicode

LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"


@pytest.mark.parametrize(
    ("encoding", "legacy", "expected"),
    [
        ("tcvn3", "Uû ban nh©n d©n", "Uỷ ban nhân dân"),
        ("tcvn3", "B¸o c¸o tµi chÝnh", "Báo cáo tài chính"),
        ("tcvn3", "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        ("tcvn3", "ch\xad¬ng tr×nh tiªm chñng", "chương trình tiêm chủng"),
        ("vni", "tuyeân truyeàn", "tuyên truyền"),
        ("vni", "Phoøng chaùy, chöõa chaùy", "Phòng cháy, chữa cháy"),
        ("vni", "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"),
        ("vni", "thaúng, ñöôøng, kyõ, myõ, quyù, yû", "thẳng, đường, kỹ, mỹ, quý, ỷ"),
        ("vps", "T\xb0 ch\xd9c ti\xeam ch\xfbng", "Tổ chức tiêm chủng"),
        ("viscii", "\xd0\xb5c l\xa7p", "Độc lập"),
        ("viqr", "Ddo^.c la^.p - Tu+. do - Ha.nh phu'c", "Độc lập - Tự do - Hạnh phúc"),
        ("viqr", "u?y ban nha^n da^n ti?nh; (kha^?n) ddo*n vi.", "ủy ban nhân dân tỉnh; (khẩn) đơn vị"),
        ("viqr", "I. MU.C DDI'CH\na. Ye^u ca^`u\\.", "I. MỤC ĐÍCH\na. Yêu cầu."),
        ("viqr", "thu+.c hie^.n./.", "thực hiện./."),
    ],
)
def test_phrases(encoding, legacy, expected):
    assert to_unicode(legacy, encoding) == expected


@pytest.mark.parametrize("encoding", ["vps", "viscii"])
def test_single_byte_tables_reach_every_letter_once(encoding):
    reached = [to_unicode(chr(number), encoding) for number in range(256)]
    vietnamese = [letter for letter in reached if letter in LETTERS + LETTERS.upper()]
    assert sorted(vietnamese) == sorted(LETTERS + LETTERS.upper())


def test_tcvn3_reaches_every_small_letter_and_seven_capitals():
    reached = {to_unicode(chr(number), "tcvn3") for number in range(0xA1, 0x100)}
    assert all(letter in reached for letter in LETTERS + "ĂÂÊÔƠƯĐ")


def test_vni_reaches_every_letter():
    bases = "aeouyAEOUY\xf4\xf6\xd4\xd6"
    marks = [""] + [chr(number) for number in range(0xC0, 0x100)]
    reached = {to_unicode(base + mark, "vni") for base in bases for mark in marks}
    reached |= {to_unicode(chr(number), "vni") for number in range(0xC0, 0x100)}
    assert set(LETTERS + LETTERS.upper()) <= reached


def test_bytes_shown_as_windows_1252_are_known_too():
    assert to_unicode("\u0160", "viscii") == to_unicode("\x8a", "viscii") == "Ế"


def test_capitals_font_raises_small_letters():
    assert to_unicode("kÕ ho¹ch", "tcvn3", upper=True) == "KẾ HOẠCH"


def test_a_run_that_is_unicode_already_is_left_alone():
    assert to_unicode("Kế hoạch phòng, chống lụt bão", "tcvn3") == "Kế hoạch phòng, chống lụt bão"


def test_unknown_encoding_names_those_accepted():
    with pytest.raises(ValueError, match="klingon") as caught:
        to_unicode("a", "klingon")
    assert all(name in str(caught.value) for name in LEGACY_ENCODINGS)


@pytest.mark.parametrize(
    ("font", "expected"),
    [
        (".VnTime", ("tcvn3", False)),
        (".VnTimeH", ("tcvn3", True)),
        (".VnArial NarrowH", ("tcvn3", True)),
        ("ABCDEF+.VnTimeH-Bold", ("tcvn3", True)),
        ("VNI-Times", ("vni", False)),
        ("VNI-Helve-Condense", ("vni", False)),
        ("VPS Times", ("vps", False)),
        ("Times New Roman", None),
        ("Vnunicode", None),
        ("", None),
    ],
)
def test_fonts(font, expected):
    assert encoding_of_font(font) == expected
