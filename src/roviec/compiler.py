"""The pipeline: a visible list of stages, each a pure function from one immutable value to the next."""

from __future__ import annotations

from dataclasses import replace

from roviec.directive import read_directives
from roviec.intake import read_source
from roviec.lint import lint
from roviec.model.options import Options
from roviec.model.plan import Plan
from roviec.outline import outline
from roviec.plan import make_plan
from roviec.repair import repair
from roviec.source import Source

DEFAULT_OPTIONS = Options()


def compile_bytes(data: bytes, name: str, options: Options = DEFAULT_OPTIONS) -> Plan:
    """Compile a plan document.

    Args:
        data: the file as it came.
        name: its name; the ending is only a hint, the content decides.
        options: see ``Options``.
    Returns:
        The plan, with ``plan.outlined.repaired`` and its map back to the source.
    Raises:
        IntakeError: the file cannot be read or is refused.
    """
    return compile_source(read_source(data, name, options), options)


def compile_source(source: Source, options: Options = DEFAULT_OPTIONS) -> Plan:
    """Compile a text that is already read, as the readers of scans and old Word files hand it over.

    Args:
        source: the text with its lines.
        options: see ``Options``.
    Returns:
        As ``compile_bytes``.
    """
    repaired = repair(source, options)
    outlined = outline(repaired, options)
    directives = read_directives(outlined, options)
    plan = make_plan(outlined, directives, options)
    return replace(plan, findings=(*plan.findings, *lint(plan, options)))
