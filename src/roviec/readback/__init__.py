"""The table of assigned work read back after people filled it in: every row accounted for, every fault at its row."""

from __future__ import annotations

from roviec.readback.columns import ColumnMap, ColumnMapError, map_from_json, map_to_json
from roviec.readback.edits import ReadBack
from roviec.readback.edits_json import edits_to_json
from roviec.readback.reading import read_back

__all__ = [
    "ColumnMap",
    "ColumnMapError",
    "ReadBack",
    "edits_to_json",
    "map_from_json",
    "map_to_json",
    "read_back",
]
