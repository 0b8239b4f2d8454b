"""Whether a body of a locality issues the document."""

from __future__ import annotations

import re

from roviec.lexicon.folding import fold
from roviec.lint.facts import Facts

_LOCAL = re.compile(
    r"\b(?:tinh|thanh pho|tp|huyen|quan|xa|phuong|dac khu|thi tran|thi xa|tinh uy|thanh uy|huyen uy|quan uy|thi uy"
    r"|dang uy|so)\b"
)
_CENTRAL = re.compile(r"\b(?:trung uong|chinh phu|thu tuong|quoc hoi|bo chinh tri|ban bi thu)\b|^bo |\btw\b")


def is_local(facts: Facts) -> bool:
    """By the name of the issuer and of the body above it; False where neither tells."""
    directive = facts.directive
    if directive is None or directive.issuer is None:
        return False
    issuer = fold(f"{directive.parent_issuer or ''} {directive.issuer}").strip()
    return bool(_LOCAL.search(issuer)) and not _CENTRAL.search(fold(directive.issuer))
