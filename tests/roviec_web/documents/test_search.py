"""A document is found by number, title and issuer, its clauses by their words; nothing of a refused one."""

from __future__ import annotations

import io

import pytest
from provinces import make_province

from roviec import compile_bytes
from roviec_web.documents.actions.keeping import keep_compilation, refuse_document
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.search import index_all
from roviec_web.kit.search.finding import find
from roviec_web.kit.search.models import Entry

pytestmark = pytest.mark.django_db

TEXT = """UBND TỈNH LAM SƠN
SỞ Y TẾ
Số: 12/KH-SYT
Lam Sơn, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Tiêm chủng mở rộng năm 2026
I. MỤC ĐÍCH
Nâng tỉ lệ tiêm đủ mũi.
II. NHIỆM VỤ
1. Trạm y tế xã rà soát trẻ chưa tiêm đủ mũi trước ngày 15/3/2026.
"""


def found(kind, text):
    return [(hit.code, hit.place) for hit in find(Entry.objects.all(), kind, text)]


@pytest.fixture
def document():
    health = make_province().health
    stream = io.BytesIO(TEXT.encode())
    return upload_document(body=health, name="ke-hoach-tiem.txt", stream=stream, acting_user=None)


def compiled(document):
    plan = compile_bytes(TEXT.encode(), name="ke-hoach-tiem.txt")
    keep_compilation(document=document, plan=plan, compiler="0", files=[], signatures=[])
    return document


def test_before_it_is_compiled_it_has_the_name_of_its_file(document):
    assert found("document", "ke hoach tiem") == [(document.code, "")]


def test_then_number_title_and_issuer(document):
    compiled(document)
    for text in ("12/KH-SYT", "tiem chung mo rong", "so y te"):
        assert found("document", text) == [(document.code, "")]


def test_each_clause_by_its_words(document):
    compiled(document)
    assert (document.code, "II.1") in found("clause", "tram y te xa")
    assert found("clause", "khong co chu nay") == []


def test_nothing_of_a_refused_one_is_left(document):
    compiled(document)
    refuse_document(document=document, grade="MẬT")
    assert found("clause", "tram y te xa") == found("document", "tiem chung") == found("document", "12/KH-SYT") == []


def test_all_are_written_anew(document):
    compiled(document)
    before = sorted(Entry.objects.values_list("kind", "code", "place", "folded", "body_path"))
    Entry.objects.filter(kind__in=["document", "clause"]).delete()
    assert index_all() == 1
    assert sorted(Entry.objects.values_list("kind", "code", "place", "folded", "body_path")) == before
