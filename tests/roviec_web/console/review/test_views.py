import pytest
from people import signed_in_client
from reviewing import clause_of, make_document

from roviec_web.console.review.chunks import CLAUSES_A_CHUNK
from roviec_web.documents.models import Document
from roviec_web.documents.reviewing.source import LINES_A_SHEET

LONG = "I. NHIỆM VỤ\n" + "\n".join(f"{n}. Sở Y tế kiểm tra trạm y tế số {n} trên địa bàn tỉnh." for n in range(1, 700))


def test_it_works(client, address):
    page = client.get(address)
    words = page.content.decode()
    assert page.status_code == 200
    assert "Công an tỉnh phối hợp với Sở Xây dựng phân luồng giao thông khi có lũ." in words
    assert "0/14 điều khoản đã rà soát" in words


def test_what_is_not_operated_is_told_in_words(client, address):
    words = client.get(address).content.decode()
    assert "6 việc, 1 việc không vận hành" in words
    assert 'class="tag halt">không vận hành<' in words


def test_who_may_read_sees_it_without_acts(people, address):
    words = signed_in_client(people.binh).get(address).content.decode()
    assert 'id="acts"' not in words
    assert "accept-many" not in words


@pytest.mark.parametrize(
    "part", ["", "clauses/0/", "source/1/", "clause/?clause=I.1", "search/?q=lũ", "names/", "rules/DL002/"]
)
def test_who_is_outside_finds_nothing(people, address, part):
    assert signed_in_client(people.chi).get(address + part).status_code == 404


@pytest.mark.parametrize("part", ["clauses/9/", "source/9/", "clause/?clause=IX", "rules/ZZ999/", "text/?clause=IX"])
def test_what_is_not_there(client, address, part):
    assert client.get(address + part).status_code == 404


def test_a_document_that_is_not_compiled_yet(client, document, address):
    document.compilation.delete()
    Document.objects.update(state="waiting")
    assert client.get(address).status_code == 404


def test_a_long_plan_comes_in_portions(client, people, province, django_assert_max_num_queries):
    document = make_document(province.top, people.an, LONG)
    client.get("/")  # the first page of a session writes down that it began
    with django_assert_max_num_queries(15):
        page = client.get(f"/documents/{document.code}/review/")
    assert len(page.content) <= 100_000
    words = page.content.decode()
    assert words.count('class="clause ') == CLAUSES_A_CHUNK
    assert words.count('class="chunk wait"') == 701 // CLAUSES_A_CHUNK
    assert words.count('class="line"') == LINES_A_SHEET


def test_a_portion(client, people, province):
    document = make_document(province.top, people.an, LONG)
    portion = client.get(f"/documents/{document.code}/review/clauses/2/").content.decode()
    assert 'id="c40"' in portion
    assert 'id="c59"' in portion
    assert 'id="c60"' not in portion
    sheet = client.get(f"/documents/{document.code}/review/source/2/").content.decode()
    assert "trạm y tế số 61 " in sheet


def test_one_clause(client, address):
    words = client.get(f"{address}clause/?clause=II.1.-1").content.decode()
    assert words.count("<article") == 1
    assert "hoàn thành trước ngày 30/4/2026" in words


def test_search_takes_words_without_accents(client, address):
    words = client.get(f"{address}search/?q=phan luong").content.decode()
    assert "1 điều khoản có “phan luong”." in words
    assert 'href="#c8"' in words


def test_search_finds_what_people_wrote(client, address, send, document):
    send("split", "I.1", texts="Cắm biển cảnh báo sạt lở.")
    assert "I.1" in client.get(f"{address}search/?q=sạt lở").content.decode()
    assert "Không điều khoản nào có" in client.get(f"{address}search/?q=động đất").content.decode()


def test_a_rule_is_explained(client, address):
    words = client.get(f"{address}rules/DL002/").content.decode()
    assert "Ghi thời hạn hoàn thành, hoặc ghi rõ là việc thường xuyên." in words
    assert "Why it matters" in words


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_a_finding_fills_in_a_rule_leaves_open(people, address, language):
    words = signed_in_client(people.an, language=language).get(f"{address}rules/DL001/").content.decode()
    told = words.partition("<main")[2].partition("<details>")[0]
    assert "…" in told
    assert "{" not in told


def test_a_page_of_english(people, address):
    words = signed_in_client(people.an, language="en").get(address).content.decode()
    assert "0/14 clauses reviewed" in words
    assert "not operated" in words


def test_the_stamp_is_that_of_the_clause(client, address, document):
    stamp = clause_of(document, "I.1").stamp
    assert f'data-clause="I.1" data-stamp="{stamp}"' in client.get(address).content.decode()
