from __future__ import annotations

import pytest
from kept_documents import upload

from roviec_web.documents.actions.containers import add_note, finish_container, keep_member
from roviec_web.documents.models import Document
from roviec_web.documents.store import store_bytes
from roviec_web.kit.models import AuditRow


@pytest.fixture
def container(province, people):
    return upload(province.health, b"PK\5\6" + b"\0" * 18, people.an, name="a.zip")


def keep(container, content=b"a b c", name="x.txt"):
    return keep_member(container=container, name=name, stored=store_bytes(content), form="text")


def test_a_member_comes_from_who_brought_the_container(container, people):
    member = keep(container)
    assert (member.container, member.uploaded_by, member.body) == (container, people.an, container.body)
    assert AuditRow.objects.get(action="document.unpack").data["container"] == container.code


def test_it_is_the_same_row_the_second_time(container):
    assert keep(container) == keep(container)
    assert AuditRow.objects.filter(action="document.unpack").count() == 1


def test_a_twin_from_elsewhere_is_named(container, province):
    twin = upload(province.health, b"a b c")
    assert keep(container) is None
    assert container.notes[0]["twin"] == twin.code


def test_a_note_is_told_once_and_there_is_an_end_of_them(container):
    for _twice in range(2):
        add_note(container=container, name="a", text="x")
    assert len(container.notes) == 1
    for number in range(500):
        add_note(container=container, name=f"{number}", text="x")
    assert len(container.notes) == 200


def test_a_container_is_unpacked_when_something_was_in_it(container):
    keep(container)
    finish_container(container=container)
    assert Document.objects.get(pk=container.pk).state == "unpacked"
    assert AuditRow.objects.get(action="document.open").data == {"documents": 1, "left_out": 0}


@pytest.mark.parametrize("notes", [[], ["Tệp rỗng."], ["Tệp rỗng.", "Âm thanh."]])
def test_one_without_documents_failed_and_says_why(container, notes):
    for number, text in enumerate(notes):
        add_note(container=container, name=f"{number}", text=text)
    finish_container(container=container)
    found = Document.objects.get(pk=container.pk)
    assert found.state == "failed"
    assert found.fault == (notes[0] if len(notes) == 1 else found.fault)
    assert found.fault


def test_a_name_in_a_container_is_made_harmless(container):
    assert keep(container, name="../../etc/passwd").file_name == "passwd"
