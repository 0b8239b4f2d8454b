"""Pages of a PDF that are pictures; the cases hold those of text."""

from __future__ import annotations

from pdf_builder import PdfBuilder

from roviec import compile_bytes

WORDS = ("I. MỤC ĐÍCH", "1. Nâng cao nhận thức của người dân.", "2. Bảo đảm an toàn cho mọi trường học.")


def test_scanned_pages_among_and_behind_those_of_text_are_told():
    builder = PdfBuilder()
    for scanned in (False, False, True, False, False, False, True):
        page = builder.page()
        if scanned:
            page.picture(0, 0, 595, 842)
        else:
            page.lines(85, 100, *WORDS)
    found = [finding.message for finding in compile_bytes(builder.build(), "a.pdf").findings if finding.rule == "LO020"]
    assert [message.partition(" không")[0] for message in found] == ["Trang 3", "Trang 7"]
