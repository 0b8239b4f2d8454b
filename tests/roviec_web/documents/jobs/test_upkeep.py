from __future__ import annotations

import os
import time

from kept_documents import plan_text, take_in

from roviec_web.documents import store
from roviec_web.documents.jobs.compiling import compiler_version
from roviec_web.documents.jobs.upkeep import recompile_outdated, sweep_store
from roviec_web.documents.models import Compilation, Document
from roviec_web.kit.job_runs import run_due


def test_what_an_older_compiler_compiled_is_compiled_anew(province):
    document = take_in(province.health, plan_text())
    Compilation.objects.update(compiler="0.0.1", counts={})
    recompile_outdated()
    document.refresh_from_db()
    assert document.state == "compiled"  # readable meanwhile
    run_due()
    found = Compilation.objects.get()
    assert (found.compiler, found.counts["tasks"]) == (compiler_version(), 2)


def test_what_failed_since_is_not_tried_at_each_turn(province):
    take_in(province.health, plan_text())
    Compilation.objects.update(compiler="0.0.1")
    Document.objects.update(fault="Hỏng.")
    recompile_outdated()
    run_due()
    assert Compilation.objects.get().compiler == "0.0.1"


def test_what_is_new_is_left_alone(province):
    take_in(province.health, plan_text())
    recompile_outdated()
    assert run_due() == 0


def test_files_without_a_row_are_swept_a_day_later(province):
    document = take_in(province.health, plan_text())
    young, old = store.store_bytes(b"young"), store.store_bytes(b"old")
    for place in store.stored_files():
        if place.name != young.sha256:
            os.utime(place, (time.time() - 90_000,) * 2)
    half = store.root() / store.INCOMING / "half"
    half.write_bytes(b"half")
    os.utime(half, (1, 1))
    sweep_store()
    names = {place.name for place in store.stored_files()}
    assert {old.sha256, "half"}.isdisjoint(names)
    assert {young.sha256, document.sha256} <= names
    assert set(document.renditions.values_list("sha256", flat=True)) <= names
