from dataclasses import replace

from review_plans import make_edit, plan_json

from roviec_web.documents.reviewing.edits import EditKind
from roviec_web.documents.reviewing.stamps import basis_of, stamp_of, words_of


def test_wraps_and_spaces_are_no_words():
    assert basis_of("Kiểm tra\n đê  điều ") == basis_of("Kiểm tra đê điều")
    assert basis_of("Kiểm tra đê") != basis_of("Kiểm tra đê điều")


def test_the_words_of_a_clause_are_heading_and_text():
    assert words_of({"heading": "Mục đích", "text": ""}) == "Mục đích"
    assert words_of({"heading": "Thời gian", "text": "Cả năm."}) == "Thời gian\nCả năm."
    assert words_of({"heading": None, "text": "Cả năm."}) == "Cả năm."


def test_an_undone_edit_is_not_in_the_stamp_and_comes_back_with_it():
    one, two = (make_edit(plan_json(), "I.1", EditKind.ACCEPT, number) for number in (1, 2))
    undone = replace(two, is_undone=True)
    assert stamp_of([one, undone]) == stamp_of([one])
    assert stamp_of([one, two]) not in {stamp_of([one]), stamp_of([two]), stamp_of([])}
    assert stamp_of([two, one]) == stamp_of([one, two])
