"""What the rows R43, R44 and R45 of the ledger ask: the words are kept, and nothing is built to carry them out."""

from __future__ import annotations

import re
from pathlib import Path

from review_ledger import open_review

from roviec_web.documents.models import ReviewEdit


def check_it_is_recorded_and_not_operated(work: str) -> None:
    """Its words stand on the screen, marked; it is outside the count and takes neither bodies nor a deadline."""
    screen = open_review(f"KẾ HOẠCH\nTuyên truyền năm 2026\n\nI. NHIỆM VỤ\n1. {work}\n2. Sở Y tế tiêm vắc xin.\n")
    shown = screen.clause("I.1")
    assert work in shown
    assert "không vận hành" in shown
    assert re.search(r"\b1 việc, \d việc không vận hành", screen.page())
    for action, said in (("assign", {"lead": "Sở Y tế", "partners": ""}), ("deadline", {"end": "2026-12-31"})):
        assert "Việc này không vận hành" in screen.write(action, "I.1", task="I.1/a", **said)
    assert not ReviewEdit.objects.exists()


def halted_in(source: Path, address: str) -> bool:
    """Whether a clause of a real plan shows work that is not operated."""
    return "không vận hành" in open_review(source).clause(address)
