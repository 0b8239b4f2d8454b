"""``roviec-web demo``: makes the invented province in an empty site, or prints the sign-ins of one that was made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from roviec_web.demo.making import add_for_measuring, make_demo
from roviec_web.demo.queries import site_is_empty
from roviec_web.demo.sign_ins import load_sign_ins
from roviec_web.demo.sizes import SIZES
from roviec_web.demo.trial_people import FIVE
from roviec_web.kit.commands import OperatorCommand, RefusedError


class Command(OperatorCommand):
    """Refuses wherever it could do harm: on a site that is no demonstration, and on one that holds anything."""

    about = gettext_lazy(
        "Dựng tỉnh thử nghiệm vào một nơi trống dành cho dùng thử, hoặc in lại cách đăng nhập. "
        "Chỉ chạy khi ROVIEC_WEB_DEMO là yes."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument("--size", choices=SIZES, default="S", help=_("Từ một tỉnh (S) tới cả nước (L)."))
        parser.add_argument("--seed", type=int, default=1, help=_("Cùng một số thì dựng ra cùng một tỉnh."))
        sample = _("Tệp kế hoạch mà văn thư tải lên; có thể nêu nhiều lần.")
        parser.add_argument("--sample", type=Path, action="append", default=[], metavar=_("TỆP"), help=sample)
        parser.add_argument("--documents", type=int, metavar=_("SỐ"), help=_("Số văn bản, thay cho số của cỡ đã chọn."))
        long_plan = _("Thêm một kế hoạch dài chừng ấy trang.")
        parser.add_argument("--long-plan", type=int, default=0, metavar=_("SỐ_TRANG"), help=long_plan)
        log_rows = _("Thêm chừng ấy dòng nhật ký, để đo tốc độ.")
        parser.add_argument("--log-rows", type=int, default=0, metavar=_("SỐ"), help=log_rows)
        parser.add_argument(
            "--sign-ins", action="store_true", help=_("Không dựng gì, chỉ in ai đăng nhập được và bằng gì.")
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse, or make and print."""
        del args
        if not settings.DEMO:
            raise RefusedError(_("Đây không phải nơi dùng thử: cần ROVIEC_WEB_DEMO=yes, và chưa có dữ liệu nào."))
        if not options["sign_ins"]:
            if not site_is_empty():
                raise RefusedError(_("Nơi này đã có dữ liệu; tỉnh thử nghiệm chỉ được dựng vào một nơi trống."))
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
            raise RefusedError(_("Ở đây chưa dựng tỉnh thử nghiệm nào. Bạn hãy chạy: roviec-web demo"))
        opening = _("Mở trình duyệt: %(address)s/  và chọn một trong năm người (bấm nút là vào).")
        self.stdout.write("\n" + opening % {"address": settings.SITE_ADDRESS})
        self.stdout.write(_("Hoặc đăng nhập như người dùng thật, bằng thư điện tử, mật khẩu và mã xác thực:") + "\n\n")
        for person, own in zip(FIVE, sign_ins, strict=True):
            self.stdout.write(f"  {person.label}: {person.name}, {person.position}")
            code = _("mã lúc này %(code)s") % {"code": own.code()}
            self.stdout.write(f"      {own.email}   {own.password}   {code}")
        self.stdout.write("\n" + _("Mã đổi sau mỗi 30 giây; xem mã mới: make sign-ins.  Dừng: Ctrl-C.") + "\n")
