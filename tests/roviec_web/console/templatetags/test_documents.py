from __future__ import annotations

from roviec_web.console.templatetags.documents import export_name, state_tag
from roviec_web.documents.models import Document


def test_a_state_is_said_in_a_word():
    assert state_tag(Document(state="refused")) == '<span class="tag bad">Bị từ chối</span>'


def test_exports_have_names():
    assert export_name("xlsx").startswith("Bảng phân công")
    assert export_name("zzz") == "ZZZ"
