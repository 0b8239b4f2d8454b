import pytest
from people import give_role, make_person, signed_in_client
from reviewing import clause_of

from roviec_web.bodies.models import Alias
from roviec_web.documents.models import ReviewEdit
from roviec_web.kit.models import AuditRow
from roviec_web.people.models import RoleKind

NAME = "Công an tỉnh"


def test_every_name_once_with_how_sure_it_is(client, address):
    words = client.get(f"{address}names/").content.decode()
    assert words.count(">Văn phòng UBND tỉnh</a>") == 1
    assert "Chắc chắn" in words
    assert "Một loại cơ quan" in words
    assert "Chưa biết" in words


def test_a_name_is_confirmed_once(client, address, document, province):
    page = client.get(f"{address}match/?name={NAME}&q=nội vụ").content.decode()
    assert f'value="{province.interior.code}"' in page
    said = {"name": NAME, "body": province.interior.code, "everywhere": "yes"}
    answer = client.post(f"{address}match/", said, follow=True)
    assert "Người rà soát đã chọn" in answer.content.decode()
    assert Alias.objects.get().body == province.interior
    assert clause_of(document, "II.1.-3").bodies[NAME]["body"] == province.interior.code
    assert AuditRow.objects.get(action="review.match").data["count"] == 1


def test_for_this_document_alone(client, address, province):
    client.post(f"{address}match/", {"name": NAME, "body": province.interior.code})
    assert not Alias.objects.exists()
    assert ReviewEdit.objects.get().kind == "body"


def test_a_body_must_be_chosen(client, address):
    answer = client.post(f"{address}match/", {"name": NAME})
    assert answer.status_code == 400
    assert "Hãy chọn một cơ quan." in answer.content.decode()


@pytest.mark.parametrize("body", ["", "nobody"])
def test_a_body_of_another_tree_is_not_there(client, address, people, body):
    code = body or people.chi.roles.first().body.code
    assert client.post(f"{address}match/", {"name": NAME, "body": code}).status_code == 404
    assert not ReviewEdit.objects.exists()


def test_a_name_that_no_work_has(client, address, province):
    answer = client.post(f"{address}match/", {"name": "Sở Nào Đó", "body": province.interior.code})
    assert answer.status_code == 400


def test_who_may_only_read(people, address, province):
    reader = signed_in_client(people.binh)
    assert "/match/" not in reader.get(f"{address}names/").content.decode()
    assert reader.post(f"{address}match/", {"name": NAME, "body": province.interior.code}).status_code == 404


def test_who_is_outside(people, address):
    assert signed_in_client(people.chi).get(f"{address}names/").status_code == 404


def test_a_page_beyond_the_last_is_empty_and_no_fault(client, address):
    assert client.get(f"{address}names/?from=x").status_code == 200
    assert client.get(f"{address}names/?from=500").status_code == 200


def test_a_planner_of_a_part_reviews_only_that(document, address, province):
    person = make_person()
    give_role(person, province.health, RoleKind.PLANNER)
    assert signed_in_client(person).get(f"{address}names/").status_code == 404
