"""What this program itself made from a plan is no plan: refused, with the command that it is for.

Papers set anew (.docx, .pdf) are documents like any other, and are read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from roviec.errors import OwnFileError
from roviec.lexicon.own_files import DATA_SIGN, ID_HEADERS, PAGE_SIGN, PAGE_SIGN_WITHIN

if TYPE_CHECKING:
    from roviec.intake.sheet_book import Book

_HEADERS = frozenset(ID_HEADERS.values())


def refuse_own_page(markup: str, name: str) -> None:
    """Refuse a page that shows a plan or a comparison.

    Raises:
        OwnFileError: it is one.
    """
    if PAGE_SIGN.search(markup, 0, PAGE_SIGN_WITHIN):
        raise OwnFileError(
            name,
            reason_vi="đây là trang mà Rõ Việc lập từ một văn bản, không phải văn bản.",
            reason_en="it is a page that Rõ Việc made from a document, not a document.",
            remedy_vi="Hãy mở trang bằng trình duyệt; muốn biên dịch, hãy nêu văn bản gốc.",
            remedy_en="Open it in a browser; to compile, name the document itself.",
        )


def refuse_own_table(book: Book, name: str) -> None:
    """Refuse the table of assigned work, whatever program saved it since.

    Raises:
        OwnFileError: it is one.
    """
    if any(cell.text in _HEADERS for sheet in book.sheets for cell in sheet.cells):
        header = ID_HEADERS["vi"]
        raise OwnFileError(
            name,
            reason_vi="đây là bảng phân công mà Rõ Việc lập từ một kế hoạch, không phải văn bản.",
            reason_en="it is a table of assigned work that Rõ Việc made from a plan, not a document.",
            remedy_vi=f"Hãy đọc lại bảng đã điền bằng: roviec read-back “{name}” --plan KẾ_HOẠCH; "
            f"nếu bảng là phụ lục của văn bản mới, hãy xóa cột ẩn “{header}” rồi nộp lại.",
            remedy_en=f"Read a table that was filled in with: roviec read-back “{name}” --plan PLAN; "
            f"if it is the annex of a new document, delete the hidden column “{header}” and hand it in again.",
        )


def refuse_own_data(text: str, name: str) -> None:
    """Refuse data that was made for programs.

    Raises:
        OwnFileError: it is such data.
    """
    if DATA_SIGN.match(text):
        raise OwnFileError(
            name,
            reason_vi="đây là dữ liệu JSON mà Rõ Việc lập ra, không phải văn bản.",
            reason_en="it is JSON that Rõ Việc made, not a document.",
            remedy_vi="Hãy nêu văn bản gốc.",
            remedy_en="Name the document itself.",
        )
