"""Lists of bodies: where one body ends and the next begins.

The rule: "Các quận ủy, huyện ủy" are two, for each is a kind of body with a name of its own; one "các"
over common nouns stays one ("các sở, ban, ngành"). A title governs the common nouns after it ("Thủ trưởng các cơ
quan, đơn vị"). "Ủy ban nhân dân các xã, phường" is one. So "các cấp ủy", "chi bộ" and "đảng bộ" part, the committees
of the Party being such kinds, and "địa phương" parts from the offices before it ("các sở, ngành" | "địa phương"),
unless a qualifier closes them all ("các sở, ngành, địa phương liên quan"). A head printed once for several fields is
written before each: "Giám đốc các Sở: Tài chính, Nội vụ" are two.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from roviec.lexicon import bodies as lexicon
from roviec.plan.body_items import BodyKind, Item, ItemReader, separated
from roviec.plan.body_modifiers import SEPARATORS
from roviec.plan.body_words import Words

_MAX_ITEMS = 60
_PLACE = 4
"""Words at the end of a body that may name its place."""


class ListReader(Struct, frozen=True):
    """Reads lists of bodies.

    ``whole`` says that the text is nothing but a list, so that verbs are part of names ("các đơn vị được giao …").
    """

    words: Words
    whole: bool = False
    bare: bool = True
    """Common nouns without "các" may open the list."""
    nested: bool = False
    """This list stands in a bracket or behind a colon of another, and no third one is looked for."""
    weak: bool = False
    """So may the commonest of them ("cấp trên", "hộ")."""

    @property
    def _items(self) -> ItemReader:
        return ItemReader(self.words, self.whole, self.bare, self.weak)

    def read(self, at: int) -> tuple[tuple[Item, ...], int]:
        """The list that begins at ``at`` and the word after it; nothing where none begins."""
        items = list(self._items.members(at, opening=True))
        if not items:
            return (), at
        while len(items) < _MAX_ITEMS:
            items, here = self._after_item(items)
            following = separated(self.words, here)
            if following is None:
                return tuple(items), here
            members = self._items.members(following, opening=False)
            if members:
                items.extend(members)
            elif self.whole and not self._is_aside(items[-1].after) and self._runs_on(items[-1], here, following):
                items[-1] = replace(items[-1], after=self._run_on(following))
            else:
                return tuple(items), here
        return tuple(items), items[-1].after

    def _runs_on(self, last: Item, mark: int, following: int) -> bool:
        """Whether unknown words behind a mark belong to the body before them: small letters, or one more place."""
        words = self.words
        if ";" in words.small[mark:following]:
            return False
        if not words.is_capital(following) or words.capitals or last.kind is BodyKind.CLASS:
            return True
        shouted = words.raw[following].isupper() and len(words.raw[following]) > 1
        ends = range(max(last.first, last.after - _PLACE), last.after)
        in_place = any(lexicon.AREA_WORDS.length_at(words.folded, here) for here in ends)
        return in_place and words.is_capital(last.after - 1) and not shouted

    def _run_on(self, at: int) -> int:
        """In a pure list, words that begin no body belong to the body before them."""
        begun = at
        while at < len(self.words) and self.words.at(at) not in SEPARATORS and self.words.at(at) not in {"(", ":"}:
            at += 1
        while at > begun and self.words.at(at - 1) in {".", "…", "*", "-", "–"}:
            at -= 1
        return at

    def _after_item(self, items: list[Item]) -> tuple[list[Item], int]:
        """Take in or step over the bracket, and in a pure list the loose words, behind the last item."""
        last = items[-1]
        here = last.after
        if self.whole and self._is_aside(here):
            return items, self._after_aside(here)
        if self.whole:
            here = self._run_on(here)
            items[-1] = last = replace(last, after=here)
        if self.nested:
            return items, here
        if self.words.at(here) == ":" and last.kind is BodyKind.CLASS:
            named, end = ListReader(self.words, whole=self.whole, nested=True).read(here + 1)
            if self._all_named(named):
                return items[:-1] + list(named), end
        if self.words.at(here) != "(":
            return items, here
        return self._bracket(items, here)

    def _is_aside(self, at: int) -> bool:
        """As in "trong phạm vi chức năng, nhiệm vụ của mình", which says how, not who."""
        words = self.words
        return words.at(at) in {"theo", "căn"} or words.has(at, "trong phạm vi") or words.has(at, "trên cơ sở")

    def _after_aside(self, at: int) -> int:
        """The separator behind which the next body begins, or the end of the text."""
        while at < len(self.words):
            following = separated(self.words, at)
            if following is not None and self._items.members(following, opening=True):
                return at
            at += 1
        return at

    def _bracket(self, items: list[Item], at: int) -> tuple[list[Item], int]:
        words, last = self.words, items[-1]
        close = next((i for i in range(at + 1, min(at + 120, len(words))) if words.at(i) == ")"), None)
        if close is None:
            return items, last.after
        if words.has(at + 1, "bộ phận") and last.kind is BodyKind.NAMED:
            return [*items[:-1], replace(last, after=close + 1)], close + 1
        inner, end = ListReader(words, nested=True).read(at + 1)
        named = end == close and self._all_named(inner)
        if named and last.kind is BodyKind.CLASS:
            return items[:-1] + list(inner), close + 1
        if named and len(inner) == 1 and self._is_superior(last, inner[0]):
            return [*items[:-1], replace(last, after=close + 1)], close + 1
        return items, close + 1

    def _all_named(self, items: tuple[Item, ...]) -> bool:
        """Whether single bodies are named, which say more than the class before the bracket or the colon."""
        folded = self.words.folded
        single = (
            item.kind is BodyKind.NAMED and not lexicon.DETERMINERS.length_at(folded, item.first) for item in items
        )
        return bool(items) and all(single)

    def _is_superior(self, lower: Item, upper: Item) -> bool:
        """A bracket that names the superior body is part of the name: "Trung tâm X (Sở Y tế)"."""
        return (
            self.words.at(lower.first) in lexicon.SUBORDINATE_HEADS
            and self.words.at(upper.first) in lexicon.SUPERIOR_HEADS
        )
