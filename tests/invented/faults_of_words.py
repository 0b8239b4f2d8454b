"""Planted faults of the words of clauses: one clause that says something wrong, or several that do not agree."""

from __future__ import annotations

import re
import unicodedata
from random import Random

from invented.planting import Fault, Plant, aims, given, in_clause
from invented.tree import Plan


def _adds(words: str) -> Plant:
    """An aim that goes on with some words."""
    return in_clause(aims, lambda text, _: f"{text[:-1]}{words}")


def _changes(pattern: str, words: str) -> Plant:
    """An aim in which something is printed otherwise."""

    def change(text: str, plan: Plan) -> str | None:
        del plan
        changed, count = re.subn(pattern, words, text, count=1)
        return changed if count else None

    return in_clause(aims, change)


def _adds_unlike(usual: str, rare: str, at: str = "") -> Plant:
    """Two aims that say the one, and one that says the other; the finding stands there or at one that says ``at``."""

    def plant(plan: Plan, chance: Random) -> str | None:
        found = aims(plan)
        if len(found) < 3:
            return None
        chosen = chance.sample(found, 3)
        for clause, words in zip(chosen, (usual, usual, rare), strict=True):
            clause.text = f"{clause.text[:-1]}{words}"
        return at or chosen[2].text

    return plant


def _becomes(words: str) -> Plant:
    """A sentence in the place of an aim."""
    return in_clause(aims, lambda _text, _plan: words)


def _decomposed(text: str, plan: Plan) -> str | None:
    del plan
    words = text.split(" ")
    words[1] = unicodedata.normalize("NFD", words[1])
    changed = " ".join(words)
    return changed if changed != text else None


def _without_day(text: str, plan: Plan) -> str | None:
    """Only offices of the State must say it."""
    return None if plan.first.party else f"{text[:-1]} theo Chỉ thị số 07/CT-TTg của Thủ tướng Chính phủ."


def _undated(begins: str) -> Plant:
    """Work without the day by which it was due."""

    def change(text: str, plan: Plan) -> str | None:
        del plan
        changed, count = re.subn(r"[,;]? (?:hoàn thành |xong )?(?:trước|chậm nhất) ngày [^,;.]{8,24}(?=\.$)", "", text)
        return changed if count and re.match(begins, changed) else None

    return in_clause(given, change)


def _soon(plan: Plan, chance: Random) -> str | None:
    """Three clauses whose time is a word."""
    day = r"[,;]? (?:hoàn thành |xong )?(?:trước|chậm nhất) ngày [^,;.]{8,24}\.$"
    found = [clause for clause in given(plan) if re.search(day, clause.text)]
    if len(found) < 3:
        return None
    for clause in chance.sample(found, 3):
        clause.text = re.sub(day, " kịp thời.", clause.text)
    return " kịp thời.\n"


def _from_now(plan: Plan, chance: Random) -> str | None:
    """In a document without a day."""
    plan.first.issued_on = None
    return _adds(", từ nay đến cuối năm.")(plan, chance)


def _with_somebody(text: str, plan: Plan) -> str | None:
    """Partners that nobody can name."""
    del plan
    verbs = "lập|xây dựng|hoàn thiện|cập nhật|ban hành|biên soạn|mở|rà soát"
    changed, count = re.subn(
        rf"^Phối hợp với .{{5,120}}? (?=(?:{verbs}) )", "Phối hợp với các cơ quan liên quan ", text
    )
    return changed if count else None


def _replaced(plan: Plan, chance: Random) -> str | None:
    """A plan among the bases, which another clause says to be replaced."""
    cited = [basis for basis in plan.first.bases if re.match(r"Căn cứ Kế hoạch số \S+ ", basis.line)]
    found = aims(plan)
    if not (cited and found) or plan.family == "QD":
        return None
    clause = chance.choice(found)
    clause.text = f"{clause.text[:-1]}, thay thế Kế hoạch số {cited[0].number}."
    return cited[0].line


def _next_year(text: str, plan: Plan) -> str | None:
    """Where the title names the year of the plan."""
    if not plan.first.title.endswith("2026"):
        return None
    words = r"(?:trước|chậm nhất) ngày [^,;.]{8,24}(?=\.$)"
    changed, count = re.subn(words, "trước ngày 31/3/2027", text)
    return changed if count and "áo cáo" not in changed else None  # a report may follow the work


def _anniversary(pattern: str, words: str) -> Plant:
    """A change in the aim that keeps an anniversary."""

    def plant(plan: Plan, chance: Random) -> str | None:
        del chance
        for clause in plan.clauses():
            changed, count = re.subn(pattern, words, clause.text)
            if count:
                clause.text = changed
                return changed
        return None

    return plant


