"""The sign-ins of the five: new on every machine, read by their owner alone, with codes that are those of RFC 6238."""

from __future__ import annotations

import base64
import stat

import pytest

from roviec_web.demo.sign_ins import TrialSignIn, draw_sign_ins, load_sign_ins, save_sign_ins


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.DATA = tmp_path


def test_there_are_five_and_no_two_drawings_share_a_secret():
    one, other = draw_sign_ins(), draw_sign_ins()
    assert [sign_in.key for sign_in in one] == ["planner", "clerk", "editor", "second-reader", "leader"]
    secrets = [value for sign_in in (*one, *other) for value in (sign_in.password, sign_in.secret)]
    assert len(set(secrets)) == 20


def test_what_was_saved_is_loaded_and_nobody_else_reads_it(tmp_path):
    sign_ins = draw_sign_ins()
    save_sign_ins(sign_ins)
    assert load_sign_ins() == sign_ins
    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_before_anything_is_saved_there_are_none():
    assert load_sign_ins() == ()


@pytest.mark.parametrize(("at", "code"), [(59, "287082"), (1111111109, "081804"), (20000000000, "353130")])
def test_the_codes_are_those_of_the_standard(at, code):
    secret = base64.b32encode(b"12345678901234567890").decode()
    assert TrialSignIn("x", "x@ha-son.example", "", secret).code(at) == code
