"""What people type, as terms: words, phrases in quotation marks, the beginning of a last word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from roviec_web.kit.folding import fold

MOST_TERMS: Final = 12
"""More narrow nothing down and cost each a look-up."""
SHORTEST_BEGINNING: Final = 2
"""Letters; half the words of the language begin with any one letter."""
_PARTS: Final = re.compile(r"[\"“”]([^\"“”]*)[\"“”]|([^\"“”]+)")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that must stand in a row."""

    words: tuple[str, ...]
    """Folded."""
    is_beginning: bool = False
    """The last word may go on."""


def read_terms(text: str) -> tuple[Term, ...]:
    """The terms of a query, each of which must be found.

    ``'"tiêm chủng" kế ho'`` is the phrase *tiem chung*, the word *ke* and what begins with *ho*. A blank at the end
    says that the last word is whole.
    """
    terms: list[Term] = []
    for phrase, loose in _PARTS.findall(text[:400]):
        if phrase:
            terms.append(Term(tuple(fold(phrase).split())))
        else:
            terms += [Term((word,)) for word in fold(loose).split()]
    terms = [term for term in dict.fromkeys(terms) if term.words][:MOST_TERMS]
    if terms and text[-1:].isalnum() and len(terms[-1].words[-1]) >= SHORTEST_BEGINNING:
        terms[-1] = Term(terms[-1].words, is_beginning=True)
    return tuple(terms)


def fts5_query(kind: str, terms: tuple[Term, ...]) -> str:
    """For SQLite: ``{kind}: "body" AND {folded}: ("so" AND "y" AND "te"*)``."""
    wanted = " AND ".join(f'"{" ".join(term.words)}"{"*" if term.is_beginning else ""}' for term in terms)
    return f'{{kind}}: "{kind}" AND {{folded}}: ({wanted})'


def tsquery(terms: tuple[Term, ...]) -> str:
    """For PostgreSQL: ``(so) & (y) & (te:*)``."""
    return " & ".join(f"({' <-> '.join(_lexemes(term))})" for term in terms)


def _lexemes(term: Term) -> list[str]:
    *first, last = term.words
    return [*first, f"{last}:*" if term.is_beginning else last]


def excerpt(text: str, terms: tuple[Term, ...], *, words: int = 30) -> list[tuple[str, bool]]:
    """The words around the first one that was looked for, in pieces: text, and whether it was looked for."""
    whole = {word for term in terms for word in term.words}
    begun = tuple(term.words[-1] for term in terms if term.is_beginning)
    shown = [(word, _is_wanted(word, whole, begun)) for word in text.split()]
    first = next((index for index, (_, wanted) in enumerate(shown) if wanted), 0)
    start = max(0, min(first - 6, len(shown) - words))
    pieces: list[tuple[str, bool]] = [("… ", False)] if start else []
    for word, wanted in shown[start : start + words]:
        if pieces and pieces[-1][1] == wanted:
            pieces[-1] = (f"{pieces[-1][0]}{word} ", wanted)
        else:
            pieces.append((f"{word} ", wanted))
    return [*pieces, ("…", False)] if start + words < len(shown) else pieces


def _is_wanted(word: str, whole: set[str], begun: tuple[str, ...]) -> bool:
    parts = fold(word).split()
    return any(part in whole or part.startswith(begun) for part in parts) if begun else any(p in whole for p in parts)
