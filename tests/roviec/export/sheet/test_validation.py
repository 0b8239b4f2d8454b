"""What cells accept."""

from __future__ import annotations

import pytest
from workbooks import members

from roviec.export.sheet.book import Book
from roviec.export.sheet.validation import refuse_entries, validate_days, validate_states


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("validate", "kind", "told"),
    [
        (validate_states, "list", {"vi": "Hoàn thành", "en": "Done"}),
        (validate_days, "date", {"vi": "ngày/tháng/năm", "en": "Day/month/year"}),
        (refuse_entries, "custom", {"vi": "không vận hành", "en": "not operated"}),
    ],
)
def test_each_rule_says_what_it_wants(validate, kind, told, language):
    book = Book(made_on=None, properties={})
    validate(book.add_sheet("A"), 2, 3, 9, language)
    xml = members(book.content())["xl/worksheets/sheet1.xml"]
    assert f'type="{kind}"' in xml
    assert 'sqref="C4:C10"' in xml
    assert told[language] in xml
