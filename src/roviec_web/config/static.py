"""Static files under names with their hash, once ``roviec-web serve`` has collected them."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedWhereCollected(CompressedManifestStaticFilesStorage):  # type: ignore[misc] # whitenoise ships no types
    """Where nothing is collected (tests, single commands) a file has its plain name."""

    def stored_name(self, name: str) -> str:
        """The name in addresses."""
        return str(super().stored_name(name)) if self.hashed_files else name
