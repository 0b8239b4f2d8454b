"""R01: register the directive and the plan; link the plan to its parents by number, date and issuer."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from kept_documents import plan_text
from people import signed_in_client, three_people
from provinces import make_province

from roviec_web.documents.models import Document
from roviec_web.kit.job_runs import run_due

pytestmark = pytest.mark.django_db

PARENTS = {
    "104-HD/BTGLS": ("25 tháng 5 năm 2023", "BAN TUYÊN GIÁO TỈNH LAM SƠN"),
    "168-HD/BTGLS": ("23 tháng 9 năm 2024", "BAN TUYÊN GIÁO TỈNH LAM SƠN"),
    "560-KH/BTGLS": ("29 tháng 11 năm 2024", "BAN TUYÊN GIÁO TỈNH LAM SƠN"),
}
BASES = (
    "Căn cứ Hướng dẫn số 104-HD/BTGLS ngày 25/5/2023, Hướng dẫn số 168-HD/BTGLS ngày 23/9/2024 và "
    "Kế hoạch số 560 - KH/BTGLS ngày 29/11/2024 của Ban Tuyên giáo tỉnh Lam Sơn về công tác tuyên truyền;"
)


def send(client, body, text, name):
    file = SimpleUploadedFile(name, text.encode())
    assert "Đang chờ" in client.post("/documents/upload/", {"body": body.code, "files": [file]}).content.decode()
    run_due()
    return Document.objects.get(file_name=name)


@pytest.fixture
def lam_son(settings, tmp_path):
    settings.FILES = tmp_path / "files"
    return make_province()


@pytest.mark.parametrize("parents_first", [True, False])
def test_a_plan_is_linked_to_its_parents_whichever_comes_first(lam_son, parents_first):
    an = signed_in_client(three_people(lam_son.top, lam_son.interior).an)
    child = plan_text("15/KH-SYT", issuer="SỞ Y TẾ TỈNH LAM SƠN", bases=BASES)
    if not parents_first:
        send(an, lam_son.health, child, "ke-hoach-con.txt")
    for number, (day, issuer) in PARENTS.items():
        send(an, lam_son.top, plan_text(number, day=day, issuer=issuer), f"{number[:3]}.txt")
    if parents_first:
        send(an, lam_son.health, child, "ke-hoach-con.txt")
    document = Document.objects.get(file_name="ke-hoach-con.txt")
    page = an.get(f"/documents/{document.code}/").content.decode()
    for number in PARENTS:
        parent = Document.objects.get(number=number)
        assert f'href="/documents/{parent.code}/"' in page, number
        assert f'href="/documents/{document.code}/"' in an.get(f"/documents/{parent.code}/").content.decode()


def test_a_parent_that_the_reader_may_not_see_looks_like_one_that_is_not_there(lam_son):
    people = three_people(lam_son.health, lam_son.interior)
    chi, an = signed_in_client(people.chi), signed_in_client(people.an)
    day, issuer = PARENTS["104-HD/BTGLS"]
    document = send(an, lam_son.health, plan_text("15/KH-SYT", bases=BASES), "ke-hoach-con.txt")
    before = an.get(f"/documents/{document.code}/").content.decode()
    hidden = send(chi, lam_son.interior, plan_text("104-HD/BTGLS", day=day, issuer=issuer), "cha.txt")
    after = an.get(f"/documents/{document.code}/").content.decode()
    assert document.parent_links.get(number_key="104-HD/BTGLS").parent == hidden
    assert hidden.code not in after
    assert "104-HD/BTGLS" in before
    assert before[before.index("<h1>") : before.index("</main>")] == after[after.index("<h1>") : after.index("</main>")]
    assert document.code not in chi.get(f"/documents/{hidden.code}/").content.decode()
