"""Make the example plans: TXT, DOCX and PDF with the same words, from ``examples/source``.

    python tools/make_examples.py            all three forms of every example
    python tools/make_examples.py --text     plain text only

The files are the same, byte for byte, however often they are made with the same LibreOffice.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import tempfile
from pathlib import Path

from example_docx import as_docx
from example_source import as_text, read_sheet

EXAMPLES = Path(__file__).parent.parent / "examples"
_PDF_DATE = re.compile(rb"(/(?:CreationDate|ModDate)\(D:)\d{14}")
_PDF_ID = re.compile(rb"(?<=[</])[0-9A-F]{32}(?=[>\s])")


def main() -> None:
    """Make every example."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", action="store_true", help="plain text only")
    arguments = parser.parse_args()
    for source in sorted((EXAMPLES / "source").glob("*.txt")):
        sheet = read_sheet(source)
        target = EXAMPLES / source.name
        target.write_text(as_text(sheet), encoding="utf-8")
        if not arguments.text:
            target.with_suffix(".docx").write_bytes(as_docx(sheet))
            make_pdf(target.with_suffix(".docx"))
        print(source.stem)


def make_pdf(path: Path) -> None:
    """Print a DOCX with LibreOffice, under a profile of its own, and set the dates in it to one day."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                str(path.parent),
                str(path),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
    pdf = path.with_suffix(".pdf")
    pdf.write_bytes(settled(pdf.read_bytes()))


def settled(pdf: bytes) -> bytes:
    """The same PDF with one day and one mark; lengths stay, so the cross-reference table keeps its offsets."""
    return _PDF_ID.sub(b"0" * 32, _PDF_DATE.sub(rb"\g<1>20260101000000", pdf))


if __name__ == "__main__":
    main()
