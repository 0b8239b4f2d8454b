from __future__ import annotations

from django.http import HttpResponse
from django.test import RequestFactory

from roviec_web.kit.headers import POLICY, SafeHeaders


def answered(response: HttpResponse) -> HttpResponse:
    return SafeHeaders(lambda _: response)(RequestFactory().get("/"))


def test_every_answer_has_the_policy_which_allows_no_inline_script():
    headers = answered(HttpResponse()).headers
    assert headers["Content-Security-Policy"] == POLICY
    assert "unsafe" not in POLICY
    assert headers["Permissions-Policy"] == "camera=(), geolocation=(), microphone=()"


def test_a_narrower_policy_of_a_view_stays():
    narrow = HttpResponse(headers={"Content-Security-Policy": "sandbox"})
    assert answered(narrow).headers["Content-Security-Policy"] == "sandbox"


def test_a_form_may_lead_to_the_sign_in_of_the_province(settings):
    assert answered(HttpResponse()).headers["Content-Security-Policy"].endswith("form-action 'self'")
    settings.SIGN_IN_ORIGINS = ("https://tinh.example",)
    policy = answered(HttpResponse()).headers["Content-Security-Policy"]
    assert policy.endswith("form-action 'self' https://tinh.example")
