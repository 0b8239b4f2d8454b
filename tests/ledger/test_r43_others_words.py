"""R43: acting on what others say is recorded and not operated."""

import pytest
from not_operated import check_it_is_recorded_and_not_operated, halted_in
from review_ledger import SEEDS

pytestmark = pytest.mark.django_db

WORK = "Công an tỉnh đấu tranh, phản bác, gỡ bỏ các thông tin sai sự thật về vắc xin trên mạng xã hội."


def test_it_is_recorded_and_not_operated():
    check_it_is_recorded_and_not_operated(WORK)


@pytest.mark.parametrize(("seed", "address"), [("A", "II.8"), ("A", "IV.3"), ("B", "II.2.-1"), ("B", "IV.2.-2")])
def test_of_the_real_plans(seed, address):
    if seed in SEEDS:
        assert halted_in(SEEDS[seed], address)
