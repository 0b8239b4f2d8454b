import pytest
from people import signed_in_client, three_people
from provinces import make_other_province, make_province
from reviewing import clause_of, make_document


@pytest.fixture
def province(db):
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


@pytest.fixture
def document(province, people):
    return make_document(province.top, people.an)


@pytest.fixture
def client(people):
    """An's, who may review."""
    return signed_in_client(people.an)


@pytest.fixture
def address(document):
    return f"/documents/{document.code}/review/"


@pytest.fixture
def send(client, document, address):
    """Send as htmx does: the clause as it was just seen, and more."""

    def post(action, path, *, by=client, stamp=None, **values):
        seen = clause_of(document, path).stamp if stamp is None else stamp
        said = {"clause": path, "stamp": seen, **values}
        return by.post(f"{address}{action}/", said, headers={"HX-Request": "true"})

    return post
