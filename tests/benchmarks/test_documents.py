from __future__ import annotations

from documents import FORMS, find_documents


def test_without_seeds_the_examples_are_measured_in_each_form(tmp_path):
    found = find_documents(tmp_path, tmp_path)
    assert (found.origin, found.count) == ("examples", 3)
    assert [path.suffix for form in FORMS for path in found.files[form]] == [".txt"] * 3 + [".docx"] * 3 + [".pdf"] * 3
    assert found.pages >= 3
