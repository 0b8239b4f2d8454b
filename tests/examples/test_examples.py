"""The example plans in their three forms: against answers written by hand, and against each other."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml

from roviec.compiler import compile_bytes
from roviec.lexicon.folding import fold, squeeze
from roviec.model.outlined import NodeKind
from roviec.model.task import TaskKind

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = ("tiem-chung-2026", "an-toan-mua-lu-2026", "phong-chay-2026")
FORMS = ("txt", "docx", "pdf")
ALPHABET = "abcdđeghiklmnopqrstuvxy"
RANGE = re.compile(r"(?P<stem>.*[./])?(?P<sign>[-+]?)(?P<first>\w+)\.\.(?P<last>\w+)")
UNMARKED = {NodeKind.PARAGRAPH, NodeKind.TABLE, NodeKind.ROW}

each_form = pytest.mark.parametrize(("name", "form"), [(name, form) for name in NAMES for form in FORMS])
other_forms = pytest.mark.parametrize(("name", "form"), [(name, form) for name in NAMES for form in FORMS[1:]])


@cache
def compiled(name, form):
    path = ROOT / "examples" / f"{name}.{form}"
    return compile_bytes(path.read_bytes(), path.name)


@cache
def answers(name):
    path = ROOT / "tests" / "cases" / "plans" / f"{name}.yml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def expand(words):
    """Paths of a short list: ``I.1.a..c`` is three of them."""
    paths = []
    for word in words.split():
        found = RANGE.fullmatch(word)
        if not found:
            paths.append(word)
            continue
        stem, sign = found["stem"] or "", found["sign"]
        if found["first"].isdigit():
            marks = [str(n) for n in range(int(found["first"]), int(found["last"]) + 1)]
        else:
            marks = ALPHABET[ALPHABET.index(found["first"]) : ALPHABET.index(found["last"]) + 1]
        paths += [f"{stem}{sign}{mark}" for mark in marks]
    return paths


def nodes(plan):
    return [node for part in plan.outlined.parts for node in part.walk()]


def assigned(plan):
    """Assigned tasks by the path of their clause, in reading order."""
    by_path = {}
    for task in plan.tasks:
        if task.kind is TaskKind.ASSIGNED:
            by_path.setdefault(task.path, []).append(task)
    return by_path


def matched(name, form):
    """Pairs of an answer and the compiled tasks of its clause; a clause without a task has none."""
    by_path = assigned(compiled(name, form))
    for answer in answers(name)["tasks"]:
        for path in answer["path"].split("|"):
            if path in by_path:
                yield answer, by_path[path]
                break


def names_of(tasks, field):
    return sorted({fold(name) for task in tasks for name in getattr(task, field)})


def differences(name, form, want, have):
    """What the answers say against what was compiled, for the clauses where the two differ."""
    return {
        answer["path"]: (want(answer), have(tasks))
        for answer, tasks in matched(name, form)
        if want(answer) != have(tasks)
    }


def test_ranges_of_paths_are_spelt_out():
    assert expand("I I.1.-1..3") == ["I", "I.1.-1", "I.1.-2", "I.1.-3"]
    assert expand("A2/1..2 V.9..10 b.+1..2") == ["A2/1", "A2/2", "V.9", "V.10", "b.+1", "b.+2"]
    assert expand("V.c..đ") == ["V.c", "V.d", "V.đ"]


@pytest.mark.parametrize("name", NAMES)
def test_the_answers_name_bodies_that_the_plan_names(name):
    plan = fold((ROOT / "examples" / f"{name}.txt").read_text(encoding="utf-8"))
    bodies = {
        body
        for answer in answers(name)["tasks"]
        for field in ("lead", "with", "executing")
        for body in answer.get(field, [])
    }
    assert [body for body in sorted(bodies) if fold(body) not in plan] == []


@each_form
@pytest.mark.parametrize("field", ["number", "issuer", "place", "date", "title"])
def test_header(name, form, field):
    want, have = answers(name)["directive"][field], getattr(compiled(name, form).directive, field)
    assert have == want if field == "date" else squeeze(have or "") == want


@each_form
def test_type_of_document(name, form):
    assert compiled(name, form).directive.type.code == answers(name)["directive"]["type"]


@each_form
def test_bases(name, form):
    assert [basis.number for basis in compiled(name, form).directive.bases] == answers(name)["directive"]["bases"]


@each_form
def test_recipients(name, form):
    have = [recipient.name for recipient in compiled(name, form).directive.recipients]
    assert have == answers(name)["directive"]["recipients"]


@each_form
def test_notes_of_recipients(name, form):
    have = [recipient.note for recipient in compiled(name, form).directive.recipients]
    brackets = [re.search(r"\((.+)\)", recipient) for recipient in answers(name)["directive"]["recipients"]]
    assert have == [found and found[1] for found in brackets]


@each_form
def test_the_last_recipient_is_the_archive(name, form):
    recipients = compiled(name, form).directive.recipients
    assert [recipient.archive for recipient in recipients] == [False] * (len(recipients) - 1) + [True]


@each_form
def test_signature(name, form):
    signature = compiled(name, form).directive.signature
    have = {"authority": signature.authority, "position": signature.position, "name": signature.name}
    assert have == answers(name)["directive"]["signature"]


@each_form
def test_parts(name, form):
    have = Counter(part.kind.value for part in compiled(name, form).outlined.parts)
    assert have == answers(name)["parts"]


@each_form
def test_every_marked_clause_has_its_path(name, form):
    marked = [node for node in nodes(compiled(name, form)) if node.kind not in UNMARKED and not node.inline]
    assert [node.path for node in marked] == expand(answers(name)["outline"])


@each_form
def test_enumerations_inside_sentences(name, form):
    have = [node.path for node in nodes(compiled(name, form)) if node.inline]
    assert have == answers(name).get("inline", "").split()


@each_form
def test_rows_of_tables(name, form):
    have = {node.path: len(node.children) for node in nodes(compiled(name, form)) if node.kind is NodeKind.TABLE}
    want = answers(name)["tables"]
    assert {path: have.get(path) for path in want} == want


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", [name for name in NAMES if "phases" in answers(name)])
def test_phases(name, form):
    have = [{"path": phase.path, "start": phase.start, "end": phase.end} for phase in compiled(name, form).phases]
    assert have == answers(name)["phases"]


@each_form
def test_themes(name, form):
    have = [{"path": theme.path, "name": theme.name.strip("“”")} for theme in compiled(name, form).themes]
    assert have == answers(name)["themes"]


@each_form
def test_channels(name, form):
    have = {(channel.path, channel.kind.value) for channel in compiled(name, form).channels}
    want = {(path, kind) for path, kinds in answers(name)["channels"].items() for kind in kinds}
    assert want - have == set()


@each_form
def test_references_to_clauses_of_the_file(name, form):
    have = {reference.path: reference.target for reference in compiled(name, form).references if reference.target}
    want = answers(name)["references"]
    assert {path: have.get(path) for path in want} == want


@each_form
def test_no_reference_is_broken(name, form):
    assert [reference.text for reference in compiled(name, form).references if reference.broken] == []


@each_form
def test_slogans_word_for_word(name, form):
    assert [slogan.text for slogan in compiled(name, form).slogans] == answers(name)["slogans"]


@each_form
def test_anniversaries(name, form):
    have = [
        {"path": a.path, "years": a.years, "from": a.begins, "to": a.ends, "consistent": a.consistent}
        for a in compiled(name, form).anniversaries
    ]
    assert have == answers(name)["anniversaries"]


@each_form
def test_what_is_not_operated(name, form):
    have = {task.path for task in compiled(name, form).tasks if not task.operated}
    assert sorted(have) == sorted(answers(name)["not_operated"])


@each_form
def test_work_is_given_to_bodies_where_the_plan_does_so_and_nowhere_else(name, form):
    have, missing = set(assigned(compiled(name, form))), []
    for answer in answers(name)["tasks"]:
        paths = set(answer["path"].split("|"))
        if not paths & have:
            missing.append(answer["path"])
        have -= paths
    assert (missing, sorted(have)) == ([], [])


@each_form
def test_leads(name, form):
    wrong = differences(
        name, form, lambda answer: sorted(map(fold, answer["lead"])), lambda tasks: names_of(tasks, "lead")
    )
    assert wrong == {}


@each_form
def test_coordinating_bodies(name, form):
    wrong = differences(
        name,
        form,
        lambda answer: sorted(map(fold, answer.get("with", []))),
        lambda tasks: names_of(tasks, "coordinating"),
    )
    assert wrong == {}


@each_form
def test_executing_bodies(name, form):
    wrong = {
        answer["path"]: names_of(tasks, "executing")
        for answer, tasks in matched(name, form)
        if not set(map(fold, answer.get("executing", []))) <= set(names_of(tasks, "executing"))
    }
    assert wrong == {}


@each_form
@pytest.mark.parametrize("side", ["start", "end"])
def test_days_of_deadlines(name, form, side):
    wrong = {}
    for answer, tasks in matched(name, form):
        if side in answer:
            have = {getattr(task.deadline, side) for task in tasks if task.deadline} - {None}
            if have != {answer[side]} - {None}:
                wrong[answer["path"]] = (answer[side], sorted(have))
    assert wrong == {}


@each_form
def test_recurring_deadlines(name, form):
    wrong = {}
    for answer, tasks in matched(name, form):
        have = [task.deadline.recurring for task in tasks if task.deadline and task.deadline.recurring]
        want = answer.get("recurring")
        if want is not None and not any(fold(want) in fold(words) for words in have):
            wrong[answer["path"]] = (want, have)
    assert wrong == {}


@other_forms
def test_the_outline_is_the_same_from_each_form(name, form):
    def view(plan):
        return [(node.path, node.marker, node.kind, node.heading, squeeze(node.text)) for node in nodes(plan)]

    assert view(compiled(name, form)) == view(compiled(name, "txt"))


@other_forms
def test_the_tasks_are_the_same_from_each_form(name, form):
    def view(plan):
        return [
            (
                task.id,
                task.kind,
                squeeze(task.text),
                task.lead,
                task.coordinating,
                task.executing,
                task.deadline,
                task.products,
                task.channels,
                task.operated,
                task.clarity,
                task.rule,
            )
            for task in plan.tasks
        ]

    assert view(compiled(name, form)) == view(compiled(name, "txt"))


@other_forms
def test_the_header_is_the_same_from_each_form(name, form):
    def view(plan):
        return [
            directive
            and (
                directive.type,
                directive.issuer,
                directive.number,
                directive.symbol,
                directive.place,
                directive.date,
                directive.title,
                [(basis.number, basis.type, basis.date, basis.issuer, basis.title) for basis in directive.bases],
                [(recipient.name, recipient.note, recipient.archive) for recipient in directive.recipients],
                directive.signature
                and (directive.signature.authority, directive.signature.position, directive.signature.name),
                [attachment.name for attachment in directive.attachments],
            )
            for directive in plan.directives
        ]

    assert view(compiled(name, form)) == view(compiled(name, "txt"))


@other_forms
def test_the_findings_are_the_same_from_each_form(name, form):
    def view(plan):
        return [(finding.rule, finding.severity, finding.message, finding.path) for finding in plan.findings]

    assert view(compiled(name, form)) == view(compiled(name, "txt"))


@other_forms
def test_the_rest_of_the_plan_is_the_same_from_each_form(name, form):
    def view(plan):
        return (
            [(phase.path, phase.name, phase.start, phase.end, phase.open, phase.precision) for phase in plan.phases],
            [(slogan.path, slogan.text) for slogan in plan.slogans],
            [(a.path, a.name, a.years, a.begins, a.ends) for a in plan.anniversaries],
            [(channel.path, channel.kind, channel.name) for channel in plan.channels],
            [(reference.path, reference.text, reference.number, reference.target) for reference in plan.references],
            plan.clarity,
        )

    assert view(compiled(name, form)) == view(compiled(name, "txt"))
