from roviec import explain_rule
from roviec.lint.registry import rules


def test_every_rule_is_explained_in_five_sections():
    for _, rule in rules():
        told = explain_rule(rule.code)
        assert told is not None
        assert [heading for heading, text in told.sections if text] == [
            "What it finds",
            "Why it matters",
            "Example",
            "Better",
            "Source",
        ]


def test_it_has_the_sentences_of_both_languages():
    told = explain_rule("DL002")
    assert told is not None
    assert told.title.startswith("Some assigned tasks have no deadline")
    assert told.vi.hint == "Ghi thời hạn hoàn thành, hoặc ghi rõ là việc thường xuyên."


def test_there_is_no_such_rule():
    assert explain_rule("ZZ999") is None
