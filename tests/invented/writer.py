"""Sentences of the invented plans: the words, and the work that they give."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random

from invented.dues import cell_due, choose_due, one_day
from invented.offices import Office
from invented.tree import Assignment, Clause, Due, Mark
from invented.vocabulary import WORKS_OF_ALL, Topic

PARTNER_CLASSES = ("các cơ quan, đơn vị liên quan", "các sở, ban, ngành", "các đơn vị liên quan")


def capital(words: str) -> str:
    """With its first letter large."""
    return words[:1].upper() + words[1:]


@dataclass
class Writer:
    """Writes the sentences of one plan."""

    chance: Random
    topic: Topic
    office: Office
    issued_on: date
    complete: bool
    own_plan: bool = True
    large: bool = False
    """A plan of ten to fifteen pages."""
    bodies: list[str] = field(default_factory=list)
    """Every body that was given work, for the recipients."""
    short: dict[str, str] = field(default_factory=dict)
    """Bodies that the text has given a short name by now."""
    said: set[str] = field(default_factory=set)
    """Phrases of work already used: nobody is told the same thing twice."""

    def fill(self, template: str) -> str:
        """A phrase of the vocabulary, its blanks filled."""
        topic, chance = self.topic, self.chance
        return template.format(
            name=topic.name,
            targets=chance.choice(topic.targets),
            people=chance.choice(topic.people),
            places=chance.choice(topic.places),
            n=f"{chance.randint(2, 24):02d}",
        )

    def some(self, templates: tuple[str, ...], low: int, high: int) -> list[str]:
        """Different phrases of a table."""
        count = min(len(templates), self.chance.randint(low, high))
        return [self.fill(template) for template in self.chance.sample(templates, count)]

    def work(self, *, product: bool | None = None) -> tuple[str, str | None]:
        """A verb phrase and what it makes."""
        pool = self.topic.works + WORKS_OF_ALL
        if product if product is not None else self.complete:
            pool = tuple(entry for entry in pool if entry[1])
        for _ in range(20):
            template, makes = self.chance.choice(pool)
            words = self.fill(template)
            if words not in self.said:
                break
        self.said.add(words)
        return words, makes

    def due(self) -> Due | None:
        """A deadline, or none where the plan need not be complete."""
        if not self.complete and self.chance.random() < 0.35:
            return None
        return choose_due(self.chance, self.issued_on, own_plan=self.own_plan)

    def cell_due(self) -> Due:
        """A deadline of a cell or of a label."""
        return cell_due(self.chance, self.issued_on)

    def partners(self, *without: str, most: int = 3) -> tuple[str, ...]:
        """Bodies that help."""
        pool = [body for body in self.office.departments + self.office.fronts if body not in without]
        chosen = self.chance.sample(pool, self.chance.randint(1, most))
        return tuple(self.short.get(body, body) for body in chosen)

    def defined(self, title: str) -> str:
        """The title, with the short name of its body behind it where the plan defines one there."""
        if self.office.short is None or title != self.office.short[0] or self.chance.random() < 0.4:
            return title
        self.short[title] = self.office.short[1]
        opening = self.chance.choice(("sau đây viết tắt là", "sau đây gọi tắt là"))
        return f"{title} ({opening} {self.office.short[1]})"

    def partner_words(self, partners: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """Partners as a sentence lists them; sometimes a class of bodies closes the list."""
        names = list(partners)
        if self.chance.random() < 0.3:
            names.append(self.chance.choice(PARTNER_CLASSES[:1] if self.office.party else PARTNER_CLASSES))
        if len(names) == 1:
            return names[0], tuple(names)
        joint = self.chance.choice((" và ", ", "))
        return ", ".join(names[:-1]) + joint + names[-1], tuple(names)

    def given(self, *bodies: str) -> tuple[str, ...]:
        """Note that bodies were given work."""
        self.bodies += [body for body in bodies if body not in self.bodies]
        return bodies

    def dated(self, words: str, due: Due | None) -> str:
        """A sentence with its deadline at its end or at its beginning."""
        if due is None:
            return capital(words) + "."
        if due.words.startswith(("trước ngày", "trong")) and self.chance.random() < 0.2:
            return f"{capital(due.words)}, {words}."
        if due.words.startswith(("hoàn thành", "xong", "định kỳ")):
            return f"{capital(words)}, {due.words}."
        joint = self.chance.choice((" ", "; hoàn thành ", ", hoàn thành "))
        if due.words.startswith("trong năm"):  # a bare year behind a noun may describe the noun
            joint = self.chance.choice(("; hoàn thành ", ", hoàn thành "))
        joint = ", thời gian thực hiện " if due.words.startswith("từ ngày") else joint
        return capital(words) + (joint if due.recurring is None else " ") + due.words + "."

    def under_heading(self, lead: tuple[str, ...], executing: tuple[str, ...] = ()) -> tuple[str, list[Assignment]]:
        """A sentence below the name of a body: what that body does, or whom it leads to do it."""
        chance, due = self.chance, self.due()
        words, product = self.work()
        coordinating: tuple[str, ...] = ()
        shape = chance.random()
        if shape < 0.3:
            listed, coordinating = self.partner_words(self.partners(*lead))
            words = f"chủ trì, phối hợp với {listed} {words}"
        elif shape < 0.4:
            listed, coordinating = self.partner_words(self.partners(*lead, most=2))
            words = f"phối hợp với {listed} {words}"
        elif shape < 0.5:
            words = f"chỉ đạo {chance.choice(self.office.below)} {words}"
        sentence = self.dated(words, due)
        first = Assignment(sentence, lead, coordinating, executing, due, product)
        if shape < 0.85 or self.complete:
            return sentence, [first]
        more, product = self.work()
        text = f"{sentence[:-1]}; {more}."
        return text, [first, Assignment(more, lead, product=product)]

    def with_subject(self) -> tuple[str, list[Assignment]]:
        """A sentence that names its own bodies: "Giao Sở Y tế chủ trì, phối hợp với … lập danh sách …"."""
        chance, due = self.chance, self.due()
        lead = chance.choice(self.office.departments)
        words, product = self.work()
        listed, coordinating = self.partner_words(self.partners(lead))
        shape = chance.randrange(4)
        if shape == 3:
            coordinating = ()
        subject = (
            f"Giao {lead} chủ trì, phối hợp với {listed} ",
            f"{lead} chủ trì, phối hợp với {listed} ",
            f"Giao {lead} chủ trì, phối hợp với {listed} ",
            f"Giao {lead} ",
        )[shape]
        text = subject + words + self.tail(due)
        return text, [Assignment(text, self.given(lead), coordinating, (), due, product)]

    def tail(self, due: Due | None) -> str:
        """A deadline at the end of a sentence that begins with its bodies."""
        if due is None:
            return "."
        if due.words.startswith("trong năm"):
            return f", hoàn thành {due.words}."
        return (", " if due.words.startswith(("hoàn", "xong", "định")) else " ") + due.words + "."

    def in_charge(self, lead: tuple[str, ...]) -> tuple[str, list[Assignment]]:
        """The body that answers for the whole plan, and reports on it."""
        due = one_day(self.chance, self.issued_on)
        when = due.words.removeprefix("hoàn thành ").removeprefix("xong ")
        others = "các cơ quan, đơn vị liên quan"
        first = f"Là cơ quan thường trực, chủ trì, phối hợp với {others} triển khai thực hiện Kế hoạch này; "
        then = f"tổng hợp, báo cáo kết quả thực hiện {when}."
        work = [
            Assignment(first, lead, (others,), product="báo cáo", due=due),
            Assignment(then, lead, due=due, product="báo cáo"),
        ]
        return first + then, work

    def paragraph(self, text: str) -> Clause:
        """An unmarked paragraph."""
        return Clause(Mark.PARAGRAPH, text)
