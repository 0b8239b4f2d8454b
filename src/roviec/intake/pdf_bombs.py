"""Refusals before PDFium runs: streams that unpack to too much, forms that show each other without end.

PDFium can be neither stopped nor held to a limit from outside, so the two ways of making it eat memory are looked
for in the raw file: what packed streams (pictures aside, which are never unpacked here) really hold, and how often
the forms of a page are drawn when each draws others several times.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from roviec.intake.limits import limit_error

if TYPE_CHECKING:
    from roviec.model.options import Limits

_HARMLESS: Final = 32_000
"""Bytes: a file so small cannot unpack to more than the allowance."""
ALLOWANCE: Final = 40_000_000
"""Bytes that the streams of any file may hold: fonts, drawings."""
ALLOWANCE_PER_PAGE: Final = 256_000
"""Bytes more for each page; a page of text holds 10,000 to 30,000."""
MAX_DRAWN: Final = 400_000
"""How many forms one page may draw in all."""
_DEEPEST: Final = 40
"""Forms within forms that PDFium follows, one that shows itself too; below that it draws nothing."""
_HEAD: Final = 4_000
"""Bytes before ``stream`` in which its dictionary begins."""
_PACKED: Final = re.compile(rb"/(?:FlateDecode|Fl)\b")
_PICTURE: Final = re.compile(rb"/Subtype\s*/Image\b")
_FORM: Final = re.compile(rb"/Subtype\s*/Form\b")
_NUMBER: Final = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+$")
_RESOURCES: Final = re.compile(rb"/(?:Resources|XObject)\s+(\d{1,9})\s+\d{1,5}\s+R")
_NAMED: Final = re.compile(rb"/([^\s/<>\[\]()]{1,80})\s+(\d{1,9})\s+\d{1,5}\s+R")
_OBJECT_STREAM: Final = re.compile(rb"/Type\s*/ObjStm\b")
_FIRST: Final = re.compile(rb"/First\s+(\d{1,9})")
_PACKED_AT: Final = re.compile(rb"(\d{1,9})\s+(\d{1,9})")
"""An object in a stream, and how far behind the first one it stands."""
_DRAWS: Final = re.compile(rb"/([^\s/<>\[\]()]{1,80})\s+Do\b")
_OBJECT: Final = re.compile(rb"(?<!\d)(\d{1,9})\s+\d{1,5}\s+obj\b")


class _Place(NamedTuple):
    """Where an object stands."""

    held_in: bytes
    """The file, or a stream that packs objects."""
    start: int
    end: int


@dataclass(slots=True)
class _Form:
    names: dict[bytes, set[int]] | None
    """What each name is. None if it has no resources of its own. What is not named here, PDFium asks the page for."""
    draws: list[bytes]


def check_bombs(name: str, data: bytes, pages: int, limits: Limits) -> None:
    """Refuse a file whose streams unpack to too much, or whose forms multiply.

    Args:
        name: for the message.
        data: the file.
        pages: how many pages it says it has.
        limits: ``max_bytes`` times ten is the most whatever the pages.

    Raises:
        LimitError: it does.
    """
    most = min(ALLOWANCE + ALLOWANCE_PER_PAGE * max(pages, 0), limits.max_bytes * 10)
    total = 0
    found: dict[int, tuple[bytes, list[bytes]]] = {}
    packs: list[tuple[bytes, bytes]] = []
    has_forms = b"/Form" in data
    if len(data) < _HARMLESS and not has_forms:
        return
    for number, head, start, end in _streams(data):
        if _PICTURE.search(head) is not None:
            continue
        body = data[start:end]
        if _PACKED.search(head) is not None:
            body = _unpack(body, most - total)
            total += len(body)
            if total >= most:
                raise limit_error(
                    name, "max_unpacked", total, most, unit_vi="byte sau khi bung", unit_en="bytes unpacked"
                )
        if has_forms and _OBJECT_STREAM.search(head) is not None:
            packs.append((head, body))
        if has_forms and _FORM.search(head) is not None:
            found[number] = head, _DRAWS.findall(body)
    if any(draws for _, draws in found.values()):
        objects = _places(data, packs)
        forms = {number: _Form(_names(head, objects), draws) for number, (head, draws) in found.items()}
        _check_drawn(name, [data, *(body for _, body in packs)], forms)


def _streams(data: bytes) -> Iterator[tuple[int, bytes, int, int]]:
    """Number, dictionary, start and end of each stream."""
    at = data.find(b"stream")
    while at >= 0:
        if data[at - 3 : at] == b"end":
            at = data.find(b"stream", at + 6)
            continue
        opened = data.rfind(b"obj", max(0, at - _HEAD), at)
        found = _NUMBER.search(data, max(0, opened - 20), opened) if opened >= 0 else None
        start = at + 6 + (2 if data[at + 6 : at + 8] == b"\r\n" else 1)
        end = data.find(b"endstream", start)
        end = len(data) if end < 0 else end
        if found is not None:
            yield int(found.group(1)), data[opened:at], start, end
        at = data.find(b"stream", end + 9)


def _unpack(body: bytes, most: int) -> bytes:
    """What a packed stream holds, up to ``most`` bytes; broken ones up to the break."""
    try:
        return zlib.decompressobj().decompress(body, max(most, 1))
    except zlib.error:
        return b""


def _places(data: bytes, packs: list[tuple[bytes, bytes]]) -> dict[int, list[_Place]]:
    """Where each object that resources refer to stands: by itself in the file, or among others in a stream.

    An object that is told several times has several places.
    """
    texts = [data, *(body for _, body in packs)]
    places: dict[int, list[_Place]] = {int(found[1]): [] for text in texts for found in _RESOURCES.finditer(text)}
    for found in _OBJECT.finditer(data):
        if (number := int(found[1])) in places:
            places[number].append(_Place(data, found.end(), found.end() + _HEAD))
    for head, body in packs:
        first = _FIRST.search(head)
        base = int(first[1]) if first is not None else len(body)
        starts = [(int(found[1]), base + int(found[2])) for found in _PACKED_AT.finditer(body, 0, base)]
        for (number, start), (_, end) in pairwise([*starts, (0, len(body))]):
            if number in places:
                places[number].append(_Place(body, start, min(end, start + _HEAD) if end > start else start + _HEAD))
    return places


def _names(head: bytes, places: dict[int, list[_Place]]) -> dict[bytes, set[int]] | None:
    """Which object each name of a form's resources is; dictionaries kept apart are followed two steps."""
    if b"/Resources" not in head:
        return None
    text = head
    for _ in range(2):
        more = [place for number in map(int, _RESOURCES.findall(text)) for place in places.get(number, ())]
        text += b" ".join(place.held_in[place.start : place.end].split(b"endobj")[0] for place in more[:4])
    names: dict[bytes, set[int]] = {}
    for name, number in _NAMED.findall(text):
        names.setdefault(name, set()).add(int(number))
    return names


