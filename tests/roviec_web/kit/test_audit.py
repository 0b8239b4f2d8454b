"""Who did what: in the transaction that did it, or not at all."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from roviec_web.kit.audit import digest_of, record, record_bulk
from roviec_web.kit.models import AuditRow

pytestmark = pytest.mark.django_db

AN = SimpleNamespace(pk=7, name="Nguyễn Thị An")


class Field:
    code = "4kq0c7zt2m"


def test_it_writes_who_did_what_to_what():
    record("field.plough", acting_user=AN, target=Field(), body_path="a1.", data={"depth_cm": 20})
    row = AuditRow.objects.get()
    assert (row.action, row.actor_id, row.actor_name) == ("field.plough", 7, "Nguyễn Thị An")
    assert (row.target_type, row.target_code, row.body_path) == ("Field", "4kq0c7zt2m", "a1.")
    assert row.data == {"depth_cm": 20}


def test_the_system_acts_without_a_name():
    record("field.water", acting_user=None)
    row = AuditRow.objects.get()
    assert (row.actor_id, row.actor_name) == (None, "")


@pytest.mark.django_db(transaction=True)
def test_it_must_stand_in_the_transaction_of_the_change():
    with pytest.raises(RuntimeError, match="outside a transaction"):
        record("field.plough", acting_user=AN)


def test_a_bulk_action_is_one_row_with_count_and_digest():
    record_bulk("field.water", acting_user=AN, codes=["b", "a", "b"], data={"by": "pump"})
    assert AuditRow.objects.get().data == {"by": "pump", "count": 2, "digest": digest_of(["a", "b"])}
