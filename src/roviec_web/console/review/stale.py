"""Two people at once: the second is shown what stands now beside what they meant to write, and decides."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise

from roviec_web.console.errors.views import is_partial
from roviec_web.console.review.forms import ReviewForm
from roviec_web.console.review.rendering import at, clause_page, clause_part
from roviec_web.documents.actions.review.refusals import StaleError
from roviec_web.documents.queries.review import get_review_for
from roviec_web.people.routes import person_of


def stale_answer(
    request: HttpRequest, code: str, refusal: StaleError, *, title: str | Promise, said: ReviewForm | None = None
) -> HttpResponse:
    """The clause as it stands now, with what this person meant to write, which they may send again or let go."""
    review = get_review_for(person_of(request), code)
    clause = at(review.plan, refusal.data["clause"])
    mine = {
        "message": refusal.message,
        "title": title,
        "words": _words(said),
        "address": request.path,
        "fields": [(name, value) for name in request.POST for value in request.POST.getlist(name) if name not in _OWN],
        "last": clause.edits[-1] if clause.edits else None,
    }
    if not is_partial(request):
        return clause_page(request, review, clause, stale=mine, status=refusal.status)
    return HttpResponse(clause_part(request, review, clause, stale=mine), status=refusal.status)


_OWN = frozenset({"stamp", "csrfmiddlewaretoken", "layout"})


def _words(said: ReviewForm | None) -> list[tuple[str, str]]:
    """What was typed, field by field."""
    if said is None:
        return []
    shown = []
    for bound in said:
        value = said.cleaned_data.get(bound.name)
        text = "\n".join(value) if isinstance(value, list) else str(value if value is not None else "")
        shown.append((str(bound.label), text))
    return [(label, text) for label, text in shown if text]
