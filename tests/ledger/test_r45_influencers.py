"""R45: enlisting people of influence to spread posts is recorded and not operated."""

import pytest
from not_operated import check_it_is_recorded_and_not_operated, halted_in
from review_ledger import SEEDS

pytestmark = pytest.mark.django_db

WORK = "Tỉnh đoàn huy động những người có ảnh hưởng trên mạng xã hội (KOLs) lan tỏa các bài viết về giao thông."


def test_it_is_recorded_and_not_operated():
    check_it_is_recorded_and_not_operated(WORK)


@pytest.mark.parametrize(("seed", "address"), [("B", "III.1.3.-2")])
def test_of_the_real_plans(seed, address):
    if seed in SEEDS:
        assert halted_in(SEEDS[seed], address)
