"""``roviec-web demo``: makes the invented province in an empty site, or prints the sign-ins of one that was made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from roviec_web.demo.making import add_for_measuring, make_demo
from roviec_web.demo.queries import site_is_empty
from roviec_web.demo.sign_ins import load_sign_ins
from roviec_web.demo.sizes import SIZES
from roviec_web.demo.trial_people import FIVE


class Command(BaseCommand):
    """Refuses wherever it could do harm: on a site that is no demonstration, and on one that holds anything."""

    help = "Make the invented province in an empty demonstration site, or print its sign-ins."

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument("--size", choices=SIZES, default="S", help="one province (S) to the country (L)")
        parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same province")
        parser.add_argument("--sample", type=Path, action="append", default=[], help="a plan that the clerk uploads")
        parser.add_argument("--documents", type=int, help="so many instead of as many as the size has")
        parser.add_argument("--long-plan", type=int, default=0, metavar="PAGES", help="one plan more, of so many pages")
        parser.add_argument("--log-rows", type=int, default=0, help="rows of the audit more, for measuring")
        parser.add_argument("--sign-ins", action="store_true", help="make nothing, print who can come in and how")

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse, or make and print."""
        del args
        if not settings.DEMO:
            message = "This site is no demonstration: ROVIEC_WEB_DEMO must be `yes`, and the site empty."
            raise CommandError(message)
        if not options["sign_ins"]:
            if not site_is_empty():
                message = "This site holds data already; the invented province is only ever made in an empty one."
                raise CommandError(message)
            self._make(options)
        self._print_sign_ins()

    def _make(self, options: dict[str, Any]) -> None:
        size = SIZES[options["size"]]
        if options["documents"] is not None:
            size = replace(size, documents=options["documents"])
        made = make_demo(size, seed=options["seed"], samples=tuple(options["sample"]), tell=self._tell)
        add_for_measuring(made, seed=options["seed"], pages=options["long_plan"], log_rows=options["log_rows"])

    def _tell(self, words: str) -> None:
        self.stdout.write(f"  {words}")

    def _print_sign_ins(self) -> None:
        """Two ways in: a button a person, or the ordinary door with what is printed here."""
        sign_ins = load_sign_ins()
        if not sign_ins:
            message = "No invented province has been made here yet: roviec-web demo"
            raise CommandError(message)
        self.stdout.write(f"\nMở trình duyệt: {settings.SITE_ADDRESS}/  và chọn một trong năm người (bấm nút là vào).")
        self.stdout.write("Hoặc đăng nhập như người dùng thật, bằng thư điện tử, mật khẩu và mã xác thực:\n\n")
        for person, own in zip(FIVE, sign_ins, strict=True):
            self.stdout.write(f"  {person.label}: {person.name}, {person.position}")
            self.stdout.write(f"      {own.email}   {own.password}   mã lúc này {own.code()}")
        self.stdout.write("\nMã đổi sau mỗi 30 giây; xem mã mới: make sign-ins.  Dừng: Ctrl-C.\n")
