"""Bases of a directive (căn cứ): every document that is cited before its first clause."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from roviec.directive.citation import Citation, find_citations
from roviec.directive.issuer import issuing_body
from roviec.directive.stretch import Stretch, plain
from roviec.model.directive import Basis

if TYPE_CHECKING:
    from collections.abc import Sequence

_HANGS = re.compile(r"\s+và\s*$|\s*\((?:sau đây|gọi tắt|viết tắt)")
_ASIDE = re.compile(r"^(?:\([^()]*\)\s*)+")
_ABOUT = re.compile(
    r"(?:về|v/v|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|bổ sung|thông báo|kết luận|triển khai|thực hiện|phát động"
    r"|tăng cường|đẩy mạnh|điều chỉnh|công bố|giao|tổ chức|tuyên truyền|thành lập|thông qua|đề nghị|báo cáo|chỉ đạo"
    r"|yêu cầu|xây dựng|phối hợp|phân công|[“\"])",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[;\n\v\t]|\.(?=\s|$)")
_JOINED = re.compile(r"^\s*(?:,|và|, và|;)\s*(?:số\s*)?$")
_BEFORE_SIBLING = re.compile(r"(?:,|(?<!\w)và)\s*(?:số\s*)?$")
_MAX_TITLE = 700


class _Cited(Struct, frozen=True):
    citation: Citation
    title: str | None
    end: int


def read_bases(preamble: Stretch, own_number: str | None) -> tuple[Basis, ...]:
    """Read the bases.

    A document that is cited twice is listed once, with what either place says of it; the document's own number is no
    basis. Documents in a row ("Hướng dẫn số 1-HD/A ngày … và Kế hoạch số 2-KH/A ngày … của A về …") share the issuer
    and the subject, and numbers of one type in a row share the date, when only the last one says it.
    """
    citations = find_citations(preamble)
    cited = [_Cited(c, *_subject(preamble, c, citations[i + 1 :])) for i, c in enumerate(citations)]
    for index in range(len(cited) - 2, -1, -1):
        cited[index] = _share(preamble, cited[index], cited[index + 1])
    merged: dict[str, Basis] = {}
    for item in cited:
        basis = _basis(preamble, item)
        if basis.number is not None and basis.number == own_number:
            continue
        key = _key(preamble, item, merged)
        merged[key] = _merge(merged[key], basis) if key in merged else basis
    return tuple(merged.values())


def _share(preamble: Stretch, item: _Cited, following: _Cited) -> _Cited:
    between = preamble.text[item.citation.end : following.citation.start]
    if not _JOINED.match(between):
        return item
    citation = item.citation
    if citation.date is None and not following.citation.named:
        citation = structs.replace(citation, date=following.citation.date)
    if citation.issuer is None and ";" not in between:
        citation = structs.replace(citation, issuer=following.citation.issuer)
        return _Cited(citation, item.title or following.title, item.end)
    return structs.replace(item, citation=citation)


def _subject(preamble: Stretch, citation: Citation, following: Sequence[Citation]) -> tuple[str | None, int]:
    """What the document is about: the rest of its clause, or of the brackets that it stands in."""
    text = preamble.text
    limit = min(len(text), citation.end + _MAX_TITLE)
    depth = 0
    end = limit
    for at in range(citation.end, limit):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth < 0 or _ENDS.match(text, at):
            end = at
            break
    for other in following[:1]:
        # A sibling ends the subject; one that is part of it ("về thực hiện Nghị quyết …") does not.
        if other.start < end and _BEFORE_SIBLING.search(text, citation.end, other.start):
            end = other.start
    own = issuing_body(text[citation.end : end])
    if own and own[0] and text[citation.end : citation.end + own[0]].rstrip().endswith(","):
        end = citation.end + own[0]
    hangs = _HANGS.search(text, citation.end, end)
    end = hangs.start() if hangs else end
    subject = _ASIDE.sub("", " ".join(text[citation.end : end].split()).strip(" ,.-"))
    if not _ABOUT.match(subject):
        return None, citation.end
    return subject, citation.end + len(text[citation.end : end].rstrip(" ,"))


def _basis(preamble: Stretch, item: _Cited) -> Basis:
    citation = item.citation
    title = item.title
    if citation.number is None and citation.code in ("LUAT", "PL"):
        title = _law_name(preamble, citation)
    span = preamble.span(citation.start, max(item.end, citation.end))
    return Basis(citation.number, citation.code, citation.date, citation.issuer, title, span)


def _law_name(preamble: Stretch, citation: Citation) -> str:
    words = " ".join(preamble.text[citation.start : citation.end].split())
    return re.split(r",?\s(?:ngày|năm \d|số \d|của Quốc hội)", words, maxsplit=1)[0].strip(" ,")


def _key(preamble: Stretch, item: _Cited, known: dict[str, Basis]) -> str:
    """The same number is the same document, unless both places say years that differ."""
    citation = item.citation
    if citation.number is None:
        words = " ".join(preamble.text[citation.start : citation.end].split())
        return f"{citation.code} {plain(_law_name(preamble, citation) if citation.code == 'LUAT' else words)}"
    key = plain(citation.number)
    earlier = known.get(key)
    if earlier and earlier.date and citation.date and earlier.date.year != citation.date.year:
        return f"{key} {citation.date.year}"
    return key


def _merge(first: Basis, again: Basis) -> Basis:
    return replace(
        first,
        date=first.date or again.date,
        issuer=first.issuer or again.issuer,
        title=first.title or again.title,
    )
