"""Assignments (giao việc) in running text: clauses whose subject is a body, and bodies that get work from others."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.lexicon.matching import at_word_start
from roviec.lexicon.phrases import PhraseTable, phrases
from roviec.plan import body_names as names
from roviec.plan.bodies import Body, match_list, may_open, to_bodies
from roviec.plan.body_items import BodyKind, Item
from roviec.plan.body_lists import ListReader
from roviec.plan.body_subjects import is_whole_name, narrowed, proved_subject
from roviec.plan.body_words import Words, read_words


class Assignment(Struct, frozen=True):
    """A clause of running text whose subject is one or more bodies."""

    leads: tuple[Body, ...]
    action: int
    """Offset at which the verb phrase begins, or the words that the bodies are told to carry out."""


_ADVERBIAL = re.compile(
    r"(?:Trong|Căn cứ|Trên cơ sở|Đối với|Khi|Nếu|Trường hợp|Để|Nhằm|Hằng|Hàng|Định kỳ|Sau|Trước|Theo|Từ|Vào|Với|Qua"
    r"|Quá trình|Ngoài|Riêng|Bên cạnh|Cùng với|Ngay|Đến|Kể từ|Tùy|Khi có|Mỗi|Trên đây là|Chậm nhất|Thông qua|Đồng thời"
    r"|Mặt khác|Song song|Tiếp đó|Tiếp theo|Về lâu dài|Đặc biệt|Thời gian tới|Sắp tới|Đầu tiên|Cuối cùng"
    r"|Là (?:cơ quan|đơn vị)|\d{1,2} (?:tháng|tuần|ngày|năm) (?:một|1|01) lần)\b"
)
_OPENING = re.compile(
    r"(?:(?:Định kỳ )?(?:Hằng|Hàng|hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|Căn cứ [^,;.:()]{3,60}? này"
    r"|(?:Chậm nhất|Trước|Trong) [^,;.:()]{0,40}?\d{1,4}) (?=[^\W\d_])"
)
"""A time or a ground before the subject, with no comma behind it: "Hằng quý Sở Y tế báo cáo …"."""
_CONDITION = re.compile(r"\s*(?:trong )?(?:trường hợp|nếu|khi|sau khi)\b[^,;]{0,120}\Z", re.IGNORECASE)
"""Behind the last mark: a condition between a clause and the subject of the next.

