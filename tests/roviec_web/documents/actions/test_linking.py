from __future__ import annotations

from kept_documents import plan_text, take_in

from roviec import compile_bytes
from roviec_web.documents.actions.linking import write_links
from roviec_web.documents.models import ParentLink, Receipt

BASES = "Căn cứ Hướng dẫn số 104-HD/BTGTW ngày 25/5/2023 của Ban Tuyên giáo Trung ương;"


def test_it_writes_parents_and_recipients(province):
    document = take_in(province.health, plan_text(bases=BASES))
    link = ParentLink.objects.get(document=document)
    assert (link.number, f"{link.issued_on}", link.issuer) == (
        "104-HD/BTGTW",
        "2023-05-25",
        "Ban Tuyên giáo Trung ương",
    )
    assert list(Receipt.objects.filter(document=document).values_list("name", flat=True)) == [
        "Sở Y tế",
        "UBND các xã, phường",
        "Báo Lam Sơn",
    ]


def test_a_document_does_not_name_itself(province):
    document = take_in(province.health, plan_text(bases="Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh;"))
    assert not ParentLink.objects.filter(document=document).exists()


def test_what_stays_keeps_what_was_done_about_it(province):
    document = take_in(province.health, plan_text(bases=BASES))
    link, receipt = ParentLink.objects.get(), Receipt.objects.get(name="Báo Lam Sơn")
    Receipt.objects.filter(pk=receipt.pk).update(body=province.office)
    again = compile_bytes(plan_text(bases=BASES, recipients=("Báo Lam Sơn", "Sở Nội vụ")).encode(), "x.txt")
    write_links(document=document, plan=again)
    assert ParentLink.objects.get() == link
    receipt.refresh_from_db()
    assert receipt.body == province.office
    assert set(Receipt.objects.values_list("name", flat=True)) == {"Báo Lam Sơn", "Sở Nội vụ"}


def test_the_note_behind_a_name_is_no_part_of_it(province):
    take_in(province.health, plan_text(recipients=("Sở Nội vụ (để b/c)",)))
    receipt = Receipt.objects.get()
    assert (receipt.name, receipt.note, receipt.body) == ("Sở Nội vụ", "để b/c", province.interior)
