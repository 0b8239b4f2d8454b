"""Compound files for tests ([MS-CFB]): the container of Office before 2007 and of Outlook's messages."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field

_SECTOR, _SMALL = 512, 64
_CUTOFF = 4096
"""Smaller streams stand in small sectors, inside the stream of the root."""
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_RECORD = struct.Struct("<64sHBBIII16sIQQIQ")

Tree = Mapping[str, "bytes | Tree"]
"""Streams and storages by their names."""


@dataclass(slots=True)
class _Entry:
    name: str
    content: bytes | None
    children: list[int] = field(default_factory=list)
    start: int = _END
    size: int = 0
    right: int = _FREE


@dataclass(slots=True)
class _Chains:
    """Sectors of one size, and for each the next of its stream."""

    bytes_each: int
    sectors: list[bytes] = field(default_factory=list)
    following: list[int] = field(default_factory=list)

    def write(self, content: bytes) -> int:
        """Add a stream; the result is its first sector."""
        if not content:
            return _END
        start = len(self.sectors)
        count = -(-len(content) // self.bytes_each)
        padded = content.ljust(count * self.bytes_each, b"\0")
        for number in range(count):
            self.sectors.append(padded[number * self.bytes_each : (number + 1) * self.bytes_each])
            self.following.append(_END if number == count - 1 else start + number + 1)
        return start


def compound(tree: Tree) -> bytes:
    """A compound file with these streams and storages."""
    entries = [_Entry("Root Entry", None)]
    _add(tree, 0, entries)
    large, small = _Chains(_SECTOR), _Chains(_SMALL)
    for entry in entries[1:]:
        if entry.content:
            entry.size = len(entry.content)
            entry.start = (large if entry.size >= _CUTOFF else small).write(entry.content)
    inside = b"".join(small.sectors)
    entries[0].size, entries[0].start = len(inside), large.write(inside)
    small_table = large.write(_numbers(small.following))
    records = b"".join(_record(entry, is_root=entry is entries[0]) for entry in entries)
    records += _RECORD.pack(b"", 0, 0, 0, _FREE, _FREE, _FREE, b"", 0, 0, 0, 0, 0) * (-len(entries) % 4)
    return _assembled(large, large.write(records), small_table, -(-len(small.following) * 4 // _SECTOR))


def _add(tree: Tree, parent: int, entries: list[_Entry]) -> None:
    for name, content in tree.items():
        entries.append(_Entry(name, content if isinstance(content, bytes) else None))
        at = len(entries) - 1
        entries[parent].children.append(at)
        if not isinstance(content, bytes):
            _add(content, at, entries)
    for left, right in zip(entries[parent].children, entries[parent].children[1:], strict=False):
        entries[left].right = right


def _numbers(following: list[int]) -> bytes:
    padded = [*following, *[_FREE] * (-len(following) % (_SECTOR // 4))]
    return struct.pack(f"<{len(padded)}I", *padded)


def _record(entry: _Entry, *, is_root: bool) -> bytes:
    name = (entry.name + "\0").encode("utf-16-le")
    kind = 5 if is_root else 1 if entry.content is None else 2
    child = entry.children[0] if entry.children else _FREE
    return _RECORD.pack(name, len(name), kind, 1, _FREE, entry.right, child, b"", 0, 0, 0, entry.start, entry.size)


def _assembled(large: _Chains, directory: int, small_table: int, small_sectors: int) -> bytes:
    own = 1
    while own * _SECTOR // 4 < len(large.following) + own:
        own += 1
    places = list(range(len(large.sectors), len(large.sectors) + own))[:109]
    header = struct.pack("<8s16sHHHHH6s", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"")
    header += struct.pack("<9I", 0, own, directory, 0, _CUTOFF, small_table, small_sectors, _END, 0)
    header += struct.pack("<109I", *places, *[_FREE] * (109 - len(places)))
    return header + b"".join(large.sectors) + _numbers([*large.following, *[_FAT] * own])
