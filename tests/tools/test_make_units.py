"""The table of units from a wheel like that of the source, with a province of two districts."""

from __future__ import annotations

import csv
import gzip
import io
import json
import sqlite3
import zipfile

import pytest

import make_units

OLD = [
    ("01", "Tỉnh Một", "mot", "001", "Huyện A", "a", "00001", "Xã Đầu", "dau"),
    ("01", "Tỉnh Một", "mot", "001", "Huyện A", "a", "00002", "Xã Cuối", "cuoi"),
    ("01", "Tỉnh Một", "mot", "002", "Huyện Đảo", "dao", None, None, None),
]
NEW = [("01", "Tỉnh Một", "mot", "00001", "Xã Đầu", "dau"), ("01", "Tỉnh Một", "mot", "00009", "Đặc khu Đảo", "dao")]
ONWARD = {
    "DICT_PROVINCE": {"mot": ["mot"]},
    "DICT_PROVINCE_WARD_NO_DIVIDED": {"mot": {"dau": ["mot_a_dau"], "dao": ["mot_dao_"]}},
    "DICT_PROVINCE_WARD_DIVIDED": {
        "mot": {
            "mot_a_cuoi": [
                {"newWardKey": "dao", "isDefaultNewWard": False},
                {"newWardKey": "dau", "isDefaultNewWard": True},
            ]
        }
    },
}


@pytest.fixture
def wheel(tmp_path):
    database = sqlite3.connect(tmp_path / "dataset.db")
    old = "provinceCode, province, provinceKey, districtCode, district, districtKey, wardCode, ward, wardKey"
    new = "provinceCode, province, provinceKey, wardCode, ward, wardKey"
    database.execute(f"create table admin_units_legacy ({old})")
    database.execute(f"create table admin_units ({new})")
    database.executemany(f"insert into admin_units_legacy ({old}) values (?,?,?,?,?,?,?,?,?)", OLD)
    database.executemany(f"insert into admin_units ({new}) values (?,?,?,?,?,?)", NEW)
    database.commit()
    database.close()
    with zipfile.ZipFile(tmp_path / "units.whl", "w") as archive:
        archive.write(tmp_path / "dataset.db", "vietnamadminunits/data/dataset.db")
        archive.writestr("vietnamadminunits/data/converter_2025.json", json.dumps(ONWARD))
    return tmp_path / "units.whl"


def test_it_works(wheel, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(make_units, "TARGET", tmp_path / "units.csv.gz")
    make_units.main(str(wheel))
    first = make_units.TARGET.read_bytes()
    rows = {(row["era"], row["code"]): row for row in csv.DictReader(io.StringIO(gzip.decompress(first).decode()))}
    assert rows["old", "00002"]["onward"] == "00001 00009"
    assert rows["old", "002"]["onward"] == "00009"
    assert rows["old", "001"] == {
        "era": "old", "level": "2", "code": "001", "name": "Huyện A", "above": "01", "onward": "",
    }  # fmt: skip
    assert rows["new", "00009"]["above"] == rows["old", "01"]["onward"] == "01"
    make_units.main(str(wheel))
    assert make_units.TARGET.read_bytes() == first
    assert "without a successor: []" in capsys.readouterr().out
