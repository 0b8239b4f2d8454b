"""The encoding of a text is found from its words, once for the document, and can be forced."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roviec.intake.decoding import ENCODINGS, decode
from roviec.lexicon import legacy

PLAN = """ỦY BAN NHÂN DÂN TỈNH AN HÀ
KẾ HOẠCH
Tổ chức chiến dịch tiêm chủng và phòng, chống dịch bệnh mùa mưa lũ năm 2026
1. Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo hướng dẫn các xã, phường rà soát đối tượng.
2. Kinh phí: từ nguồn ngân sách địa phương và các nguồn vốn hợp pháp khác theo quy định.
"""


def as_bytes(text: str, encoding: str) -> bytes:
    """Write a text in a legacy encoding by turning its table round."""
    if encoding == "vni":
        back = {letter: pair for pair, letter in legacy._VNI.items() if pair[-1:] not in "ÀÁÂÃÄÅÈÉÊËÏÕØÙÚÛÜ"}
        back |= {letter: pair for pair, letter in legacy._VNI.items() if letter.isupper() and pair.isupper()}
    else:
        table = getattr(legacy, f"_{encoding.upper()}")
        back = {letter: chr(number) for number, letter in table.items() if number < 256}
    return "".join(back.get(letter, letter) for letter in text).encode("latin-1")


def as_windows_1258(text: str) -> bytes:
    pieces = []
    for letter in text:
        try:
            pieces.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            stem = unicodedata.normalize("NFD", letter)
            tone = next(mark for mark in stem if mark in "\u0300\u0301\u0303\u0309\u0323")
            base = unicodedata.normalize("NFC", stem.replace(tone, ""))
            pieces.append((base + tone).encode("cp1258"))
    return b"".join(pieces)


LEGACY_PLAN = PLAN.replace(PLAN.split("\n", 1)[0], "Uỷ ban nhân dân tỉnh An Hà").replace("KẾ HOẠCH", "Kế hoạch")
LEGACY_PLAN = LEGACY_PLAN.replace("Ủ", "U")


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PLAN.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + PLAN.encode(), "utf-8"),
        (PLAN.encode("utf-16"), "utf-16-le"),
        (PLAN.encode("utf-16-le"), "utf-16-le"),
        (PLAN.encode("utf-16-be"), "utf-16-be"),
        (b"\xfe\xff" + PLAN.encode("utf-16-be"), "utf-16-be"),
        (PLAN.encode("utf-32"), "utf-32-le"),
        (as_windows_1258(PLAN), "windows-1258"),
        (as_bytes(PLAN, "vps"), "vps"),
        (as_bytes(PLAN, "viscii"), "viscii"),
        (as_bytes(PLAN, "vni"), "vni"),
        (as_bytes(LEGACY_PLAN, "tcvn3"), "tcvn3"),
    ],
)
def test_encoding_is_found(data, encoding):
    decoded = decode(data)
    expected = LEGACY_PLAN if encoding == "tcvn3" else PLAN
    assert (unicodedata.normalize("NFC", decoded.text), decoded.encoding) == (expected, encoding)
    assert unicodedata.normalize("NFC", decode(data, encoding).text) == expected


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "viscii", "vps"])
def test_bytes_that_were_read_as_windows_1252_and_saved_as_utf_8(encoding):
    plan = LEGACY_PLAN if encoding == "tcvn3" else PLAN
    shown = as_bytes(plan, encoding).decode("latin-1").encode()
    assert decode(shown).encoding == encoding
    assert decode(shown).text == plan
    assert decode(shown, encoding).text == plan


def test_one_short_line_is_enough():
    assert decode("Uû ban nh©n d©n".encode()).text == "Uỷ ban nhân dân"
    assert decode("tuyeân truyeàn".encode()).text == "tuyên truyền"


def test_capitals_that_tcvn3_cannot_write_are_those_of_the_font():
    lines = decode("KÕ HO¹CH\nñY BAN NH¢N D¢N\tSè: 28/KH-UBND\nSë Y tÕ, L¹ng S¬n".encode(), "tcvn3").text.split("\n")
    assert lines == ["KẾ HOẠCH", "ỦY BAN NHÂN DÂN\tSố: 28/KH-UBND", "Sở Y tế, Lạng Sơn"]


def test_a_unicode_line_in_a_legacy_document_is_left_alone():
    text = decode(("Kế hoạch phòng, chống lũ\n" + "Uû ban nh©n d©n tØnh tæ chøc thùc hiÖn\n" * 5).encode()).text
    assert text.startswith("Kế hoạch phòng, chống lũ\nUỷ ban nhân dân tỉnh tổ chức thực hiện\n")


def test_viqr_is_found_by_many_sure_marks():
    viqr = "U?y ban nha^n da^n ti?nh An Ha`\nKe^' hoa.ch tie^m chu?ng va` pho`ng cho^'ng di.ch be^.nh mu`a mu+a lu~"
    decoded = decode(viqr.encode())
    assert decoded.encoding == "viqr"
    assert decoded.text.endswith("Kế hoạch tiêm chủng và phòng chống dịch bệnh mùa mưa lũ")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2025",
        "Uy ban nhan dan tinh An Ha. Ke hoach tiem chung, phong chong dich. Bo Y te?",
        "The plan is due today. It's theirs (a^2 + b^2 = c^2), done by me. So be it? Yes, we do.",
        "if (a+*b) { dd = a^b; } // see www.example.gov.vn/a.html",
        "1. Giai đoạn 1: 37°C, 5m², §2, “trích dẫn”… café, naïve; diện tích 10 m² và 20 m²",
    ],
)
def test_ordinary_text_stays_as_it_is(text):
    assert decode(text.encode()).text == text
    assert decode(text.encode()).encoding == "utf-8"


def test_western_text_is_windows_1252():
    decoded = decode("Société générale – coût 5 €".encode("cp1252"))
    assert (decoded.text, decoded.encoding) == ("Société générale – coût 5 €", "windows-1252")


def test_utf_8_with_a_broken_letter_is_still_utf_8():
    decoded = decode(PLAN.encode()[:-60] + b"\xe1\xba")
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("\ufffd")
    assert decoded.text.startswith("ỦY BAN NHÂN DÂN")


def test_names_may_be_spelled_as_people_do():
    assert decode(as_bytes(LEGACY_PLAN, "tcvn3"), "ABC").text == LEGACY_PLAN
    assert decode(PLAN.encode("utf-16-be"), "UTF_16").text == PLAN


def test_unknown_name_says_which_are_accepted():
    with pytest.raises(ValueError, match="klingon") as caught:
        decode(b"", "klingon")
    assert all(name in str(caught.value) for name in ENCODINGS)


@given(st.binary(max_size=300), st.sampled_from([None, *ENCODINGS]))
def test_any_bytes_are_decoded(data, forced):
    assert decode(data, forced).encoding in ENCODINGS
