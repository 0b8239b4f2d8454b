"""Words are found in templates and code, kept with their English, and read back by Python's own gettext."""

from __future__ import annotations

import gettext
import io

import pytest

import messages

TEMPLATE = """{% load i18n %}<h1>{% translate "Văn bản" %}</h1>
<a title="{% translate 'Mở “văn bản”' %}">{% translate "Nháp" context "nút" %}</a>
{% blocktranslate count n=count %}{{ n }} văn bản{% plural %}{{ n }} các văn bản{% endblocktranslate %}
{% comment %}{% translate "không lấy" %}{% endcomment %}"""
MODULE = """
from django.utils.translation import gettext as _, ngettext, pgettext
A = _("Tệp này "
      "không mở được.")
B = ngettext("%(n)s tệp", "%(n)s các tệp", 2)
C = pgettext("nút", "Gửi")
D = print("không lấy")
"""


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package with a screen, a template and a module."""
    web = tmp_path / "src" / "roviec_web"
    (web / "console" / "templates" / "console" / "review").mkdir(parents=True)
    (web / "console" / "review").mkdir()
    (web / "console" / "review" / "__init__.py").touch()
    (web / "console" / "templates" / "console" / "review" / "page.html").write_text(TEMPLATE)
    (web / "documents").mkdir()
    (web / "documents" / "actions.py").write_text(MODULE)
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    monkeypatch.setattr(messages, "WEB", web)
    return web


def test_templates_and_code_are_read(package):
    found = messages.collected()
    screen = found[package / "console" / "review" / messages.PLACE]
    assert sorted(screen) == ["%(n)s văn bản", "Mở “văn bản”", "Văn bản", "nút\x04Nháp"]
    app = found[package / "documents" / messages.PLACE]
    assert sorted(app) == ["%(n)s tệp", "Tệp này không mở được.", "nút\x04Gửi"]
    assert app["%(n)s tệp"].plural == "%(n)s các tệp"


def test_english_is_kept_and_taken_over_and_the_rest_is_named(package, capsys):
    place = package / "documents" / messages.PLACE
    messages.write_po(place, [messages.Message("Tệp này không mở được.", english=["This file cannot be opened."])])
    messages.write_po(package / "kit" / messages.PLACE, [messages.Message("Văn bản", english=["Documents"])])
    assert messages.main(["collect"]) == 0
    assert messages.read_po(place)["Tệp này không mở được."].english == ["This file cannot be opened."]
    assert messages.read_po(package / "console" / "review" / messages.PLACE)["Văn bản"].english == ["Documents"]
    assert messages.read_po(package / "kit" / messages.PLACE) == {}
    assert messages.main(["check"]) == 1
    said = capsys.readouterr().out
    assert "no English for 'Gửi'" in said
    assert "mở được" not in said


def test_other_placeholders_are_a_fault(package):
    found = messages.collected()[package / "documents" / messages.PLACE]
    for one in found.values():
        one.english = ["%(m)s files", "%(m)s files"] if one.plural else ["Words"]
    messages.write_po(package / "documents" / messages.PLACE, list(found.values()))
    assert any("other placeholders than '%(n)s tệp'" in fault for fault in messages.faults())


def test_what_is_built_is_what_python_reads():
    texts = {
        "": messages.HEADER,
        "Văn bản": "Document",
        "nút\x04Gửi": "Send",
        "%(n)s tệp\0x": "%(n)s file\0%(n)s files",
    }
    read = gettext.GNUTranslations(io.BytesIO(messages.machine_object(texts)))
    assert read.gettext("Văn bản") == "Document"
    assert read.pgettext("nút", "Gửi") == "Send"
    assert [read.ngettext("%(n)s tệp", "x", count) for count in (1, 2)] == ["%(n)s file", "%(n)s files"]
    assert read.gettext("không có") == "không có"


def test_it_is_built_only_where_it_is_older(tmp_path):
    place = tmp_path / "django.po"
    messages.write_po(place, [messages.Message("Văn bản", english=["Document"])])
    assert [messages.build(place), messages.build(place)] == [True, False]
    assert not list(tmp_path.glob("*.tmp"))


def test_quotes_and_lines_come_back_as_they_were(tmp_path):
    text = 'Mở "tệp"\\\nngay'
    messages.write_po(tmp_path / "django.po", [messages.Message(text, english=['Open "file"\\\nnow'])])
    assert messages.read_po(tmp_path / "django.po")[text].english == ['Open "file"\\\nnow']


def test_wrong_use_is_told(capsys):
    assert messages.main([]) == 2
    assert "messages.py collect" in capsys.readouterr().err


def test_every_word_of_the_workspace_has_its_english():
    assert messages.faults() == []
