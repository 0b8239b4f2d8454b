"""A plan as a Word file."""

from __future__ import annotations

from roviec.errors import Language
from roviec.export.draft.skeleton import Draft
from roviec.export.layout.assigned_paper import assigned_paper
from roviec.export.layout.plan_paper import plan_paper
from roviec.export.word.writer import paper_to_docx
from roviec.model.plan import Plan


def plan_to_docx(plan: Plan) -> bytes:
    """Set a plan anew in the form of its family, its findings as comments at their words.

    Args:
        plan: as compiled; its language of messages is that of the comments.
    Returns:
        A Word file that compiles to the same plan; the same bytes each time.
    """
    return paper_to_docx(plan_paper(plan))


def assigned_work_to_docx(plan: Plan, *, language: Language = "vi") -> bytes:
    """Write the table of assigned work as an annex across the page.

    Args:
        plan: as compiled.
        language: of the labels; the words of the plan stay as they are.
    Returns:
        A Word file; the same bytes each time.
    """
    return paper_to_docx(assigned_paper(plan, language))


def draft_to_docx(draft: Draft) -> bytes:
    """Write the skeleton of a sub-plan; each clause stands in a content control tagged with the parent's address.

    Args:
        draft: from ``draft_paper``.
    Returns:
        A Word file; the same bytes each time.
    """
    return paper_to_docx(draft.paper)
