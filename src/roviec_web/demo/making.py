"""Writes the whole demonstration into an empty site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

from roviec_web.demo.bodies import Province, make_provinces
from roviec_web.demo.documents import upload_file, work_off, write_plans
from roviec_web.demo.log_rows import write_log_rows
from roviec_web.demo.people import make_other_people, make_trial_people
from roviec_web.demo.plans import invent_long_plan, invent_plans
from roviec_web.demo.sizes import Size

Tell = Callable[[str], None]


def make_demo(size: Size, *, seed: int, samples: tuple[Path, ...], tell: Tell) -> tuple[Province, ...]:
    """Bodies, people, the sample plans by the clerk's own upload, then the other documents.

    Each kind of thing is drawn from the seed by itself: more documents do not change the names of people.
    """
    provinces = make_provinces(_random(seed, "bodies"), size)
    tell(f"{size.bodies} cơ quan")
    people = make_trial_people(provinces[0])
    others = make_other_people(_random(seed, "people"), provinces, size)
    tell(f"{len(people) + others} người")
    for sample in samples:
        upload_file(sample, body=provinces[0].top, acting_user=people["clerk"])
        tell(f"văn bản mẫu {sample.name}")
    written = write_plans(invent_plans(_random(seed, "plans"), provinces, size.documents))
    work_off()
    tell(f"{written} văn bản khác")
    return provinces


def add_for_measuring(provinces: tuple[Province, ...], *, seed: int, pages: int, log_rows: int) -> None:
    """What benchmarks ask for besides: one plan of so many pages, so many rows of the audit."""
    if pages:
        write_plans([invent_long_plan(_random(seed, "long"), provinces[0], pages=pages)])
    if log_rows:
        write_log_rows(tuple(body for province in provinces for body in province.bodies), log_rows)


def _random(seed: int, what: str) -> Random:
    return Random(f"{seed} {what}")  # noqa: S311 - names and numbers of an invention, no secret
