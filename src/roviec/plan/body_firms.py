"""Names of firms, in which trades stand that are verbs elsewhere: "Công ty CP Tư vấn xây dựng Nam Sơn"."""

from __future__ import annotations

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.lexicon.firms import LEGAL_FORMS
from roviec.plan.body_words import Words

_TRADE_JOINTS = frozenset({"và", "-", "–", "&", ","})


def company_end(words: Words, at: int) -> int:
    """End of the name of a firm, whose trades may be verbs: "CP Tư vấn xây dựng Nam Sơn 568"; 0 where none is named."""
    if words.at(at - 1) != "ty" or words.capitals:
        return 0
    here = at
    while size := _trade(words, here) or (words.at(here) in _TRADE_JOINTS and _trade(words, here + 1) and 1):
        here += size
    end = here
    while end < len(words) and (words.is_capital(end) or (words.raw[end].isdigit() and not words.is_mark(end))):
        if lexicon.COMPLETE_HEADS.length_at(words.folded, end) > 1 or lexicon.TITLES.length_at(words.folded, end) > 1:
            break
        end += 1
    return end if end > here > at else 0


def _trade(words: Words, at: int) -> int:
    """Length of a legal form or a trade in the name of a firm."""
    tables = (LEGAL_FORMS, lexicon.NAME_WORDS, lexicon.FIELDS, verbs.MODIFIER_VERBS, verbs.VERBS)
    sizes = [table.length_at(words.folded, at) for table in tables]
    if not words.is_capital(at):
        return max(sizes) if max(sizes) > 1 else 0
    return sizes[0] or max(size for size in (*sizes, 0) if size != 1)
