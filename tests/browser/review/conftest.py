from pathlib import Path

import pytest
from live_review import opening
from people import three_people
from provinces import make_other_province, make_province
from reviewing import make_document, upload_and_compile

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


@pytest.fixture
def province(transactional_db):
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


@pytest.fixture
def document(province, people):
    return make_document(province.top, people.an)


@pytest.fixture
def paged(province, people):
    """A PDF, with pictures of its pages."""
    data = (EXAMPLES / "an-toan-mua-lu-2026.pdf").read_bytes()
    return upload_and_compile(province.top, people.an, data, name="an-toan-mua-lu-2026.pdf")


@pytest.fixture
def open_page(chromium, live_server):
    with opening(chromium, live_server.url) as open_one:
        yield open_one
