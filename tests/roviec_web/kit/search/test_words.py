"""What people type, and what the databases are asked."""

from __future__ import annotations

import pytest

from roviec_web.kit.search.words import MOST_TERMS, Term, excerpt, fts5_query, read_terms, tsquery


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("  – / ", ()),
        ("Sở Y tế ", (Term(("so",)), Term(("y",)), Term(("te",)))),
        ("tiêm chủ", (Term(("tiem",)), Term(("chu",), is_beginning=True))),
        ("sở y", (Term(("so",)), Term(("y",)))),
        ('"tiêm chủng" kế', (Term(("tiem", "chung")), Term(("ke",), is_beginning=True))),
        ("“Đông Sơn” ", (Term(("dong", "son")),)),
        ("12/KH-UBND ", (Term(("12",)), Term(("kh",)), Term(("ubnd",)))),
        ('"chưa đóng', (Term(("chua",)), Term(("dong",), is_beginning=True))),
    ],
)
def test_terms(text, terms):
    assert read_terms(text) == terms


def test_there_is_an_end_to_terms():
    assert len(read_terms(" ".join(f"chữ{n}" for n in range(50)))) == MOST_TERMS


@pytest.mark.parametrize("text", ['a" OR kind:person', "{folded}: x", "a & !b", "x') --", "NEAR(a b)", "*"])
def test_nothing_that_is_typed_becomes_syntax(text):
    terms = read_terms(text)
    assert all(word.isalnum() for term in terms for word in term.words)


def test_what_the_databases_are_asked():
    terms = read_terms('"tiêm chủng" kế ho')
    assert fts5_query("body", terms) == '{kind}: "body" AND {folded}: ("tiem chung" AND "ke" AND "ho"*)'
    assert tsquery(terms) == "(tiem <-> chung) & (ke) & (ho:*)"


def test_an_excerpt_shows_the_words_in_their_own_letters():
    pieces = excerpt("Sở Y tế lo việc tiêm chủng.", read_terms("tiem chu"))
    assert pieces == [("Sở Y tế lo việc ", False), ("tiêm chủng. ", True)]


def test_an_excerpt_of_a_long_text_begins_near_the_first_word():
    text = " ".join(["chữ"] * 100) + " phòng cháy " + " ".join(["khác"] * 100)
    pieces = excerpt(text, read_terms("phong chay "), words=20)
    assert pieces[0] == ("… chữ chữ chữ chữ chữ chữ ", False)
    assert pieces[-1] == ("…", False)
    assert ("phòng cháy ", True) in pieces
    assert sum(len(piece.split()) for piece, _ in pieces) == 22  # with both marks of what is left out


def test_an_excerpt_without_the_words_is_the_beginning():
    assert excerpt("Kế hoạch năm", read_terms("lua ")) == [("Kế hoạch năm ", False)]
