"""The tree as of a day, and one body."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from roviec_web.bodies.errors import NoSuchBodyError
from roviec_web.bodies.models import Body
from roviec_web.bodies.queries.days import is_alive, name_on, names_on
from roviec_web.bodies.queries.successors import successions_of, successors_of
from roviec_web.bodies.queries.tree import SHOWN, children_within, ended_under, open_questions, tops_on
from roviec_web.console.bodies.forms import DayForm
from roviec_web.people.access import Permission, may
from roviec_web.people.queries.bodies import bodies_visible_to
from roviec_web.people.routes import needs, person_of

ENDED_SHOWN: Final = 30
_FIGURES: Final = 7
"""Of the number of a body in its level; longer ones are nonsense."""


@needs(Permission.BODY_VIEW)
@require_GET
def show_tree(request: HttpRequest) -> HttpResponse:
    """Where the tree begins, and the level below it; the rest comes when it is opened."""
    user = person_of(request)
    form, day = _day(request)
    visible = bodies_visible_to(user)
    tops = _named(list(tops_on(visible, day)[:SHOWN]), day)
    levels = [(top, _level(request, visible, top, day) if len(tops) == 1 else None) for top in tops]
    asked = open_questions(bodies_visible_to(user, Permission.ALIAS_CONFIRM))
    shown = {
        "form": form,
        "day": day,
        "is_today": day == timezone.localdate(),
        "levels": levels,
        "waiting": asked.exists(),
    }
    return render(request, "console/bodies/tree.html", shown)


@needs(Permission.BODY_VIEW)
@require_GET
def show_children(request: HttpRequest, code: str) -> HttpResponse:
    """The level below a body, for the tree that is being opened, from the body behind ``from`` on; or what ended."""
    visible = bodies_visible_to(person_of(request))
    body = _get(visible, code)
    if "ended" in request.GET:
        ended = list(ended_under(visible, body)[: ENDED_SHOWN + 1])
        shown = {"ended": ended[:ENDED_SHOWN], "has_more": len(ended) > ENDED_SHOWN}
        return render(request, "console/bodies/_ended.html", shown)
    return render(request, "console/bodies/_level.html", {"level": _level(request, visible, body, _day(request)[1])})


@needs(Permission.BODY_VIEW)
@require_GET
def show_body(request: HttpRequest, code: str) -> HttpResponse:
    """What a body is, and in two tabs what stands under it, and what it was."""
    user = person_of(request)
    visible = bodies_visible_to(user)
    body = _get(visible, code)
    form, day = _day(request)
    shown = {
        "body": body,
        "form": form,
        "day": day,
        "is_today": day == timezone.localdate(),
        "alive": is_alive(body, day),
        "manages": may(user, Permission.BODY_MANAGE, body),
    }
    if request.GET.get("tab") == "history":
        return render(request, "console/bodies/history.html", {**shown, **_history(visible, body)})
    found = () if shown["alive"] else successors_of(body, day)
    under = {
        "level": _level(request, visible, body, day),
        "successors": found,
        "visible": _links(visible, [each.body for each in found]),
        "name_then": body.name if shown["is_today"] else name_on(body, day),
    }
    return render(request, "console/bodies/body.html", {**shown, **under})


def _history(visible: QuerySet[Body], body: Body) -> dict[str, Any]:
    """Names, places and successions, with those of the bodies named that are a link for this person."""
    places = list(body.places.select_related("parent"))
    steps = successions_of(body)
    named = [place.parent for place in places if place.parent]
    named += [each for step in steps for each in (*step.before.all(), *step.after.all())]
    names = list(body.names.all())
    return {"names": names, "places": places, "successions": steps, "visible": _links(visible, named)}


def _get(visible: QuerySet[Body], code: str) -> Body:
    """One of the bodies that the person sees; the words are the same for others as for none."""
    body = visible.filter(code=code).first()
    if body is None:
        raise NoSuchBodyError(_("Không có cơ quan này, hoặc bạn không có quyền xem."))
    return body


def _links(visible: QuerySet[Body], named: list[Body]) -> set[str]:
    """Codes of those of the bodies named that are a link for this person."""
    wanted = {body.pk for body in named}
    return set(visible.filter(pk__in=wanted).values_list("code", flat=True)) if wanted else set()


def _level(request: HttpRequest, visible: QuerySet[Body], body: Body, day: date) -> dict[str, Any]:
    """The bodies under one, as many as a page shows, and the address of the rest."""
    start = request.GET.get("from", "0")
    first = int(start) if start.isascii() and start.isdecimal() and len(start) < _FIGURES else 0
    bodies = list(children_within(visible, body, day)[first : first + SHOWN + 1])
    more = first + SHOWN if len(bodies) > SHOWN else None
    return {"body": body, "day": day, "bodies": _named(bodies[:SHOWN], day), "more": more}


def _named(bodies: list[Body], day: date) -> list[Body]:
    """Under the names that they bore on the day."""
    names = names_on(bodies, day)
    for body in bodies:
        body.name = names[body.pk]
    return bodies


def _day(request: HttpRequest) -> tuple[DayForm, date]:
    """The day that was asked for; today without one, or with one that cannot be read."""
    form = DayForm(request.GET if "day" in request.GET else None, initial={"day": timezone.localdate()})
    asked = form.cleaned_data["day"] if form.is_bound and form.is_valid() else None
    return form, asked or timezone.localdate()
