"""What tags and inline styles say."""

from __future__ import annotations

import pytest

from roviec.intake.html_style import Style, list_type, style_of


@pytest.mark.parametrize(
    ("tag", "attributes", "expected"),
    [
        ("b", {}, Style(bold=True)),
        ("h2", {}, Style(bold=True)),
        ("span", {"style": "font-weight: 700"}, Style(bold=True)),
        ("p", {"align": "CENTER"}, Style(centred=True)),
        ("center", {}, Style(centred=True)),
        ("table", {"align": "center"}, Style()),
        ("script", {}, Style(hidden=True)),
        ("p", {"style": "mso-hide:all"}, Style(hidden=True)),
        ("p", {"hidden": ""}, Style(hidden=True)),
        ("pre", {}, Style(preformatted=True)),
        ("font", {"face": "'.VnTimeH', serif"}, Style(legacy=("tcvn3", True))),
        ("span", {"style": 'font-family:"VNI-Times"'}, Style(legacy=("vni", False))),
        ("span", {"style": "color:red"}, Style()),
    ],
)
def test_one_element(tag, attributes, expected):
    assert style_of(tag, attributes, Style()) == expected


def test_the_inner_element_wins():
    outer = Style(bold=True, centred=True, legacy=("tcvn3", False))
    css = {"style": "font-weight:normal;text-align:justify;font-family:Arial"}
    assert style_of("span", css, outer) == Style()
    assert style_of("span", {}, outer) is outer


def test_list_types():
    assert list_type({}, "1") == "1"
    assert list_type({"type": "a"}, "1") == "a"
    assert list_type({"style": "list-style-type:upper-roman"}, "1") == "upper-roman"
    assert list_type({"style": "list-style: none"}, "1") is None
