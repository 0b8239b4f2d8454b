"""One's own account on a page."""

from __future__ import annotations

from django.urls import reverse
from people import signed_in_client

from roviec_web.people.models import Person


def test_it_shows_factors_sessions_and_roles(people):
    page = signed_in_client(people.binh).get(reverse("console:account.settings")).content.decode()
    for words in ("Ứng dụng xác thực", "Phiên này", "Người đóng góp – UBND tỉnh Lam Sơn", people.binh.email):
        assert words in page


def test_the_profile_is_kept(people):
    given = {"name": "Trần Bình", "position": "Chuyên viên", "language": "en"}
    signed_in_client(people.binh).post(reverse("console:account.settings"), given)
    kept = Person.objects.get(pk=people.binh.pk)
    assert (kept.name, kept.position, kept.language) == ("Trần Bình", "Chuyên viên", "en")


def test_a_profile_without_a_name_is_not(people):
    response = signed_in_client(people.binh).post(reverse("console:account.settings"), {"name": "", "language": "vi"})
    assert response.status_code == 200
    assert Person.objects.get(pk=people.binh.pk).name == "Trần Văn Bình"


def test_who_has_a_second_factor_is_not_led_to_one(people):
    assert signed_in_client(people.binh).get(reverse("console:account.protect")).headers["Location"] == "/"
