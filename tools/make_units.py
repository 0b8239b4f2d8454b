"""Make the table of the administrative units of Viet Nam before and after 1 July 2025.

    pip download --no-deps vietnamadminunits==1.0.4
    python tools/make_units.py vietnamadminunits-1.0.4-py3-none-any.whl

The wheel (MIT) is read, not installed; it is no dependency. The table is our data, with its source and licence in
``src/roviec_web/bodies/units/SOURCE.md``. The same wheel gives the same bytes.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import sqlite3
import sys
import tempfile
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "src/roviec_web/bodies/units/units.csv.gz"
DATA = "vietnamadminunits/data/"
HEADER = ("era", "level", "code", "name", "above", "onward")


def main(wheel: str) -> None:
    """Write the table; print what it holds."""
    with zipfile.ZipFile(wheel) as archive, tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(archive.extract(f"{DATA}dataset.db", folder))
        onward = json.loads(archive.read(f"{DATA}converter_2025.json"))
        new = new_units(database)
        old = old_units(database, onward)
    rows = sorted({*new, *old})
    TARGET.write_bytes(packed(rows))
    kinds: dict[tuple[str, str], int] = defaultdict(int)
    for row in rows:
        kinds[row[0], row[1]] += 1
    print({f"{era} {level}": count for (era, level), count in kinds.items()}, f"{TARGET.stat().st_size:,} bytes")


def new_units(database: sqlite3.Connection) -> set[tuple[str, ...]]:
    """Provinces and communes since 1 July 2025."""
    rows = database.execute("select provinceCode, province, wardCode, ward from admin_units").fetchall()
    provinces = {("new", "1", code, name, "", "") for code, name, _, _ in rows}
    return provinces | {("new", "3", code, name, above, "") for above, _, code, name in rows}


def old_units(database: sqlite3.Connection, onward: dict[str, Any]) -> set[tuple[str, ...]]:
    """Provinces, districts and communes until 30 June 2025, each with the new units that go on for it."""
    new_codes, province_codes = new_keys(database)
    onto, provinces = successors(onward, new_codes)
    found: set[tuple[str, ...]] = set()
    unmapped = []
    rows = database.execute(
        "select provinceCode, province, provinceKey, districtCode, district, districtKey, wardCode, ward, wardKey"
        " from admin_units_legacy"
    )
    for p_code, p_name, p_key, d_code, d_name, d_key, w_code, w_name, w_key in rows:
        found.add(("old", "1", p_code, p_name, "", province_codes[provinces[p_key]]))
        found.add(("old", "2", d_code, d_name, p_code, ""))
        if w_code is None:  # five islands had no communes: the district itself goes on
            found.discard(("old", "2", d_code, d_name, p_code, ""))
            found.add(("old", "2", d_code, d_name, p_code, " ".join(onto.get(f"{p_key}_{d_key}_", ()))))
            continue
        after = onto.get(f"{p_key}_{d_key}_{w_key}", ())
        if not after:
            unmapped.append(f"{w_name}, {d_name}, {p_name}")
        found.add(("old", "3", w_code, w_name, d_code, " ".join(after)))
    print(f"without a successor: {unmapped}")
    return found


def new_keys(database: sqlite3.Connection) -> tuple[dict[tuple[str, str], str], dict[str, str]]:
    """Codes of new units by the source's keys."""
    rows = database.execute("select provinceKey, wardKey, wardCode, provinceCode from admin_units").fetchall()
    return {(province, ward): code for province, ward, code, _ in rows}, {row[0]: row[3] for row in rows}


def successors(
    onward: dict[str, Any], new_codes: dict[tuple[str, str], str]
) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """New communes by the key of an old one, the largest part first; new provinces by the key of an old one."""
    onto: dict[str, tuple[str, ...]] = {}
    for province, wards in onward["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            onto.update((old, (new_codes[province, ward],)) for old in olds)
    for province, parts in onward["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, news in parts.items():
            ordered = sorted(news, key=lambda part: not part["isDefaultNewWard"])
            onto[old] = tuple(dict.fromkeys(new_codes[province, part["newWardKey"]] for part in ordered))
    return onto, {old: new for new, olds in onward["DICT_PROVINCE"].items() for old in olds}


def packed(rows: list[tuple[str, ...]]) -> bytes:
    """CSV, compressed without a time."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([HEADER, *rows])
    return gzip.compress(text.getvalue().encode(), compresslevel=9, mtime=0)


if __name__ == "__main__":
    main(sys.argv[1])
