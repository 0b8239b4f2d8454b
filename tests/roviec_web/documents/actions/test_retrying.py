from __future__ import annotations

import pytest
from kept_documents import plan_text, take_in, upload

from roviec_web.documents import events
from roviec_web.documents.actions.retrying import retry_document
from roviec_web.documents.models import Document
from roviec_web.documents.refusals import NotAllowedError, StateError
from roviec_web.kit.models import AuditRow, Event


@pytest.fixture
def failed(province):
    document = upload(province.health, plan_text())
    Document.objects.update(state="failed", fault="Hỏng.")
    return document


def test_it_works(failed, people):
    retry_document(document=failed, acting_user=people.binh)
    failed.refresh_from_db()
    assert (failed.state, failed.fault) == ("waiting", "")
    assert AuditRow.objects.get(action="document.retry").actor_id == people.binh.pk
    assert Event.objects.get(kind=events.COMPILE_WANTED).payload == {"document": failed.code}


def test_it_refuses_who_may_not_upload_there(failed, people):
    with pytest.raises(NotAllowedError):
        retry_document(document=failed, acting_user=people.chi)
    assert not Event.objects.filter(kind=events.COMPILE_WANTED).exists()


def test_it_refuses_what_did_not_fail(province, people):
    document = take_in(province.health, plan_text())
    with pytest.raises(StateError):
        retry_document(document=document, acting_user=people.binh)
