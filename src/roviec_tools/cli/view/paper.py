"""What the pages are printed on: a width in terminal cells, styles, and paragraphs with a hanging indent."""

from __future__ import annotations

import re
import shutil
import unicodedata
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING, TextIO

from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from rich.console import RenderableType

    from roviec.errors import Language

NARROWEST = 40
"""Below this a page is not readable whatever one does; longer lines are left to the terminal."""
HEIGHT = 25
"""Of no use to a page that scrolls; given so that the terminal is not asked for it at every print."""
_BLANK_LINES = re.compile(r"\n{3,}")
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")


@dataclass(slots=True)
class Paper:
    """A page in the making, in one language and for one width."""

    language: Language
    width: int
    colours: bool
    full: bool = False
    """True: the words of clauses are printed uncut."""
    console: Console = field(init=False)

    def __post_init__(self) -> None:
        self.console = Console(
            file=StringIO(),
            width=max(self.width, NARROWEST),
            height=HEIGHT,
            force_terminal=self.colours,
            color_system="standard" if self.colours else None,
            highlight=False,
            markup=False,
            emoji=False,
        )

    @classmethod
    def for_stream(cls, stream: TextIO, language: Language, *, full: bool = False) -> Paper:
        """As wide as the terminal (or ``COLUMNS``), in colours only where a person looks on."""
        return cls(language, shutil.get_terminal_size((80, 24)).columns, stream.isatty(), full)

    def put(self, *what: RenderableType) -> None:
        """Print one thing under the other."""
        for item in what:
            self.console.print(item)

    def put_line(self, words: str) -> None:
        """Print words that are known to fit: no wrapping, no styles."""
        self.put_unwrapped(Text(words))

    def put_unwrapped(self, words: Text) -> None:
        """Print one line as it is: the place of a fault is not to be broken, for editors follow it."""
        self.console.print(words, soft_wrap=True)

    def title(self, words: str, subject: str = "", note: str = "") -> None:
        """The heading of a section of the page; a subject, such as a path, keeps its letters as they are."""
        heading = Text(words.upper(), style="bold")
        if subject:
            heading.append(f" {subject}", "cyan")
        if note:
            heading.append(f"  {note}", "dim not bold")
        self.put("", heading)

    def hang(self, indent: int, head: Text, body: Text) -> None:
        """A paragraph whose lines stand under its first word; ``head`` is its marker."""
        # A deep clause still has two thirds of the width for its words.
        indent = min(indent, self.console.width // 3)
        gap = head.cell_len + 1 if head.plain else 0
        room = max(self.console.width - indent - gap, NARROWEST // 2)
        lines = body.wrap(self.console, room) or [Text()]
        margin = Text("\n" + " " * (indent + gap))
        first = Text.assemble(" " * indent, head, " " if gap else "")
        self.console.print(first + margin.join(lines), soft_wrap=True)

    def short(self, words: str, most: int) -> str:
        """The words on one line, cut after a whole word where they are longer than ``most`` cells."""
        words = " ".join(words.translate(_CONTROLS).split())
        words = unicodedata.normalize("NFC", words)
        if self.full or len(words) <= most:
            return words
        return words[:most].rsplit(" ", 1)[0].rstrip(" ,;:.-–") + " …"

    def finish(self, stream: TextIO) -> None:
        """Write the page, in one go: a closed pipe is met here and nowhere else."""
        printed = self.console.file
        assert isinstance(printed, StringIO)
        page = "\n".join(line.rstrip() for line in printed.getvalue().split("\n"))
        stream.write(_BLANK_LINES.sub("\n\n", page))
