"""Rows of the ledger on the review screen: a plan is uploaded and read through HTTP, as An, planner of a province.

    screen = open_review(PLAN)
    screen.clause("II.1.-3")       # what the page shows of a clause, as one line of words

``SEEDS`` are the two real plans where they are at hand; every row is shown on an invented plan as well.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from people import signed_in_client, three_people
from provinces import make_other_province, make_province
from reviewing import clause_of, run_everything

from roviec_web.documents.models import Document

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("ROVIEC_SHARED", ROOT.parent / "shared"))
SEEDS = dict(zip("AB", sorted((SHARED / "seeds").glob("*.txt")), strict=False))
_TAG = re.compile(r"<[^>]*>")


class Screen:
    """The review screen of a document."""

    def __init__(self, client: Client, document: Document) -> None:
        self.client, self.document = client, document
        self.address = f"/documents/{document.code}/review/"

    def page(self) -> str:
        """The page, without its marks."""
        return plain(self.client.get(self.address).content.decode())

    def html(self, path: str) -> str:
        """A clause as the page has it."""
        answer = self.client.get(f"{self.address}clause/", {"clause": path}, headers={"HX-Request": "true"})
        assert answer.status_code == 200, path
        return answer.content.decode()

    def clause(self, path: str) -> str:
        """A clause, without its marks."""
        return plain(self.html(path))

    def write(self, action: str, path: str, **said: object) -> str:
        """Send what a reviewer says, as the script of the page does; what the page shows then."""
        values: Mapping[str, object] = {"clause": path, "stamp": clause_of(self.document, path).stamp, **said}
        answer = self.client.post(f"{self.address}{action}/", values, headers={"HX-Request": "true"})
        return plain(answer.content.decode())


def open_review(source: str | Path) -> Screen:
    """Upload a plan through the form, have it compiled, open its review."""
    province = make_province()
    an = three_people(province.top, make_other_province().top).an
    client = signed_in_client(an)
    data = source.read_bytes() if isinstance(source, Path) else source.encode()
    file = SimpleUploadedFile("ke-hoach.txt", data, content_type="text/plain")
    assert client.post("/documents/upload/", {"body": province.top.code, "files": [file]}).status_code == 200
    run_everything()
    return Screen(client, Document.objects.get())


def plain(html: str) -> str:
    """The words of a part of a page, with single spaces."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())
