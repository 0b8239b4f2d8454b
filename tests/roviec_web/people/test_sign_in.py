"""Signing in through HTTP: both factors, no way in without an invitation, throttled, in every process."""

from __future__ import annotations

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client
from django.urls import NoReverseMatch, reverse
from people import PASSWORD, SECRET, give_second_factor, make_person, signed_in_client

from roviec_web.kit.models import AuditRow, OutboxMessage
from roviec_web.people.models import SignIn, ThrottleRow

pytestmark = pytest.mark.django_db
WRONG = "sai rồi mà không biết"


@pytest.fixture
def dung():
    person = make_person()
    give_second_factor(person)
    return person


def code_now(secret=SECRET):
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time())))


def give_password(client, person, password=PASSWORD):
    return client.post(reverse("account_login"), {"login": person.email, "password": password})


def text_of(response):
    return response.content.decode()


def test_password_and_code_let_a_person_in(client, dung):
    response = give_password(client, dung)
    assert response.headers["Location"] == reverse("mfa_authenticate")
    assert client.get("/").status_code == 302
    before = client.session.session_key
    response = client.post(reverse("mfa_authenticate"), {"code": code_now()})
    assert response.headers["Location"] == "/"
    assert client.get("/").status_code == 200
    assert client.session.session_key != before
    row = AuditRow.objects.get(action="person.sign_in")
    assert (row.actor_id, row.data["by"]) == (dung.pk, ["password", "totp"])


def test_a_wrong_password_and_an_unknown_address_are_told_in_the_same_words(client, dung):
    wrong = text_of(give_password(client, dung, WRONG))
    unknown = text_of(client.post(reverse("account_login"), {"login": "khong@co.example", "password": WRONG}))
    assert "Thư điện tử hoặc mật khẩu không đúng." in wrong
    assert "Thư điện tử hoặc mật khẩu không đúng." in unknown


def test_a_wrong_code_lets_nobody_in(client, dung):
    give_password(client, dung)
    page = text_of(client.post(reverse("mfa_authenticate"), {"code": "000000"}))
    assert "Mã không đúng" in page
    assert client.get("/").status_code == 302


def test_a_code_is_taken_once(client, dung):
    code = code_now()
    give_password(client, dung)
    client.post(reverse("mfa_authenticate"), {"code": code})
    other = Client()
    give_password(other, dung)
    assert "Mã không đúng" in text_of(other.post(reverse("mfa_authenticate"), {"code": code}))


def test_five_wrong_passwords_stop_even_the_right_one_in_every_process(client, dung):
    for _ in range(5):
        give_password(Client(), dung, WRONG)
    assert "quá nhiều lần" in text_of(give_password(client, dung))
    assert ThrottleRow.objects.filter(cache_key__contains="login_failed").exists()


def test_five_wrong_codes_stop_even_the_right_one(client, dung):
    give_password(client, dung)
    for _ in range(5):
        client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert "quá nhiều lần" in text_of(client.post(reverse("mfa_authenticate"), {"code": code_now()}))


def test_who_left_does_not_come_in(client, dung):
    dung.is_active = False
    dung.save()
    response = give_password(client, dung)
    assert response.headers["Location"] == reverse("account_inactive")
    assert client.get("/").status_code == 302


def test_there_is_no_sign_up():
    for name in ("account_signup", "account_email", "mfa_signup_webauthn", "socialaccount_signup"):
        with pytest.raises(NoReverseMatch):
            reverse(name)


def test_without_a_second_factor_a_person_is_led_to_set_one_up(client, django_capture_on_commit_callbacks):
    person = make_person()
    give_password(client, person)
    assert client.get("/").headers["Location"] == reverse("console:account.protect")
    assert client.get(reverse("console:account.settings")).headers["Location"] == reverse("console:account.protect")
    assert reverse("mfa_activate_totp") in text_of(client.get(reverse("console:account.protect")))
    page = text_of(client.get(reverse("mfa_activate_totp")))
    secret = re.search(r"<code>([A-Z2-7]{32})</code>", page)[1]
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(reverse("mfa_activate_totp"), {"code": code_now(secret)})
    assert secret not in str(Authenticator.objects.get(user=person, type=Authenticator.Type.TOTP).data)
    assert response.headers["Location"] == reverse("mfa_view_recovery_codes")
    page = text_of(client.get(response.headers["Location"]))
    assert len(re.findall(r"<code>\d{8}</code>", page)) == 10
    assert client.get("/").status_code == 200
    assert OutboxMessage.objects.get(to=person.email).subject == "Rõ Việc: Đã dùng ứng dụng xác thực"


