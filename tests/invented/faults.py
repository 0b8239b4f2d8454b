"""The table of planted faults: how to spoil a clean plan, and which rule of lint must find it at which line.

A row is a name, the code of the rule and a function that changes the tree of a complete plan, or its printed lines, and
gives the words at whose line the finding must stand. See CONTRIBUTING.md.
"""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import timedelta
from random import Random

from invented.dues import day
from invented.faults_of_lines import LINE_FAULTS
from invented.faults_of_words import WORD_FAULTS
from invented.planting import Fault, Plant, aims, given, head, in_clause, in_first, lists, numbered
from invented.tree import Cited, Clause, Mark, Paper, Plan


def _gap(plan: Plan, chance: Random) -> str | None:
    found = numbered(plan, chance, 4, {Mark.NUMBER, Mark.POINT})
    if found is None or len(found) > 4:  # behind d, a lost đ is a fault of its own
        return None
    for clause in found[2:]:
        clause.ordinal += 1
    return head(found[2])


def _section_gap(plan: Plan, chance: Random) -> str | None:
    found = numbered(plan, chance, 4, {Mark.ROMAN})
    if found is None or any(clause.refers_to for clause in plan.clauses()):
        return None
    for clause in found[2:]:
        clause.ordinal += 1
    return head(found[2])


def _repeat(plan: Plan, chance: Random) -> str | None:
    found = numbered(plan, chance, 4, {Mark.NUMBER, Mark.POINT})
    if found is None:
        return None
    for clause in found[2:]:
        clause.ordinal -= 1
    return head(found[2])


def _backwards(plan: Plan, chance: Random) -> str | None:
    found = numbered(plan, chance, 4, {Mark.NUMBER})
    if found is None:
        return None
    found[-1].ordinal = 2
    return head(found[-1])


def _late_start(plan: Plan, chance: Random) -> str | None:
    found = numbered(plan, chance, 3, {Mark.NUMBER})
    if found is None or any(clause.refers_to for clause in plan.clauses()):
        return None
    for clause in found:
        clause.ordinal += 1
    return head(found[0])


def _without_d(plan: Plan, chance: Random) -> str | None:
    found = numbered(plan, chance, 5, {Mark.POINT})
    if found is None:
        return None
    for clause in found[4:]:
        clause.ordinal += 1
    return head(found[4])


def _row_gap(plan: Plan, chance: Random) -> str | None:
    tables = [each for each in lists(plan, {Mark.ROW}, 4) if all(row.cells[0].isdigit() for row in each)]
    if not tables:
        return None
    rows = chance.choice(tables)
    for row in rows[2:]:
        row.cells[0] = str(int(row.cells[0]) + 1)
    return f"\t{rows[2].cells[1]}\t"


def _empty_section(plan: Plan, chance: Random) -> str | None:
    del chance
    for clause in plan.clauses():
        if clause.heading.upper() == "KINH PHÍ THỰC HIỆN":
            clause.children = []
            return clause.heading
    return None


def _other_day(text: str, words: str) -> str | None:
    """The sentence with another deadline; None where its own is no plain day."""
    changed, count = re.subn(r"(?:hoàn thành |xong )?(?:trước|chậm nhất) ngày [^,;.]{8,24}(?=\.$)", words, text)
    return changed if count and changed != text else None


def _impossible_day(text: str, plan: Plan) -> str | None:
    del plan
    return _other_day(text, "trước ngày 31/11/2026")


def _reversed_period(text: str, plan: Plan) -> str | None:
    del plan
    return _other_day(text, "từ ngày 20/11/2026 đến ngày 05/11/2026")


def _day_gone(text: str, plan: Plan) -> str | None:
    issued_on = plan.first.issued_on
    assert issued_on is not None
    return _other_day(text, f"trước ngày {day(issued_on - timedelta(days=9), 0)}")


def _miscounted(plan: Plan, chance: Random) -> str | None:
    del chance
    for clause in plan.clauses():
        found = re.search(r"kỷ niệm (\d+) năm", clause.text)
        if found:
            clause.text = clause.text.replace(found[0], f"kỷ niệm {int(found[1]) + 1} năm")
            return clause.text
    return None


def _kept_another_day(plan: Plan, chance: Random) -> str | None:
    del chance
    for clause in plan.clauses():
        found = re.search(r" - (\d\d)/(\d\d)/2026\)", clause.text)
        if found:
            other = 1 + int(found[1]) % 28
            clause.text = clause.text.replace(found[0], f" - {other:02d}/{found[2]}/2026)")
            return clause.text
    return None


