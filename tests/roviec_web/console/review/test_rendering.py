from reviewing import clause_of, reviewed

from roviec_web.console.review.rendering import at


def test_an_address_that_is_not_there_is_the_whole_document(document):
    plan = reviewed(document)
    assert at(plan, "II.1.-3").path == "II.1.-3"
    assert at(plan, "IX").number == 0


def test_an_answer_has_the_clause_and_the_progress_beside_it(send, document):
    words = send("accept", "I.1").content.decode()
    assert words.count("<article") == 1
    assert f'data-stamp="{clause_of(document, "I.1").stamp}"' in words
    assert 'id="progress" class="review-progress"' in words
    assert words.count('hx-swap-oob="true"') == 1