def _check_drawn(name: str, texts: list[bytes], forms: dict[int, _Form]) -> None:
    """Count how often forms are drawn when one is shown, as deep as PDFium follows them."""
    inner = _targets(texts, forms)
    drawn = dict.fromkeys(inner, 1)
    for _ in range(_DEEPEST):
        deeper = {
            number: 1 + sum(times * max(drawn[target] for target in targets) for times, targets in draws)
            for number, draws in inner.items()
        }
        if deeper == drawn:
            return
        drawn = deeper
        if (most := max(drawn.values())) > MAX_DRAWN:
            raise limit_error(name, "max_drawn", most, MAX_DRAWN, unit_vi="hình lồng nhau", unit_en="forms drawn")


def _targets(texts: list[bytes], forms: dict[int, _Form]) -> dict[int, list[tuple[int, set[int]]]]:
    """How often each form draws which other one: one of several, where the name is told by who draws it."""
    anywhere: dict[bytes, set[int]] = {}
    if any(drawn not in (form.names or {}) for form in forms.values() for drawn in form.draws):
        for word, number in (pair for text in texts for pair in _NAMED.findall(text)):
            if int(number) in forms:
                anywhere.setdefault(word, set()).add(int(number))
    inner: dict[int, list[tuple[int, set[int]]]] = {}
    for number, form in forms.items():
        draws: list[tuple[int, set[int]]] = []
        for drawn, times in Counter(form.draws).items():
            own = (form.names or {}).get(drawn)
            targets = anywhere.get(drawn, set()) if own is None else own & forms.keys()
            if targets:
                draws.append((times, targets))
        inner[number] = draws
    return inner
