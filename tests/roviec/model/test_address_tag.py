"""Tags that keep addresses."""

from __future__ import annotations

import pytest

from roviec import compile_bytes
from roviec.model.address_tag import path_of, tag_of


@pytest.mark.parametrize("name", ["an-toan-mua-lu-2026", "phong-chay-2026", "tiem-chung-2026"])
def test_every_path_of_a_plan_comes_back(examples, name):
    plan = compile_bytes((examples / f"{name}.docx").read_bytes(), name)
    paths = [node.path for part in plan.outlined.parts for node in part.walk()]
    assert [path_of(tag_of(path) or "") for path in paths] == paths


@pytest.mark.parametrize(
    "path", ["II.1.-2", "A1/T1.r3", "P2/D3.đ", "I.(1)", "PH1.C2.M3", "I.1~2", "I.+1", "p1", "T1~2.r4"]
)
def test_paths_of_the_contract(path):
    assert path_of(f"rv:{path}") == path


@pytest.mark.parametrize(
    "tag",
    ["", "rv:", "II.1", "RV:I.1", "rv:I.", "rv:.I", "rv:I..1", "rv:I 1", "rv:A1/", "rv:../x", "rv:I.1\n", "goog_rdk_0"]
    + ["rv:" + ".".join(["I"] * 40)],
)
def test_anything_else_is_no_address(tag):
    assert path_of(tag) is None


def test_a_path_that_is_too_long_has_no_tag():
    assert tag_of(".".join(["I"] * 40)) is None
