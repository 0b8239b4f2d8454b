"""Repair as a whole: lossless, idempotent, safe on any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from repairing import OPTIONS, repaired

from roviec.model.repaired import Repaired
from roviec.repair import repair
from roviec.source import Source, SourceLine

_WORDS = st.sampled_from(
    ["Sở Y tế", "chủ trì", "1.", "a)", "- ", "I.", "KẾ HOẠCH",
     "các xã,", "ven sông.", "**", "*", "|", "  ", "\n", "\n\n", "\f", "ƣ", "2",
     "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "(03/02/1976", "- 03/02/2026)", "\t", "\u00a0", "đ", "ỉ"]
)  # fmt: skip
_TEXTS = st.lists(_WORDS, max_size=60).map(lambda words: "Kế hoạch " + " ".join(words))


def again(found: Repaired) -> Repaired:
    """Repair what was repaired, handed on as the whole paragraphs and the lines of cells that it is."""
    lines = []
    for block in found.blocks:
        at = block.span[0]
        for text in found.text[slice(*block.span)].split("\v"):
            lines.append(
                SourceLine(
                    at,
                    text,
                    block.line,
                    block.page,
                    whole=True,
                    cell=block.cell,
                    bold=block.bold,
                    centred=block.centred,
                )
            )
            at += len(text) + 1
    source = Source("", "", "text/plain", None, None, found.text, tuple(lines), text_form=False)
    return repair(source, OPTIONS)


@given(_TEXTS)
def test_repair_of_the_repaired_changes_nothing(text: str) -> None:
    found = repaired(text)
    assert again(found).text == found.text


@given(_TEXTS)
def test_every_character_of_the_source_has_its_run(text: str) -> None:
    found = repaired(text)
    seen = {i for run in found.runs if run.source for i in range(*run.source)}
    left = [c for i, c in enumerate(found.source.text) if i not in seen and not c.isspace()]
    assert left == []


@given(_TEXTS)
def test_every_character_of_the_text_has_its_run(text: str) -> None:
    found = repaired(text)
    seen = {i for run in found.runs if run.repaired for i in range(*run.repaired)}
    assert all(found.text[i].isspace() for i in range(len(found.text)) if i not in seen)


@given(_TEXTS)
def test_no_digit_is_invented(text: str) -> None:
    found = repaired(text)
    assert [c for c in found.text if c.isdigit()] == [c for c in found.text if c.isdigit() and c in found.source.text]
