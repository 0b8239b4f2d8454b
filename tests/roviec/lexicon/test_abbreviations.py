"""Abbreviations in common use."""

from __future__ import annotations

import pytest

from roviec.lexicon.abbreviations import expand, identity


@pytest.mark.parametrize(
    ("name", "own", "full"),
    [
        ("UBND tỉnh", {}, "Ủy ban nhân dân tỉnh"),
        ("Sở NN&MT", {}, "Sở Nông nghiệp và Môi trường"),
        ("BCHQS huyện", {}, "Bộ Chỉ huy Quân sự huyện"),
        ("Sở Y tế", {}, "Sở Y tế"),
        ("Sở QLVC", {"QLVC": "Quản lý vận chuyển"}, "Sở Quản lý vận chuyển"),
        ("TTX", {"TTX": "Trung tâm Xét nghiệm"}, "Trung tâm Xét nghiệm"),
    ],
)
def test_names_are_written_out(name, own, full):
    assert expand(name, own) == full


def test_ways_to_print_one_body_have_one_identity():
    own = {"TTX": "Trung tâm Xét nghiệm"}
    assert identity("UBND  tỉnh", own) == identity("Ủy ban nhân dân Tỉnh", own)
    assert identity("TTX", own) == identity("Trung tâm xét nghiệm", own)
    assert identity("Sở Y tế", own) != identity("Sở Tài chính", own)
