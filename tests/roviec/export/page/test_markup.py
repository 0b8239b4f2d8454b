"""HTML that cannot be broken out of."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from roviec.export.page.markup import Markup, join, shorten, tag, text


def test_words_are_escaped_and_elements_are_not_escaped_twice():
    assert tag("p", "a < b & “c”", tag("b", "<i>")) == "<p>a &lt; b &amp; “c”<b>&lt;i&gt;</b></p>"


def test_a_value_cannot_end_its_attribute():
    assert tag("a", href='"><script>') == '<a href="&quot;&gt;&lt;script&gt;"></a>'


def test_attributes_that_say_nothing_are_left_out():
    assert tag("p", hidden=True, lang=None, id=False, class_="a", data_ref=0) == '<p hidden class="a" data-ref="0"></p>'


def test_elements_without_an_end_have_none():
    assert tag("input", type="search") == '<input type="search">'
    assert tag("rect", x=1) == '<rect x="1"/>'


def test_nothing_is_skipped_and_empty_words_are_no_nothing():
    assert join("a", None, "", Markup("<br>")) == "a<br>"


def test_controls_and_single_surrogates_are_not_written():
    assert text("a\x00b\x0bc\ud800d\te\n") == "a b c\ufffdd\te\n"
    assert text("\x85") == " "


@given(st.text())
def test_whatever_the_words_a_parser_reads_them_back_as_words(words):
    seen = []

    class Reader(HTMLParser):
        def handle_starttag(self, name, attributes):
            seen.append(("element", name, dict(attributes)))

        def handle_data(self, data):
            seen.append(("words", data))

    reader = Reader(convert_charrefs=True)
    reader.feed(tag("p", words, title=words))
    reader.close()
    assert [kind for kind, *_ in seen if kind == "element"] == ["element"]
    assert "".join(rest[0] for kind, *rest in seen if kind == "words") == str.translate(words, _written())


def _written():
    from roviec.export.page import markup

    return markup._UNWRITABLE


def test_a_cut_is_made_behind_a_word_and_shown():
    assert shorten("một hai ba", 20) == "một hai ba"
    assert shorten("một  hai\nba", 20) == "một hai ba"
    assert shorten("một hai, ba bốn", 9) == "một hai…"


def test_a_word_longer_than_all_room_is_cut_inside():
    assert shorten("x" * 30, 10) == "x" * 10 + "…"
