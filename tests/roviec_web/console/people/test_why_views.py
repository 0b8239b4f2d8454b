"""Why somebody may do something, or may not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from people import give_role, make_person, signed_in_client
from reviewing import make_document

from roviec_web.people.models import RoleKind


@pytest.fixture
def ask(people):
    client = signed_in_client(people.an)

    def page(**asked):
        return client.get(reverse("console:access.explain"), asked).content.decode()

    return page


def test_it_names_the_role_that_gives_the_right(province, people, ask):
    page = ask(email=people.binh.email, permission="document.upload", body=province.health.code)
    assert "Trần Văn Bình có quyền tải văn bản lên ở Sở Y tế" in page
    assert "Người đóng góp – UBND tỉnh Lam Sơn" in page


def test_it_says_what_is_missing(province, people, ask):
    today = timezone.localdate()
    page = ask(email=people.binh.email, permission="audit.view", body=province.health.code)
    assert "không có quyền xem nhật ký" in page
    assert "không gồm việc này" in page
    give_role(people.binh, province.top, RoleKind.AUDITOR, starts_on=today + timedelta(days=5))
    page = ask(email=people.binh.email, permission="audit.view", body=province.health.code)
    assert "chưa đến ngày hoặc đã kết thúc" in page
    give_role(people.binh, province.interior, RoleKind.AUDITOR)
    page = ask(email=people.binh.email, permission="audit.view", body=province.health.code)
    assert "ở cơ quan khác" in page


def test_it_asks_about_a_document(province, people, ask):
    document = make_document(province.health)
    page = ask(email=people.binh.email, permission="document.view", document=document.code)
    assert "Trần Văn Bình có quyền xem văn bản ở Sở Y tế" in page


def test_it_lists_everybody_who_may(province, people, ask):
    page = ask(permission="document.review", body=province.health.code)
    assert "Ai có quyền rà soát văn bản ở Sở Y tế?" in page
    assert f'<th scope="row">{people.an.name}</th>' in page
    assert f'<th scope="row">{people.binh.name}</th>' not in page


def test_people_bodies_and_documents_of_others_are_as_if_they_were_not(province, other_province, people, ask):
    hidden = make_document(other_province.top)
    assert "Không có người này" in ask(email=people.chi.email, permission="document.view", body=province.health.code)
    assert "Không có cơ quan nào" in ask(permission="document.view", body=other_province.top.code)
    told = ask(permission="document.view", document=hidden.code)
    assert "Không có văn bản này" in told
    assert "Trường Giang" not in told
    assert "Bạn hãy chọn một cơ quan" in ask(permission="document.view")


def test_who_may_see_a_document_but_not_the_people_there_is_not_told_about_them(other_province, people, ask):
    give_role(people.an, other_province.top, RoleKind.VIEWER)
    hidden = make_document(other_province.health)
    told = ask(permission="document.view", document=hidden.code)
    assert "Không có cơ quan này" in told
    assert people.chi.name not in told


def test_who_left_may_do_nothing(province, people, ask):
    gone = make_person("Đã Đi")
    give_role(gone, province.top, RoleKind.PLANNER)
    gone.is_active = False
    gone.save()
    page = ask(email=gone.email, permission="document.view", body=province.health.code)
    assert "Tài khoản này đã ngừng" in page
