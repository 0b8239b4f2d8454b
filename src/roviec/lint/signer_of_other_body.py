"""The position does not belong to the body that issues (chức vụ người ký không thuộc cơ quan ban hành).

What it finds:
    A plan of an Ủy ban nhân dân that a Giám đốc signs, one of a Sở that a Chủ tịch signs, one of a Party committee
    that either signs, without "by order of" or "by delegation".
Why it matters:
    The signer has no power to issue in the name of that body; usually a header or a signature was left over from
    another document.
Example:
    ỦY BAN NHÂN DÂN TỈNH AN HÀ … GIÁM ĐỐC / Lê Văn Thử
Better:
    ỦY BAN NHÂN DÂN TỈNH AN HÀ … CHỦ TỊCH / Lê Văn Thử
Source:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 7a-7c (authority and position of the head of the body, or of a deputy).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from roviec.findings import Severity
from roviec.lexicon.folding import fold
from roviec.lexicon.issuing_bodies import BODY_HEADS
from roviec.lint.facts import Facts
from roviec.lint.framing import is_whole, names_its_issuer
from roviec.lint.rule import Hit, Rule, Words

_HEADS: tuple[tuple[re.Pattern[str], str, re.Pattern[str]], ...] = (
    (re.compile(r"^(?:uy ban nhan dan|ubnd)\b"), "Chủ tịch", re.compile(r"\b(?:giam doc|bi thu|hieu truong)\b")),
    (re.compile(r"^so\b"), "Giám đốc", re.compile(r"\b(?:chu tich|bi thu|hieu truong)\b")),
    (re.compile(r"^(?:tinh|thanh|huyen|quan|thi|xa|dang) uy\b"), "Bí thư", re.compile(r"\b(?:chu tich|giam doc)\b")),
)
"""First words of an issuer, who signs for it, and positions that never do."""
_BY_ORDER = re.compile(r"\b(?:TL|TUQ|T/L|T/UQ)\b|(?i:thừa)")
_JOINTS = re.compile(r"\s[-–]\s|,\s|\svà\s")


def check(facts: Facts) -> Iterator[Hit]:
    """The signature of the first document."""
    directive = facts.directive
    if directive is None or directive.issuer is None or directive.signature is None or not is_whole(facts):
        return
    signature, issuer = directive.signature, directive.issuer
    if not signature.position or _is_joint(issuer) or not names_its_issuer(facts):
        return
    if _BY_ORDER.search(f"{signature.authority or ''} {signature.position}"):
        return
    for body, head, others in _HEADS:
        if body.match(fold(issuer)) and others.search(fold(signature.position)):
            yield Hit(signature.span, {"position": signature.position, "issuer": issuer, "head": head})


def _is_joint(issuer: str) -> bool:
    """Several bodies, and not one with "và" in its name: "Sở Giáo dục và Đào tạo"."""
    _, *others = _JOINTS.split(issuer.casefold())
    return any(f"{other} ".startswith(tuple(f"{head} " for head in BODY_HEADS)) for other in others)


RULE = Rule(
    code="SG006",
    severity=Severity.WARNING,
    vi=Words(
        "Chức vụ người ký “{position}” không phải của cơ quan ban hành “{issuer}”.",
        "Kiểm tra tên cơ quan ban hành và người ký; văn bản của cơ quan này do {head} hoặc cấp phó ký.",
    ),
    en=Words(
        "The position “{position}” is not one of the issuer “{issuer}”.",
        "Check issuer and signer; the {head} or a deputy signs for this body.",
    ),
    check=check,
)
