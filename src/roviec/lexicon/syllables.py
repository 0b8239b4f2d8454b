"""The syllables of Vietnamese: onset, rime and tone, as the spelling allows them.

A text in the right encoding is made of them; a text in the wrong one is not. That tells encodings apart
without a dictionary.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ONSETS = (
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
)  # fmt: skip
_RIME_ROWS = (
    # a, ă, â
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    # e, ê
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu",
    # i, y
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y ych ym yn ynh yt yêm yên yêng yêt yêu yu",
    # o, ô, ơ
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong",
    "ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    # u, ư
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy uya uych uynh uyên uyêt uyn uyp uyt uyu",
    "uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
)
_RIMES = frozenset(rime for row in _RIME_ROWS for rime in row.split())
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_TONES_OF_STOPS = frozenset("\u0301\u0323")
_BEFORE_FRONT = re.compile(r"(?:ngh|gh|k(?!h))(?![eêiy])")
"""These stand before e, ê, i and y only …"""
_BEFORE_OTHERS = re.compile(r"(?:ng(?!h)|c(?!h))[eêiy]|g[eê]")
"""… and these never."""
_LONGEST = 7
"""Letters of "nghiêng", the longest syllable."""


@lru_cache(maxsize=16_384)
def is_syllable(word: str) -> bool:
    """Tell whether the spelling of Vietnamese allows a word as one syllable ("nghiêng", "uỷ"; not "nh©n", "tuyeân").

    Args:
        word: one word, upper or lower case, composed or not; the place of its tone mark does not matter.
    Returns:
        True when onset, rime and tone fit together.
    """
    letters = unicodedata.normalize("NFD", word.lower())
    tones = [letter for letter in letters if letter in _TONES]
    bare = unicodedata.normalize("NFC", "".join(letter for letter in letters if letter not in _TONES))
    if len(tones) > 1 or not 0 < len(bare) <= _LONGEST:
        return False
    if tones and bare.endswith(("c", "ch", "p", "t")) and tones[0] not in _TONES_OF_STOPS:
        return False
    return any(bare.startswith(onset) and bare[len(onset) :] in _RIMES for onset in _ONSETS) or bare == "gi"


@lru_cache(maxsize=16_384)
def is_spelt_right(word: str) -> bool:
    """Tell whether a word is a syllable with every mark that the spelling asks for.

    Stricter than ``is_syllable``: a syllable that ends with a stop has a tone ("thực", not "thưc"), and ngh, gh and k
    stand before e, ê, i and y only ("ngành", not "nghành").

    Args:
        word: one word, as for ``is_syllable``.
    Returns:
        True when nothing is wrong with it.
    """
    if not is_syllable(word):
        return False
    letters = unicodedata.normalize("NFD", word.lower())
    bare = unicodedata.normalize("NFC", "".join(letter for letter in letters if letter not in _TONES))
    if bare.endswith(("c", "ch", "p", "t")) and _TONES.isdisjoint(letters):
        return False
    return not _BEFORE_FRONT.match(bare) and not _BEFORE_OTHERS.match(bare)
