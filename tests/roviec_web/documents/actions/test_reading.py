from __future__ import annotations

from kept_documents import plan_text, upload

from roviec_web.documents.actions.reading import download_document
from roviec_web.kit.models import AuditRow


def test_it_writes_down_who_took_what(province, people):
    document = upload(province.health, plan_text())
    download_document(document=document, what="original", acting_user=people.binh)
    row = AuditRow.objects.get(action="document.download")
    assert (row.actor_id, row.target_code, row.body_path) == (people.binh.pk, document.code, province.health.path)
    assert row.data == {"what": "original"}
