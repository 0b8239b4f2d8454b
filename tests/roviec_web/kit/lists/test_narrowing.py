"""Words without accents, and the subtree of a body."""

from __future__ import annotations

import pytest
from provinces import make_other_province, make_province

from roviec_web.bodies.models import Body
from roviec_web.kit.lists.narrowing import having_words, under_path

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "count"),
    [("so y te", 1), ("Y TẾ sở", 1), ("sở nội y", 0), ("", 8), ("  ", 8), ("%", 8), ("x" * 300, 0)],
)
def test_every_word_must_be_there_with_or_without_accents(text, count):
    make_province()
    assert having_words(Body.objects.all(), "folded", text).count() == count


def test_a_path_cuts_to_its_subtree():
    lam_son, other = make_province(), make_other_province()
    assert under_path(Body.objects.all(), "path", other.top.path).count() == 3
    assert under_path(Body.objects.all(), "path", lam_son.health.path).get() == lam_son.health
    assert under_path(Body.objects.all(), "path", "").count() == 11
