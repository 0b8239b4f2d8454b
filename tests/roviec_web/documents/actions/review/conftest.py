import pytest
from people import three_people
from provinces import make_other_province, make_province
from reviewing import make_document


@pytest.fixture
def province(db):
    return make_province()


@pytest.fixture
def people(province):
    return three_people(province.top, make_other_province().top)


@pytest.fixture
def document(province, people):
    return make_document(province.top, people.an)
