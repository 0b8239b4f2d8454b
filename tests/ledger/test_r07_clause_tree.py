"""R07: themes and message outlines as an addressable clause tree, down to unnumbered dashes."""

import pytest
from review_ledger import SEEDS, open_review
from review_plans import PLAN

pytestmark = pytest.mark.django_db


def test_every_clause_has_an_address():
    screen = open_review(PLAN)
    page = screen.page()
    for address in ("I.1", "II.1.-1", "II.1.-3", "II.2.a", "III.2"):
        assert address in page
    assert screen.clause("II.1.-2").startswith("II.1.-2 Sở Tài chính bố trí kinh phí mua vật tư dự trữ.")


def test_it_is_linked_to_its_words_in_the_source():
    screen = open_review(PLAN)
    number = screen.html("II.1.-2").partition('data-n="')[2].partition('"')[0]
    sheet = screen.client.get(f"{screen.address}source/1/").content.decode()
    assert f'<span data-n="{number}" class="lead">Sở Tài chính</span>' in sheet


@pytest.mark.parametrize(("seed", "address"), [("A", "IV.2.-2"), ("B", "II.1.1.-2"), ("B", "III.1.3.-2")])
def test_of_the_real_plans(seed, address):
    if seed in SEEDS:
        assert open_review(SEEDS[seed]).clause(address).startswith(address)
