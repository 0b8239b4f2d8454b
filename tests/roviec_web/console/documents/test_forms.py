from people import give_role

from roviec_web.bodies.models import Body
from roviec_web.console.documents.forms import KeeperForm


def test_it_begins_with_ones_own_body_or_the_one_that_one_works_for(province, people):
    def first(working_for):
        return KeeperForm(user=people.an, own=[province.top], working_for=working_for).initial["body"]

    give_role(people.an, province.top, "contributor")
    assert first("") == province.top.name
    assert first(province.health.code) == province.health.name
    assert first("0000000000") == province.top.name
    Body.objects.filter(pk=province.interior.pk).update(name=province.health.name)
    assert first(province.health.code) == f"{province.health.name} ({province.health.code})"


def test_the_body_is_one_on_which_the_person_may_upload(province, people):
    form = KeeperForm({"body": province.interior.name}, user=people.binh, own=[province.health], working_for="")
    assert not form.is_valid()
    form = KeeperForm({"body": province.health.name}, user=people.binh, own=[province.health], working_for="")
    assert form.is_valid()
    assert form.body == province.health
