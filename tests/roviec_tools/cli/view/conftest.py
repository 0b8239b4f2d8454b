"""A page on which a section can be printed alone."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO

import pytest

from roviec_tools.cli.view.paper import Paper


@pytest.fixture
def printed() -> Callable[..., str]:
    """Print one section on a page of a given width and give what it says."""

    def run(put, *arguments, width=100, language="vi", colours=False, full=False) -> str:
        paper = Paper(language, width, colours, full)
        put(paper, *arguments)
        stream = StringIO()
        paper.finish(stream)
        return stream.getvalue()

    return run
