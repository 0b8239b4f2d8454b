"""The committees (UBND) of the country's units from the table: those of today and, with history, those of before.

A unit that did not change is one body throughout; old ones end on 1 July 2025 and go on in the new ones. An old
province is kept under the new one that took it up, so that whoever serves the new one sees its past.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Model

from roviec_web.bodies.actions.bulk import NewBody, Stay, insert_bodies, record_many
from roviec_web.bodies.kinds import COMMUNE, DISTRICT, PROVINCE
from roviec_web.bodies.models import Body, Succession
from roviec_web.bodies.rights import check_may_manage
from roviec_web.bodies.units.table import CHANGED_ON, Unit, read_units
from roviec_web.kit.audit import Actor

_KINDS = {PROVINCE: "province-committee", DISTRICT: "district-committee", COMMUNE: "commune-committee"}
_DECISION = "Nghị quyết số 202/2025/QH15; Luật số 72/2025/QH15"


@dataclass(frozen=True, slots=True)
class UnitsLoaded:
    """What was written."""

    bodies: int
    successions: int
    skipped: int
    """Provinces that stand there already, with everything under them."""


@transaction.atomic
def load_units(
    *, provinces: Sequence[Unit], parent: Body | None, acting_user: Actor | None, with_history: bool = True
) -> UnitsLoaded:
    """Make the committees of provinces and of their communes; a second run makes nothing.

    Args:
        provinces: of today (``units.table.new_provinces``).
        parent: under which they stand; ``None``: each is a top.
        acting_user: ``None`` is the system.
        with_history: also the provinces, districts and communes until 30 June 2025, with who goes on for them.
    """
    check_may_manage(acting_user, parent)
    known = set(
        Body.objects.filter(kind__code=_KINDS[PROVINCE], ends_on__isnull=True).values_list("unit_code", flat=True)
    )
    wanted = {unit.code for unit in provinces} - known
    story = _Story(wanted)
    rows = [*_bodies_of_today(story, parent)]
    if with_history:
        rows += _bodies_of_before(story, parent)
    else:
        rows = [_as_if_always(row) for row in rows]
    made = insert_bodies(rows)
    steps = _insert_successions(story.successions(), made) if with_history else 0
    if made:
        record_many("body.load_units", made.values(), parent=parent, acting_user=acting_user, provinces=sorted(wanted))
    return UnitsLoaded(len(made), steps, len(provinces) - len(wanted))


class _Story:
    """The units of some provinces in both eras, and which of them are the same."""

    def __init__(self, provinces: set[str]) -> None:
        units = read_units()
        self.today = [unit for unit in units if unit.is_new and (unit.above or unit.code) in provinces]
        olds = {
            unit.code: unit
            for unit in units
            if not unit.is_new and unit.level == PROVINCE and unit.onward[0] in provinces
        }
        districts = {
            unit.code: unit for unit in units if not unit.is_new and unit.level == DISTRICT and unit.above in olds
        }
        communes = [unit for unit in units if not unit.is_new and unit.level == COMMUNE and unit.above in districts]
        self.before = [*olds.values(), *districts.values(), *communes]
        self._aboves = {(DISTRICT, code): olds[unit.above] for code, unit in districts.items()}
        self._aboves.update(((COMMUNE, unit.code), districts[unit.above]) for unit in communes)
        self.communes_of: dict[str, list[Unit]] = defaultdict(list)
        for unit in communes:
            self.communes_of[unit.above].append(unit)
        self.unchanged = self._find_unchanged()

    def _find_unchanged(self) -> dict[str, Unit]:
        """Old units by the code of the new one that is the same: one whole unit, of the same name."""
        onto: dict[tuple[int, str], list[Unit]] = defaultdict(list)
        for unit in self.before:
            for code in unit.onward:
                onto[PROVINCE if unit.level == PROVINCE else COMMUNE, code].append(unit)
        same: dict[str, Unit] = {}
        for unit in self.today:
            olds = onto[unit.level, unit.code]
            if len(olds) == 1 and olds[0].name == unit.name and len(olds[0].onward) == 1:
                same[unit.code] = olds[0]
        return same

    def key(self, unit: Unit) -> str:
        """Of the body of a unit: an old one that did not change is that of the new one."""
        if not unit.is_new and unit.onward and self.unchanged.get(unit.onward[0]) is unit:
            return f"new {unit.onward[0]}"
        return f"{'new' if unit.is_new else f'old {unit.level}'} {unit.code}"

    def key_above(self, unit: Unit) -> str:
        """Of the body of the old unit above an old one."""
        return self.key(self._aboves[unit.level, unit.code])

    def successions(self) -> Iterable[tuple[Succession.Kind, list[str], list[str]]]:
        """Kind, keys before, keys after."""
        whole: dict[str, list[str]] = defaultdict(list)
        for unit in self.before:
            key = self.key(unit)
            after = [f"new {code}" for code in self._onward(unit)]
            if key.startswith("new"):
                continue
            if len(after) == 1:
                whole[after[0]].append(key)
            else:
                yield Succession.Kind.SPLIT, [key], after
        for after_key, before in whole.items():
            yield (Succession.Kind.MERGE if len(before) > 1 else Succession.Kind.RENAME), before, [after_key]

    def _onward(self, unit: Unit) -> tuple[str, ...]:
        """A district goes on in the communes that took up its own."""
        if unit.onward or unit.level != DISTRICT:
            return unit.onward
        return tuple(dict.fromkeys(code for commune in self.communes_of[unit.code] for code in commune.onward))


def _bodies_of_today(story: _Story, parent: Body | None) -> Iterable[NewBody]:
    for unit in story.today:
        old = story.unchanged.get(unit.code)
        above: str | Body | None = f"new {unit.above}" if unit.above else parent
        stays: tuple[Stay, ...] = (Stay(above, None if old else CHANGED_ON),)
        if old and old.level == COMMUNE:
            stays = (Stay(story.key_above(old), None, CHANGED_ON), Stay(above, CHANGED_ON))
        yield _row(story.key(unit), unit, stays, starts=old is None)


def _bodies_of_before(story: _Story, parent: Body | None) -> Iterable[NewBody]:
    for unit in story.before:
        key = story.key(unit)
        if key.startswith("new"):
            continue
        stays: tuple[Stay, ...]
        if unit.level == PROVINCE:
            stays = (Stay(parent, None, CHANGED_ON), Stay(f"new {unit.onward[0]}", CHANGED_ON))
        else:
            stays = (Stay(story.key_above(unit)),)
        yield _row(key, unit, stays, ends=True)


def _row(key: str, unit: Unit, stays: tuple[Stay, ...], *, starts: bool = False, ends: bool = False) -> NewBody:
    return NewBody(
        key,
        _KINDS[unit.level],
        f"UBND {unit.name[0].lower()}{unit.name[1:]}",
        stays,
        unit_code=unit.code,
        starts_on=CHANGED_ON if starts else None,
        ends_on=CHANGED_ON if ends else None,
    )


def _as_if_always(row: NewBody) -> NewBody:
    """Without history nothing is known of before: the body stands in its place on every day."""
    return NewBody(row.key, row.kind, row.name, (Stay(row.stays[-1].above),), unit_code=row.unit_code)


def _insert_successions(steps: Iterable[tuple[Succession.Kind, list[str], list[str]]], made: dict[str, Body]) -> int:
    """Write successions and who stands on their sides."""
    wanted = list(steps)
    rows = Succession.objects.bulk_create(
        (Succession(kind=kind, on=CHANGED_ON, decision=_DECISION) for kind, _, _ in wanted), batch_size=500
    )
    _insert_sides(Succession.before.through, [(row.pk, step[1]) for row, step in zip(rows, wanted, strict=True)], made)
    _insert_sides(Succession.after.through, [(row.pk, step[2]) for row, step in zip(rows, wanted, strict=True)], made)
    return len(rows)


def _insert_sides(through: type[Model], sides: list[tuple[int, list[str]]], made: dict[str, Body]) -> None:
    """Write who stands on one side of many successions."""
    rows = (through(succession_id=pk, body_id=made[key].pk) for pk, keys in sides for key in keys)
    through._default_manager.bulk_create(rows, batch_size=500)
