"""What narrows a class of bodies: "liên quan", "kinh doanh thực phẩm", "được giao chủ trì thực hiện nhiệm vụ …"."""

from __future__ import annotations

from msgspec import Struct

from roviec.lexicon import bodies as lexicon
from roviec.lexicon import verbs
from roviec.plan import body_names as names
from roviec.plan.body_words import Words

SEPARATORS = frozenset({",", ";", "và", "/", "cùng", "hoặc", "+"})
"""What stands between the bodies of a list."""
_ROLES = frozenset({"chủ", "phối", "thực", "tham", "quản"})
"""First words of the roles that are verbs as well: chủ trì, phối hợp, thực hiện, tham mưu, quản lý."""
_ROLE_NOUN_ENDS = frozenset({"quan", "vị", "phận", "bên", "mối"})
"""Last words of the nouns that a role may follow: "cơ quan chủ trì", "đơn vị phối hợp"."""
_CLOSING = frozenset({"liên", "có", "thuộc", "trực", "trên", "tỉnh", "thành", "tp", "huyện", "nêu", "khác"})
"""First words of the modifiers behind which a class takes no further noun."""
_TOWARDS = frozenset({"đến", "tới"})
_MAX_UNKNOWN = 4


class ModifierReader(Struct, frozen=True):
    """Reads modifiers; ``whole`` says that the text is nothing but a list of bodies."""

    words: Words
    whole: bool

    def read(self, at: int) -> tuple[int, bool]:
        """Step over what narrows a class; gives the end and whether the class is closed by it."""
        words, folded = self.words, self.words.folded
        begun = at
        unknown = 0
        closed = False
        while at < len(words):
            after = (0 if closed and words.at(at) not in _TOWARDS else self._clause_modifier(at)) or self._modifier(
                at, first=at == begun
            )
            if after > at:
                closed = closed or self.words.at(at) in _CLOSING
                at = after
                continue
            if names.ends_name(words, at) or words.at(at) in SEPARATORS:
                break
            if verbs.MODIFIER_VERBS.length_at(folded, at) and not words.is_capital(at):
                break
            if at == begun and (words.has(at, "các dự án") or words.has(at, "các công trình")):
                at += 3
                continue
            head = lexicon.COMPLETE_HEADS.length_at(folded, at)
            if head and words.is_capital(at) and not words.capitals and at == begun:
                at = names.skip_qualifiers(words, names.skip_areas(words, at + head), common=False)
                continue
            unknown += 0 if words.is_capital(at) else 1
            if unknown > _MAX_UNKNOWN:
                break
            at += 1
        return at, closed

    def _modifier(self, at: int, *, first: bool) -> int:
        """A known modifier; one that could be a verb counts only next to the noun, where another verb follows."""
        words, folded = self.words, self.words.folded
        size = lexicon.CLASS_MODIFIERS.length_at(folded, at)
        verb = names.starts_verb_phrase(words, at)
        if size and size > verb:
            return at + size
        role = words.at(at) in _ROLES
        if size and verb and not role:
            return at + size if first else at
        if size and verb and (not first or words.at(at - 1) not in _ROLE_NOUN_ENDS):
            return at
        if size and verb:
            follows = at + size
            if words.is_mark(follows) and words.at(follows) != ",":
                return follows
            goes_on = verbs.AUXILIARIES.length_at(folded, follows) or self._plain_verb(follows)
            return follows if goes_on else at
        return names.skip_qualifiers(words, at, common=True)

    def _plain_verb(self, at: int) -> bool:
        folded = self.words.folded
        return self.words.at(at) not in {"phối", "triển", "tổ"} and bool(verbs.VERBS.length_at(folded, at))

    def _clause_modifier(self, at: int) -> int:
        """A clause that describes the class: "được phân công chủ trì …", "kinh doanh thực phẩm", "đang hoạt động …"."""
        words, folded = self.words, self.words.folded
        if words.at(at) == "được" or (words.at(at) == "đang" and verbs.MODIFIER_VERBS.length_at(folded, at + 1)):
            return self._relative(at)
        if words.at(at) in _TOWARDS and words.at(at - 1) == "quan":
            return self._until_verb(at + 1, limit=16, marks=frozenset(), only_auxiliary=True)
        size = verbs.MODIFIER_VERBS.length_at(folded, at)
        if not size:
            return 0
        size = self._chain(at, size)
        if self._only_describes(at + size):
            return at + size
        marks = frozenset({","}) if self.whole else frozenset[str]()
        return self._until_verb(at + size, limit=10, marks=marks) or self._until_close(at + size)

    def _chain(self, at: int, size: int) -> int:
        """Words of verbs joined to one another: "sản xuất, kinh doanh"."""
        while self.words.at(at + size) in {",", "và", "-"}:
            more = verbs.MODIFIER_VERBS.length_at(self.words.folded, at + size + 1)
            if not more:
                break
            size += 1 + more
        return size

    def _only_describes(self, after: int) -> bool:
        """A verb with no object, before another verb or noun: "các cơ sở sản xuất, làng nghề", "cơ sở dịch vụ ký …"."""
        words, folded = self.words, self.words.folded
        if words.at(after) == ",":
            return bool(lexicon.CLASS_NOUNS.length_at(folded, after + 1))
        plain = verbs.VERBS.length_at(folded, after) and not words.is_capital(after)
        named = lexicon.NAME_WORDS.length_at(folded, after) or verbs.MODIFIER_VERBS.length_at(folded, after)
        return bool(plain) and not named

    def _until_close(self, at: int) -> int:
        """The colon or the end of the text, with no verb and few words before it; 0 where none comes."""
        words = self.words
        for here in range(at, at + 7):
            if here >= len(words) or words.at(here) == ":":
                return min(here, len(words))
            size = verbs.MODIFIER_VERBS.length_at(words.folded, here)
            if words.is_mark(here) or verbs.CLAUSE_OPENERS.length_at(words.folded, here):
                return 0
            if names.starts_verb_phrase(words, here) and not size:
                return 0
        return 0

    def _relative(self, at: int) -> int:
        """Up to the auxiliary or adverb that begins the main verb phrase; 0 where none comes."""
        words, folded = self.words, self.words.folded
        begun = at
        at += 2
        if words.has(begun, "được giao"):
            at += 2 * (words.has(at, "nhiệm vụ"))
        elif words.has(begun, "được phân"):
            at += 1
        elif words.at(begun) == "được":
            at = begun + 1
        short = at
        for here in range(at, min(at + 22, len(words))):
            if words.at(here) in {".", ";", ":", "và"}:
                break
            if verbs.AUXILIARIES.length_at(folded, here) or (
                verbs.ADVERBS.length_at(folded, here) > 1 and not words.is_mark(here - 1)
            ):
                return here
        if self.whole:
            while short < len(words) and words.at(short) not in SEPARATORS:
                short += 1
        return short if self.whole or words.is_mark(short) else self._described_work(short)

    def _described_work(self, at: int) -> int:
        """Step over the work that the class was given: "được giao thực hiện các nhiệm vụ thuộc Kế hoạch"."""
        words, folded = self.words, self.words.folded
        while size := verbs.VERBS.length_at(folded, at):
            at += size
        for here in range(at, min(at + 12, len(words))):
            if words.is_mark(here) or words.at(here) == "và":
                return 0
            if verbs.VERBS.length_at(folded, here) and here > at:
                return here
        return 0

    def _until_verb(self, at: int, *, limit: int, marks: frozenset[str], only_auxiliary: bool = False) -> int:
        """The next main verb within ``limit`` words, no mark between; 0 where none comes."""
        words, folded = self.words, self.words.folded
        for here in range(at, min(at + limit, len(words))):
            if words.is_mark(here) and words.at(here) not in marks:
                return 0
            if words.at(here) in {"và", "để", "theo", "về"} and not only_auxiliary:
                return 0
            if (
                verbs.AUXILIARIES.length_at(folded, here) > 1
                or words.at(here) == "phải"
                or (
                    not only_auxiliary
                    and verbs.VERBS.length_at(folded, here) > 1
                    and not verbs.MODIFIER_VERBS.length_at(folded, here)
                )
                or verbs.ADVERBS.length_at(folded, here) > 1
            ):
                return here
        return 0