def test_who_lost_their_factor_to_a_changed_key_is_told_what_to_do(client, dung, settings):
    settings.SECRET_KEY = "another key than the one that sealed the factor, long enough"
    give_password(client, dung)
    response = client.post(reverse("mfa_authenticate"), {"code": code_now()})
    assert response.status_code == 409
    assert "nhờ quản trị viên gỡ yếu tố cũ" in text_of(response)
    assert client.get("/").status_code == 302


def test_a_recovery_code_stands_in_for_the_factor_once(dung):
    client = signed_in_client(dung)
    client.post(reverse("mfa_generate_recovery_codes"))
    code = re.search(r"<code>(\d{8})</code>", text_of(client.get(reverse("mfa_view_recovery_codes"))))[1]
    for worked in (True, False):
        other = Client()
        give_password(other, dung)
        other.post(reverse("mfa_authenticate"), {"code": code})
        assert (other.get("/").status_code == 200) is worked


def test_the_last_second_factor_stays(dung):
    client = signed_in_client(dung)
    assert "duy nhất" in text_of(client.post(reverse("mfa_deactivate_totp")))
    assert Authenticator.objects.filter(user=dung, type=Authenticator.Type.TOTP).exists()


def test_a_forgotten_password_is_set_anew_by_a_link_that_works_once(client, dung):
    old = signed_in_client(dung)
    assert old.get("/").status_code == 200
    client.post(reverse("account_reset_password"), {"email": dung.email})
    address = re.search(r"http://\S+", OutboxMessage.objects.get(to=dung.email).text)[0]
    form = client.get(address, follow=True)
    new = {"password1": "trâu chậm uống nước đục", "password2": "trâu chậm uống nước đục"}
    client.post(form.request["PATH_INFO"], new)
    dung.refresh_from_db()
    assert dung.check_password(new["password1"])
    assert "đã dùng rồi" in text_of(Client().get(address, follow=True))
    assert old.get("/").status_code == 302


@pytest.mark.parametrize("email", ["khong@co.example", "moi@lamson.example"])
def test_no_link_is_sent_to_strangers_nor_to_whom_has_not_come_in(client, dung, email):
    make_person("Mới", email="moi@lamson.example").set_unusable_password()
    person = make_person("Chưa nhận", email="chua@lamson.example")
    person.set_unusable_password()
    person.save()
    page = client.post(reverse("account_reset_password"), {"email": "chua@lamson.example"}, follow=True)
    assert "Nếu địa chỉ đó có tài khoản" in text_of(page)
    page = client.post(reverse("account_reset_password"), {"email": "khong@co.example"}, follow=True)
    assert "Nếu địa chỉ đó có tài khoản" in text_of(page)
    assert not OutboxMessage.objects.exists()


def test_many_reset_requests_for_an_address_are_stopped(client, dung):
    for _ in range(6):
        client.post(reverse("account_reset_password"), {"email": dung.email})
    assert OutboxMessage.objects.filter(to=dung.email).count() == 3


def test_a_changed_password_ends_the_other_sessions(dung):
    here, there = signed_in_client(dung), signed_in_client(dung)
    new = "trâu chậm uống nước đục"
    given = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    assert here.post(reverse("account_change_password"), given).status_code == 302
    assert here.get("/").status_code == 200
    assert there.get("/").status_code == 302


def test_signing_out_takes_the_session_with_it(dung):
    client = signed_in_client(dung)
    client.get("/")
    assert SignIn.objects.filter(person=dung).exists()
    client.post(reverse("account_logout"))
    assert client.get("/").status_code == 302
    assert not SignIn.objects.filter(person=dung).exists()


def test_signing_out_and_in_are_posts_alone(dung):
    client = signed_in_client(dung)
    client.get(reverse("account_logout"))
    assert client.get("/").status_code == 200


PAGES = (
    "account_login",
    "account_reset_password",
    "account_reset_password_done",
    "account_inactive",
    "socialaccount_login_cancelled",
    "socialaccount_login_error",
)
OWN_PAGES = (
    "mfa_index",
    "mfa_deactivate_totp",
    "mfa_generate_recovery_codes",
    "mfa_list_webauthn",
    "mfa_add_webauthn",
    "account_logout",
    "account_change_password",
    "account_reauthenticate",
    "mfa_reauthenticate",
)


@pytest.mark.parametrize("name", PAGES)
def test_pages_of_the_way_in_are_ours(client, name):
    page = text_of(client.get(reverse(name)))
    assert 'lang="vi"' in page
    assert "console/tokens" in page


@pytest.mark.parametrize("name", OWN_PAGES)
def test_pages_of_the_account_are_ours(dung, name):
    response = signed_in_client(dung).get(reverse(name))
    assert response.status_code == 200
    assert "console/tokens" in text_of(response)
