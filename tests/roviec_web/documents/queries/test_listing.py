"""The filters and pages are tested through HTTP (``console/documents/test_views.py``)."""

from __future__ import annotations

from kept_documents import plan_text, upload

from roviec_web.documents.models import Document, ReviewEdit
from roviec_web.documents.queries.listing import find_documents


def test_letters_and_archives_are_left_out_unless_asked_for(province, people):
    document = upload(province.health, plan_text())
    document.state = "unpacked"
    document.save()
    assert not find_documents(people.an).exists()
    assert find_documents(people.an, state="unpacked").get() == document


def test_what_nobody_reviewed_yet_is_told_apart(province, people):
    fresh = upload(province.health, plan_text())
    begun = upload(province.health, plan_text("13/KH-SYT"))
    upload(province.health, plan_text("14/KH-SYT"))  # waits for its compilation: nothing to review
    Document.objects.filter(pk__in=[fresh.pk, begun.pk]).update(state="compiled")
    ReviewEdit.objects.create(document=begun, clause="I", kind="accept", basis="", number=1, by_name="An")
    assert find_documents(people.an, review="none").get() == fresh
    assert find_documents(people.an, review="begun").get() == begun


def test_the_subtree_of_a_body_is_cut_out_of_what_one_may_see(province, other_province, people):
    mine = upload(province.health, plan_text())
    upload(province.interior, plan_text("13/KH-SNV"))
    upload(other_province.health, plan_text("14/KH-SYT"))
    assert find_documents(people.an, under=province.health.path).get() == mine
    assert not find_documents(people.an, under=other_province.top.path).exists()
