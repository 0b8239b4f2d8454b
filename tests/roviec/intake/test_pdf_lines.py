"""Words brought onto lines."""

from __future__ import annotations

from roviec.intake.pdf_lines import make_pieces, rows_of, whole_rows
from roviec.intake.pdf_page import Ruling, Word
from roviec.source import Insert

EM = 12


def word(x, base, text, *, em=EM, order=0, bold=False, stamp=False, jump=False):
    return Word(x, base - 0.89 * em, x + len(text) * em / 2, base + 0.22 * em, base, text, bold, order, jump, stamp)


def sentence(x, base, text, *, order=0):
    """Words half an em a letter wide, a quarter of an em apart, written one after the other."""
    words = []
    for part in text.split():
        words.append(word(x, base, part, order=order))
        x += len(part) * EM / 2 + EM / 4
        order += len(part) + 1
    return words


def texts(words, upright=()):
    return [piece.text for piece in make_pieces(words, list(upright))]


class TestMakePieces:
    def test_words_are_sorted_by_line_and_place(self):
        words = sentence(50, 120, "hai ba", order=0) + sentence(50, 100, "không một", order=50)
        assert texts(reversed(words)) == ["không một", "hai ba"]

    def test_a_justified_line_stays_whole(self):
        words = [word(50 + 70 * index, 100, "chữ", order=4 * index) for index in range(5)]
        close = [word(50 + 40 * index, 100, "chữ", order=4 * index) for index in range(5)]
        assert len(texts(words)) == 5
        assert len(texts(close)) == 1

    def test_a_gap_parts_where_the_stream_jumps(self):
        left, right = sentence(50, 100, "ỦY BAN", order=0), sentence(105, 100, "CỘNG HÒA", order=500)
        assert texts(left + right) == ["ỦY BAN", "CỘNG HÒA"]
        assert texts(left + sentence(105, 100, "CỘNG HÒA", order=7)) == ["ỦY BAN CỘNG HÒA"]

    def test_a_gap_parts_where_no_space_is_written(self):
        left = word(50, 100, "một", order=0)
        assert texts([left, word(85, 100, "hai", order=4)]) == ["một hai"]
        assert texts([left, word(85, 100, "hai", order=4, jump=True)]) == ["một", "hai"]
        assert texts([left, word(72, 100, "hai", order=4, jump=True)]) == ["một hai"]

    def test_a_ruling_parts(self):
        words = [word(50, 100, "một", order=0), word(72, 100, "hai", order=4)]
        assert texts(words) == ["một hai"]
        assert texts(words, [Ruling(70, 80, 120)]) == ["một", "hai"]
        assert texts(words, [Ruling(70, 200, 320)]) == ["một hai"]

    def test_a_raised_figure_stays_with_its_word(self):
        words = [word(50, 100, "120", order=0), word(71, 100, "km", order=4), word(83, 95.5, "2", em=7, order=6)]
        assert texts(words) == ["120 km2"]

    def test_small_print_beside_a_line_is_no_raised_figure(self):
        words = [word(50, 100, "lớn", order=0), word(300, 95.5, "nhỏ", em=7, order=50)]
        assert sorted(texts(words)) == ["lớn", "nhỏ"]

    def test_double_print_is_bold(self):
        words = [word(50, 100, "ĐẬM"), word(50.4, 100, "ĐẬM", order=9)]
        pieces = make_pieces(words, [])
        assert [(piece.text, piece.bold) for piece in pieces] == [("ĐẬM", True)]

    def test_the_same_word_twice_in_a_row_is_kept(self):
        assert texts(sentence(50, 100, "dần dần")) == ["dần dần"]

    def test_a_mark_written_apart_joins_its_letter(self):
        words = [word(50, 100, "khoa"), word(74, 100, "\u0309n", order=5)]
        assert texts(words) == ["khoa\u0309n"]

    def test_marks_of_punctuation_do_not_make_a_line_light(self):
        words = [word(50, 100, "ĐIỀU", bold=True), word(80, 100, ":", order=5)]
        assert make_pieces(words, [])[0].bold


def run(x, base, text, *, order=0):
    """The words of ``sentence`` as one run."""
    words = sentence(x, base, text, order=order)
    whole = word(x, base, text, order=order)
    whole.x1 = words[-1].x1
    whole.parts = tuple((one.text, one.x0, one.x1, one.order) for one in words)
    return whole


class TestRuns:
    def test_a_run_is_as_good_as_its_words(self):
        runs = [run(50, 100, "Ủy ban nhân dân"), run(50, 120, "tổ chức", order=40)]
        apart = [one for whole in runs for one in whole.words()]
        assert make_pieces(runs, []) == make_pieces(apart, [])

    def test_double_print_in_other_stretches_is_kept_once(self):
        words = [run(50, 100, "ĐẬM HƠN"), *sentence(50.4, 100, "ĐẬM HƠN", order=30)]
        pieces = make_pieces(words, [])
        assert [(piece.text, piece.bold) for piece in pieces] == [("ĐẬM HƠN", True)]

    def test_a_word_printed_inside_a_run_stands_at_its_place(self):
        words = [run(50, 100, "một hai"), word(62, 100, "xen", order=90)]
        assert texts(words) == texts([*words[0].words(), words[1]])

    def test_a_raised_figure_finds_its_word_inside_a_run(self):
        line = run(50, 100, "120 km rộng")
        figure = word(line.words()[1].x1, 95.5, "2", em=7, order=60)
        assert texts([line, figure]) == texts([*line.words(), figure])
        assert len(texts([line, figure])) == 1

    def test_a_gap_behind_it_is_judged_by_its_last_word(self):
        left = run(50, 100, "một hai", order=0)
        beside = left.x1 + 10
        assert len(texts([left, word(beside, 100, "ba", order=8)])) == 1
        assert len(texts([left, word(beside, 100, "ba", order=80)])) == 2


class TestStamps:
    def test_a_stamp_is_an_insert_with_its_spaces(self):
        words = [word(50, 100, "ngày"), word(90, 100, "10", stamp=True), word(120, 100, "tháng", order=9)]
        piece = make_pieces(words, [])[0]
        assert (piece.text, piece.inserts) == ("ngày tháng", (Insert(4, " 10", "stamp"),))

    def test_no_space_before_the_slash_of_a_number(self):
        words = [word(50, 100, "Số:"), word(80, 100, "193", stamp=True), word(110, 100, "/KH", order=9)]
        piece = make_pieces(words, [])[0]
        assert (piece.text, piece.inserts) == ("Số: /KH", (Insert(4, "193", "stamp"),))

    def test_a_stamp_at_the_end_of_a_line(self):
        piece = make_pieces([word(50, 100, "năm"), word(76, 100, "2026", stamp=True)], [])[0]
        assert (piece.text, piece.inserts) == ("năm", (Insert(3, " 2026", "stamp"),))


def test_rows_go_from_left_to_right_and_can_be_made_whole():
    pieces = make_pieces([word(300, 100, "phải", order=90), word(50, 100.5, "trái")], [])
    assert [[piece.text for piece in row] for row in rows_of(pieces)] == [["trái", "phải"]]
    assert [piece.text for piece in whole_rows(pieces)] == ["trái phải"]
