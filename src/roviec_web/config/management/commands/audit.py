"""``roviec-web audit``: whether the audit stands as it was written."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from typing import Any

from django.core.management.base import CommandParser
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from roviec_web.kit.commands import FaultsFoundError, OperatorCommand
from roviec_web.kit.sealing import seal_all
from roviec_web.kit.verifying import Fault, FaultKind, verify

SHOWN = 100
"""Faults that are written out; the count is always told."""


class Command(OperatorCommand):
    """``verify`` names every row that was changed, deleted or swapped; ``seal`` seals the tail now."""

    about = gettext_lazy(
        "Kiểm tra nhật ký: nêu từng dòng bị sửa, bị xoá hay bị đổi chỗ, và phần đuôi chưa niêm phong. "
        "Trạng thái kết thúc là 1 khi có dòng sai."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """The words behind the command."""
        parser.add_argument("what", choices=["verify", "seal"], help=_("verify: kiểm tra; seal: niêm phong ngay."))
        parser.add_argument(
            "--head",
            type=read_head,
            metavar=_("SỐ:MÃ"),
            help=_("Đầu chuỗi đã ghi lại trước đây (trong nhật ký máy chủ hay bản sao lưu), để so với bây giờ."),
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Seal or verify."""
        del args
        if options["what"] == "seal":
            self.stdout.write(_("Đã niêm phong %(count)s dòng.") % {"count": seal_all()})
            return
        found = verify(options["head"])
        number, digest = found.head
        self.stdout.write(_("Đã kiểm tra %(count)s dòng có niêm phong.") % {"count": found.sealed})
        self.stdout.write(_("Đầu chuỗi: %(head)s") % {"head": f"{number}:{digest}"})
        if found.unsealed_since:
            age = int((timezone.now() - found.unsealed_since).total_seconds())
            tail = _("Phần đuôi: %(count)s dòng chưa niêm phong, dòng cũ nhất cách đây %(age)s giây.")
            self.stdout.write(tail % {"count": found.unsealed, "age": age})
        for fault in found.faults[:SHOWN]:
            self.stderr.write(say(fault))
        if found.faults:
            count = len(found.faults)
            message = ngettext("Nhật ký có %(count)s chỗ sai.", "Nhật ký có %(count)s chỗ sai.", count)
            raise FaultsFoundError(message % {"count": count})
        self.stdout.write(_("Nhật ký nguyên vẹn."))


def say(fault: Fault) -> str:
    """One fault as a sentence."""
    sentence = {
        FaultKind.CHANGED: _("Dòng %(row)s (niêm phong số %(number)s) không còn như lúc được niêm phong."),
        FaultKind.DELETED: _("Dòng %(row)s (niêm phong số %(number)s) đã bị xoá."),
        FaultKind.SEAL_GONE: _("Niêm phong số %(number)s đã bị lấy đi."),
        FaultKind.OTHER_HEAD: _("Chuỗi không còn niêm phong số %(number)s như đã ghi lại: bị cắt hoặc làm lại."),
    }[fault.kind]
    return sentence % {"row": fault.row_id, "number": fault.number}


def read_head(text: str) -> tuple[int, str]:
    """``12:3f9a…`` as ``verify`` prints it."""
    if not re.fullmatch(r"\d+:[0-9a-f]{64}", text):
        raise ArgumentTypeError(_("đầu chuỗi có dạng SỐ:MÃ như lệnh này đã in"))
    number, _colon, digest = text.partition(":")
    return int(number), digest
