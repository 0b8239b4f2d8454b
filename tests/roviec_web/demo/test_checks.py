"""A demonstration that others could reach is refused at start."""

from __future__ import annotations

import pytest

from roviec_web.demo.checks import check_demo_stays_here, is_here


@pytest.fixture(autouse=True)
def demo(settings):
    settings.DEMO = True
    settings.ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
    settings.SITE_ADDRESS = "http://127.0.0.1:8000"


def test_on_this_machine_it_is_served():
    assert check_demo_stays_here(None) == []


@pytest.mark.parametrize("host", ["roviec.example", "*", "0.0.0.0", "192.168.1.4", ".localhost"])
def test_a_name_that_others_reach_is_refused_by_name(settings, host):
    settings.ALLOWED_HOSTS = ["localhost", host]
    (fault,) = check_demo_stays_here(None)
    assert host in fault.msg
    assert "ROVIEC_WEB_HOSTS" in fault.msg


def test_an_address_that_others_reach_is_refused(settings):
    settings.SITE_ADDRESS = "https://roviec.example"
    assert "roviec.example" in check_demo_stays_here(None)[0].msg


def test_a_site_that_is_no_demonstration_has_its_own_names(settings):
    settings.DEMO = False
    settings.ALLOWED_HOSTS = ["roviec.example"]
    assert check_demo_stays_here(None) == []


def test_every_number_of_this_machine_is_this_machine():
    assert all(is_here(host) for host in ("localhost", "127.0.0.1", "127.8.8.8", "[::1]", "::1"))
