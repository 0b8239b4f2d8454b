"""``roviec outline``."""

from __future__ import annotations


def test_a_clause_a_line_with_line_path_and_words(roviec_program, document, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    status, printed, _ = roviec_program("outline", document)
    rows = [line.split() for line in printed.splitlines()]
    assert status == 0
    assert [row[1] for row in rows][:5] == ["I", "I.p1", "II", "II.1", "II.1.-1"]
    assert rows[0] == ["7", "I", "I.", "MỤC", "ĐÍCH"]
