from __future__ import annotations

from roviec_web.kit.ids import LENGTH, new_code


def test_codes_are_short_different_and_hold_no_letters_that_are_mistaken():
    codes = {new_code() for _ in range(1000)}
    assert len(codes) == 1000
    assert {len(code) for code in codes} == {LENGTH}
    assert not set("".join(codes)) & set("ilouILOU")
