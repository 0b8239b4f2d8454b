"""What typists, mail programs, printers and extractors do to the lines of a text; the plan stays what it is."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from random import Random

from invented.texts import TextLine

_PROSE = {"body", "heading", "plain", "title"}
Lines = list[TextLine]


def _each(lines: Lines, change: object, kinds: set[str] = _PROSE) -> Lines:
    assert callable(change)
    return [replace(line, text=change(line.text)) if line.kind in kinds else line for line in lines]


def wrapped(lines: Lines, chance: Random) -> Lines:
    """Hard line ends at 60 to 90 columns."""
    return _wrap(lines, chance.randint(60, 90))


def _wrap(lines: Lines, width: int) -> Lines:
    return [
        replace(line, text=piece)
        for line in lines
        for piece in (
            textwrap.wrap(line.text, width, break_long_words=False, break_on_hyphens=False)
            if line.kind in _PROSE
            else [line.text]
        )
    ]


def wrapped_at_ranges(lines: Lines, chance: Random) -> Lines:
    """Hard line ends at the width that leaves most dashes ("- 2030") at the beginning of a line."""
    del chance

    def dashes(width: int) -> int:
        return sum(line.text.startswith("- ") for line in _wrap(lines, width) if line.kind in _PROSE)

    return _wrap(lines, max(range(60, 91), key=dashes))


def doubled(lines: Lines, chance: Random) -> Lines:
    """An empty line after each line of a hard-wrapped text."""
    return [each for line in wrapped(lines, chance) for each in (line, TextLine("", "blank"))]


def spaced(lines: Lines, chance: Random) -> Lines:
    """An empty line after each paragraph."""
    del chance
    return [each for line in lines for each in ((line,) if line.kind == "row" else (line, TextLine("", "blank")))]


def _pages(lines: Lines, chance: Random, furniture: list[str]) -> Lines:
    every, found, page = chance.randint(30, 44), [], 1
    for count, line in enumerate(lines, 1):
        found.append(line)
        if count % every == 0 and count < len(lines) and line.kind != "row" and lines[count].kind != "row":
            page += 1
            found += [TextLine(text.format(page=page), "blank") for text in furniture]
    return found


def numbered_pages(lines: Lines, chance: Random) -> Lines:
    """Page numbers between the lines of a hard-wrapped text, no form feed."""
    return _pages(wrapped(lines, chance), chance, ["", "{page}", ""])


def fed_pages(lines: Lines, chance: Random) -> Lines:
    """A form feed and a page number on top of each page of a hard-wrapped text."""
    return _pages(wrapped(lines, chance), chance, ["\f{page}", ""])


def _cut_paragraphs(lines: Lines, chance: Random, between: list[str]) -> Lines:
    """A page ends inside some paragraphs, between two small words: nothing else tells that the sentence goes on."""
    found: Lines = []
    for line in lines:
        places = _between_small_words(line.text)[6:-3]
        if line.kind != "body" or not places or chance.random() > 0.12:
            found.append(line)
            continue
        place = chance.choice(places)
        found += [replace(line, text=line.text[:place]), *(TextLine(text, "blank") for text in between)]
        found.append(replace(line, text=line.text[place + 1 :]))
    return found


def _between_small_words(text: str) -> list[int]:
    """Spaces with a letter before and a word in small letters behind, which cannot begin a sentence."""
    return [
        found.start()
        for found in re.finditer(r" (?=(\w+)\b)", text)
        if text[found.start() - 1].islower() and found[1].islower()
    ]


def cut_by_pages(lines: Lines, chance: Random) -> Lines:
    """Paragraphs cut by a page break that left only an empty line."""
    return _cut_paragraphs(spaced(lines, chance), chance, [""])


def cut_by_form_feeds(lines: Lines, chance: Random) -> Lines:
    """Paragraphs cut by a form feed and a page number."""
    return _cut_paragraphs(lines, chance, ["\f2", ""])


def indented(lines: Lines, chance: Random) -> Lines:
    """Spaces before and after the lines."""
    left = {kind: " " * chance.randint(1, 8) for kind in ("body", "heading", "plain", "title", "columns")}
    return _each(lines, lambda text: text) if not left else [
        replace(line, text=f"{left.get(line.kind, '')}{line.text}{' ' * chance.randint(0, 3)}") if line.text else line
        for line in lines
    ]  # fmt: skip


def justified(lines: Lines, chance: Random) -> Lines:
    """Justified text: the lines of a paragraph but the last filled with spaces to one width."""
    width = chance.randint(66, 90)
    found: Lines = []
    for line in lines:
        pieces = _wrap([line], width)
        found += [replace(piece, text=_fill(piece.text, width, chance)) for piece in pieces[:-1]]
        found += pieces[-1:]
    return found


def _fill(text: str, width: int, chance: Random) -> str:
    words = text.split(" ")
    for _ in range(width - len(text)):
        words[chance.randrange(1, len(words) - 1)] += " "
    return " ".join(words)


def no_break(lines: Lines, chance: Random) -> Lines:
    """No-break spaces for some of the spaces, behind markers too."""
    return _each(
        lines,
        lambda text: re.sub(" ", lambda _: "\N{NO-BREAK SPACE}" if chance.random() < 0.2 else " ", text),
        _PROSE | {"columns"},
    )


def bold(lines: Lines, chance: Random) -> Lines:
    """Marks of Markdown left in: bold titles, italic labels."""
    del chance
    return [
        replace(line, text=f"**{line.text}**")
        if line.kind in {"heading", "title"}
        else replace(line, text=re.sub(r"^(- )([^:.;]{4,40}:)", r"\1*\2*", line.text))
        if line.kind == "body"
        else line
        for line in lines
    ]


def broken_headings(lines: Lines, chance: Random) -> Lines:
    """Long titles over two or three lines; a title in small letters where its next word cannot begin a sentence."""
    return [replace(line, text=piece) for line in lines for piece in _title_lines(line, chance)]


def _title_lines(line: TextLine, chance: Random) -> list[str]:
    words = line.text.split(" ")
    if line.kind not in {"heading", "title"} or len(words) < 8:
        return [line.text]
    parts = 3 if len(words) >= 15 and chance.random() < 0.5 else 2
    ends = [0]
    for part in range(1, parts):
        near = range(len(words) * part // parts, len(words) - 1)
        ends.append(next((at for at in near if words[at].isupper() or words[at].islower()), ends[-1]))
    cuts = sorted(set(ends))
    return [" ".join(words[start:end]) for start, end in zip(cuts, [*cuts[1:], len(words)], strict=True)]


def misread(lines: Lines, chance: Random) -> Lines:
    """What a reader of scans confuses: III and HI, ủ and ú, ỉ and í."""
    letters = str.maketrans("ủỉ", "úí")

    def words(text: str) -> str:
        return re.sub(r"\w+", lambda m: m[0].translate(letters) if chance.random() < 0.05 else m[0], text)

    def section(text: str) -> str:
        return re.sub(r"^III(?=[.\-/] )", "HI", text)

    return [replace(line, text=section(words(line.text))) if line.kind in _PROSE else line for line in lines]
