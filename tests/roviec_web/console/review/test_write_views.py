from datetime import date

import pytest
from people import signed_in_client
from reviewing import clause_of

from roviec_web.console.review.write_views import KINDS
from roviec_web.documents.models import ReviewEdit
from roviec_web.documents.reviewing import TaskKind
from roviec_web.kit.models import AuditRow

CLAUSE, TASK = "II.1.-3", "II.1.-3/a"


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_stands_in_its_clause(client, address, kind):
    answer = client.get(f"{address}{kind}/?clause={CLAUSE}&task={TASK}", headers={"HX-Request": "true"})
    assert answer.status_code == 200
    assert answer.headers["HX-Retarget"] == f'[data-clause="{CLAUSE}"] .editor'
    assert f'action="{address}{kind}/"' in answer.content.decode()


def test_other_words(send, document):
    answer = send("text", CLAUSE, task=TASK, text="Công an tỉnh phân luồng.", title="Phân luồng")
    words = answer.content.decode()
    assert "Công an tỉnh phân luồng." in words
    assert "Lời của văn bản:" in words
    assert 'id="progress"' in words
    assert clause_of(document, CLAUSE).tasks[0].title == "Phân luồng"


def test_a_split(send, document):
    send("split", CLAUSE, task=TASK, texts="Phân luồng.\nCắm biển báo.")
    assert [task.text for task in clause_of(document, CLAUSE).tasks] == ["Phân luồng.", "Cắm biển báo."]


def test_a_join_shows_both_clauses(send, document):
    words = send("join", CLAUSE, task=TASK, others=["II.1.-2/a"]).content.decode()
    assert 'id="c8"' in words
    assert 'id="c7" data-n="7"' in words
    assert "Đã gộp vào II.1.-3/a" in words


def test_a_kind(send, document):
    send("kind", CLAUSE, task=TASK, kind="requirement")
    assert clause_of(document, CLAUSE).tasks[0].kind is TaskKind.REQUIREMENT


def test_lead_and_partners(send, document):
    send("assign", CLAUSE, task=TASK, lead="Sở Xây dựng", partners="Công an tỉnh\nSở Y tế")
    [task] = clause_of(document, CLAUSE).tasks
    assert (task.lead, task.coordinating) == (("Sở Xây dựng",), ("Công an tỉnh", "Sở Y tế"))
    assert AuditRow.objects.filter(action__in=["review.lead", "review.partners"]).count() == 2


def test_a_deadline_is_told_as_added(send, document):
    words = send("deadline", CLAUSE, task=TASK, end="2026-08-31", recurring="", text="").content.decode()
    assert "31/08/2026" in words
    assert "không có trong văn bản, Nguyễn Thị An thêm ngày" in words
    assert clause_of(document, CLAUSE).tasks[0].added_deadline.end == date(2026, 8, 31)


def test_a_finding_is_dismissed(send):
    words = send("dismiss", "III.1", finding="DL002.1", reason="Thời hạn ở Phụ lục.").content.decode()
    assert "Nguyễn Thị An bỏ qua: Thời hạn ở Phụ lục." in words


FIRST, SECOND = "Công an tỉnh phối hợp với Sở Xây dựng", "phân luồng giao thông khi có lũ."


def test_a_clause_that_was_parted_opens_the_page_anew(send, client, document, address):
    answer = send("part", CLAUSE, texts=f"{FIRST}\n{SECOND}")
    assert answer.headers["HX-Redirect"] == f"{address}?clause=II.1.-3"
    words = client.get(answer.headers["HX-Redirect"]).content.decode()
    assert 'data-asked="8"' in words
    assert 'id="c9" data-n="9" data-clause="II.1.-3:2"' in words
    assert f'<span data-n="9">{SECOND}</span>' in words


def test_a_page_from_before_is_opened_anew_once_it_wrote(send, client, address):
    send("unite", "II.1.-1")
    assert client.get(f"{address}clauses/0/?layout=").status_code == 409
    assert client.get(f"{address}source/1/?layout=").status_code == 409
    answer = send("accept", "I.1", layout="")
    assert answer.headers["HX-Redirect"] == f"{address}?clause=I.1"


def test_two_clauses_become_one(send, document, client, address):
    words = client.get(f"{address}unite/?clause=II.1.-1").content.decode()
    assert "II.1.-2 gộp vào II.1.-1" in words
    assert send("unite", "II.1.-1").headers["HX-Redirect"]
    assert len(clause_of(document, "II.1.-1").tasks) == 2
    assert send("undo", "II.1.-1").headers["HX-Redirect"] == f"{address}?clause=II.1.-1"
    assert clause_of(document, "II.1.-2").tasks


def test_the_kind_of_a_clause_is_told_with_who_set_it(send):
    words = send("clause_kind", CLAUSE, kind="paragraph").content.decode()
    assert "Đoạn văn</span>" in words
    assert "loại do Nguyễn Thị An đặt" in words


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("part", {"texts": "Công an tỉnh phân luồng.\nCắm biển báo."}),
        ("part", {"texts": "Công an tỉnh"}),
        ("unite", {}),
        ("clause_kind", {"kind": "row"}),
        ("text", {"text": ""}),
        ("split", {"texts": "Một việc."}),
        ("join", {}),
        ("join", {"others": ["IX/a"]}),
        ("kind", {"kind": "opinion"}),
        ("assign", {"lead": "Công an tỉnh", "partners": "Sở Xây dựng"}),
        ("deadline", {"end": "31-08"}),
        ("deadline", {}),
        ("dismiss", {"finding": "DL002.9", "reason": "x"}),
    ],
)
def test_what_is_wrong_is_told_in_the_form(send, kind, said):
    answer = send(kind, CLAUSE, task=TASK, **said)
    assert answer.status_code == 400
    assert "error-summary" in answer.content.decode()
    assert not ReviewEdit.objects.exists()


def test_the_second_of_two_sees_both_and_may_go_on(send, document, client, address):
    before = clause_of(document, CLAUSE).stamp
    send("text", CLAUSE, task=TASK, text="Bản của người kia.")
    answer = send("text", CLAUSE, task=TASK, text="Bản của tôi.", stamp=before)
    words = answer.content.decode()
    assert answer.status_code == 409
    assert "Bản của người kia." in words
    assert "Bản của tôi." in words
    assert '<input type="hidden" name="text" value="Bản của tôi.">' in words
    assert clause_of(document, CLAUSE).tasks[0].text == "Bản của người kia."
    assert send("text", CLAUSE, task=TASK, text="Bản của tôi.").status_code == 200
    assert clause_of(document, CLAUSE).tasks[0].text == "Bản của tôi."


def test_who_may_only_read_finds_no_form(people, document, address, send):
    reader = signed_in_client(people.binh)
    assert reader.get(f"{address}text/?clause={CLAUSE}&task={TASK}").status_code == 404
    assert send("text", CLAUSE, by=reader, task=TASK, text="x").status_code == 404


def test_who_is_outside_finds_nothing(people, send):
    assert send("text", CLAUSE, by=signed_in_client(people.chi), task=TASK, text="x").status_code == 404
