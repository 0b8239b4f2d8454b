"""Refusals of scans: what is missing on the machine, and pictures in which nothing can be read."""

from __future__ import annotations

from typing import Final

from roviec.errors import DamagedFileError, ImageOnlyError, MissingProgramError

_APT: Final = "sudo apt install tesseract-ocr tesseract-ocr-vie"
_PIP: Final = 'pip install "roviec[scan]"'


def missing_extra(name: str, libraries: list[str]) -> MissingProgramError:
    """The libraries that clean and straighten pictures are not installed."""
    shown = ", ".join(libraries)
    return MissingProgramError(
        name,
        reason_vi=f"tệp là ảnh quét, mà máy này chưa có thư viện nhận dạng chữ ({shown}).",
        reason_en=f"it is a scan, and the libraries for text recognition are not installed here ({shown}).",
        remedy_vi=f"Hãy chạy: {_PIP}",
        remedy_en=f"Run: {_PIP}",
    )


def missing_tesseract(name: str, problem: str) -> MissingProgramError:
    """Tesseract itself, or what it knows of Vietnamese, is not installed."""
    program = problem == "program"
    lacks_vi = "chưa có chương trình Tesseract" if program else "có Tesseract nhưng chưa có dữ liệu tiếng Việt"
    lacks_en = "Tesseract is not installed here" if program else "Tesseract lacks its Vietnamese data here"
    return MissingProgramError(
        name,
        reason_vi=f"tệp là ảnh quét, mà máy này {lacks_vi}.",
        reason_en=f"it is a scan, and {lacks_en}.",
        remedy_vi=f"Hãy chạy: {_APT}",
        remedy_en=f"Run: {_APT}",
    )


def nothing_read(name: str) -> ImageOnlyError:
    """No word could be read in the whole file."""
    return ImageOnlyError(
        name,
        reason_vi="không nhận ra chữ nào trong ảnh.",
        reason_en="no word could be recognised in the picture.",
        remedy_vi="Hãy quét lại ở 200–300 dpi, đủ sáng và thẳng trang, hoặc nộp tệp Word gốc.",
        remedy_en="Scan it again at 200–300 dpi, well lit and straight, or hand in the Word file.",
    )


def damaged_picture(name: str) -> DamagedFileError:
    """The picture does not open."""
    return DamagedFileError(
        name,
        reason_vi="ảnh bị hỏng hoặc tải về chưa đủ.",
        reason_en="the picture is broken or was not downloaded whole.",
        remedy_vi="Hãy lấy lại tệp từ nơi gửi, hoặc quét lại.",
        remedy_en="Get the file again from its sender, or scan it again.",
    )
