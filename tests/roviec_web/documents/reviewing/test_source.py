from review_plans import PLAN, compiled, plan_json

from roviec_web.documents.plan_values import place_values
from roviec_web.documents.reviewing import CompiledPlan
from roviec_web.documents.reviewing.source import LINES_A_SHEET, read_sheets

JSON = plan_json()
NUMBERS = {path: clause.number for path, clause in CompiledPlan(JSON).untouched.items()}


def sheets(places=None):
    return read_sheets(JSON, places or place_values(compiled()), NUMBERS)


def pieces():
    return [piece for sheet in sheets() for line in sheet.lines for piece in line.pieces]


def test_every_word_of_the_source_is_shown_once():
    shown = "\n".join("".join(piece.words for piece in line.pieces) for sheet in sheets() for line in sheet.lines)
    assert shown.split() == PLAN.split()


def test_words_lead_to_the_narrowest_clause():
    owners = {piece.words.strip(): piece.clause for piece in pieces()}
    assert owners["1. Công tác chuẩn bị"] == NUMBERS["II.1"]
    assert owners["KẾ HOẠCH"] is None


def test_what_was_read_has_its_look():
    looks = {piece.words: piece.look for piece in pieces() if piece.look}
    assert looks["Sở Xây dựng"] == "with"
    assert looks["Công an tỉnh"] == "lead"
    assert [words for words, look in looks.items() if look == "due" and "30/4/2026" in words]
    assert looks["Sở Văn hóa nắm bắt tâm tư, dư luận của người dân vùng lũ."] == "halt"


def test_a_sheet_names_its_clauses():
    [sheet] = sheets()
    assert sheet.number == 1
    assert sheet.page is None
    assert (sheet.first, sheet.last) == (1, max(NUMBERS.values()))


def test_pages_are_sheets_and_forms_without_pages_have_so_many_lines():
    line = {"text": "x", "page": None, "box": None, "region": "body", "number": 1, "at": []}
    unpaged = sheets({"lines": [line] * (LINES_A_SHEET + 1)})
    paged = sheets({"lines": [{**line, "page": 1}, {**line, "page": 2, "box": [1, 2, 3, 4]}, {**line, "page": 2}]})
    assert [len(sheet.lines) for sheet in unpaged] == [LINES_A_SHEET, 1]
    assert [(sheet.page, len(sheet.lines)) for sheet in paged] == [(1, 1), (2, 2)]
    assert paged[1].lines[0].box == (1, 2, 3, 4)


def test_what_is_no_text_of_the_document_is_told():
    line = {"text": "Trang 3", "page": 1, "box": None, "region": "foot", "number": 1, "at": []}
    [sheet] = sheets({"lines": [line]})
    assert [(piece.words, piece.look) for piece in sheet.lines[0].pieces] == [("Trang 3", "gone")]


def test_a_run_whose_letters_changed_stays_whole():
    start = JSON["source"]["text"].index("Việc ứng phó")
    line = {"text": "Vieäc", "page": 1, "box": None, "region": "body", "number": 1, "at": [[start, start + 4, 0, 5]]}
    [sheet] = sheets({"lines": [line]})
    assert [(piece.words, piece.clause) for piece in sheet.lines[0].pieces] == [("Vieäc", NUMBERS["I.2"])]


def test_pieces_share_the_box_of_their_line():
    start = JSON["source"]["text"].index("Công an tỉnh phối hợp")
    text = "Công an tỉnh phối hợp"
    line = {
        "text": text,
        "page": 1,
        "box": [10, 20, 110, 30],
        "region": "body",
        "number": 1,
        "at": [[start, start + len(text), 0, len(text)]],
    }
    [sheet] = sheets({"lines": [line]})
    lead, rest = sheet.lines[0].placed
    assert (lead.words, lead.look, lead.x, lead.y, lead.height) == ("Công an tỉnh", "lead", 10, 20, 10)
    assert round(lead.x + lead.width, 6) == round(rest.x, 6)
    assert round(rest.x + rest.width, 6) == 110
    assert (lead.base, lead.size) == (28, 8.6)
    assert list(sheets({"lines": [{**line, "box": None}]})[0].lines[0].placed) == []
