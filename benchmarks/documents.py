"""The documents to measure with, each as TXT, DOCX and PDF.

They are the real plans beside the repository (``ROVIEC_SHARED``, else ``../shared``), or the examples where there are
none. LibreOffice makes DOCX and PDF of a text; the examples come in all three forms.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

ROOT = Path(__file__).resolve().parent.parent
FORMS = ("txt", "docx", "pdf")


@dataclass(frozen=True, slots=True)
class Documents:
    """The same documents in each form."""

    origin: str
    files: dict[str, tuple[Path, ...]]
    """By form; the same order in each."""
    pages: int
    """Of all of them as PDF; the other forms are reckoned with the same pages."""

    @property
    def count(self) -> int:
        """How many documents there are."""
        return len(self.files["txt"])


def find_documents(folder: Path, texts: Path | None = None) -> Documents:
    """The seeds in every form, made in ``folder``; the examples where there are no seeds."""
    seeds = sorted((texts or _beside()).glob("*.txt"))
    if seeds:
        return _documents("seeds", tuple(_in_every_form(seed, folder) for seed in seeds))
    examples = sorted((ROOT / "examples").glob("*.txt"))
    return _documents("examples", tuple(tuple(text.with_suffix(f".{form}") for form in FORMS) for text in examples))


def _beside() -> Path:
    return Path(os.environ.get("ROVIEC_SHARED", ROOT.parent / "shared")) / "seeds"


def _documents(origin: str, rows: tuple[tuple[Path, ...], ...]) -> Documents:
    files = {form: tuple(row[column] for row in rows) for column, form in enumerate(FORMS)}
    return Documents(origin, files, sum(len(pypdfium2.PdfDocument(path)) for path in files["pdf"]))


def _in_every_form(text: Path, folder: Path) -> tuple[Path, ...]:
    copy = Path(shutil.copy(text, folder))
    word = _converted(copy, "docx", "--infilter=Text (encoded):UTF8")
    return copy, word, _converted(word, "pdf")


def _converted(path: Path, form: str, *options: str) -> Path:
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        *options,
        "--convert-to",
        form,
        "--outdir",
        str(path.parent),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return path.with_suffix(f".{form}")
