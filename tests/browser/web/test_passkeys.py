"""A passkey in Chromium, whose authenticator the browser only pretends: added, signed in by, refused, removed."""

from __future__ import annotations

import pytest
from site_driving import enter_by_button

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PLATFORM = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
"""Like the fingerprint of a laptop."""
KEYS = "/account/2fa/webauthn/"


@pytest.fixture
def page(chromium, site):
    """Passkeys belong to a name, which an address of figures is not."""
    context = chromium.new_context(locale="vi", base_url=site.address.replace("127.0.0.1", "localhost"))
    context.set_default_timeout(60_000)
    yield context.new_page()
    context.close()


@pytest.fixture
def device(page):
    """Tell the authenticator of the page something: ``device("setUserVerified", isUserVerified=False)``."""
    tools = page.context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    made = tools.send("WebAuthn.addVirtualAuthenticator", {"options": PLATFORM})
    return lambda what, **how: tools.send(f"WebAuthn.{what}", {"authenticatorId": made["authenticatorId"], **how})


def test_a_passkey_is_added_signs_in_and_is_removed(page, device):
    enter_by_button(page, "editor")
    page.goto(f"{KEYS}add/")
    page.locator("#id_name").fill("Máy tính cơ quan")
    page.locator("#id_passwordless").check()
    page.locator("main form .primary").click()
    page.wait_for_url(lambda address: not address.endswith("/add/"))
    assert len(device("getCredentials")["credentials"]) == 1
    page.goto("/account/logout/")
    page.locator("main form button").click()
    page.wait_for_url(lambda address: "logout" not in address)

    page.goto("/account/login/")
    device("setUserVerified", isUserVerified=False)
    by_key = page.locator("form[data-passkey=login]")
    by_key.locator("button").click()
    by_key.get_by_role("alert").wait_for()
    assert page.url.endswith("/account/login/")

    device("setUserVerified", isUserVerified=True)
    by_key.locator("button").click()
    page.locator(".menu summary").wait_for()

    page.goto(KEYS)
    row = page.locator("tr", has_text="Máy tính cơ quan")
    assert "thay mật khẩu" in row.inner_text()
    row.get_by_role("link", name="Gỡ").click()
    page.locator("main form .primary").click()
    page.get_by_text("Bạn chưa có khóa truy cập nào.").wait_for()
