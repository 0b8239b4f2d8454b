"""Web pages, and what Word saves as one."""

from __future__ import annotations

import pytest

from roviec.errors import LimitError, UnknownFormatError
from roviec.intake.html import read_html
from roviec.model.options import Limits, Options

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1258"><title>Tên tệp</title>
<style><!-- p.MsoNormal {margin:0cm} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
</head><body lang=VI>
<p class=MsoNormal align=center style='text-align:center'><b>KẾ
HOẠCH<o:p></o:p></b></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Sở Y tế chủ trì.</p>
<p class=MsoNormal><del>bản cũ</del><ins>bản mới</ins></p>
</body></html>"""


def read(markup: str, **options):
    return read_html(markup.encode(), "trang.html", Options(**options))


def test_word_page():
    source = read(WORD)
    assert [line.text for line in source.lines] == ["KẾ HOẠCH", "1.\xa0\xa0 Sở Y tế chủ trì.", "bản mới"]
    assert (source.lines[0].bold, source.lines[0].centred, source.lines[0].whole) == (True, True, True)
    assert (source.lines[1].bold, source.lines[1].centred) == (False, False)
    assert (source.media_type, source.encoding, source.pages, source.text_form) == ("text/html", "utf-8", None, False)


def test_text_is_the_lines_joined():
    source = read(WORD)
    assert source.text == "\n".join(line.text for line in source.lines)
    assert [line.number for line in source.lines] == [1, 2, 3]


def test_what_a_browser_does_not_show_is_left_out():
    source = read(
        "<body><nav>Trang chủ</nav><script>var a = 1;</script><p style='display:none'>ẩn</p><p hidden>ẩn</p>"
        "<!-- ghi chú --><noscript>bật</noscript><p>Nội dung</p></body>"
    )
    assert source.text == "Nội dung"


def test_windows_1258_and_legacy_letters():
    page = "<p>Sơ\u0309 Y tê\u0301 tô\u0309 chư\u0301c</p>".encode("cp1258")
    assert read_html(page, "a.htm", Options()).encoding == "windows-1258"
    assert read("<p>Uû ban nh©n d©n</p><p>tØnh tæ chøc</p>").text == "Uỷ ban nhân dân\ntỉnh tổ chức"
    assert read("<p>U&#251; ban nh&#169;n d&#169;n</p>").encoding == "tcvn3"
    assert read("<p>Uû ban nh©n d©n</p>", encoding="utf-8").text == "Uû ban nh©n d©n"


def test_fonts_of_before_unicode_are_read_run_by_run():
    source = read(
        "<p><span style='font-family:\".VnTimeH\"'>KÕ ho</span><span style='font-family:.VnTimeH'>¹ch</span> tiêm chủng"
        "<font face='VNI-Times'> muø<b>a</b> möa luõ</font></p>"
    )
    assert source.text == "KẾ HOẠCH tiêm chủng mùa mưa lũ"


def test_a_page_without_text_is_refused():
    with pytest.raises(UnknownFormatError):
        read("<html><body><img src='https://example.org/a.png'></body></html>")


def test_characters_are_limited_tags_included():
    with pytest.raises(LimitError, match="max_characters"):
        read("<p>a</p>", limits=Limits(max_characters=5))


def test_entities_of_a_document_type_are_not_expanded():
    entities = '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">'
    text = read(f"<!DOCTYPE html [{entities}]><p>x &b; &c;</p>").text
    assert "aaaa" not in text
    assert "root:" not in text
