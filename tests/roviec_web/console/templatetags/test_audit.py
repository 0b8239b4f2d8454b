"""What was done, in words."""

from __future__ import annotations

from django.template import Context, Template


def test_it_works():
    page = Template("{% load audit %}{{ action|action_in_words }}").render(Context({"action": "document.upload"}))
    assert page == "Tải văn bản lên"
