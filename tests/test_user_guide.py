"""The guide names pictures that exist, and every picture is named."""

from __future__ import annotations

import re
from pathlib import Path

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "user"
PICTURE = re.compile(r"!\[([^\]]+)\]\(pictures/([\w-]+\.png)\)")


def named():
    return [match for page in sorted(GUIDE.glob("*.md")) for match in PICTURE.findall(page.read_text(encoding="utf-8"))]


def test_every_picture_that_the_guide_names_is_there():
    assert named()
    for _words, name in named():
        assert (GUIDE / "pictures" / name).read_bytes().startswith(b"\x89PNG"), name


def test_every_picture_is_named_with_words_for_who_does_not_see_it():
    assert {name for _words, name in named()} == {path.name for path in (GUIDE / "pictures").glob("*.png")}
    assert all(len(words) > 5 for words, _name in named())


def test_pictures_are_small_enough_to_be_read_over_a_slow_line():
    assert all(path.stat().st_size < 250_000 for path in (GUIDE / "pictures").glob("*.png"))
