"""Saying which body a printed name means."""

from __future__ import annotations

from django.utils.translation import gettext as _

from roviec_web.bodies.actions.aliases import confirm_alias
from roviec_web.bodies.models import Body
from roviec_web.documents.actions.review.refusals import ReviewError
from roviec_web.documents.actions.review.writing import held, new_row, tell
from roviec_web.documents.models import Document, ReviewEdit
from roviec_web.documents.reviewing import EditKind
from roviec_web.documents.reviewing.names import clauses_naming
from roviec_web.people.models import Person


def review_match(*, document: Document, name: str, body: Body, everywhere: bool, acting_user: Person) -> int:
    """Say which body a name means, in every clause of the document that has it.

    Args:
        document: where it stands.
        name: as printed.
        body: what it means.
        everywhere: keep it as an alias too, so that no later document of this body asks again.
        acting_user: who says it.
    Returns:
        In how many clauses it stands.
    Raises:
        ReviewError: no clause has it.
        NotFoundError: ``everywhere``, and the person may not confirm names for this body.
    """
    with held(document, acting_user) as one:
        clauses = clauses_naming(one.plan, name)
        if not clauses:
            raise ReviewError(_("Không việc nào trong văn bản còn ghi tên này."), field="name")
        data = {"name": name, "body": body.code, "body_name": body.name}
        rows = [new_row(one, clause, EditKind.BODY, data, acting_user) for clause in clauses]
        ReviewEdit.objects.bulk_create(rows)
        if everywhere:
            confirm_alias(text=name, body=body, within=document.body, acting_user=acting_user)
        tell(document, "review.match", acting_user, {**data, "count": len(rows), "everywhere": everywhere})
        return len(rows)
