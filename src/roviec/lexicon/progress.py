"""States of a task (trạng thái) as a table of assigned work offers them, and as offices type them."""

from __future__ import annotations

from roviec.lexicon.folding import fold

STATES: tuple[tuple[str, str, str], ...] = (
    ("not_started", "Chưa thực hiện", "Not started"),
    ("in_progress", "Đang thực hiện", "In progress"),
    ("done", "Hoàn thành", "Done"),
    ("paused", "Tạm dừng", "Paused"),
)
"""Code, and its word in Vietnamese and in English, in the order of the list in the cell."""
DONE = "done"

_TYPED: dict[str, str] = {
    "not_started": """
        chua | chua lam | chua bat dau | chua trien khai | chua thuc hien | chua co | chua hoan thanh | cth | chua den han
        not started | not yet | no | todo | to do | open
    """,
    "in_progress": """
        dang | dang lam | dang trien khai | dang thuc hien | dang tien hanh | dang xu ly | dang hoan thien | da trien khai
        mot phan | hoan thanh mot phan | dth | in progress | ongoing | started | doing | partly | partial
    """,
    "done": """
        hoan thanh | da hoan thanh | xong | da xong | da lam | da lam xong | hoan tat | da hoan tat | da thuc hien
        da thuc hien xong | hoan thanh dung han | hoan thanh truoc han | hoan thanh tre han | hoan thanh qua han | ht | dht
        100% | x | v | ✓ | ✔ | done | completed | complete | finished | yes
    """,
    "paused": """
        tam dung | tam hoan | hoan | dung | tam ngung | ngung | khong thuc hien | khong thuc hien duoc | paused | stopped
        on hold | suspended
    """,
}
"""Folded, as ``fold`` does: the words of a cell that mean one state and no other."""

_CODES: dict[str, str] = {
    **{
        fold(word): code
        for code, words in _TYPED.items()
        for word in words.replace("\n", "|").split("|")
        if word.strip()
    },
    **{fold(word): code for code, *words in STATES for word in words},
}


def state_of(words: str) -> str | None:
    """Code of the state that the words of a cell mean; None where they mean none that is known."""
    return _CODES.get(fold(words).strip(" .,;:!"))


def word_for(code: str, language: str) -> str:
    """The word of a state in the language of the table."""
    return next(vi if language == "vi" else en for known, vi, en in STATES if known == code)