As in "…, trường hợp vượt thẩm quyền, Sở Y tế …"."""
_PLACES = re.compile(
    r"[.;:!?(,GgYyĐđPpMmDd]"  # first, so that the engine skips to where something may begin
    r"(?:(?<=[.;:!?])\s+|(?P<comma>(?<=,)\s+)|(?P<bracket>(?<=\())|(?<=\b.)(?i:"
    r"(?P<order>(?:(?<=g)iao cho|(?<=g)iao|(?<=y)êu cầu|(?<=đ)ề nghị|(?<=p)hân công cho|(?<=p)hân công)\s+)"
    r"|(?P<invited>(?<=m)ời\s+)|(?P<purpose>(?<=đ)ể\s+)|(?P<agent>(?<=d)o\s+)))"
)
"""Where a subject may begin inside a text."""
_START = re.compile("")
_PARTNERS = re.compile(r"\b(?:phối hợp|hướng dẫn|chỉ đạo|đôn đốc|hỗ trợ|gửi)\b", re.IGNORECASE)
_HAS_DUTY = re.compile(r"(?:có|chịu) trách nhiệm\b|có nhiệm vụ\b", re.IGNORECASE)
_QUALITY = re.compile(r"có trách nhiệm (?:cao|lớn|hơn)\b|(?:cho biết|cho hay|cho rằng|nhận định)\b", re.IGNORECASE)
"""How somebody is, or what he says, not what he must do."""
_JUDGES = re.compile(
    r"(?:ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cảm ơn|trân trọng|tin tưởng|nhận thấy|chúc mừng|nhận được)"
    r"(?:,| và)?"
    r"(?: (?:ghi nhận|đánh giá cao|biểu dương|cảm ơn|chúc mừng))?"
    r" (?:sự|nỗ lực|những|kết quả|tinh thần|vai trò|việc|công tác|rằng|văn bản|công văn|báo cáo|tờ trình|đề nghị của"
    r"|và cảm ơn|[^.;]{0,80}\b(?:đã|trong thời gian qua|thời gian qua))\b",
    re.IGNORECASE,
)
"""What somebody thinks of work that is done orders none."""
_RECEIVER = re.compile(rf"{at_word_start(('về', 'gửi', 'cho'), any_case=True)}\s+(?=[^\W\d_])")
_SUMS_UP = re.compile(r"(?:[^.;:,]{0,60}?\bđể)?\s*(?P<action>tổng hợp)\b", re.IGNORECASE)
_INFORMS = re.compile(r"(?:trân trọng |xin )?thông báo\b[^.;]{0,200}?\bbiết\b", re.IGNORECASE)
"""What ends a letter is no work: "… thông báo để các cơ quan biết, thực hiện"."""
_ISSUES = re.compile(
    r"(?:xây dựng|ban hành|lập)(?: và (?:ban hành|triển khai))? (?:Kế hoạch|Chương trình|Phương án|Hướng dẫn|Đề án)\b"
    r"[^.;]{0,400}?\b(?:như sau|sau đây|nội dung sau|nội dung chính)"
)
"""Who issues the plan itself, in its preamble."""
_PASSIVE = ("được ", "đã ", "bàn ", "sự ", "việc ", "theo ", "cần ")
_RECEIVING = PhraseTable(
    phrases(
        "tổng hợp | xem xét | hướng dẫn | theo dõi | chỉ đạo | xử lý | giải quyết | báo cáo | tham mưu | thẩm định"
        " | phối hợp"
    )
)
"""What a body does with what others send it: "phản ánh về Sở Y tế để Sở Y tế tổng hợp"."""
_CARRIES_OUT = PhraseTable(phrases("chủ trì | thực hiện | đảm nhiệm | phụ trách | chịu trách nhiệm | đảm nhận"))
"""Verbs behind the agent of a passive: "việc kiểm tra do Thanh tra tỉnh thực hiện"."""
_IN_BRACKET = PhraseTable(
    phrases(
        "chủ trì | thực hiện | đảm nhiệm | phụ trách | chịu trách nhiệm | có trách nhiệm | tham mưu | theo dõi"
        " | tổng hợp"
    )
)
"""Verbs of a remark that assigns the work before it: "… (Phòng Chuyển đổi số chủ trì)"."""
_ASIDES = PhraseTable(
    phrases(
        "trên cơ sở | căn cứ | theo | nếu | khi | trong | sau khi | trước khi | ngoài | bên cạnh | với | thông qua | từ"
        " | qua | trước | sau | trực tiếp là | mà trực tiếp là | đầu mối là | nòng cốt là | thường trực là"
        " | nơi | với vai trò | với tư cách"
    )
)
"""Words that begin an adjunct between a body and its verb."""
_LONGEST = 200_000
"""Characters of a paragraph in which subjects are looked for; no paragraph of a plan is as long."""
_SHORT = 4000
"""Characters of a text whose assignments are kept for the next reader."""
_ADJUNCT = 40
"""Words that such an adjunct may take."""
_LINE = 80
"""Characters behind a comma in which a duty must be named for a new subject to begin there."""
_BEFORE = 300
"""Characters before a comma that are looked at."""


def find_assignments(text: str, short_names: frozenset[str] = frozenset()) -> tuple[Assignment, ...]:
    """Find clauses whose subject is a body: "giao Sở A chủ trì …", "đề nghị các cơ quan …", "Sở X chịu trách nhiệm".

    A body that only receives something ("báo cáo UBND tỉnh", "gửi Sở X") is the object of another's work.
    ``short_names`` are those of ``read_words``.
    """
    return (_find_in_short if len(text) <= _SHORT else _find)(text, short_names)


def _find(text: str, short_names: frozenset[str]) -> tuple[Assignment, ...]:
    words = None
    found: list[Assignment] = []
    done = sentence = 0
    for match in chain(_START.finditer(text, 0, 0), _PLACES.finditer(text, 0, _LONGEST)):
        if match.lastgroup is None:
            sentence = match.end()
        opening = _OPENING.match(text, match.end()) if match.lastgroup is None else None
        begin = opening.end() if opening else match.end()
        if not may_open(text, begin, short_names):
            continue
        words = words or read_words(text, short_names=short_names)
        at = bisect_left(words.starts, begin)
        if at < done or at >= len(words):
            continue
        place = _Place(text, words, match, sentence, bool(found) and found[-1].leads[0].span[0] >= sentence)
        if not place.may_begin():
            continue
        matched = match_list(words, at, bare=match.lastgroup not in {"comma", "agent"})
        if matched is None and match.lastgroup in {None, "order"}:
            matched = proved_subject(words, at)
        if matched is None or place.shares_out(at):
            continue
        items, done = narrowed(words, *matched)
        action = place.action(items, done)
        if action is not None and place.goes_on():
            found[-1] = Assignment(found[-1].leads + to_bodies(words, items), found[-1].action)
        elif action is not None:
            found.append(Assignment(to_bodies(words, items), action))
    return tuple(found)


# A clause is asked for its subject by those above it, and again when its own tasks are read.
_find_in_short = lru_cache(maxsize=64)(_find)


class _Place(Struct, frozen=True):
    """A place at which a subject may begin: the start of a sentence, or behind a mark or a word."""

    text: str
    words: Words
    match: re.Match[str]
    sentence: int
    """Where the sentence begins."""
    told: bool
    """The sentence has a subject already."""

    def may_begin(self) -> bool:
        """Whether a subject may begin behind the mark or word that was matched."""
        group = self.match.lastgroup
        if group is None or group in {"purpose", "invited"}:
            return True
        if group == "agent":
            return not self.told and (self._before(1) == "(" or not self._begins_with_verb())
        if group == "bracket":
            return not self.told and bool(self.text[self.sentence : self.match.start()].strip())
        if group == "order":
            return not self._before(10).casefold().endswith(_PASSIVE)
        return self._comma()

    def shares_out(self, at: int) -> bool:
        """As in "…; mỗi tổ chức xây dựng 02 mô hình": a goal shared out inside a sentence names nobody new."""
        return self.match.lastgroup is None and self.words.raw[at] in {"mỗi", "từng"}

    def _before(self, size: int) -> str:
        return self.text[max(self.sentence, self.match.start() - size) : self.match.start()]

    def _comma(self) -> bool:
        before = self._before(_BEFORE)
        if _ADVERBIAL.match(self.text, self.sentence):
            return not _PARTNERS.search(before) or _ends_with_condition(before)
        if _ends_with_condition(before):
            return True
        if self._second_order():
            return True
        return _HAS_DUTY.search(self.text, self.match.end(), self.match.end() + _LINE) is not None

    def goes_on(self) -> bool:
        """A second subject behind a comma has its work in the sentence of the first, and is named with it."""
        return self.match.lastgroup == "comma" and self._second_order()

    def _second_order(self) -> bool:
        """As in "Đề nghị UBND các xã quan tâm chỉ đạo, các trường phối hợp …": a verb with no object, a new subject."""
        words, comma = self.words, bisect_left(self.words.starts, self.match.start())
        if not self.told or words.at(comma + 1) not in {"các", "những"}:
            return False
        return any(verbs.VERBS.length_at(words.folded, comma - size) == size for size in (1, 2, 3))

    def _begins_with_verb(self) -> bool:
        return names.starts_verb_phrase(self.words, bisect_left(self.words.starts, self.sentence)) > 0

    def _goes_on_with_verb(self) -> bool:
        """The sentence has begun with another verb: "Tham mưu Giám đốc mời Sở Y tế thẩm định"."""
        return self.match.start() > self.sentence and self._begins_with_verb()

    def action(self, items: tuple[Item, ...], after: int) -> int | None:
        """Where the work begins that the bodies are told to do; None where they are no subject."""
        words, group = self.words, self.match.lastgroup
        if group == "agent":
            return self.sentence if _CARRIES_OUT.length_at(words.folded, after) else None
        if group == "bracket":
            named = all(item.kind is not BodyKind.CLASS for item in items)
            return self.sentence if named and _IN_BRACKET.length_at(words.folded, after) else None
        if group == "order" and self._hands_over(after):
            return self.sentence
        if after >= len(words) or not self._is_subject(items, after):
            return None
        at = _main_verb(words, after)
        behind_adverbial = group == "comma" and _ADVERBIAL.match(self.text, self.sentence)
        if at is None and (group in {None, "order"} or behind_adverbial) and is_whole_name(words, items, after):
            at = after
        return None if at is None or self._only_tells(items, words.starts[at]) else words.starts[at]

    def _hands_over(self, after: int) -> bool:
        """As in "Nhiệm vụ thống kê giao cho Cục Thống kê.": the work stands before, and nothing follows."""
        return (
            self.match[0].casefold().split()[-1] == "cho"
            and self.words.at(after) in {"", ".", ";"}
            and self.match.start() > self.sentence
            and not self.told
            and not self._begins_with_verb()
        )

    def _is_subject(self, items: tuple[Item, ...], after: int) -> bool:
        group = self.match.lastgroup
        if group == "purpose" and not _receives(self.words, items, after):
            return False
        if group == "order" and self.told and items[0].kind is BodyKind.TITLE and "phân" in self.match[0].casefold():
            return False  # "Giám đốc Sở phân công Phó Giám đốc phụ trách": the work is the Director's
        if group == "invited" and (items[0].kind is not BodyKind.NAMED or self._goes_on_with_verb()):
            return False  # a lead invites guests; a body with a name is asked to act, but not "Tham mưu … mời Sở A"
        if (
            group == "comma"
            and not _ADVERBIAL.match(self.text, self.sentence)
            and not _ends_with_condition(self._before(_BEFORE))
        ):
            if self._second_order() and names.starts_verb_phrase(self.words, after) > 1:
                return True
            return _HAS_DUTY.match(self.text, self.words.starts[after]) is not None
        return True

    def _only_tells(self, items: tuple[Item, ...], at: int) -> bool:
        """Whether the body informs others, or issues this very plan."""
        if any(told.match(self.text, at) for told in (_INFORMS, _QUALITY, _JUDGES)):
            return True
        single = len(items) == 1 and "các" not in self.words.small[items[0].first : items[0].after]
        return single and _ISSUES.match(self.text, at) is not None


def _ends_with_condition(before: str) -> bool:
    return _CONDITION.match(before, max(before.rfind(","), before.rfind(";")) + 1) is not None


def _receives(words: Words, items: tuple[Item, ...], after: int) -> bool:
    """Whether a named body works on what others send it."""
    named = all(item.kind is BodyKind.NAMED for item in items)
    return named and bool(_RECEIVING.length_at(words.folded, after))


def _main_verb(words: Words, at: int) -> int | None:
    """The word at which the verb phrase begins: ``at``, or behind an adjunct that ends with a comma."""
    if names.starts_verb_phrase(words, at):
        return at
    begun = at + (words.at(at) == ",")
    if words.at(begun) in {"mỗi", "từng"}:
        return begun  # "Sở A, Sở B, mỗi đơn vị lập một tổ"
    if _ASIDES.length_at(words.folded, begun) > verbs.VERBS.length_at(words.folded, begun):
        for here in range(begun, min(begun + _ADJUNCT, len(words))):
            if words.at(here) in {".", ";", ":"}:
                break
            if words.at(here) == "," and names.starts_verb_phrase(words, here + 1) and not _joins_nouns(words, here):
                return here + 1
    # "căn cứ …", "theo chức năng …" with no comma behind them
    plain = words.at(at) in {"căn", "theo", "trong", "trên", "trước", "hằng", "hàng", "có", "là", "lãnh"}
    return at if plain else None


def _joins_nouns(words: Words, comma: int) -> bool:
    """As in "các cơ quan, tổ chức", where the word behind the comma is no verb."""
    nouns = lexicon.CLASS_NOUNS
    return bool(nouns.length_at(words.folded, comma + 1) and nouns.length_at(words.folded, comma - 2))


def find_receivers(text: str) -> tuple[Assignment, ...]:
    """Find bodies that get what others send and sum it up: "phản ánh về Sở Y tế để tổng hợp, báo cáo …".

    Such a body is the object of one clause and has the work of the words behind "để".
    """
    found: list[Assignment] = []
    if "tổng hợp" not in text.lower():
        return ()
    words, done = None, 0
    for match in _RECEIVER.finditer(text, 0, _LONGEST):
        words = words or read_words(text)
        at = bisect_left(words.starts, match.end())
        if at < done or at >= len(words):
            continue
        items, after = ListReader(words, bare=False).read(at)
        done = max(after, at)
        sums = _SUMS_UP.match(text, words.ends[after - 1]) if len(items) == 1 else None
        if sums and items[0].kind is BodyKind.NAMED:
            found.append(Assignment(to_bodies(words, items), sums.start("action")))
    return tuple(found)
