"""R13: the signatory, their capacity and position as printed; the digital signature of the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from kept_documents import plan_text, take_in
from people import signed_in_client, three_people
from provinces import make_province

from roviec_web.documents.models import Document

pytestmark = pytest.mark.django_db
EXAMPLE = Path(__file__).parents[2] / "examples" / "phong-chay-2026.pdf"


@pytest.fixture
def lam_son(settings, tmp_path):
    settings.FILES = tmp_path / "files"
    return make_province()


def page_of(lam_son, content, **more):
    an = three_people(lam_son.health, lam_son.interior).an
    document = take_in(lam_son.health, content, an, **more)
    return document, signed_in_client(an)


def test_who_signed_in_which_capacity_stands_on_the_page(lam_son):
    document, client = page_of(lam_son, plan_text())
    page = client.get(f"/documents/{document.code}/").content.decode()
    for words in ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn Kế"):
        assert words in page


def test_what_the_document_does_not_say_is_said_to_be_missing(lam_son):
    unsigned = plan_text().partition("TM. ỦY BAN")[0]
    document, client = page_of(lam_son, unsigned)
    page = client.get(f"/documents/{document.code}/").content.decode()
    assert "<dt>Người ký</dt><dd>không ghi</dd>" in page


@pytest.mark.parametrize(
    ("state", "word"), [("valid", "Hợp lệ"), ("invalid", "Không hợp lệ"), ("unknown", "Chưa rõ nơi cấp")]
)
def test_a_digital_signature_is_valid_invalid_or_of_unknown_authority(lam_son, state, word):
    document, client = page_of(lam_son, EXAMPLE.read_bytes(), name="a.pdf")
    assert "không có chữ ký số" in client.get(f"/documents/{document.code}/").content.decode()
    value = {"state": state, "signer": "Trần Văn Kế", "authority": "CA Lam Sơn", "signed_at": None, "whole": True}
    Document.objects.update(signatures=[value])
    page = client.get(f"/documents/{document.code}/").content.decode()
    assert word in page
    assert "CA Lam Sơn" in page
