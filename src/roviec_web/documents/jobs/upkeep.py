"""What keeps the documents of a site in order: compiled by the newest compiler, and no file without a row."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from django.db import transaction

from roviec_web.documents.actions.unlocking import forget_passwords
from roviec_web.documents.jobs.compiling import compile_document, compiler_version
from roviec_web.documents.models import Compilation, Original, Rendition
from roviec_web.documents.store import stored_files
from roviec_web.kit.jobs import enqueue, every

A_TURN: Final = 20
"""Documents that are compiled anew at one turn: others' uploads are not kept waiting."""
LEFT_ALONE_S: Final = 86_400
"""A file without a row may be of an upload that is under way; a day later it is not."""
_CHUNK: Final = 500


@every(seconds=600, quick=False)
def recompile_outdated() -> None:
    """Compile anew, a few at a time, what an older compiler compiled; it stays readable meanwhile."""
    outdated = Compilation.objects.exclude(compiler=compiler_version()).order_by("compiled_at", "pk")
    # one that failed since says so on its page; it is not tried again at each turn
    codes = outdated.filter(document__original__isnull=False, document__fault="").values_list(
        "document__code", flat=True
    )
    for code in list(codes[:A_TURN]):
        with transaction.atomic():
            enqueue(compile_document, document=code)


@every(seconds=300)
def forget_given_passwords() -> None:
    """Passwords of locked files live for minutes, also where no job came for them."""
    forget_passwords()


@every(seconds=3600, quick=False)
def sweep_store() -> None:
    """Remove files that no row names: of uploads that were refused or cut off, of pictures that were drawn anew."""
    old = [place for place in stored_files() if _is_old(place)]
    for start in range(0, len(old), _CHUNK):
        chunk = old[start : start + _CHUNK]
        named = _named({place.name for place in chunk})
        for place in chunk:
            if place.name not in named:
                place.unlink(missing_ok=True)


def _is_old(place: Path) -> bool:
    try:
        return place.stat().st_mtime < time.time() - LEFT_ALONE_S
    except FileNotFoundError:  # just renamed
        return False


def _named(names: set[str]) -> set[str]:
    rows = (model.objects.filter(sha256__in=names).values_list("sha256", flat=True) for model in (Original, Rendition))
    return {sha256 for row in rows for sha256 in row}
