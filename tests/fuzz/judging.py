"""What must hold of any bytes at all; the fuzzer and the files that it found are judged by the same."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
import plan_contract
from losslessness import check_plan

from roviec import IntakeError, Options, Plan, compile_bytes, compile_source, plan_to_json
from roviec.intake.sniffing import looks_like_web_archive
from roviec.source import Source
from roviec_tools.mail import Bounds, Member, members
from roviec_tools.opening.web_archive import read_web_archive

_TIMES_AS_LONG = 40
"""As the slowest benign file of a few kilobytes. What grows with the square takes hundreds of times as long."""
_BOUNDS = Bounds(depth=3, members=20)
_TRIES = 3
"""A slow run is repeated: the machine may have been busy with something else."""


def judge(data: bytes, name: str) -> None:
    """Take apart and compile any bytes; only an ``IntakeError`` may be raised, and what compiles keeps the promises.

    Raises:
        AssertionError: a promise is broken; or whatever was raised.
    """
    for found in members(data, name, bounds=_BOUNDS):
        if isinstance(found, Member):
            judge_document(found.content, found.name)
        else:
            assert found.message("vi")
            assert found.message("en")


def judge_document(data: bytes, name: str) -> None:
    """Compile a document.

    Raises:
        AssertionError: a promise of the contract is broken; or whatever the compiler raised.
    """
    refusal: IntakeError | None = None
    try:
        plan = compiled(data, name)
    except IntakeError as error:
        refusal = error
    if refusal:
        assert refusal.message("vi")
        assert refusal.message("en")
        return
    check_source(plan.outlined.repaired.source)
    check_plan(plan)
    check_spans(plan)


def compiled(data: bytes, name: str) -> Plan:
    """The plan of a document; a web archive is taken apart by its own reader.

    Raises:
        IntakeError: it cannot be read.
    """
    if looks_like_web_archive(data):
        return compile_source(read_web_archive(data, name, Options()))
    return compile_bytes(data, name)


def check_source(source: Source) -> None:
    """The text of a source is its lines, each at its place; what is put in stands inside its line."""
    assert source.text == "\n".join(line.text for line in source.lines)
    for line in source.lines:
        assert source.text[line.start : line.end] == line.text
        assert all(0 <= insert.at <= len(line.text) for insert in line.inserts)


def check_spans(plan: Plan) -> None:
    """The JSON is of the contract, and every span in it lies in the repaired text."""
    length = len(plan.outlined.repaired.text)
    contents = plan_to_json(plan, with_text=True)
    plan_contract.read(contents)
    for start, end in _spans(msgspec.json.decode(contents)):
        assert 0 <= start <= end <= length, (start, end, length)
    for finding in plan.findings:
        assert finding.line >= 1
        assert finding.message


def _spans(value: Any) -> Iterator[tuple[int, int]]:
    """Of every record in a decoded JSON, at any depth."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, list):
            waiting.extend(found)
        elif isinstance(found, dict):
            waiting.extend(found.values())
            if found.get("span"):
                yield tuple(found["span"])
            yield from (tuple(span) for span in (found.get("spans") or {}).values() if _is_span(span))


def _is_span(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(part, int) for part in value)


class Clock:
    """Time of a file, compared with benign ones in the same process: no figure depends on how fast the machine is."""

    def __init__(self, benign: Iterable[bytes], name: str) -> None:
        self._name = name
        self.most = _TIMES_AS_LONG * max(self._seconds(data) for data in benign)

    def judge(self, data: bytes) -> None:
        """Judge a file, and its time.

        Raises:
            AssertionError: it takes many times as long as any benign file of a few kilobytes; or what ``judge`` raises.
        """
        took = self._once(data)
        if took > self.most:
            took = self._seconds(data)
            assert took <= self.most, f"{took:.1f} s, a benign file {self.most / _TIMES_AS_LONG:.3f} s"

    def _seconds(self, data: bytes) -> float:
        return min(self._once(data) for _ in range(_TRIES))

    def _once(self, data: bytes) -> float:
        begun = time.process_time()
        judge(data, self._name)
        return time.process_time() - begun
