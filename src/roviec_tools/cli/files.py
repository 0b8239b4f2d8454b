"""The files that a command line names: single files, folders, and ``-`` for standard input."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

STDIN = "-"
_TEXTS = (".txt", ".md", ".markdown", ".htm", ".html", ".xhtml")
_OFFICE = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot", ".rtf", ".odt", ".ott", ".fodt")
_SHEETS = (".xlsx", ".xlsm", ".xls", ".ods")
_SCANS = (".jpg", ".jpeg", ".png", ".tif", ".tiff")
_CONTAINERS = (".eml", ".msg", ".mht", ".mhtml", ".zip")
_SEALED = (".rar", ".7z")
"""Archives that are not opened: what lies in them would be missed without a word."""
KNOWN_ENDINGS = frozenset((*_TEXTS, *_OFFICE, *_SHEETS, *_SCANS, *_CONTAINERS, *_SEALED, ".pdf"))
"""What is taken from a folder. A file that is named itself is read whatever its ending: the content decides."""

NO_FILES = {
    "vi": "Không có tệp nào thuộc các dạng đọc được (.docx, .doc, .pdf, .txt, ảnh quét, thư, tệp nén…) "
    "trong các thư mục đã nêu.",
    "en": "No file of a form that can be read (.docx, .doc, .pdf, .txt, scans, letters, archives…) stands in the "
    "folders named.",
}


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to compile."""

    path: Path | None
    """None for standard input."""
    name: str
    """As the person wrote it; shown in messages."""
    content: bytes | None = None
    """What was read already, from here or out of a letter; None: read it."""
    inside: str = ""
    """Of a document in a letter or an archive: its name in there, which may lead through several."""
    is_found: bool = False
    """It was found in a folder, not named itself."""

    @classmethod
    def named(cls, name: str) -> InputFile:
        """The file of that name, standard input for ``-``, or a document in a letter: "thư.eml/kế hoạch.doc"."""
        if name == STDIN:
            return cls(None, name)
        path = Path(name)
        around = next((parent for parent in path.parents if parent.is_file()), None)
        if around is None:
            return cls(path, name)
        return cls(around, name, inside=path.relative_to(around).as_posix())

    @property
    def document_name(self) -> str:
        """Last part of the name: two people with the same file get the same JSON, wherever they keep it."""
        return f"{self.own_name}/{self.inside}" if self.inside else self.own_name

    @property
    def own_name(self) -> str:
        """Last part of the name of the file itself, where this is a document inside it."""
        return self.path.name if self.path else STDIN

    def member(self, name: str, content: bytes) -> InputFile:
        """A document that this file holds.

        Args:
            name: what opening called it: the file's own name, or that and the way in ("thư.eml/kế hoạch.doc").
            content: its bytes.
        """
        return replace(self, name=self.shown(name), content=content, inside=self._inside(name))

    def shown(self, name: str) -> str:
        """What opening called a document, as the person would write it: with the folder of this file."""
        inside = self._inside(name)
        own = self.name.removesuffix(f"/{self.inside}") if self.inside else self.name
        return f"{own}/{inside}" if inside else own

    def _inside(self, name: str) -> str:
        return name.removeprefix(f"{self.own_name}/") if name != self.own_name else ""

    def read(self, most: int) -> bytes:
        """The content; never more than ``most`` + 1 bytes, which is enough to see that it is over the limit."""
        if self.content is not None:
            return self.content
        if self.path is None:
            return sys.stdin.buffer.read(most + 1)
        with self.path.open("rb") as stream:
            return stream.read(most + 1)


def find_files(names: tuple[str, ...]) -> tuple[InputFile, ...]:
    """Resolve names into files; folders are walked, sorted by path, hidden entries left out.

    A name that does not exist is kept: reading it says so, and the other files are compiled all the same.
    """
    found: list[InputFile] = []
    for name in names:
        path = Path(name)
        if name != STDIN and path.is_dir():
            found.extend(InputFile(inside, str(inside), is_found=True) for inside in sorted(_walk(path)))
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