WORD_FAULTS: dict[str, Fault] = {
    "another day of the week": Fault("DT002", _adds(", như buổi ra quân thứ Hai, ngày 03/11/2026.")),
    "a year of two figures": Fault("DT004", _adds(", như đợt kiểm tra ngày 15/3/25.")),
    "an anniversary without its unit": Fault("DT006", _anniversary(r"kỷ niệm (\d+) năm Ngày", r"kỷ niệm \1 Ngày")),
    "an anniversary on two days": Fault(
        "DT007",
        _adds_unlike(
            ", chào mừng 30 năm Ngày thành lập Trạm thủy lợi (15/9/1996 - 15/9/2026).",
            ", chào mừng 30 năm Ngày thành lập Trạm thủy lợi (19/5/1996 - 19/5/2026).",
            "Trạm thủy lợi",
        ),
    ),
    "about as many years": Fault(
        "DT015", _adds_unlike(" sau 30 năm xây dựng thị xã.", " qua gần 30 năm xây dựng thị xã.")
    ),
    "a range with one sign": Fault("DT016", _adds(", tỷ lệ đạt từ 90 đến 95%.")),
    "a deadline behind the end of the plan": Fault("DL006", in_clause(given, _next_year)),
    "work without its day": Fault("DL002", _undated("Ban hành|Lập")),
    "a plan to write without its day": Fault("DL003", _undated("Xây dựng kế hoạch")),
    "time said by a word": Fault("TK005", _soon),
    "from now on, without a now": Fault("DT012", _from_now),
    "an anniversary of another year": Fault(
        "DT009",
        _becomes(
            "Tuyên truyền các ngày lễ lớn trong năm 2026 như: 30 năm Ngày thành lập thị xã (06/01/1997 - 06/01/2027)."
        ),
    ),
    "partners that nobody can name": Fault("BD001", in_clause(given, _with_somebody)),
    "a basis that is replaced": Fault("RF007", _replaced),
    "a sign of a private font": Fault("EN003", _changes(" ", " \uf0e0 ")),
    "letters in pieces": Fault("EN005", in_clause(aims, _decomposed)),
    "a letter that was lost": Fault("EN006", _changes(r"(?<=[a-z])ế|(?<=[a-z])ộ|(?<=[a-z])ạ", "\ufffd")),
    "a control character": Fault("EN007", _changes(r"(?<=[a-z]) (?=[a-z])", "\x07 ")),
    "letters set apart": Fault(
        "EN008", _adds_unlike(" tại Ủy ban nhân d ân xã.", " cùng Ủy ban nhân d ân xã.", "nhân d ân")
    ),
    "two names of one congress": Fault(
        "NM002",
        _adds_unlike(
            ", chào mừng Đại hội đại biểu Đảng bộ xã lần thứ II.", ", chào mừng Đại hội Đảng bộ xã lần thứ II."
        ),
    ),
    "an abbreviation that nobody explains": Fault("NM003", _adds(" cùng TTKX.")),
    "an abbreviation of two names": Fault(
        "NM004", _adds_unlike(" cùng Trung tâm Y tế (TTYT).", " cùng Thanh tra Y tế (TTYT).", "(TTYT)")
    ),
    "a document of two days": Fault(
        "RF004",
        _adds_unlike(
            " theo Chỉ thị số 07/CT-TTg ngày 20/01/2026 của Thủ tướng Chính phủ.",
            " theo Chỉ thị số 07/CT-TTg ngày 20/01/2025 của Thủ tướng Chính phủ.",
            "Chỉ thị số 07/CT-TTg",
        ),
    ),
    "a decision with the number of a plan": Fault("RF005", _adds(" theo Quyết định số 45/KH-UBND ngày 02/01/2026.")),
    "the Government for its Prime Minister": Fault(
        "RF006", _adds(" theo Quyết định số 15/QĐ-TTg ngày 02/01/2026 của Chính phủ.")
    ),
    "a number without its day": Fault("RF009", in_clause(aims, _without_day)),
    "a resolution of two bodies": Fault(
        "RF010", _adds_unlike(" theo Nghị quyết Đại hội XX của Hội.", " theo Nghị quyết Đại hội XX của Quốc hội.")
    ),
    "a capital inside a word": Fault(
        "SP002", _adds_unlike(" trên Đài Phát thanh của huyện.", " trên Đài Phát Thanh của huyện.")
    ),
    "the name of the State in other capitals": Fault("SP003", _adds(" của nước Cộng hòa xã hội Chủ nghĩa Việt Nam.")),
    "a word in capitals and not": Fault("SP004", _adds_unlike(" để phục vụ Nhân dân.", " để phục vụ nhân dân.")),
    "two spellings of one word": Fault("SP005", _adds_unlike(" trên các pano lớn.", " trên các panô lớn.")),
    "a misspelt brand": Fault("SP006", _adds(", nhất là trên Youtube.")),
    "a syllable that cannot be": Fault("SP008", _adds(", các nghành.")),
    "two places of a tone": Fault("SP009", _adds_unlike(" và cấp uỷ.", " của cấp ủy và các cấp ủy.", "cấp uỷ")),
    "a comma inside a notion": Fault("TX001", _adds(", phát huy dân chủ, xã hội chủ nghĩa.")),
    "a comma too few": Fault(
        "TX002", _adds_unlike("; tăng cường kiểm tra, giám sát.", "; tăng cường kiểm tra giám sát.")
    ),
    "two commas": Fault("TX003", _changes(", ", ",, ")),
    "two ways to leave off": Fault(
        "TX004", _adds_unlike(" tại trường học, chợ… và bến xe.", " tại trường học, chợ... và bến xe.")
    ),
    "a space before a comma": Fault("TX006", _changes(", ", " , ")),
    "words said twice": Fault(
        "TX007", _adds(", trao đổi về kết quả tiêm chủng mở rộng phục vụ kết quả tiêm chủng mở rộng trong năm.")
    ),
    "a sentence without a predicate": Fault("TX008", _adds(". Việc kiểm tra các trạm bơm trước mùa lũ.")),
    "the Government is told what to do": Fault(
        "BD003", _becomes("Chính phủ, các bộ, ngành phải có giải pháp quyết liệt.")
    ),
}
