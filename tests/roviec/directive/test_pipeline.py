"""The whole stage on one invented document, given its regions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from roviec.directive import read_directives
from roviec.model.options import Options
from roviec.model.outlined import Outlined, Part, PartKind, PartRegion, RegionKind
from roviec.model.repaired import Repaired, Run
from roviec.source import Source

HEADER = (
    "UBND TỈNH BẠCH SA SỞ Y TẾ\vSố: 45/QĐ-SYT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\vBạch Sa, ngày 5 tháng 3 năm 2026"
)
TITLE = "QUYẾT ĐỊNH\nBan hành Kế hoạch tiêm chủng năm 2026"
PREAMBLE = "Căn cứ Thông tư số 10/2024/TT-BYT ngày 13/6/2024 của Bộ trưởng Bộ Y tế về tiêm chủng;"
RECIPIENTS = "Nơi nhận:\v- Bộ Y tế (b/c);\v- Lưu: VT."
SIGNATURE = "KT. GIÁM ĐỐC\vPHÓ GIÁM ĐỐC\vTrần Thị An"
CARRIED = "KẾ HOẠCH\nTiêm chủng năm 2026\n(Kèm theo Quyết định số 45/QĐ-SYT ngày 5/3/2026 của Giám đốc Sở Y tế)"
BODY = "I. MỤC ĐÍCH\n1. Tiêm đủ (kèm theo Phụ lục I)."


def outlined(*parts: tuple[PartKind, Sequence[tuple[RegionKind | None, str]]], runs: tuple[Run, ...] = ()) -> Outlined:
    """Parts from their regions in reading order; None stands for the outline."""
    text = ""
    found: list[Part] = []
    for kind, regions in parts:
        start = len(text)
        blocks: list[PartRegion] = []
        for region, words in regions:
            if region is not None:
                blocks.append(PartRegion(region, (len(text), len(text) + len(words))))
            text += words + "\n"
        found.append(Part(f"P{len(found) + 1}", kind, (start, len(text)), tuple(blocks), ()))
    source = Source(
        "ke-hoach.txt", "", "text/plain", "utf-8", None, text.replace("SA SỞ", "SA\nSỞ"), (), text_form=True
    )
    return Outlined(Repaired(source, text, (), runs), tuple(found))


def main_part() -> tuple[PartKind, list[tuple[RegionKind | None, str]]]:
    return PartKind.MAIN, [
        (RegionKind.HEADER, HEADER),
        (RegionKind.TITLE, TITLE),
        (RegionKind.PREAMBLE, PREAMBLE),
        (None, BODY),
        (RegionKind.RECIPIENTS, RECIPIENTS),
        (RegionKind.SIGNATURE, SIGNATURE),
    ]


def test_it_reads_a_whole_part() -> None:
    break_at = HEADER.index(" SỞ")
    wrapped = Run((break_at, break_at + 1), (break_at, break_at + 1), None, 1, "layout")
    (found,) = read_directives(outlined(main_part(), runs=(wrapped,)), Options())
    assert found is not None
    assert found.type is not None
    assert (found.type.code, found.number, found.symbol) == ("QD", "45/QĐ-SYT", "QĐ-SYT")
    assert (found.parent_issuer, found.issuer) == ("UBND TỈNH BẠCH SA", "SỞ Y TẾ")
    assert (found.place, found.date) == ("Bạch Sa", date(2026, 3, 5))
    assert found.title == "Ban hành Kế hoạch tiêm chủng năm 2026"
    assert [basis.number for basis in found.bases] == ["10/2024/TT-BYT"]
    assert [recipient.name for recipient in found.recipients] == ["Bộ Y tế (b/c)", "Lưu: VT"]
    assert found.signature is not None
    assert (found.signature.position, found.signature.name) == ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Trần Thị An")
    assert [attachment.name for attachment in found.attachments] == ["Phụ lục I"]


def test_a_carried_plan_has_the_issuer_of_its_note() -> None:
    _, carried = read_directives(outlined(main_part(), (PartKind.CARRIED, [(RegionKind.TITLE, CARRIED)])), Options())
    assert carried is not None
    assert (carried.issuer, carried.title) == ("Giám đốc Sở Y tế", "Tiêm chủng năm 2026")
    assert (carried.number, carried.date, carried.attachments) == (None, None, ())


def test_the_note_of_the_carrier_ends_the_title_wherever_the_regions_part() -> None:
    title = (RegionKind.TITLE, "KẾ HOẠCH\nCỦA SỞ Y TẾ")
    preamble = (
        "Thực hiện Chỉ thị số 4/CT-UBND\n(Kèm theo Quyết định số 45/QĐ-SYT ngày 5/3/2026 của Sở Y tế)\nTheo Luật Dược."
    )
    _, carried = read_directives(
        outlined(main_part(), (PartKind.CARRIED, [title, (RegionKind.PREAMBLE, preamble)])), Options()
    )
    assert carried is not None
    assert carried.title == "CỦA SỞ Y TẾ Thực hiện Chỉ thị số 4/CT-UBND"
    assert carried.issuer == "Sở Y tế"
    assert [basis.title for basis in carried.bases] == ["Luật Dược"]


def test_an_annex_without_a_header_has_no_directive_unless_it_is_the_file() -> None:
    annex = (PartKind.ANNEX, [(RegionKind.TITLE, "PHỤ LỤC I\nDANH MỤC NHIỆM VỤ")])
    assert read_directives(outlined(main_part(), annex), Options())[1] is None
    (alone,) = read_directives(outlined(annex), Options())
    assert alone is not None
    assert (alone.type, alone.issuer) == (None, None)


def test_a_date_at_the_end_of_the_document_counts() -> None:
    signature = (RegionKind.SIGNATURE, "An Hòa, ngày 2 tháng 4 năm 2026\nTRƯỞNG BAN\nLê Văn Bình")
    (found,) = read_directives(outlined((PartKind.MAIN, [(RegionKind.TITLE, TITLE), signature])), Options())
    assert found is not None
    assert (found.place, found.date) == ("An Hòa", date(2026, 4, 2))
    assert found.signature is not None
    assert found.signature.name == "Lê Văn Bình"


def test_a_date_alone_above_the_signature_counts_and_one_in_a_sentence_does_not() -> None:
    signature = (RegionKind.SIGNATURE, "TRƯỞNG BAN\nLê Văn Bình")
    for above, day in (("An Hòa, ngày 2 tháng 4 năm 2026", date(2026, 4, 2)), ("Xong trước ngày 2/4/2026.", None)):
        (found,) = read_directives(outlined((PartKind.MAIN, [(None, above), signature])), Options())
        assert found is not None
        assert found.date == day


def test_a_signature_among_the_recipients_is_found() -> None:
    beside = (RegionKind.RECIPIENTS, "Nơi nhận:\v- Sở Y tế;\v- Lưu: VT.\tGIÁM ĐỐC\vLê Văn Bình")
    (found,) = read_directives(outlined((PartKind.MAIN, [beside])), Options())
    assert found is not None
    assert found.signature is not None
    assert (found.signature.position, found.signature.name) == ("GIÁM ĐỐC", "Lê Văn Bình")
    assert [recipient.name for recipient in found.recipients] == ["Sở Y tế", "Lưu: VT"]


def test_a_signer_beside_a_recipient_is_found_where_the_position_has_no_name() -> None:
    beside = (RegionKind.RECIPIENTS, "Nơi nhận: GIÁM ĐỐC\n- Sở Y tế, Lê Văn Bình\n- Lưu: VT, Võ An.")
    (found,) = read_directives(outlined((PartKind.MAIN, [beside])), Options())
    assert found is not None
    assert found.signature is not None
    assert (found.signature.position, found.signature.name) == ("GIÁM ĐỐC", "Lê Văn Bình")
    assert found.recipients[0].name == "Sở Y tế"
    named = (RegionKind.RECIPIENTS, "Nơi nhận:\n- Sở Y tế;\n- Lưu: VT, Võ An.")
    (found,) = read_directives(outlined((PartKind.MAIN, [named, (RegionKind.SIGNATURE, SIGNATURE)])), Options())
    assert found is not None
    assert [recipient.name for recipient in found.recipients] == ["Sở Y tế", "Lưu: VT, Võ An"]


def test_a_document_without_type_is_told_by_its_symbol() -> None:
    header = HEADER.replace("QĐ-SYT", "SYT-NVY") + "\nV/v tiêm chủng"
    (found,) = read_directives(outlined((PartKind.MAIN, [(RegionKind.HEADER, header)])), Options())
    assert found is not None
    assert found.type is not None
    assert (found.type.code, found.title) == ("CV", "V/v tiêm chủng")


TOKENS = (
    "Số: 1/KH-A|Kế hoạch số 2-KH/TU| ngày 3 tháng 4 năm 2026|31/02/2026| của Sở Y tế|Luật An|TM. |KT. |CHỦ TỊCH"
    "|Nơi nhận:|- a;|(|)|\n|\v|\t|V/v |Kính gửi|KẾ HOẠCH|Lưu:| và |, |Ủy ban"
)
WORDS = st.sampled_from(TOKENS.split("|"))


@given(st.lists(st.tuples(st.sampled_from(RegionKind), st.lists(WORDS | st.text(max_size=5), max_size=12)), max_size=6))
def test_no_text_makes_it_raise_and_every_span_lies_in_the_text(regions: list[tuple[RegionKind, list[str]]]) -> None:
    given_text = outlined((PartKind.MAIN, [(kind, "".join(words)) for kind, words in regions]))
    (found,) = read_directives(given_text, Options())
    assert found is not None
    spans = [basis.span for basis in found.bases] + [recipient.span for recipient in found.recipients]
    spans += [attachment.span for attachment in found.attachments]
    spans += [found.signature.span] if found.signature else []
    assert all(0 <= start <= end <= len(given_text.repaired.text) for start, end in spans)