def _nowhere(text: str, plan: Plan) -> str | None:
    del plan
    return f"{text[:-1]}, theo quy định tại Mục XI của Kế hoạch này."


def _doubled_word(text: str, plan: Plan) -> str | None:
    del plan
    return text.replace(" và ", " và và ", 1) if " và " in text else None


def _letter_oi(text: str, plan: Plan) -> str | None:
    del plan
    return text.replace("ư", "ƣ", 1) if "ư" in text else None


def _look_alike(text: str, plan: Plan) -> str | None:
    del plan
    changed, count = re.subn(r"(?<=[a-z])a(?=[a-z])", "\u0430", text, count=1)
    return changed if count else None


def _misspelt(text: str, plan: Plan) -> str | None:
    del plan
    return f"{text[:-1]}, sử lý nghiêm trường hợp không chấp hành."


def _open_quotation(text: str, plan: Plan) -> str | None:
    del plan
    words = text.split(" ")
    return " ".join([*words[:4], f"“{words[4]}", *words[5:]]) if len(words) > 6 else None


def _no_number(paper: Paper, chance: Random) -> str | None:
    del chance
    paper.number = None
    return f"/{paper.symbol}" if not paper.party else None


def _no_place_date(paper: Paper, chance: Random) -> str | None:
    del chance
    paper.issued_on = None
    return paper.title


def _no_issuer(paper: Paper, chance: Random) -> str | None:
    del chance
    paper.issuer_lines, paper.parent_issuer = [""], None
    return paper.title


def _other_type(paper: Paper, chance: Random) -> str | None:
    del chance
    if paper.type_code != "KH" or paper.number is None:
        return None
    paper.number = paper.number.replace("KH", "TTr")
    return paper.number


def _basis_twice(paper: Paper, chance: Random) -> str | None:
    cited = [basis for basis in paper.bases if basis.number]
    if not cited or not cited[0].line.startswith("Căn cứ"):
        return None
    paper.bases.append(deepcopy(chance.choice(cited)))
    return paper.bases[-1].line


def _basis_later(paper: Paper, chance: Random) -> str | None:
    if not paper.bases or not paper.bases[0].line.startswith("Căn cứ") or paper.issued_on is None:
        return None
    after = paper.issued_on + timedelta(days=chance.randint(20, 90))
    line = f"Căn cứ Quyết định số 77/QĐ-TTg ngày {day(after, 0)} của Thủ tướng Chính phủ về công tác thống kê;"
    paper.bases.append(Cited(line, "77/QĐ-TTg"))
    return line


def _left_out(paper: Paper, chance: Random) -> str | None:
    own = [name for name in paper.recipients[1:-1] if name.startswith(("Sở ", "Công an"))]
    if not own or paper.recipients[0] == "Như Điều 3":  # which reaches everybody
        return None
    paper.recipients.remove(chance.choice(own))
    return ""


def _no_recipients(paper: Paper, chance: Random) -> str | None:
    del chance
    paper.recipients = []
    return ""


def _no_archive(paper: Paper, chance: Random) -> str | None:
    del chance
    paper.recipients.pop()
    return f"- {paper.recipients[-1]}"


def _recipient_twice(paper: Paper, chance: Random) -> str | None:
    name = chance.choice(paper.recipients[1:-1])
    paper.recipients.insert(-1, name)
    return name


def _no_signature(paper: Paper, chance: Random) -> str | None:
    del chance
    paper.signed = None
    return ""


def _no_signer(paper: Paper, chance: Random) -> str | None:
    del chance
    assert paper.signed is not None
    paper.signed.name = ""
    return paper.signed.authority or paper.signed.position[0]


def _no_position(paper: Paper, chance: Random) -> str | None:
    del chance
    assert paper.signed is not None
    paper.signed.position = []
    return paper.signed.authority or None


def _deputy_alone(paper: Paper, chance: Random) -> str | None:
    del chance
    assert paper.signed is not None
    if not paper.signed.position[0].startswith("KT."):
        return None
    paper.signed.position = paper.signed.position[:1]
    return paper.signed.authority or paper.signed.position[0]


def _mark_of_the_party(paper: Paper, chance: Random) -> str | None:
    del chance
    assert paper.signed is not None
    if not paper.signed.authority.startswith("TM."):
        return None
    paper.signed.authority = paper.signed.authority.replace("TM.", "T/M")
    return paper.signed.authority


