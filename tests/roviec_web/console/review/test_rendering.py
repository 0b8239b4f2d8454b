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


def test_without_script_a_clause_is_a_page_with_all_that_can_be_done(client, address, document):
    page = client.get(f"{address}clause/?clause=II.1.-2")
    words = page.content.decode()
    assert words.count("<h1") == 1
    assert f'{address}part/?clause=II.1.-2"' in words
    form = client.get(f"{address}part/?clause=II.1.-2").content.decode()
    assert "Sở Tài chính bố trí kinh phí mua vật tư dự trữ.</textarea>" in form
    said = {"clause": "II.1.-2", "stamp": clause_of(document, "II.1.-2").stamp}
    wrong = client.post(f"{address}part/", {**said, "texts": "Sở Tài chính"})
    assert wrong.status_code == 400
    assert "<h1" in wrong.content.decode()
    answer = client.post(f"{address}part/", {**said, "texts": "Sở Tài chính bố trí kinh phí\nmua vật tư dự trữ."})
    assert answer.headers["Location"] == f"{address}clause/?clause=II.1.-2"
    assert clause_of(document, "II.1.-2:2").text == "mua vật tư dự trữ."


def test_without_script_the_second_of_two_sees_both(client, address, document):
    said = {"clause": "I.1", "stamp": clause_of(document, "I.1").stamp}
    assert client.post(f"{address}accept/", said).status_code == 302
    late = client.post(f"{address}accept/", said)
    assert late.status_code == 409
    assert "Bản của bạn, chưa ghi" in late.content.decode()


def test_without_script_the_rest_is_accepted(client, address):
    answer = client.post(f"{address}accept-many/", follow=True)
    assert "Đã chấp nhận 14 điều khoản." in answer.content.decode()
