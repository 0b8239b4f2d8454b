"""Roman numbers inside the sentences of a scan."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lint_cases import recognised

from roviec.intake import read_source
from roviec.model.options import Options
from roviec.repair import repair


def mend(text: str) -> str:
    source = read_source(text.encode(), "thu.txt", Options())
    return repair(replace(source, recognised=recognised(source, "no-text", ())), Options()).text


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("giữa nhiệm kỳ khóa XITI.", "giữa nhiệm kỳ khóa XIII."),
        ("Đại hội lần thứ XHI của tỉnh.", "Đại hội lần thứ XIII của tỉnh."),
        ("nghị quyết XIIl đã nêu.", "nghị quyết XIII đã nêu."),
        ("theo mẫu tại Phụ lục H.", "theo mẫu tại Phụ lục II."),
        ("hoàn thành trong quý H/2026.", "hoàn thành trong quý II/2026."),
        ("hoàn thành trong quý IIl/2026.", "hoàn thành trong quý III/2026."),
        # what may be what it says
        ("hoàn thành trong quý 1/2026.", "hoàn thành trong quý 1/2026."),
        ("công tác KT-XH của xã.", "công tác KT-XH của xã."),
        ("Sở VHTT và phòng VH.", "Sở VHTT và phòng VH."),
        ("xe 11 chỗ và 1 xe tải.", "xe 11 chỗ và 1 xe tải."),
        ("Phụ lục 1 và mục 1.1.", "Phụ lục 1 và mục 1.1."),
        ("công tác XHH giáo dục.", "công tác XHH giáo dục."),
    ],
)
def test_numerals(read: str, meant: str) -> None:
    assert mend(read) == meant
