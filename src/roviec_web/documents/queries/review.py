"""A document under review, as a person may see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _

from roviec_web.documents.models import Compilation, Document, ReviewEdit
from roviec_web.documents.queries.documents import get_document_for
from roviec_web.documents.queries.page import held_on
from roviec_web.documents.reviewing import CompiledPlan, Edit, EditKind, ReviewedClause, ReviewedPlan, review
from roviec_web.documents.reviewing.outline import Outline
from roviec_web.documents.reviewing.source import Sheet, read_sheets
from roviec_web.kit.errors import NotFoundError
from roviec_web.kit.folding import fold
from roviec_web.people.access import Permission
from roviec_web.people.models import Person


@dataclass(frozen=True, slots=True)
class Review:
    """What the review screen shows."""

    document: Document
    laid: CompiledPlan
    """The compiled plan with its clauses as reviewers parted and joined them."""
    sheets: tuple[Sheet, ...]
    """The source."""
    plan: ReviewedPlan
    may_review: bool
    may_overturn: bool
    """Whether the person may say that a mark "không vận hành" is wrong."""

    @property
    def progress(self) -> Progress:
        """Figures and places of what is left to do."""
        return progress_of(self.plan)

    def own_words(self, path: str) -> str:
        """The words of a clause as they stand in the text, for who parts it."""
        return Outline(self.laid.plan).own_words(path)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review is; each list holds numbers of clauses in reading order."""

    clauses: int
    settled: int
    open: tuple[int, ...]
    """Nobody looked at them yet."""
    findings: tuple[int, ...]
    """With findings that nobody dismissed."""
    finding_count: int
    conflicts: tuple[int, ...]
    """With conflicts; 0 for the document as a whole and for clauses that are gone."""
    conflict_count: int
    tasks: int
    """Work of its own that is operated."""
    halted: int
    """Work that is not operated: it stands outside every count."""


def get_review_for(user: Person, code: str, permission: Permission = Permission.DOCUMENT_VIEW) -> Review:
    """A compiled document with what its reviewers said.

    Raises:
        NotFoundError: there is none, or none that the person may see, or it is not compiled yet.
    """
    document = get_document_for(user, code, permission)
    kept, edits = prepare(document), edits_of(document)
    laid = kept.compiled.laid(edits)
    held = held_on(user, document.body)
    return Review(
        document=document,
        laid=laid,
        sheets=kept.sheets_of(laid),
        plan=review(kept.compiled, edits),
        may_overturn=Permission.DOCUMENT_OVERTURN in held,
        may_review=Permission.DOCUMENT_REVIEW in held,
    )


def get_clause(reviewed: ReviewedPlan, path: str) -> ReviewedClause:
    """The clause at an address.

    Raises:
        NotFoundError: the plan has none.
    """
    clause = reviewed.clause(path)
    if clause is None:
        raise NotFoundError(_("Văn bản không có điều khoản này. Hãy tải lại trang."))
    return clause


def find_clauses(plan: ReviewedPlan, words: str, most: int = 50) -> list[ReviewedClause]:
    """The clauses that hold all the words, whatever their accents and case, in the source or in what people wrote."""
    wanted = fold(words).split()
    if not wanted:
        return []
    found = (clause for clause in plan.clauses if all(word in _folded(clause) for word in wanted))
    return list(islice(found, most))


def _folded(clause: ReviewedClause) -> str:
    written = [f"{task.title} {task.text}" for task in clause.tasks if task.printed is None or task.by]
    return fold(" ".join([clause.path, clause.words, *written]))


def edits_of(document: Document) -> tuple[Edit, ...]:
    """Every edit of a document, undone ones among them."""
    return tuple(edit_of(row) for row in ReviewEdit.objects.filter(document=document))


def edit_of(row: ReviewEdit) -> Edit:
    """A row as the pure core takes it."""
    return Edit(
        code=row.code,
        clause=row.clause,
        task=row.task,
        kind=EditKind(row.kind),
        data=row.data,
        basis=row.basis,
        number=row.number,
        by=row.by_name,
        at=row.at,
        is_undone=row.undone_at is not None,
    )


def progress_of(plan: ReviewedPlan) -> Progress:
    """Figures of a reviewed plan."""
    clauses = plan.clauses[1:]
    open_ones = tuple(clause.number for clause in clauses if not clause.is_settled)
    with_findings = [clause for clause in plan.clauses if any(finding.is_open for finding in clause.findings)]
    in_conflict = [clause.number for clause in plan.clauses if clause.conflicts or (plan.orphans and not clause.number)]
    tasks = plan.tasks
    return Progress(
        clauses=len(clauses),
        settled=len(clauses) - len(open_ones),
        open=open_ones,
        findings=tuple(clause.number for clause in with_findings),
        finding_count=len(plan.open_findings),
        conflicts=tuple(in_conflict),
        conflict_count=len(plan.conflicts),
        tasks=sum(task.operated for task in tasks),
        halted=sum(not task.operated for task in tasks),
    )


@dataclass(slots=True)
class Prepared:
    """What is made of a compilation, whoever reads it."""

    compiled: CompiledPlan
    places: Mapping[str, Any]
    """``Compilation.places``."""
    _sheets: tuple[CompiledPlan, tuple[Sheet, ...]] | None = None

    def sheets_of(self, laid: CompiledPlan) -> tuple[Sheet, ...]:
        """The source, each stretch with its clause; made once while no clause is parted or joined."""
        known = self._sheets
        if known is None or known[0] is not laid:
            numbers = {path: clause.number for path, clause in laid.untouched.items()}
            known = self._sheets = (laid, read_sheets(laid.plan, self.places, numbers))
        return known[1]


def prepare(document: Document) -> Prepared:
    """The plan of a document, prepared.

    Raises:
        NotFoundError: it is not compiled.
    """
    while found := Compilation.objects.filter(document=document).values_list("pk", "compiled_at").first():
        try:
            return _prepared(*found)
        except Compilation.DoesNotExist:  # compiled anew at this moment
            continue
    raise NotFoundError(_("Văn bản này chưa được biên dịch nên chưa rà soát được."))


@lru_cache(maxsize=8)
def _prepared(pk: int, compiled_at: datetime) -> Prepared:
    """Kept under the moment of its making: a compilation that is made anew has another, so nothing grows stale."""
    plan, places = Compilation.objects.values_list("plan", "places").get(pk=pk, compiled_at=compiled_at)
    return Prepared(CompiledPlan(plan), places)
