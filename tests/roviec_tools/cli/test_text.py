"""``roviec text``."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from sample_plan import LINES, TEXT

from roviec_tools.cli.text import printed_text


def test_a_text_form_is_printed_line_by_line_as_it_is_numbered(roviec_program, document):
    status, printed, _ = roviec_program("text", document)
    assert status == 0
    assert printed.splitlines()[10] == LINES[10]
    assert len(printed.splitlines()) == len(LINES)


def test_other_forms_are_printed_a_paragraph_or_row_a_line(plan):
    repaired = plan.outlined.repaired
    binary = replace(repaired, source=replace(repaired.source, text_form=False), text="Một\vhai\nA\tB")
    assert printed_text(binary) == "Một hai\nA | B"


def test_letters_come_composed_and_control_characters_do_not_reach_the_terminal(plan):
    repaired = plan.outlined.repaired
    hostile = unicodedata.normalize("NFD", "Sở Y tế") + "\x1b[31m\x07\x9b\tx\n"
    dirty = replace(repaired, source=replace(repaired.source, text=hostile))
    assert printed_text(dirty) == "Sở Y tế\ufffd[31m\ufffd\ufffd\tx\n"
    assert printed_text(repaired) == TEXT
