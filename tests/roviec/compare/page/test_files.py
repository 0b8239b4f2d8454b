"""Style, script and policy."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from roviec.compare.page.files import POLICY, SCRIPT, STYLE
from roviec.export.page.files import STYLE as PLAN_STYLE


def test_the_look_is_that_of_the_plans_page_and_more():
    assert STYLE.startswith(PLAN_STYLE)
    assert ".row" in STYLE[len(PLAN_STYLE) :]


def test_the_policy_allows_our_style_and_script_word_for_word():
    for content in (STYLE, SCRIPT):
        assert b64encode(sha256(content.encode()).digest()).decode() in POLICY
    assert "default-src 'none'" in POLICY