def _head_of_another(paper: Paper, chance: Random) -> str | None:
    del chance
    assert paper.signed is not None
    if paper.signed.position != ["CHỦ TỊCH"]:
        return None
    paper.signed.position = ["GIÁM ĐỐC"]
    return paper.signed.authority


def _numbered_as(number: str) -> Plant:
    """Another number in the header of a State document; "{}" stands for its count."""

    def change(paper: Paper, chance: Random) -> str | None:
        del chance
        if paper.party or paper.number is None or paper.type_code != "KH":
            return None
        paper.number = number.format(paper.number.partition("/")[0])
        return paper.number

    return in_first(change)


def _no_type(paper: Paper, chance: Random) -> str | None:
    del chance
    if paper.type_code == "QD":  # which stands between the lines of its own form
        return None
    paper.type_name = ""
    return paper.number


def _no_title(paper: Paper, chance: Random) -> str | None:
    del chance
    if paper.type_code == "QD":
        return None
    paper.title = ""
    return paper.type_name


def _to_itself(plan: Plan, chance: Random) -> str | None:
    del chance
    assert plan.writer is not None
    if plan.first.party:
        return None
    plan.first.recipients.insert(-1, plan.writer.office.name)
    return f"- {plan.writer.office.name}"


def _section_last(plan: Plan, chance: Random) -> str | None:
    body = plan.papers[-1][1].body if plan.family == "QD" else plan.first.body
    moved = next((clause for clause in body if clause.heading.upper() == "NỘI DUNG TUYÊN TRUYỀN"), None)
    if moved is None or any(clause.refers_to for clause in plan.clauses()):
        return None
    body.remove(moved)
    body.append(moved)
    for ordinal, clause in enumerate(body, 1):
        clause.ordinal = ordinal
    del chance
    return moved.heading


def _nothing_attached(plan: Plan, chance: Random) -> str | None:
    del chance
    if len(plan.papers) > 1 or plan.first.party:
        return None
    plan.first.below_title.append("(Đính kèm Tài liệu tuyên truyền về phòng, chống thiên tai)")
    return plan.first.below_title[-1]


def _nothing_carried(plan: Plan, chance: Random) -> str | None:
    del chance
    if plan.family != "QD":
        return None
    plan.papers.pop()
    return plan.first.body[0].text


def _annex_gap(plan: Plan, chance: Random) -> str | None:
    del chance
    if len(plan.papers) != 2 or plan.family == "QD":
        return None
    other = deepcopy(plan.papers[1][1])
    plan.papers[1][1].type_name, other.type_name = "PHỤ LỤC I", "PHỤ LỤC III"
    plan.papers.append(("A2/", other))
    return other.type_name


def _open_end(plan: Plan, chance: Random) -> str | None:
    """One clause of a list without its full stop."""
    found = [
        each
        for each in lists(plan, {Mark.POINT, Mark.BULLET}, 4)
        if all(re.search(r"[a-zà-ỹ]\.$", clause.text) for clause in each)
    ]
    if not found:
        return None
    clause = chance.choice(found)[1]
    clause.text = clause.text[:-1]
    return clause.text


def _sentence_for_title(plan: Plan, chance: Random) -> str | None:
    """A sentence in a list of bodies."""
    section = next((clause for clause in plan.clauses() if clause.heading.upper() == "TỔ CHỨC THỰC HIỆN"), None)
    if section is None or len(section.children) < 6 or any(clause.refers_to for clause in section.walk()):
        return None
    clause = section.children[chance.randint(1, 3)]
    clause.heading, clause.children, clause.work = "", [], []
    clause.text = "Thủ trưởng các cơ quan bảo đảm an toàn cho người dân trong suốt thời gian thực hiện Kế hoạch này."
    return clause.text


def _unlike(words: str) -> Plant:
    """One of three measures that does not begin with a verb."""

    def plant(plan: Plan, chance: Random) -> str | None:
        titles = ("NHIỆM VỤ, ", "NHIỆM VỤ VÀ", "NỘI DUNG THỰC HIỆN")
        sections = [clause for clause in plan.clauses() if clause.heading.upper().startswith(titles)]
        found = [
            item.children
            for section in sections
            for item in section.children
            if len(item.children) >= 3 and not any(clause.children or clause.work for clause in item.children)
        ]
        if not found:
            return None
        clause = chance.choice(found)[1]
        clause.text = words
        return words

    return plant


