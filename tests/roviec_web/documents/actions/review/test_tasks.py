from datetime import date

import pytest
from reviewing import clause_of, reviewed, target_of

from roviec_web.documents.actions.review.refusals import NotOperatedError, ReviewError
from roviec_web.documents.actions.review.tasks import (
    review_assign,
    review_deadline,
    review_join,
    review_kind,
    review_lead,
    review_partners,
    review_split,
    review_text,
)
from roviec_web.documents.actions.review.undoing import review_undo
from roviec_web.documents.reviewing import Status, TaskKind
from roviec_web.kit.models import AuditRow

CLAUSE, TASK = "II.1.-3", "II.1.-3/a"


@pytest.fixture
def say(document, people):
    """Call an action on the task as it stands now; gives the clause behind it."""

    def call(action, task=TASK, path=CLAUSE, **values):
        action(target=target_of(document, path, task), acting_user=people.an, **values)
        return clause_of(document, path)

    return call


def test_other_words(say):
    [task] = say(review_text, text="Công an tỉnh\nphân luồng.", title=" Phân  luồng ").tasks
    assert (task.text, task.title, task.status) == ("Công an tỉnh phân luồng.", "Phân luồng", Status.EDITED)
    assert AuditRow.objects.get(action="review.text").data["data"]["text"] == "Công an tỉnh phân luồng."


def test_words_that_ask_for_what_is_not_operated(say):
    [task] = say(review_text, text="Công an tỉnh nắm bắt tâm tư, dư luận của người dân.").tasks
    assert not task.operated


@pytest.mark.parametrize("text", ["", "  ", "a" * 4001])
def test_words_are_needed_and_bounded(say, text):
    with pytest.raises(ReviewError):
        say(review_text, text=text)


def test_the_same_words_are_no_edit(say, document):
    with pytest.raises(ReviewError):
        say(review_text, text=clause_of(document, CLAUSE).tasks[0].text)


def test_a_split(say):
    first, second = say(review_split, texts=["Phân luồng.", "", "Cắm biển báo."]).tasks
    assert (first.id, first.text) == (TASK, "Phân luồng.")
    assert (second.id, second.text, second.status, second.part_of) == (
        f"{CLAUSE}/+1",
        "Cắm biển báo.",
        Status.ADDED,
        TASK,
    )


@pytest.mark.parametrize("texts", [["Một việc."], [], ["x"] * 21])
def test_a_split_needs_two_and_at_most_twenty(say, texts):
    with pytest.raises(ReviewError):
        say(review_split, texts=texts)


def test_work_that_the_compiler_did_not_see(say):
    [task] = say(review_split, task="", path="I.1", texts=["Rà soát hộ dân ven sông."]).tasks
    assert (task.id, task.kind, task.status, task.by) == ("I.1/+1", TaskKind.MEASURE, Status.ADDED, "Nguyễn Thị An")


def test_ids_of_undone_pieces_are_not_given_again(say, document, people):
    say(review_split, texts=["Một.", "Hai."])
    review_undo(target=target_of(document, CLAUSE), acting_user=people.an)
    assert [task.id for task in say(review_split, texts=["Ba.", "Bốn."]).tasks] == [TASK, f"{CLAUSE}/+2"]


def test_a_join_across_clauses(say, document):
    [task] = say(review_join, others=["II.1.-2/a"]).tasks
    assert task.text.endswith("mua vật tư dự trữ.")
    assert (task.lead, task.coordinating) == (("Công an tỉnh", "Sở Tài chính"), ("Sở Xây dựng",))
    assert clause_of(document, "II.1.-2").tasks[0].joined_into == TASK


def test_a_join_with_work_that_is_not_operated_is_not_operated(say):
    assert not say(review_join, others=["II.2.b/a"]).tasks[0].operated


@pytest.mark.parametrize("others", [[], [TASK], ["IX/a"], ["II.1.-2/a", "IX/a"]])
def test_a_join_needs_tasks_that_are_there(say, others):
    with pytest.raises(ReviewError):
        say(review_join, others=others)


def test_what_was_joined_is_not_joined_again(say):
    say(review_join, others=["II.1.-2/a"])
    with pytest.raises(ReviewError):
        say(review_join, task="II.1.-1/a", path="II.1.-1", others=["II.1.-2/a"])


def test_no_work_at_all(say, document):
    say(review_kind, kind="none")
    assert TASK not in {task.id for task in reviewed(document).tasks}


def test_a_kind_that_is_not_known(say):
    with pytest.raises(ReviewError):
        say(review_kind, kind="opinion")


def test_lead_and_partners(say):
    say(review_lead, names=["Sở Xây  dựng", "", "Sở Xây dựng"])
    [task] = say(review_partners, names=[]).tasks
    assert (task.lead, task.coordinating) == (("Sở Xây dựng",), ())


@pytest.mark.parametrize("names", [["x" * 301], [f"Sở {number}" for number in range(61)]])
def test_names_are_bounded(say, names):
    with pytest.raises(ReviewError):
        say(review_lead, names=names)


def test_a_deadline_is_added_and_taken_away(say):
    [task] = say(review_deadline, end=date(2026, 8, 31)).tasks
    assert (task.added_deadline.end, task.added_deadline.by, task.deadline) == (
        date(2026, 8, 31),
        "Nguyễn Thị An",
        None,
    )
    assert say(review_deadline, end=None).tasks[0].added_deadline is None


def test_a_deadline_that_says_nothing(say):
    with pytest.raises(ReviewError):
        say(review_deadline, end=None)
    with pytest.raises(ReviewError):
        say(review_deadline, end=None, recurring="khi nào xong")


@pytest.mark.parametrize(
    ("action", "said"),
    [
        (review_lead, {"names": ["Sở Y tế"]}),
        (review_partners, {"names": ["Sở Y tế"]}),
        (review_deadline, {"end": date(2026, 8, 31)}),
    ],
)
def test_work_that_is_not_operated_takes_nothing_on(say, action, said):
    with pytest.raises(NotOperatedError):
        say(action, task="II.2.b/a", path="II.2.b", **said)


def test_lead_and_partners_at_once(say):
    [task] = say(review_assign, lead=["Sở Y tế"], partners=["Công an tỉnh"]).tasks
    assert (task.lead, task.coordinating) == (("Sở Y tế",), ("Công an tỉnh",))
    with pytest.raises(ReviewError):
        say(review_assign, lead=["Sở Y tế"], partners=["Công an tỉnh"])
