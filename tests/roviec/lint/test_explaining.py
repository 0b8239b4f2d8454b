from roviec import Options, compile_bytes, explain_rule, say_finding
from roviec.lint.registry import rules

LANGUAGES = ("vi", "en")


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


def test_a_finding_that_was_kept_is_said_in_the_other_language():
    text = "KẾ HOẠCH\nPhòng, chống lụt năm 2026\n\nI. NHIỆM VỤ\n1. Sở Y tế thực hiện theo mục IX.\n"
    kept = {
        language: compile_bytes(text.encode(), "a.txt", Options(language=language)).findings for language in LANGUAGES
    }
    assert kept["vi"]
    for vi, en in zip(kept["vi"], kept["en"], strict=True):
        said = say_finding(vi.rule, vi.params, "en")
        assert said is not None
        assert (said.message, said.hint) == (en.message, en.hint)


def test_a_finding_whose_rule_says_something_else_by_now_is_not_said():
    assert say_finding("RF001", {}, "en") is None
    assert say_finding("ZZ999", {}, "en") is None


def test_a_rule_that_failed_is_said_too():
    said = say_finding("XX999", {"code": "DL001", "name": "deadline_impossible"}, "en")
    assert said is not None
    assert said.message == "Rule DL001 (deadline_impossible) failed on this document."
