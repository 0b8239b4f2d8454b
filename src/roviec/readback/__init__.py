"""The table of assigned work read back after people filled it in: every row accounted for, every fault at its row."""

from __future__ import annotations

from roviec.readback.columns import ColumnMap, ColumnMapError, column_map_from_json, column_map_to_json
from roviec.readback.edits import ReadBack
from roviec.readback.edits_json import edits_to_json
from roviec.readback.reading import read_back

__all__ = [
    "ColumnMap",
    "ColumnMapError",
    "ReadBack",
    "column_map_from_json",
    "column_map_to_json",
    "edits_to_json",
    "read_back",
]
