"""Numbers of a scan by their sequence; what the document itself says stays."""

from __future__ import annotations

import pytest
from lint_cases import recognised

from roviec.intake import read_source
from roviec.model.options import Options
from roviec.model.repaired import Repaired
from roviec.repair import repair
from roviec.repair.scanned_numbers import repair_scanned_numbers


def mend(text: str) -> Repaired:
    from dataclasses import replace

    source = read_source(text.encode(), "thu.txt", Options())
    return repair(replace(source, recognised=recognised(source, "picture", ())), Options())


def heads(text: str) -> list[str]:
    """The first word of each line."""
    return [line.split()[0] for line in mend(text).text.split("\n") if line]


def sections(*numbers: str) -> str:
    return "".join(f"{number} NỘI DUNG SỐ\n1. Mở điểm tiêm ở chợ.\n2. Lập danh sách trẻ em.\n" for number in numbers)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (("I.", "II.", "TII.", "IV."), ["I.", "II.", "III.", "IV."]),
        (("I1-", "II-", "HI-", "IV-"), ["I-", "II-", "III-", "IV-"]),
        (("VI.", "VII.", "VII.", "IX."), ["VI.", "VII.", "VIII.", "IX."]),
        (("I.", "II.", "III.", "TV.", "Y."), ["I.", "II.", "III.", "IV.", "V."]),
        (("I.", "I.", "III."), ["I.", "II.", "III."]),
        (("lI.", "II.", "lll."), ["I.", "II.", "III."]),
        (("I.", "II.", "III.", "I.", "H."), ["I.", "II.", "III.", "I.", "II."]),
        # a gap that the document has stays
        (("I.", "II.", "IV.", "V."), ["I.", "II.", "IV.", "V."]),
        (("I.", "III.", "IV."), ["I.", "III.", "IV."]),
    ],
)
def test_sections(read: tuple[str, ...], meant: list[str]) -> None:
    shown = [head for head in heads(sections(*read)) if head not in ("1.", "2.")]
    assert shown == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        (("PHẦN!I", "PHẦN II", "PHẦN II", "PHẦNIV"), ["PHẦN I", "PHẦN II", "PHẦN III", "PHẦN IV"]),
        (("PHẦN I", "PHẦN H"), ["PHẦN I", "PHẦN II"]),
    ],
)
def test_parts(read: tuple[str, ...], meant: list[str]) -> None:
    text = "".join(f"{name}\nQUY ĐỊNH CHUNG\n1. Mở điểm tiêm ở chợ.\n" for name in read)
    lines = [line[:8].split("  ")[0] for line in mend(text).text.split("\n") if line.startswith("PHẦN")]
    assert [" ".join(line.split()[:2]) for line in lines] == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("l. Một\n2. Hai\n3. Ba\n", ["1.", "2.", "3."]),
        ("1. Một\n2. Hai\nÍ0. Ba\n", ["1.", "2.", "Í0."]),
        ("9. Một\nlO. Hai\n11. Ba\n", ["9.", "10.", "11."]),
        ("I. Mục đích\n1. Một\n2. Hai\n", ["I.", "1.", "2."]),
        ("I. Một\n2. Hai\n3. Ba\n", ["1.", "2.", "3."]),
    ],
)
def test_items(read: str, meant: list[str]) -> None:
    assert heads(read) == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("abcdde", "abcdđe"),
        ("abcdởe", "abcdđe"),
        ("abedđ", "abcdđ"),
        ("abcdeg", "abcdeg"),
        ("áb", "ab"),
        ("abab", "abab"),
    ],
)
def test_points(read: str, meant: str) -> None:
    text = "1. Giao các xã:\n" + "".join(f"{letter}) Mở điểm tiêm ở chợ;\n" for letter in read)
    assert [head[0] for head in heads(text)[1:]] == list(meant)


def test_every_change_is_recorded() -> None:
    found = mend(sections("I.", "II.", "TII.", "IV."))
    changed = [run for run in found.runs if run.reason == "glyph"]
    assert [found.source.text[slice(*run.source)] for run in changed if run.source] == ["TII"]
    assert [found.text[slice(*run.repaired)] for run in changed if run.repaired] == ["III"]


def test_a_text_that_was_not_recognised_keeps_its_numbers() -> None:
    text = sections("I.", "II.", "TII.", "IV.")
    assert "TII." in repair(read_source(text.encode(), "thu.txt", Options()), Options()).text


def test_nothing_is_made_of_nothing() -> None:
    assert repair_scanned_numbers([]) == []
