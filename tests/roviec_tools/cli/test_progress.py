"""The progress bar: for several files, on a terminal, and never in the way of what is printed."""

from __future__ import annotations

import io
import sys

import pytest

from roviec_tools.cli.progress import each_with_progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def double(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize(("stream", "items"), [(Terminal(), [1]), (io.StringIO(), [1, 2, 3])])
def test_no_bar_for_one_file_or_without_a_terminal(monkeypatch, stream, items):
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(each_with_progress(items, double, "vi")) == [(item, 2 * item) for item in items]
    assert stream.getvalue() == ""


def test_a_bar_on_a_terminal_that_is_gone_when_a_result_is_handed_out(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    lengths = []
    for item, result in each_with_progress([1, 2, 3], double, "vi"):
        assert result == 2 * item
        lengths.append(stream.getvalue())
    assert "Đang biên dịch" in lengths[-1]
    # The last thing written before a result is handed out takes the line away again.
    assert all(written.rstrip("\n").endswith(("\x1b[2K", "\x1b[1A\x1b[2K")) for written in lengths)
