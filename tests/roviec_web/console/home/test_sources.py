"""What waits for whom: each source shows its things to those whose work they are, and to nobody else."""

from __future__ import annotations

import pytest
from django.utils import timezone
from people import give_role, make_person
from provinces import make_other_province, make_province
from reviewing import make_document

from roviec_web.bodies.actions import ask_names
from roviec_web.console.home.sources import SHOWN, sections_for
from roviec_web.documents.models import Document, Receipt, ReviewEdit
from roviec_web.documents.queries.waiting import TOLD_FOR
from roviec_web.people.access import PERMISSIONS
from roviec_web.people.models import Person, RoleKind

pytestmark = pytest.mark.django_db


@pytest.fixture
def lam_son():
    return make_province()


def somebody(kind, body):
    person = make_person()
    give_role(person, body, kind)
    return person


def waits(person, kind):
    """Titles of the sections with the titles of their entries."""
    sections = sections_for(person, PERMISSIONS[kind])
    return {str(section.title): [entry.title for entry in section.entries] for section in sections}


def test_a_document_waits_for_its_reviewers_until_somebody_said_something(lam_son):
    document = make_document(lam_son.health)
    planner, viewer = somebody(RoleKind.PLANNER, lam_son.top), somebody(RoleKind.VIEWER, lam_son.top)
    elsewhere = somebody(RoleKind.PLANNER, make_other_province().top)
    assert len(waits(planner, RoleKind.PLANNER)["Văn bản chờ rà soát"]) == 1
    assert waits(viewer, RoleKind.VIEWER) == waits(elsewhere, RoleKind.PLANNER) == {}
    ReviewEdit.objects.create(document=document, clause="I", kind="accept", basis="", number=1, by_name="An")
    assert waits(planner, RoleKind.PLANNER) == {}


@pytest.mark.parametrize("state", [Document.State.FAILED, Document.State.REFUSED])
def test_what_came_to_nothing_is_told_for_a_while_to_whom_brought_it(lam_son, state):
    clerk, other = somebody(RoleKind.CONTRIBUTOR, lam_son.health), somebody(RoleKind.CONTRIBUTOR, lam_son.health)
    document = make_document(lam_son.health)
    Document.objects.filter(pk=document.pk).update(state=state, fault="Tệp có mật khẩu.", uploaded_by=clerk)
    told = waits(clerk, RoleKind.CONTRIBUTOR)["Tệp bị từ chối hoặc không đọc được"]
    assert told == [f"{document.file_name} · {timezone.localtime(document.uploaded_at):%d/%m/%Y %H:%M}"]
    assert waits(other, RoleKind.CONTRIBUTOR) == {}
    Document.objects.filter(pk=document.pk).update(uploaded_at=timezone.now() - TOLD_FOR)
    assert waits(clerk, RoleKind.CONTRIBUTOR) == {}


def test_what_came_waits_for_those_of_that_very_body(lam_son):
    document = make_document(lam_son.top)
    receipt = Receipt.objects.create(
        document=document, body=lam_son.hoa_an, name="UBND xã Hòa An", sent_at=timezone.now()
    )
    here, above = somebody(RoleKind.CONTRIBUTOR, lam_son.hoa_an), somebody(RoleKind.CONTRIBUTOR, lam_son.top)
    (section,) = sections_for(here, PERMISSIONS[RoleKind.CONTRIBUTOR])
    assert str(section.title) == "Văn bản đến chưa xác nhận"
    assert section.entries[0].detail.startswith(f"{lam_son.top.name} → UBND xã Hòa An · ")
    assert waits(above, RoleKind.CONTRIBUTOR) == {}
    Receipt.objects.filter(pk=receipt.pk).update(acknowledged_at=timezone.now())
    assert waits(here, RoleKind.CONTRIBUTOR) == {}


def test_a_doubtful_name_waits_for_who_may_settle_it(lam_son):
    ask_names(doubtful=[("Phòng Văn hóa xã hội", [lam_son.science])], within=lam_son.hoa_an)
    planner = somebody(RoleKind.PLANNER, lam_son.hoa_an)
    assert waits(planner, RoleKind.PLANNER) == {"Tên cơ quan còn chưa rõ": ["“Phòng Văn hóa xã hội”"]}
    assert waits(somebody(RoleKind.PLANNER, lam_son.health), RoleKind.PLANNER) == {}


def test_an_invitation_waits_for_who_keeps_the_people(lam_son):
    invited = Person.objects.create_user("moi@lamson.example", name="Lê Văn Mới")
    give_role(invited, lam_son.health, RoleKind.VIEWER)
    keeper = somebody(RoleKind.ADMINISTRATOR, lam_son.top)
    assert waits(keeper, RoleKind.ADMINISTRATOR)["Lời mời chưa được nhận"] == ["Lê Văn Mới"]
    assert waits(somebody(RoleKind.PLANNER, lam_son.top), RoleKind.PLANNER) == {}


def test_a_long_row_is_cut_and_leads_to_the_list(lam_son):
    planner = somebody(RoleKind.PLANNER, lam_son.top)
    for number in range(SHOWN + 1):
        make_document(
            lam_son.health, text=f"KẾ HOẠCH\nViệc {number}\n\nI. NHIỆM VỤ\n1. Sở Y tế chủ trì việc {number}.\n"
        )
    (section,) = sections_for(planner, PERMISSIONS[RoleKind.PLANNER])
    assert (len(section.entries), section.rest) == (SHOWN, "/documents/?review=none")


def test_the_body_that_somebody_works_for_cuts_what_is_shown(lam_son):
    planner = somebody(RoleKind.PLANNER, lam_son.health)
    give_role(planner, lam_son.interior, RoleKind.PLANNER)
    make_document(lam_son.health)
    permissions = PERMISSIONS[RoleKind.PLANNER]
    assert len(sections_for(planner, permissions, under=lam_son.health.path)) == 1
    assert sections_for(planner, permissions, under=lam_son.interior.path) == []


def test_somebody_with_two_roles_under_the_body_waits_once(lam_son):
    invited = Person.objects.create_user("moi@lamson.example", name="Lê Văn Mới")
    for kind in (RoleKind.VIEWER, RoleKind.EDITOR):
        give_role(invited, lam_son.health, kind)
    keeper = somebody(RoleKind.ADMINISTRATOR, lam_son.top)
    (section,) = sections_for(keeper, PERMISSIONS[RoleKind.ADMINISTRATOR], under=lam_son.top.path)
    assert [entry.title for entry in section.entries] == ["Lê Văn Mới"]
