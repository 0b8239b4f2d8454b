"""How files of a request reach the disk: bounded in number and size, and of strangers not at all."""

from __future__ import annotations

from tempfile import TemporaryFile
from typing import Any, Final

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile

from roviec_web.documents.store import INCOMING, root

MOST_FILES: Final = 20
"""In one request."""


class IncomingFile(UploadedFile):
    """A file that is gone once the request is answered; it never stands in the folder that all programs share."""

    def __init__(self, name: str | None, content_type: str | None) -> None:
        folder = root() / INCOMING
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        super().__init__(TemporaryFile(dir=folder), name, content_type, 0)  # noqa: SIM115 - closed with the request


class BoundedUpload(FileUploadHandler):
    """Writes each file up to a little more than the bound, so that whoever takes it in sees that it is too large."""

    taken = 0
    total = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file, unless its sender is a stranger or sends too many."""
        user = getattr(self.request, "user", None)
        self.taken += 1
        if user is None or not user.is_authenticated or self.taken > MOST_FILES + 1:
            raise SkipFile
        self.total = 0
        FileUploadHandler.new_file(self, *args, **kwargs)
        self.file = IncomingFile(self.file_name, self.content_type)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:  # noqa: ARG002 - Django's
        """Keep a chunk; what goes beyond the bound is read and dropped."""
        if self.total <= settings.UPLOAD_BYTES:
            self.file.write(raw_data)
        self.total += len(raw_data)

    def file_complete(self, file_size: int) -> UploadedFile:
        """The file as far as it was kept."""
        del file_size
        self.file.size = self.file.tell()
        self.file.seek(0)
        return self.file

    def upload_interrupted(self) -> None:
        """Its sender went away: what was kept goes too."""
        if hasattr(self, "file"):
            self.file.close()
