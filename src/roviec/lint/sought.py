"""The phrases that rules look for in every document, whatever it says: found together, in one pass over its text."""

from __future__ import annotations

from itertools import chain

from roviec.lexicon.commas import NEVER_PARTED, PARTED
from roviec.lexicon.confusions import CONFUSIONS
from roviec.lexicon.letter_case import FIXED_NAMES, VARYING
from roviec.lexicon.spotting import Spotter
from roviec.lexicon.variants import VARIANTS

SOUGHT = Spotter(
    chain(
        (confusion.wrong for confusion in CONFUSIONS),
        (f"{first}{between}{second}" for first, second in (*PARTED, *NEVER_PARTED) for between in (" ", ", ")),
        (name.lower() for name in FIXED_NAMES),
        chain.from_iterable(VARIANTS),
        (*VARYING, "nhân dân"),
    )
)
"""All in small letters."""
