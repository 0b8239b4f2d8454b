"""Letters as older programs wrote them: decomposed, TCVN3, VNI, the letter oi."""

from __future__ import annotations

import unicodedata
from random import Random

from roviec.lexicon import legacy

_TCVN3 = {letter: chr(byte) for byte, letter in legacy._TCVN3.items() if byte < 256}
_VNI = {letter: pair for pair, letter in legacy._VNI.items() if all(ord(each) < 256 for each in pair)}


def decomposed(text: str, chance: Random) -> str:
    """Letters and accents apart (NFD)."""
    del chance
    return unicodedata.normalize("NFD", text)


def with_oi(text: str, chance: Random) -> str:
    """ƣ for ư, as fonts with a wrong map of letters give it."""
    del chance
    return text.replace("ư", "ƣ").replace("Ư", "Ƣ")


def in_tcvn3(text: str) -> str:
    """TCVN3 as bytes show it.

    A capital with a tone has no byte: "Ủy" is typed "Uỷ", and any other such capital stays small.
    """
    plain = _plain(text).replace("Ủy", "Uỷ")
    return "".join(_TCVN3.get(letter) or _TCVN3.get(letter.lower(), letter) for letter in plain)


def in_vni(text: str) -> str:
    """VNI as bytes show it."""
    return "".join(_VNI.get(letter, letter) for letter in _plain(text))


def _plain(text: str) -> str:
    """Quotation marks and dashes that the old tables lack."""
    return text.replace("“", '"').replace("”", '"').replace("–", "-")


def tcvn3_file(text: str) -> bytes:
    """A file of TCVN3 bytes."""
    return in_tcvn3(text).encode("latin-1")


def vni_file(text: str) -> bytes:
    """A file of VNI bytes."""
    return in_vni(text).encode("latin-1")


def vni_once_read(text: str) -> bytes:
    """VNI that a program took for Western letters and saved as UTF-8."""
    return in_vni(text).encode("latin-1").decode("cp1252", "ignore").encode()


def tcvn3_once_read(text: str) -> bytes:
    """TCVN3 that a program took for Western letters and saved as UTF-8."""
    return in_tcvn3(text).encode("latin-1").decode("cp1252", "ignore").encode()
