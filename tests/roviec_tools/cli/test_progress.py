"""The progress bar: for several files and for pages of scans, on a terminal, never in the way of what is printed."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator

import pytest

from roviec_tools.cli.progress import Watch


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def seen_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Put a terminal in the place of standard error; pytest sets that anew for each phase, so no fixture can."""
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    return stream


def is_clear(stream: Terminal) -> bool:
    """The last thing written takes the line away again."""
    return stream.getvalue().rstrip("\n").endswith(("\x1b[2K", "\x1b[1A\x1b[2K"))


@pytest.mark.parametrize(("stream", "files"), [(Terminal(), 1), (io.StringIO(), 3)])
def test_no_bar_for_one_file_or_without_a_terminal(monkeypatch, stream, files):
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(Watch("vi", files).each([1, 2, 3])) == [1, 2, 3]
    assert stream.getvalue() == ""


def test_a_bar_on_a_terminal_that_is_gone_when_a_document_is_handed_out(monkeypatch):
    terminal = seen_on_a_terminal(monkeypatch)
    watch = Watch("vi", 3)
    for file in (1, 2, 3):
        assert list(watch.each([file])) == [file]
        assert "Đang biên dịch" in terminal.getvalue()
        assert is_clear(terminal)


def test_pages_of_a_scan_are_counted_even_of_one_file(monkeypatch):
    terminal = seen_on_a_terminal(monkeypatch)
    watch = Watch("vi", 1)

    def scan() -> Iterator[str]:
        watch.page("ke-hoach.pdf", 1, 3)
        watch.page("ke-hoach.pdf", 2, 3)
        yield "the text"

    for _ in watch.each(scan()):
        assert "Đang nhận dạng “ke-hoach.pdf”, trang 2/3" in terminal.getvalue()
        assert is_clear(terminal)


def test_pages_are_not_told_without_a_terminal(capsys):
    Watch("vi", 1).page("ke-hoach.pdf", 1, 3)
    assert capsys.readouterr().err == ""


def test_the_bar_is_away_while_a_person_is_asked(monkeypatch):
    terminal = seen_on_a_terminal(monkeypatch)
    watch = Watch("en", 2)

    def locked() -> Iterator[str]:
        with watch.away():
            assert is_clear(terminal)
            print("Password?", file=terminal)
        yield "opened"

    assert list(watch.each(locked())) == ["opened"]
