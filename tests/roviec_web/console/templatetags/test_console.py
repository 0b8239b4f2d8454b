"""Tags of forms and of the way to a page."""

from __future__ import annotations

from django import forms
from django.template import engines

from roviec_web.console.rendering import ConsoleRenderer


class Example(forms.Form):
    default_renderer = ConsoleRenderer
    name = forms.CharField(label="Họ và tên", help_text="Như trong quyết định.")
    note = forms.CharField(label="Ghi chú", required=False)
    kind = forms.ChoiceField(label="Vai trò", widget=forms.RadioSelect, choices=[("a", "Xem"), ("b", "Sửa")])
    agreed = forms.BooleanField(label="Đồng ý")

    def clean(self):
        if self.cleaned_data.get("note") == "sai":
            self.add_error(None, "Ghi chú và tên không khớp.")


def drawn(template, **context):
    return engines["django"].from_string("{% load console %}" + template).render(context)


def test_a_field_has_label_hint_and_control_bound_together():
    page = drawn("{% field form.name %}", form=Example())
    assert '<label for="id_name">Họ và tên</label>' in page
    assert 'aria-describedby="id_name_helptext"' in page
    assert 'id="id_name_helptext">Như trong quyết định.' in page
    assert "không bắt buộc" not in page


def test_what_is_not_required_says_so():
    assert "(không bắt buộc)" in drawn("{% field form.note %}", form=Example())


def test_choices_are_a_fieldset():
    page = drawn("{% field form.kind %}", form=Example())
    assert page.count("<legend>Vai trò</legend>") == 1
    assert page.count("<fieldset") == page.count("</fieldset>") == 1


def test_faults_stand_at_the_field_and_in_the_summary():
    form = Example({"name": "", "note": "sai"})
    page = drawn("{{ form }}", form=form)
    assert 'href="#id_name">Họ và tên: ' in page
    assert "<li>Ghi chú và tên không khớp.</li>" in page
    assert 'aria-invalid="true"' in page
    assert 'id="id_name_error"' in page
    assert 'class="field wrong"' in page


def test_without_a_fault_there_is_no_summary():
    assert drawn("{% error_summary form %}", form=Example()).strip() == ""


def test_the_way_ends_at_the_page_itself():
    page = drawn('{% crumbs "Văn bản" "/documents/" "12/KH-UBND" %}')
    assert '<a href="/documents/">Văn bản</a>' in page
    assert '<span aria-current="page">12/KH-UBND</span>' in page
