"""``roviec-web load_units``: the committees of a province, or of the whole country, from the table."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from roviec_web.bodies.actions.units import load_units
from roviec_web.bodies.models import Body
from roviec_web.bodies.units.table import Unit, find_province, new_provinces


class Command(BaseCommand):
    """Parse, call the action, print the counts."""

    help = "Tạo UBND tỉnh, xã theo danh mục đơn vị hành chính trước và sau ngày 01/7/2025."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which units, and where."""
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument("--province", action="append", metavar="TÊN", help="mã hoặc tên tỉnh; ghi được nhiều lần")
        which.add_argument("--country", action="store_true", help="cả 34 tỉnh, thành phố")
        parser.add_argument("--under", metavar="MÃ", help="mã của cơ quan đặt các tỉnh bên dưới")
        parser.add_argument("--without-history", action="store_true", help="chỉ các đơn vị hiện nay")
        parser.add_argument("--dry-run", action="store_true", help="chỉ đếm, không ghi")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load, or count what would be loaded."""
        del args
        with transaction.atomic():
            loaded = load_units(
                provinces=self._provinces(options["province"]),
                parent=self._parent(options["under"]),
                acting_user=None,
                with_history=not options["without_history"],
            )
            transaction.set_rollback(options["dry_run"])
        self.stdout.write(
            f"{'Sẽ tạo' if options['dry_run'] else 'Đã tạo'} {loaded.bodies:,} cơ quan, {loaded.successions:,} "
            f"lần sáp nhập, chia tách, đổi tên; bỏ qua {loaded.skipped} tỉnh đã có."
        )

    def _provinces(self, names: list[str] | None) -> list[Unit]:
        if names is None:
            return list(new_provinces())
        found = [(name, find_province(name)) for name in names]
        unknown = [name for name, unit in found if unit is None]
        if unknown:
            listed = ", ".join(f"{unit.code} {unit.name}" for unit in new_provinces())
            message = f"Không có tỉnh “{'”, “'.join(unknown)}”. Các tỉnh, thành phố: {listed}."
            raise CommandError(message)
        return [unit for _, unit in found if unit is not None]

    def _parent(self, code: str | None) -> Body | None:
        if code is None:
            return None
        body = Body.objects.filter(code=code).first()
        if body is None:
            message = f"Không có cơ quan nào có mã “{code}”."
            raise CommandError(message)
        return body
