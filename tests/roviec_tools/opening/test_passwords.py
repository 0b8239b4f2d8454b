"""Passwords by the name of the file."""

from __future__ import annotations

from roviec_tools.opening.passwords import Passwords, locked


def test_given_by_the_whole_name_or_its_last_part_and_never_shown():
    passwords = Passwords({"thư.eml/a.docx": "một", "a.docx": "hai"})
    assert list(passwords.of("thư.eml/a.docx")) == ["một", "hai"]
    assert list(passwords.of("kho/a.docx")) == ["hai"]
    assert list(passwords.of("b.docx")) == []
    assert "một" not in repr(passwords)


def test_a_person_is_asked_where_none_is_given():
    asked: list[tuple[str, int]] = []

    def ask(name: str, tries: int) -> str:
        asked.append((name, tries))
        return f"lần {tries}"

    assert list(Passwords(ask=ask).of("a.docx")) == ["lần 0", "lần 1", "lần 2"]
    assert asked == [("a.docx", 0), ("a.docx", 1), ("a.docx", 2)]
    assert Passwords({"a.docx": "x"}, ask).first("a.docx") == "x"
    assert len(asked) == 3
    assert Passwords().first("a.docx") is None


def test_the_refusal_says_how_to_give_it():
    assert "--password “a.docx=…”" in locked("thư.eml/a.docx", tried=False).message("vi")
    assert "không đúng" in locked("a.docx", tried=True).message("vi")
    assert "not the right one" in locked("a.docx", tried=True).message("en")