def _unmarked(plan: Plan, chance: Random) -> str | None:
    """A paragraph below an item that ended with its sentence."""
    found = [
        clause
        for each in lists(plan, {Mark.NUMBER}, 3)
        for clause in each[:-1]
        if clause.text.endswith(".") and not (clause.children or clause.slogan)
    ]
    if not found:
        return None
    words = "Các tổ công tác bảo đảm an toàn cho người dân trong suốt thời gian thực hiện."
    chance.choice(found).children.append(Clause(Mark.PARAGRAPH, words))
    return words


FAULTS: dict[str, Fault] = {
    "a number is skipped": Fault("NB001", _gap),
    "a section is skipped": Fault("NB001", _section_gap),
    "a number stands twice": Fault("NB002", _repeat),
    "a list begins with 2": Fault("NB003", _late_start),
    "numbers go back": Fault("NB004", _backwards),
    "a row is skipped": Fault("NB006", _row_gap),
    "đ is skipped": Fault("FM001", _without_d),
    "a section is empty": Fault("ST007", _empty_section),
    "a day that no calendar has": Fault("DT001", in_clause(given, _impossible_day)),
    "a period that ends before it begins": Fault("DT003", in_clause(given, _reversed_period)),
    "a deadline before the day of issue": Fault("DL004", in_clause(given, _day_gone)),
    "years of an anniversary miscounted": Fault("DT005", _miscounted),
    "an anniversary on another day": Fault("DT008", _kept_another_day),
    "a reference to nothing": Fault("RF001", in_clause(given, _nowhere)),
    "a word twice": Fault("SP007", in_clause(aims, _doubled_word)),
    "a letter oi": Fault("EN001", in_clause(aims, _letter_oi)),
    "a Cyrillic letter": Fault("EN002", in_clause(aims, _look_alike)),
    "a misspelt word": Fault("SP001", in_clause(aims, _misspelt)),
    "a quotation mark alone": Fault("TX005", in_clause(aims, _open_quotation)),
    "the number left blank": Fault("HD003", in_first(_no_number)),
    "no place and date": Fault("HD004", in_first(_no_place_date), anywhere=True),
    "no issuer": Fault("HD001", in_first(_no_issuer), anywhere=True),
    "the symbol of another type": Fault("HD008", in_first(_other_type)),
    "a basis twice": Fault("RF008", in_first(_basis_twice)),
    "a basis of a later day": Fault("HD010", in_first(_basis_later)),
    "a body with work is no recipient": Fault("RC003", in_first(_left_out), anywhere=True),
    "no recipients": Fault("RC001", in_first(_no_recipients), anywhere=True),
    "no line of the archive": Fault("RC002", in_first(_no_archive)),
    "a recipient twice": Fault("RC007", in_first(_recipient_twice)),
    "no signature": Fault("SG001", in_first(_no_signature), anywhere=True),
    "no name of who signs": Fault("SG002", in_first(_no_signer)),
    "no position of who signs": Fault("SG003", in_first(_no_position)),
    "a deputy without a position": Fault("SG005", in_first(_deputy_alone)),
    "the Party's T/M in a State document": Fault("SG004", in_first(_mark_of_the_party)),
    "the head of another body signs": Fault("SG006", in_first(_head_of_another)),
    "a number of the Party": Fault("FM003", _numbered_as("{}-KH/UBND")),
    "a number without its type": Fault("FM007", _numbered_as("{}/UBND-VX")),
    "no type": Fault("HD006", in_first(_no_type)),
    "no title": Fault("HD007", in_first(_no_title)),
    "an annex is skipped": Fault("NB005", _annex_gap),
    "the issuer is a recipient": Fault("RC006", _to_itself),
    "a section behind the last": Fault("ST001", _section_last),
    "a paragraph without a marker": Fault("ST002", _unmarked),
    "a sentence among titles": Fault("ST003", _sentence_for_title),
    "nothing is attached": Fault("ST004", _nothing_attached),
    "nothing is carried": Fault("ST009", _nothing_carried),
    "work without a verb": Fault("TK007", _unlike("Các hoạt động văn hóa, thể thao ca ngợi quê hương.")),
    "a noun among verbs": Fault("TX009", _unlike("Sự gương mẫu của cán bộ, đảng viên ở cơ sở.")),
    "a clause without its end": Fault("TX010", _open_end),
    **WORD_FAULTS,
    **LINE_FAULTS,
}
