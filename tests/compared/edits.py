"""The table of edits: what an office does to a plan between two versions.

Each edit changes the tree of the later version and notes what it did; what else follows (other numbers, other paths) is
told by the two trees. An edit keeps to holders that no other edit has touched, so that the answer has one reading.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from random import Random

from invented.dues import one_day
from invented.tree import Clause, Mark, Plan

_LISTED = {Mark.NUMBER, Mark.POINT, Mark.BULLET, Mark.DECIMAL}
_COUNTED = {*_LISTED, Mark.ROMAN}
_LEAST = 3
_WORDS = 9
_INSERTED = (
    "trên địa bàn toàn tỉnh", "bằng hình thức phù hợp", "theo đúng quy định của pháp luật", "kịp thời, tiết kiệm",
    "tại các khu dân cư", "gắn với chuyển đổi số",
)  # fmt: skip
_REWRITTEN = (
    "bảo đảm mỗi thôn, tổ dân phố có ít nhất hai buổi hướng dẫn trực tiếp trong năm",
    "niêm yết công khai lịch thực hiện tại trụ sở và nhà văn hóa để người dân tiện theo dõi",
    "lồng ghép vào sinh hoạt của chi hội, câu lạc bộ và các buổi sinh hoạt dưới cờ",
)
_NEW = (
    "Lập sổ theo dõi bằng tệp dùng chung, cập nhật vào chiều thứ Sáu từng tuần làm việc.",
    "Bố trí ghế chờ, nước uống và bảng chỉ dẫn tại mỗi điểm phục vụ.",
    "In tờ hướng dẫn khổ A5 bằng tiếng Việt và tiếng của đồng bào tại chỗ.",
    "Chụp ảnh hiện trạng trước, sau khi hoàn thành và lưu vào hồ sơ công việc.",
    "Cử một đầu mối nhận phản ánh qua điện thoại, ghi rõ giờ nhận và giờ trả lời.",
    "Rà soát giấy tờ phải nộp, đề xuất bỏ những giấy tờ đã có trong cơ sở dữ liệu.",
)
NEW_LEAD = "Sở Ngoại vụ"
_REPEATED = "Thực hiện nghiêm."


@dataclass
class Draft:
    """The later version in the making."""

    plan: Plan
    chance: Random
    said: Counter[str] = field(init=False)
    """How often the earlier version says each text."""
    moved: set[int] = field(default_factory=set)
    """Ids of clauses (Python's, of this tree) that were put elsewhere."""
    edited: set[int] = field(default_factory=set)
    split: dict[int, list[Clause]] = field(default_factory=dict)
    """Id of the clause that kept the place of a whole, and the new clauses behind it."""
    joined: dict[int, list[Clause]] = field(default_factory=dict)
    """Id of the clause that took the words of others in, and those others (of this tree, no longer in it)."""
    dues: dict[int, date] = field(default_factory=dict)
    """Id of a clause, and the last day that its work has now."""
    handed_over: set[int] = field(default_factory=set)
    """Ids of clauses whose work has another lead now."""
    new_words: list[str] = field(default_factory=lambda: list(_NEW))
    touched: set[int] = field(default_factory=set)
    """Ids of holders that must be left alone now."""

    def __post_init__(self) -> None:
        self.said = Counter(one.text for one in self.plan.clauses())

    def holders(self, least: int = _LEAST, marks: set[Mark] = _LISTED) -> list[Clause]:
        """Clauses with a plain list below them: no fields of a form, no slogans, nothing edited there yet."""
        found = [one for one in self.plan.clauses() if id(one) not in self.touched and _is_list(one, least, marks)]
        self.chance.shuffle(found)
        return found

    def leaves(self, least: int = _LEAST) -> list[Clause]:
        """Clauses of such lists, long enough to be changed."""
        return [one for holder in self.holders(least) for one in holder.children if _is_sentence(one)]

    def is_alone(self, clause: Clause) -> bool:
        """No other clause says the same: else nobody could tell which of the two was put elsewhere."""
        return self.said[clause.text] == 1

    def touch(self, *holders: Clause) -> None:
        """Leave these, and what stands in them, alone from now on."""
        for holder in holders:
            self.touched |= {id(one) for one in holder.walk()}

    def holder_of(self, clause: Clause) -> Clause:
        """The clause right above."""
        return next(one for one in self.plan.clauses() if any(child is clause for child in one.children))


Edit = Callable[[Draft], bool]
"""Changes the draft; False where there is no room for it."""


def _is_list(clause: Clause, least: int, marks: set[Mark]) -> bool:
    below = [child for child in clause.children if not child.loose]
    plain = all(child.mark in marks and not child.slogan and ": " not in child.text[:30] for child in below)
    return len(below) >= least and plain and len({child.mark for child in below}) == 1


def _is_sentence(clause: Clause) -> bool:
    return not clause.children and not clause.heading and len(clause.text.split()) >= _WORDS


def _pick(draft: Draft) -> Clause | None:
    found = draft.leaves()
    if not found:
        return None
    draft.touch(draft.holder_of(found[0]))
    draft.edited.add(id(found[0]))
    return found[0]


def words_inserted(draft: Draft) -> bool:
    """A phrase comes into a sentence."""
    clause = _pick(draft)
    if clause is None:
        return False
    words = clause.text.split()
    at = draft.chance.randrange(3, len(words) - 2)
    clause.text = " ".join((*words[:at], draft.chance.choice(_INSERTED), *words[at:]))
    return True


def words_deleted(draft: Draft) -> bool:
    """Two words go."""
    clause = _pick(draft)
    if clause is None:
        return False
    words = clause.text.split()
    at = draft.chance.randrange(2, len(words) - 4)
    clause.text = " ".join((*words[:at], *words[at + 2 :]))
    return True


def half_rewritten(draft: Draft) -> bool:
    """The second half of a sentence is written anew."""
    clause = _pick(draft)
    if clause is None:
        return False
    words = clause.text.split()
    clause.text = " ".join((*words[: len(words) // 2 + 1], draft.chance.choice(_REWRITTEN))) + "."
    return True


def deadline_changed(draft: Draft) -> bool:
    """Another day."""
    for holder in draft.holders(least=1):
        for clause in holder.children:
            dated = [work for work in clause.work if work.due and work.due.end and work.due.words in clause.text]
            if dated and not clause.children:
                due = dated[0].due
                assert due is not None
                later = one_day(draft.chance, draft.plan.first.issued_on or due.end)
                if later.end == due.end or due.words.startswith(("trong 0", "trong 1")):
                    continue
                clause.text = clause.text.replace(due.words, later.words)
                draft.edited.add(id(clause))
                if later.end and len(clause.work) == 1:
                    draft.dues[id(clause)] = later.end
                draft.touch(holder)
                return True
    return False


def lead_changed(draft: Draft) -> bool:
    """A body hands its whole item over to another: the heading changes, the clauses below it do not."""
    for holder in draft.holders(least=2, marks={Mark.POINT, Mark.BULLET}):
        if holder.heading.startswith("Sở ") and "(" not in holder.heading and "," not in holder.heading:
            draft.handed_over |= {
                id(one) for one in holder.children if one.work and one.work[0].lead == (holder.heading,)
            }
            holder.heading = NEW_LEAD
            draft.edited.add(id(holder))
            draft.touch(holder)
            return True
    return False


def heading_edited(draft: Draft) -> bool:
    """The title of a section; what stands below it stays."""
    found = [
        one
        for one in draft.plan.clauses()
        if one.mark is Mark.ROMAN and one.heading and len(one.children) > 1 and id(one) not in draft.edited
    ]
    if not found:
        return False
    chosen = draft.chance.choice(found)
    more = "và biện pháp bảo đảm"
    chosen.heading += f" {more.upper() if chosen.heading.isupper() else more}"
    draft.edited.add(id(chosen))
    return True


def cell_edited(draft: Draft) -> bool:
    """A cell of a row."""
    tables = [one for one in draft.plan.clauses() if one.mark is Mark.TABLE and id(one) not in draft.touched]
    rows = [row for one in tables for row in one.children if row.work and id(row) not in draft.edited]
    if not rows:
        return False
    row = draft.chance.choice(rows)
    row.cells[1] += f" {draft.chance.choice(_INSERTED)}"
    draft.edited.add(id(row))
    return True


def added(draft: Draft) -> bool:
    """A new clause in a list."""
    found = draft.holders(least=2)
    if not found or not draft.new_words:
        return False
    holder = found[0]
    words = draft.new_words.pop(draft.chance.randrange(len(draft.new_words)))
    at = draft.chance.randint(0, len([child for child in holder.children if not child.loose]))
    holder.children.insert(at, Clause(holder.children[0].mark, words))
    draft.touch(holder)
    return True


def removed(draft: Draft) -> bool:
    """A clause of a list goes, with all below it."""
    found = draft.holders()
    if not found:
        return False
    holder = found[0]
    below = [child for child in holder.children if not child.loose]
    gone = draft.chance.choice(below)
    holder.children = [child for child in holder.children if child is not gone]
    draft.touch(holder)
    return True


def row_removed(draft: Draft) -> bool:
    """A row goes; those below it are counted anew."""
    tables = [
        one
        for one in draft.plan.clauses()
        if one.mark is Mark.TABLE and id(one) not in draft.touched and len(one.children) > _LEAST
    ]
    if not tables or not all(row.cells[0].isdecimal() for row in tables[0].children):
        return False
    table = tables[0]
    del table.children[draft.chance.randrange(len(table.children))]
    for number, row in enumerate(table.children, 1):
        row.cells[0] = str(number)
    draft.touch(table)
    return True


def moved_within(draft: Draft) -> bool:
    """A clause goes to another place of its list, at least two places off."""
    found = draft.holders(least=5)
    if not found:
        return False
    holder = found[0]
    below = [child for child in holder.children if not child.loose]
    at = draft.chance.randrange(len(below))
    to = draft.chance.choice([place for place in range(len(below)) if abs(place - at) > 1])
    clause = holder.children.pop(at)
    holder.children.insert(to, clause)
    draft.moved.add(id(clause))
    draft.touch(holder)
    return True


def moved_elsewhere(draft: Draft) -> bool:
    """A clause goes to a list of another holder."""
    sources = draft.holders()
    for source in sources:
        leaves = [child for child in source.children if _is_sentence(child) and draft.is_alone(child)]
        targets = [one for one in draft.holders(least=2) if one is not source and not _holds(one, source)]
        targets = [
            one for one in targets if not _holds(source, one) and one.children[0].mark is source.children[0].mark
        ]
        if leaves and targets:
            clause = draft.chance.choice(leaves)
            source.children = [child for child in source.children if child is not clause]
            targets[0].children.insert(draft.chance.randint(0, 1), clause)
            draft.moved.add(id(clause))
            draft.touch(source, targets[0])
            return True
    return False


def _holds(holder: Clause, clause: Clause) -> bool:
    return any(one is clause for one in holder.walk())


def item_moved(draft: Draft) -> bool:
    """A whole item with all below it, at least two places off."""
    for holder in draft.holders(least=5, marks=_COUNTED):
        below = [child for child in holder.children if not child.loose]
        whole = [at for at, child in enumerate(below) if child.children and at < len(below) - 1]
        if whole:
            at = draft.chance.choice(whole)
            to = draft.chance.choice([place for place in range(len(below) - 1) if abs(place - at) > 1])
            clause = holder.children.pop(at)
            holder.children.insert(to, clause)
            draft.moved.add(id(clause))
            draft.touch(holder)
            return True
    return False


def moved_and_edited(draft: Draft) -> bool:
    """Another place, and a phrase more."""
    before = set(draft.moved)
    if not moved_elsewhere(draft):
        return False
    (chosen,) = draft.moved - before
    clause = next(one for one in draft.plan.clauses() if id(one) == chosen)
    clause.text = clause.text.rstrip(".") + f" {draft.chance.choice(_INSERTED)}."
    draft.edited.add(chosen)
    return True


def split(draft: Draft) -> bool:
    """A long sentence becomes two clauses."""
    for clause in draft.leaves(least=2):
        words = clause.text.split()
        if len(words) < 2 * _WORDS:
            continue
        holder = draft.holder_of(clause)
        half = len(words) // 2
        clause.text = " ".join(words[:half]).rstrip(",;") + "."
        rest = Clause(clause.mark, " ".join(words[half:])[:1].upper() + " ".join(words[half:])[1:])
        at = next(at for at, child in enumerate(holder.children) if child is clause)
        holder.children.insert(at + 1, rest)
        draft.split[id(clause)] = [rest]
        draft.touch(holder)
        return True
    return False


def joined(draft: Draft) -> bool:
    """Two clauses become one."""
    for holder in draft.holders():
        for clause, behind in zip(holder.children, holder.children[1:], strict=False):
            if _is_sentence(clause) and _is_sentence(behind):
                clause.text = f"{clause.text.rstrip('.')}; {behind.text[:1].lower()}{behind.text[1:]}"
                holder.children = [child for child in holder.children if child is not behind]
                draft.joined[id(clause)] = [behind]
                draft.touch(holder)
                return True
    return False


EDITS: dict[str, Edit] = {
    "words inserted": words_inserted,
    "words deleted": words_deleted,
    "half rewritten": half_rewritten,
    "deadline changed": deadline_changed,
    "lead changed": lead_changed,
    "heading edited": heading_edited,
    "cell edited": cell_edited,
    "added": added,
    "removed": removed,
    "row removed": row_removed,
    "moved within": moved_within,
    "moved elsewhere": moved_elsewhere,
    "item moved": item_moved,
    "moved and edited": moved_and_edited,
    "split": split,
    "joined": joined,
}


def repeat_short_clauses(plan: Plan) -> None:
    """Equal short clauses in several lists, as offices write them; in both versions."""
    draft = Draft(plan, Random(plan.seed))
    for holder in draft.holders(least=2, marks={Mark.POINT, Mark.BULLET})[:4]:
        holder.children.append(Clause(holder.children[0].mark, _REPEATED))


def copied(plan: Plan) -> Plan:
    """The tree again, to be changed; the writer is shared and not used any more."""
    plan.writer = None
    return deepcopy(plan)
