"""Every command of the operator: its words, its exit status."""

from __future__ import annotations

import pytest
from django.utils import translation

from roviec_web.kit.commands import FaultsFoundError, OperatorCommand, RefusedError


class Harvest(OperatorCommand):
    about = "Gặt lúa. Chỉ khi lúa chín."

    def add_arguments(self, parser):
        parser.add_argument("field", help="thửa ruộng")

    def handle(self, *_, **options):
        if options["field"] == "green":
            message = "Lúa chưa chín."
            raise RefusedError(message)
        if options["field"] == "eaten":
            message = "Chuột đã ăn."
            raise FaultsFoundError(message)
        self.stdout.write(f"{options['field']}")


def run(*words) -> int:
    try:
        Harvest().run_from_argv(["roviec-web", "harvest", *words])
    except SystemExit as end:
        return int(end.code)
    return 0


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["north"], 0, "north"),
        (["eaten"], 1, "Chuột đã ăn."),
        ([], 2, "Lệnh viết chưa đúng (the following arguments are required: field)"),
        (["green"], 3, "Lúa chưa chín."),
    ],
)
def test_each_end_has_its_status_and_its_words(capsys, words, status, said):
    assert run(*words) == status
    shown = capsys.readouterr()
    assert said in shown.out + shown.err
    assert "Error" not in shown.err


@pytest.mark.parametrize(("language", "words"), [("vi", "Cách dùng: roviec-web harvest"), ("en", "Usage: roviec-web")])
def test_help_is_in_the_operators_language_without_djangos_options(capsys, language, words):
    with translation.override(language):
        assert run("--help") == 0
    shown = capsys.readouterr().out
    assert words in shown
    assert "Gặt lúa." in shown
    assert "--pythonpath" not in shown
