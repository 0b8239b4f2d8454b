"""The rules of lint: the folder is the list. A file with a ``RULE`` is a rule; nothing is to be edited here."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

import roviec.lint
from roviec.lint.rule import Rule


@lru_cache(maxsize=1)
def rules() -> tuple[tuple[str, Rule], ...]:
    """Every rule with the name of its file, sorted by code.

    Raises:
        ValueError: two rules have one code.
    """
    found: dict[str, tuple[str, Rule]] = {}
    for module in pkgutil.iter_modules(roviec.lint.__path__):
        rule = getattr(importlib.import_module(f"{roviec.lint.__name__}.{module.name}"), "RULE", None)
        if rule is None:
            continue
        if rule.code in found:
            message = f"{module.name} and {found[rule.code][0]} have one code: {rule.code}"
            raise ValueError(message)
        found[rule.code] = (module.name, rule)
    return tuple(found[code] for code in sorted(found))
