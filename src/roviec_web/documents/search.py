"""How documents are found, and each clause by its words.

A document that was refused is found by nothing of what was in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from roviec_web.documents.models import Compilation, Document
from roviec_web.kit.search.entries import Found, forget_all, keep

DOCUMENT = "document"
CLAUSE = "clause"


def index_document(document: Document, plan: dict[str, Any] | None = None) -> None:
    """Bring what is searched of a document in step; in the transaction that changed it.

    Args:
        document: as it is saved.
        plan: values of the contract, where it is compiled; ``None``: it has no clauses (yet).
    """
    keep(DOCUMENT, document.code, [_found(document)])
    keep(CLAUSE, document.code, list(_clauses(document, plan)) if plan else [])


def index_all() -> int:
    """Write every document and its clauses anew; how many documents."""
    forget_all(DOCUMENT)
    forget_all(CLAUSE)
    documents = Document.objects.select_related("body").order_by("pk")
    for document in documents.iterator(chunk_size=100):
        plan = Compilation.objects.filter(document=document).values_list("plan", flat=True).first()
        index_document(document, plan)
    return documents.count()


def _found(document: Document) -> Found:
    name = document.number or document.file_name
    return Found(name, document.body.path, detail=document.issuer or document.body.name, text=document.title)


def _clauses(document: Document, plan: dict[str, Any]) -> Iterator[Found]:
    name = document.number or document.title or document.file_name
    for part in plan["parts"]:
        for node in _nodes(part["outline"]):
            text = " ".join(filter(None, [node["heading"], node["text"]]))
            if text:
                yield Found(node["path"], document.body.path, detail=name, text=text, place=node["path"])


def _nodes(outline: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for node in outline:
        yield node
        yield from _nodes(node["children"])
