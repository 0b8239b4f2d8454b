"""The style sheet, the script and the policy that names them."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from roviec.export.page.files import POLICY, SCRIPT, STYLE


def test_the_policy_allows_our_own_words_and_nothing_else():
    assert POLICY.startswith("default-src 'none'; img-src data:; ")
    for content in (STYLE, SCRIPT):
        assert b64encode(sha256(content.encode()).digest()).decode() in POLICY
    assert "unsafe" not in POLICY
    assert "http" not in POLICY


def test_neither_can_end_its_element_nor_reach_out():
    for content in (STYLE, SCRIPT):
        assert "</" not in content
        assert not re.search(r"https?:|url\(|@import|fetch\(|XMLHttp|WebSocket|sendBeacon|import\(", content)


def test_the_script_never_writes_html():
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|new Function", SCRIPT)


def test_light_and_dark_name_the_same_colours():
    blocks = re.findall(r"color-scheme: (?:light|dark);(.*?)}", STYLE, re.DOTALL)
    names = [sorted(re.findall(r"(--[\w-]+):", block)) for block in blocks]
    assert len(blocks) == 4
    assert names[0] == names[1] == names[2] == names[3]
