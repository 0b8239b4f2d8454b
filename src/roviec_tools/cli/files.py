"""The files that a command line names: single files, folders, and ``-`` for standard input."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

STDIN = "-"
KNOWN_ENDINGS = frozenset({".txt", ".md", ".markdown", ".htm", ".html", ".xhtml", ".docx", ".pdf"})
"""What is taken from a folder. A file that is named itself is read whatever its ending: the content decides."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to compile."""

    path: Path | None
    """None for standard input."""
    name: str
    """As the person wrote it; shown in messages."""
    content: bytes | None = None
    """What standard input gave, where it was kept; None: read it."""

    @classmethod
    def named(cls, name: str) -> InputFile:
        """The file of that name, or standard input for ``-``."""
        return cls(None if name == STDIN else Path(name), name)

    @property
    def document_name(self) -> str:
        """Last part of the name: two people with the same file get the same JSON, wherever they keep it."""
        return self.path.name if self.path else self.name

    def read(self, most: int) -> bytes:
        """The content; never more than ``most`` + 1 bytes, which is enough to see that it is over the limit."""
        if self.content is not None:
            return self.content
        if self.path is None:
            return sys.stdin.buffer.read(most + 1)
        with self.path.open("rb") as stream:
            return stream.read(most + 1)

    def kept(self, most: int) -> InputFile:
        """Standard input with what it gave, so that it can be read again; a file as it is."""
        return self if self.path else replace(self, content=self.read(most))


def find_files(names: tuple[str, ...]) -> tuple[InputFile, ...]:
    """Resolve names into files; folders are walked, sorted by path, hidden entries left out.

    A name that does not exist is kept: reading it says so, and the other files are compiled all the same.
    """
    found: list[InputFile] = []
    for name in names:
        path = Path(name)
        if name != STDIN and path.is_dir():
            found.extend(InputFile(inside, str(inside)) for inside in sorted(_walk(path)))
        else:
            found.append(InputFile.named(name))
    return tuple(found)


def _walk(folder: Path) -> list[Path]:
    return [
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in KNOWN_ENDINGS
        and not any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)
        and path.is_file()
    ]
