"""The bodies of a list one by one: a title with what it governs, a body with a name of its own, a class of bodies."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.lexicon.phrases import PhraseTable, fold_word, phrases
from roviec.plan import body_class_nouns as class_nouns
from roviec.plan import body_names as names
from roviec.plan.body_joints import joins_fields, paper_and_more
from roviec.plan.body_modifiers import SEPARATORS, ModifierReader
from roviec.plan.body_words import Words

_SUBJECT_VERBS = PhraseTable(
    phrases("chủ trì | có trách nhiệm | chịu trách nhiệm | phối hợp với | chủ động phối hợp | tham mưu | đảm nhiệm")
)
"""Verbs whose subject is always a body or a person."""
_CODE = 4
"""Letters and figures of the code of a unit."""
_MAX_NUMBER = 3
"""A number of fewer figures than this belongs to a name: "Chi bộ 2"."""
_MAX_NAME = 6
"""Words of a person's name."""
_OFFICES = frozenset({"ban", "phòng", "khoa", "trạm", "viện", "cục", "vụ"})
"""Last words of titles that are heads of bodies too: "Trưởng phòng", "Trưởng ban"."""
_ADDRESSES = frozenset({"chí", "c"})
"""Last words of "đồng chí" and "đ/c"."""
_SHARING = frozenset({"mỗi", "từng"})
"""Words behind a list that share its work out: "Sở A, Sở B, mỗi đơn vị lập một tổ"."""


class BodyKind(StrEnum):
    """What a name in a list is."""

    NAMED = "named"
    CLASS = "class"
    TITLE = "title"


class Item(Struct, frozen=True):
    """One body of a list, in words."""

    first: int
    after: int
    kind: BodyKind
    closed: bool = False
    """A class that a qualifier has closed ("các sở, ban, ngành tỉnh"): the next noun is another body."""
    head: str = ""
    """Head that the list prints once for several members ("Sở" in "các Sở: Tài chính, Nội vụ")."""


FIRST_WORDS = (
    lexicon.DETERMINERS.first_words
    | lexicon.TITLES.first_words
    | lexicon.COMPLETE_HEADS.first_words
    | lexicon.NAMED_HEADS.first_words
    | lexicon.CLASS_NOUNS.first_words
    | {fold_word(word) for word in lexicon.ADDRESSES}
)


def is_code(raw: str) -> bool:
    """Whether a word is the code of a unit of the police: "PC07", "PA05"."""
    return len(raw) == _CODE and raw[:2].isalpha() and raw[:2].isupper() and raw[2:].isdigit()


def may_begin(folded: str) -> bool:
    """Whether a body may begin with the folded word; most words of a text are ruled out by it."""
    return folded in FIRST_WORDS


def _joined(title: str, head: str) -> str:
    """The title before the head of each: "Giám đốc các" and "Sở", "Trưởng các" and "phòng"."""
    return f"{title[:-4]} {head.lower()}" if title.endswith(" các") else f"{title} {head}"


def separated(words: Words, at: int) -> int | None:
    """The word after the separators at ``at``; None where there is none."""
    here = at
    while words.at(here) in SEPARATORS or (here > at and words.at(here) == "với" and words.at(here - 1) == "cùng"):
        here += 1
    return here if at < here < len(words) else None


