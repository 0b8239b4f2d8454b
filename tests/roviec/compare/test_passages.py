"""A plan as a tree of passages."""

from __future__ import annotations

from compare_samples import PLAN, compiled

from roviec.compare.passages import PassageTree

TABLE = PLAN.replace(
    "III. KINH PHÍ",
    "III. PHÂN CÔNG\nTT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn\n1\tRà soát hồ bơi\tSở Y tế\tQuý II/2026\n"
    "2\tMở lớp dạy bơi\tSở Nội vụ\tQuý III/2026\nIV. KINH PHÍ",
)


def tree(text: str = PLAN) -> PassageTree:
    return PassageTree(compiled(text))


def passage(found: PassageTree, path: str):
    return next(one for _, one in found.passages() if one.path == path)


def test_a_clause_has_its_own_words_without_marker_and_children():
    found = tree()
    assert passage(found, "II").words == "NHIỆM VỤ"
    assert passage(found, "II.1").words == "Sở Văn hóa, Thể thao và Du lịch"
    assert passage(found, "II.1.c").words == "Thực hiện nghiêm."
    assert passage(found, "II.1.c").marker == "c)"


def test_a_row_is_counted_by_its_first_cell_and_told_by_the_others():
    found = tree(TABLE)
    row = passage(found, "III.T1.r2")
    assert (row.marker, row.words) == ("2", "Mở lớp dạy bơi | Sở Nội vụ | Quý III/2026")
    assert row.cells == ("2", "Mở lớp dạy bơi", "Sở Nội vụ", "Quý III/2026")


def test_an_enumeration_inside_a_sentence_is_parted_from_it():
    found = tree(PLAN.replace("có biên bản, có ảnh", "đủ: (1) có biên bản; (2) có ảnh"))
    assert passage(found, "I.2.-2").words == "Việc kiểm tra hồ bơi phải đủ:"
    assert passage(found, "I.2.-2.(1)").inline


def test_lines_outside_the_outline_are_passages_without_a_path():
    lines = [one.words for _, one in tree().passages() if one.path is None]
    assert "- Lưu: VT." in lines
    assert any("45/KH-UBND" in words for words in lines)
    assert any("Trần Văn Khải" in words for words in lines)


def test_every_passage_knows_its_line():
    text = PLAN.split("\n")
    for _, one in tree().passages():
        if one.path == "II.2.b":
            assert text[one.line - 1].startswith("b) Lập danh sách")


def test_a_holder_is_as_large_as_all_below_it():
    found = tree()
    top = next(index for index, one in found.passages() if one.path == "II")
    below = found.branches[top].children
    assert found.sizes[top] == len(["nhiệm", "vụ"]) + sum(found.sizes[child] for child in below)


def test_a_line_of_the_header_is_labelled_apart_from_a_clause_of_the_same_words():
    found = tree()
    labels = {branch.label for branch in found.branches if branch.passage and branch.passage.path is None}
    assert all(label.startswith("#") for label in labels)
