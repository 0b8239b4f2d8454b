"""The steps of the tables make the tables that the models describe."""

from __future__ import annotations

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_no_step_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
