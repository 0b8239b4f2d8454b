"""The intake folder: what is put into the folder of a body becomes its document.

    intake/<code of a body>/kế hoạch.pdf          what waits; the folder may be named "<code> Sở Y tế"
    intake/<code of a body>/done/kế hoạch.pdf     what was taken in
    intake/<code of a body>/refused/kế hoạch.pdf  what was not, with the reason in "kế hoạch.pdf.txt"

A file is taken once nobody has written to it for half a minute. It is taken in first and moved then: a process that is
killed in between finds the same bytes again, which the body has already, and moves the file.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from django.conf import settings
from django.utils import timezone

from roviec_web.bodies.models import Body
from roviec_web.documents.actions.uploading import upload_document
from roviec_web.documents.models import Document
from roviec_web.documents.refusals import DuplicateError
from roviec_web.kit.errors import ActionError
from roviec_web.kit.jobs import every

STILL_S: Final = 30
"""Without a change a file is whole; programs that copy write all the time."""
MOST: Final = 100
"""Files of one turn."""
DONE: Final = "done"
REFUSED: Final = "refused"
_UNFINISHED: Final = (".part", ".partial", ".tmp", ".crdownload", ".filepart", ".download", ".swp")

_log = logging.getLogger(__name__)


@every(seconds=30)
def take_in_folder() -> None:
    """Take in what lies in the intake folder and is whole."""
    if settings.INTAKE is None:
        return
    for body, place in list(_waiting(Path(settings.INTAKE)))[:MOST]:
        try:
            _take(body, place)
        except OSError as error:  # gone, or not ours to read: the next one's turn
            _log.warning("intake folder", extra={"file": place.name, "fault": str(error)})


def _waiting(folder: Path) -> Iterator[tuple[Body, Path]]:
    """Whole files with the bodies whose folders they lie in; links are not followed, other folders left alone."""
    places = {place.name.split(" ", 1)[0]: place for place in sorted(folder.iterdir()) if _is_folder(place)}
    bodies = Body.objects.filter(code__in=places, ends_on=None).in_bulk(field_name="code")
    for code, place in places.items():
        if code in bodies:
            yield from ((bodies[code], file) for file in sorted(place.iterdir()) if _is_whole(file))


def _is_folder(place: Path) -> bool:
    return place.is_dir() and not place.is_symlink()


def _is_whole(file: Path) -> bool:
    if file.is_symlink() or not file.is_file() or file.name.startswith((".", "~$")):
        return False
    if file.name.lower().endswith(_UNFINISHED):
        return False
    return file.stat().st_mtime < time.time() - STILL_S


def _take(body: Body, file: Path) -> None:
    try:
        with file.open("rb") as stream:
            upload_document(body=body, name=file.name, stream=stream, acting_user=None, way=Document.Way.FOLDER)
    except DuplicateError as refusal:
        _move(file, DONE, refusal.message)
    except ActionError as refusal:
        _move(file, REFUSED, refusal.message)
    else:
        _move(file, DONE, "")


def _move(file: Path, where: str, note: str) -> None:
    """Into a folder beside it, never over another file."""
    folder = file.parent / where
    folder.mkdir(exist_ok=True)
    place = folder / file.name
    if place.exists():
        place = folder / f"{timezone.localtime():%Y%m%d-%H%M%S-%f} {file.name}"
    if note:
        place.with_name(f"{place.name}.txt").write_text(f"{note}\n", encoding="utf-8")
    file.rename(place)