class ItemReader(Struct, frozen=True):
    """Reads one body, or the several for which a list prints the head once; the flags are those of ``ListReader``."""

    words: Words
    whole: bool = False
    bare: bool = True
    weak: bool = False

    @property
    def _modifiers(self) -> ModifierReader:
        return ModifierReader(self.words, self.whole)

    def members(self, at: int, *, opening: bool) -> tuple[Item, ...]:
        """The bodies that begin at ``at``: one, or several where the head is printed once for all."""
        while self.words.has(at, "đề nghị"):  # it may stand again inside a list
            at += 2
        if at >= len(self.words):
            return ()
        if short := self._abbreviation(at):
            return (short,)
        if not may_begin(self.words.folded[at]) or (not opening and self.words.at(at) in _SHARING):
            return ()
        title = lexicon.TITLES.length_at(self.words.folded, at)
        ellipsis = self._ellipsis(at + title)
        if ellipsis and title:
            printed = " ".join(self.words.raw[at : at + title])
            return tuple(replace(item, kind=BodyKind.TITLE, head=_joined(printed, item.head)) for item in ellipsis)
        if ellipsis:
            return ellipsis
        item = self._addressed(at) or self._title(at) or self._body(at, opening=opening)
        return (item,) if item else ()

    def _ellipsis(self, at: int) -> tuple[Item, ...]:
        """As in "Các Sở: Tài chính, Nội vụ" and "các Bộ Công an, Quốc phòng": one head for several fields."""
        words, folded = self.words, self.words.folded
        size = lexicon.DETERMINERS.length_at(folded, at)
        head = at + size
        colon = words.at(head + 1) == ":"
        if not (words.at(head) in lexicon.LISTED_HEADS if colon else size and words.at(head) in lexicon.FIELD_HEADS):
            return ()
        here, found = head + 1 + colon, []
        while after := self._listed_field(here, colon=colon):
            found.append(Item(here, after, BodyKind.NAMED, head=words.raw[head].capitalize()))
            following = separated(words, after)
            if following is None or (words.at(after) == ";" and not (colon and self._is_field(following))):
                break
            here = following
        return tuple(found) if len(found) > 1 or (colon and found) else ()

    def _abbreviation(self, at: int) -> Item | None:
        """An abbreviation that nobody explains: with a place ("các TYT xã") or with a verb that only bodies have.

        "PC07", the code of a unit of the police, is one wherever it stands.
        """
        words = self.words
        if at < len(words) and is_code(words.raw[at]) and not words.capitals:
            return Item(at, at + 1, BodyKind.NAMED)
        head = at + lexicon.DETERMINERS.length_at(words.folded, at)
        if words.capitals or head >= len(words) or may_begin(words.folded[head]):
            return None
        raw = words.raw[head]
        if not (raw.isupper() and raw[0].isalpha() and len(raw) > 1):
            return None
        after = names.skip_areas(words, head + 1)
        kind = BodyKind.CLASS if head > at else BodyKind.NAMED
        if _SUBJECT_VERBS.length_at(words.folded, after):
            return Item(at, after, kind)
        if not self.weak and not self.whole:
            return None
        partner = self.weak and not self.whole and names.ends_name(words, after)
        return Item(at, after, kind) if partner or after > head + 1 else None

    def _is_field(self, at: int) -> bool:
        """Whether a field of work stands here and no body of its own."""
        words = self.words
        return bool(lexicon.FIELDS.length_at(words.folded, at)) and not names.begins_named_body(words, at)

    def _listed_field(self, at: int, *, colon: bool) -> int:
        """End of one name in a list behind a head; behind a colon it may be unknown: "Các Viện: Pasteur, …"."""
        words = self.words
        field = lexicon.FIELDS.length_at(words.folded, at)
        if field:
            return names.skip_qualifiers(words, at + field, common=False)
        if not colon or not words.is_capital(at) or words.capitals or names.begins_named_body(words, at):
            return 0
        end = at
        while words.is_capital(end) or not (
            words.is_mark(end) or words.at(end) in SEPARATORS or names.ends_name(words, end)
        ):
            end += 1
        return end

    def _title(self, at: int, *, nested: bool = False) -> Item | None:
        words, folded = self.words, self.words.folded
        first = at if lexicon.TITLES.length_at(folded, at) else at + lexicon.DETERMINERS.length_at(folded, at)
        size = lexicon.TITLES.length_at(folded, first)
        if not size:
            return None
        here = first + size
        if words.has(at, "lãnh đạo") and not self._leads(here):
            return None
        governed = None if nested else self._title(here, nested=True)
        governed = governed or self._governed(here)
        office = 2 if words.has(here - 2, "văn phòng") else words.at(here - 1) in _OFFICES
        if office and size > office:
            # "Chánh Văn phòng HĐND và UBND xã", "Trưởng Ban Chỉ đạo": the office has the name.
            governed = max((governed, self._named(here - office)), key=lambda item: item.after if item else 0)
        if governed is None and words.at(here - 1) in _ADDRESSES:
            return self._person(at, here)
        if governed is None:
            return Item(at, names.skip_qualifiers(words, here, common=True), BodyKind.TITLE)
        return Item(at, governed.after, BodyKind.TITLE)

    def _addressed(self, at: int) -> Item | None:
        """As in "Ông Nguyễn Văn Mẫu - Phó Hiệu trưởng"; a name has two words, "Bà Rịa" is a place."""
        words = self.words
        if words.at(at) not in lexicon.ADDRESSES or words.capitals:
            return None
        return self._person(at, at + 1) if words.is_capital(at + 1) and words.is_capital(at + 2) else None

    def _person(self, at: int, name: int) -> Item:
        """As in "đ/c An, Phó Bí thư": the name of a person, with the titles behind it."""
        words, end = self.words, name
        while words.is_capital(end) and not words.capitals and end < name + _MAX_NAME:
            end += 1
        dash = words.at(end) in {"-", "–"}
        while end > name and words.at(end) in {",", "-", "–"}:
            title = self._title(end + 1, nested=True)
            if title is None:
                break
            end = title.after
            if not dash:
                break
        return Item(at, end, BodyKind.TITLE)

    def _governed(self, at: int) -> Item | None:
        """What a title governs: all the nouns of a class, or one body; the longer of the two."""
        found = (self._class(at, opening=False, governed=True), self._named(at))
        return max((item for item in found if item), key=lambda item: item.after, default=None)

    def _leads(self, at: int) -> bool:
        """As in "Lãnh đạo các cơ quan chịu trách nhiệm" is a title; "lãnh đạo Ủy ban nhân dân chỉ đạo" a verb."""
        governed = self._governed(at)
        if governed is None:
            return False
        after = governed.after
        return after >= len(self.words) or bool(verbs.AUXILIARIES.length_at(self.words.folded, after))

    def _body(self, at: int, *, opening: bool) -> Item | None:
        return self._named(at) or self._class(at, opening=opening, governed=False)

    def _named(self, at: int, *, owners: int = 2) -> Item | None:
        """A body with a name of its own, with or without "các" before it."""
        words, folded = self.words, self.words.folded
        head = at + lexicon.DETERMINERS.length_at(folded, at)
        if lexicon.NOT_BODIES.length_at(folded, head) and not self._overruled(head):
            return None
        complete = lexicon.COMPLETE_HEADS.length_at(folded, head)
        paper = paper_and_more(words, head)
        if paper > head + complete:
            return Item(at, self._owned(paper, owners), BodyKind.NAMED)
        plain = lexicon.NAMED_HEADS.length_at(folded, head)
        if plain > complete and not words.is_capital(head) and lexicon.CLASS_NOUNS.length_at(folded, head) > plain:
            return None
        if head > at and complete and self._is_common(head, complete):
            return None
        if complete >= plain and complete:
            after = self._complete_end(head, complete)
            return Item(at, self._owned(after, owners), BodyKind.NAMED)
        if not plain or not self._proper(head + plain):
            return None
        after = names.name_end(words, head + plain)
        return Item(at, self._owned(after, owners), BodyKind.NAMED) if after > head + plain else None

    def _complete_end(self, head: int, size: int) -> int:
        """End of a name whose head says enough by itself, with its place or its purpose behind it."""
        words, begun = self.words, head + size
        begun += 2 * words.has(begun, "nhà trường")
        begun += words.at(begun).isdigit() and len(words.at(begun)) < _MAX_NUMBER and words.is_capital(head)
        if joins_fields(words, head, size):
            return names.name_end(words, head + 1)
        after = names.skip_areas(words, begun)
        if lexicon.COMMON_COMMITTEES.length_at(words.folded, head):
            after = names.skip_places(words, begun)
        purpose = lexicon.OPEN_HEADS.length_at(words.folded, head) and not names.ends_name(words, begun)
        if after == begun and (self._proper(begun) or (purpose and not names.begins_named_body(words, begun))):
            after = names.name_end(words, begun)
        return names.skip_qualifiers(words, after, common=False)

    def _is_common(self, head: int, size: int) -> bool:
        """As in "các tổ dân phố, khu phố": the first of several common nouns under one "các", no Party committee."""
        words, folded = self.words, self.words.folded
        following = head + size + 1
        if committee := lexicon.COMMON_COMMITTEES.length_at(folded, head):
            return committee > size or class_nouns.joins_committee(words, following - 1)
        return (
            words.at(following - 1) in {",", "và"}
            and words.at(head) != "cấp"
            and lexicon.CLASS_NOUNS.length_at(folded, head) == size
            and not lexicon.PARTY_COMMITTEES.length_at(folded, head)
            and bool(lexicon.CLASS_NOUNS.length_at(folded, following))
            and not names.begins_named_body(words, following)
        )

    def _overruled(self, head: int) -> bool:
        """A longer head wins: "hội đồng nhân dân" over "hội đồng thi"."""
        folded = self.words.folded
        barred = lexicon.NOT_BODIES.length_at(folded, head)
        return lexicon.COMPLETE_HEADS.length_at(folded, head) > barred

    def _proper(self, at: int) -> bool:
        """Whether a proper name, an abbreviation or a known field stands at ``at``."""
        words = self.words
        if words.is_mark(at):
            return False
        if words.is_capital(at) and not (words.capitals and names.ends_name(words, at)):
            return not names.begins_named_body(words, at) or bool(lexicon.FIELDS.length_at(words.folded, at))
        known = lexicon.FIELDS.length_at(words.folded, at) or lexicon.NAME_WORDS.length_at(words.folded, at)
        return known > names.starts_verb_phrase(words, at)

    def _owned(self, at: int, owners: int) -> int:
        """A superior body right after the name belongs to it: "Ban cán sự đảng Ủy ban nhân dân tỉnh"."""
        party = self.words.at(at + 1) in {"ủy", "uỷ"}
        if (self.words.is_capital(at) or party) and not self.words.capitals:
            owner = self._named(at, owners=owners - 1) if owners and may_begin(self.words.folded[at]) else None
            if owner:
                return owner.after
        return at

    def _class(self, at: int, *, opening: bool, governed: bool) -> Item | None:
        """A class of bodies: common nouns, one "các" over all of them."""
        folded = self.words.folded
        size = lexicon.DETERMINERS.length_at(folded, at)
        noun = lexicon.CLASS_NOUNS.length_at(folded, at + size)
        if not noun or (lexicon.NOT_BODIES.length_at(folded, at + size) > noun):
            return None
        if opening and not size and not self._may_open(at, noun):
            return None
        places = names.skip_areas(self.words, at) if size and self.words.is_capital(at + size + noun) else 0
        if places > at + size + noun and not self.words.capitals:
            return Item(at, places, BodyKind.CLASS, closed=True)  # "các xã Bình An, Tân Mỹ"
        here, closed = self._modifiers.read(at + size + noun)
        loose = not size and not opening and self.words.has(at, "địa phương") and not governed
        while not loose and (not closed or governed):
            following = self._next_noun(here, governed=governed)
            if following is None:
                break
            here, closed = self._modifiers.read(following)
        return Item(at, here, BodyKind.CLASS, closed=closed)

    def _may_open(self, at: int, noun: int) -> bool:
        """Whether a bare common noun may open a list: "Doanh nghiệp viễn thông", "Sở, ban, ngành", not "Cấp …"."""
        if not self.bare:
            return False
        weak = lexicon.WEAK_CLASS_NOUNS.length_at(self.words.folded, at) >= noun
        branch = self.words.at(at) == "ngành" and lexicon.FIELDS.length_at(self.words.folded, at + 1)
        if not weak or self.weak or branch:
            return True
        if lexicon.PEOPLE_NOUNS.length_at(self.words.folded, at):
            return False
        return self.words.at(at + noun) == "," and bool(lexicon.CLASS_NOUNS.length_at(self.words.folded, at + noun + 1))

    def _next_noun(self, at: int, *, governed: bool) -> int | None:
        """The word after the next common noun of the same class, or None where the class ends."""
        words, folded = self.words, self.words.folded
        mark = words.at(at)
        if mark not in {",", "và", "/", "hoặc"}:
            return None
        here = at + 1 + (mark == "," and words.at(at + 1) == "và")
        size = lexicon.CLASS_NOUNS.length_at(folded, here) or class_nouns.noun_like(self.words, here)
        if class_nouns.joins_committee(words, at) and class_nouns.ends_committee(words, at):
            return here + size
        if not size or lexicon.TITLES.length_at(folded, here) or self._stands_alone(here, size, governed=governed):
            return None
        if (
            mark == ","
            and class_nouns.is_office(self.words, here)
            and not governed
            and not class_nouns.is_office(self.words, at - 1)
        ):
            return None
        if lexicon.LATE_SPLIT.length_at(folded, here) and not governed:
            return None
        if words.has(here, "địa phương") and not governed and not class_nouns.closed_ahead(self.words, here + 2):
            return None
        if words.has(here, "tổ chức") and class_nouns.is_verb_use(self.words, here):
            return None
        return here + size

    def _stands_alone(self, at: int, size: int, *, governed: bool) -> bool:
        """Whether a body with a name of its own begins here, and no common noun of the class."""
        if class_nouns.is_branch(self.words, at):
            return not governed
        named = self._named(at)
        if named is None:
            return False
        common = named.after == at + size and not self.words.is_capital(at)
        return not common and (not governed or named.after > at + size)
