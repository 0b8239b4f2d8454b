from dataclasses import replace

from django.utils.translation import override
from people import signed_in_client
from reviewing import clause_of

from roviec_web.console.review.finding_words import words_of_finding


def test_a_finding_speaks_the_language_of_its_reader(document):
    [finding] = clause_of(document, "III.1").findings
    assert words_of_finding(finding) == (finding.message, "vi")
    with override("en"):
        words, language = words_of_finding(finding)
    assert language == "en"
    assert words != finding.message
    assert "deadline" in words


def test_one_that_was_kept_without_its_words_stays_vietnamese(document):
    [finding] = clause_of(document, "III.1").findings
    with override("en"):
        assert words_of_finding(replace(finding, params=None)) == (finding.message, "vi")
        assert words_of_finding(replace(finding, rule="ZZ999")) == (finding.message, "vi")


def test_the_page_says_it(people, address):
    page = signed_in_client(people.an, language="en").get(address).content.decode()
    assert '</a> <span lang="en">' in page
    assert '</a> <span lang="vi">' not in page
