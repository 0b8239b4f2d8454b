"""R44: following and forecasting what people think is recorded and not operated."""

import pytest
from not_operated import check_it_is_recorded_and_not_operated, halted_in
from review_ledger import SEEDS

pytestmark = pytest.mark.django_db

WORK = "Sở Văn hóa và Thể thao theo dõi, nắm bắt, dự báo tâm tư, dư luận của người dân vùng lũ."


def test_it_is_recorded_and_not_operated():
    check_it_is_recorded_and_not_operated(WORK)


@pytest.mark.parametrize(("seed", "address"), [("A", "IV.2.-2"), ("A", "IV.4.-3"), ("B", "IV.1.-2")])
def test_of_the_real_plans(seed, address):
    if seed in SEEDS:
        assert halted_in(SEEDS[seed], address)
