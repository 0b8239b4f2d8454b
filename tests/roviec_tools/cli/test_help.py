"""Help pages wholly in one language."""

from __future__ import annotations

from roviec_tools.cli.help import translate


def test_headings_are_translated_for_a_vietnamese_reader_only():
    page = "Usage: roviec [OPTIONS]\n\nOptions:\n  --x  [default: 1]"
    assert translate(page, "vi") == "Cách dùng: roviec [TÙY CHỌN]\n\nTùy chọn:\n  --x  [mặc định: 1]"
    assert translate(page, "en") == page
