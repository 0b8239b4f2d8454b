"""What a backup says of itself."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import Any, Final

FORM: Final = "roviec.backup/1"


@dataclass(slots=True)
class Manifest:
    """The last member of the file: what is in it, with the digest of each part."""

    made_at: str = ""
    version: str = ""
    """Of Rõ Việc."""
    steps: list[str] = field(default_factory=list)
    """Of the tables that were applied; a backup is restored by a version that has the same."""
    audit_head: str = ""
    """Number and digest of the last seal, for ``audit verify --head``."""
    tables: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Rows and digest, by table."""
    files: dict[str, str] = field(default_factory=dict)
    """SHA-256 by name."""
    form: str = FORM

    def digest(self) -> str:
        """One digest of all tables and files: the same before a backup and after its restoration."""
        parts = {"tables": {name: list(row) for name, row in self.tables.items()}, "files": self.files}
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    def as_json(self) -> bytes:
        """With the digest of all, for people who look."""
        return json.dumps({**asdict(self), "digest": self.digest()}, ensure_ascii=False, indent=1).encode()


def read_manifest(data: bytes) -> Manifest:
    """From its JSON.

    Raises:
        ValueError: it is none, or of another form.
    """
    try:
        told: dict[str, Any] = json.loads(data)
        if told.pop("form") != FORM:
            raise ValueError(FORM)
        digest = told.pop("digest")
        tables = {str(name): (int(rows), str(said)) for name, (rows, said) in told.pop("tables").items()}
        manifest = Manifest(**told, tables=tables)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(FORM) from error
    if manifest.digest() != digest:
        raise ValueError(digest)
    return manifest
