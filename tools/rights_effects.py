"""What the switched modules of ``rights_mutants`` call, how they are loaded, and what one mutant does to them."""

from __future__ import annotations

import ast
import importlib.abc
import sys
from contextvars import ContextVar
from dataclasses import replace
from importlib.machinery import ModuleSpec, SourceFileLoader
from typing import TYPE_CHECKING, Any

from rights_mutants import WEB, Mutant, find_mutants, path_of, switched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import CodeType, ModuleType

ACCESS = "roviec_web.people.access"
reached: set[str] = set()
"""Checks that were made since this was emptied."""
_taken_away: list[str] = []
_open: ContextVar[bool] = ContextVar("open", default=False)


def checked(where: str, name: str, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is called
    """The call of a check; the one that is taken away is made with every door open."""
    reached.add(where)
    return with_open_doors(call, name) if where in _taken_away else call()


def with_open_doors(call: Callable[[], Any], name: str) -> Any:  # noqa: ANN401 - whatever is called
    """The call as if its caller had every role everywhere; what only refuses (``check_…``) refuses nothing."""
    if name.startswith("check_"):
        return None
    token = _open.set(True)
    try:
        return call()
    finally:
        _open.reset(token)


def open_at_will(paths_of: Callable[..., tuple[str, ...]]) -> Callable[..., tuple[str, ...]]:
    """The one function through which all rights go: inside ``with_open_doors`` everything is one's own."""
    return lambda *args, **kwargs: ("",) if _open.get() else paths_of(*args, **kwargs)


def take_away(mutant: Mutant) -> None:
    """From now on the check is not made in this process.

    Raises:
        LookupError: no route has the view whose declaration is to be weakened.
    """
    if not mutant.is_declaration:
        _taken_away.append(str(mutant))
        return
    views = [view for view in _views() if (view.__module__, view.__name__) == (mutant.module, mutant.function)]
    if not views:
        message = f"no route has this view: {mutant}"
        raise LookupError(message)
    for view in views:
        view.route_rule = weakened(view.route_rule, mutant.check)


def weakened(rule: Any, check: str) -> Any:  # noqa: ANN401 - a RouteRule, which needs Django
    """What a route declares without one of its decorators."""
    audience = type(rule.audience)
    if check == "@freshly_signed_in":
        return replace(rule, fresh=False)
    if check == "@needs":
        return replace(rule, audience=audience.SIGNED_IN, permission=None)
    return replace(rule, audience=audience.PUBLIC)


def _views() -> Iterator[Any]:
    from django.urls import URLResolver, get_resolver  # noqa: PLC0415 - Django is not ready before

    waiting = [*get_resolver().url_patterns]
    while waiting:
        pattern = waiting.pop()
        if isinstance(pattern, URLResolver):
            waiting += pattern.url_patterns
        elif hasattr(pattern.callback, "__name__"):
            yield pattern.callback


class _Loader(SourceFileLoader):
    """Loads a module with its switches, and the access rule with its door."""

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        tree = switched(self.get_data(path).decode(), fullname)
        if fullname == ACCESS:
            tree.body += ast.parse("paths_of = __import__('rights_effects').open_at_will(paths_of)").body
        return compile(tree, path, "exec")


class _Finder(importlib.abc.MetaPathFinder):
    """Puts the loader before Python's own for modules that hold a check."""

    def __init__(self, modules: frozenset[str]) -> None:
        self.modules = modules

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if fullname not in self.modules:
            return None
        place = path_of(fullname)
        spec = ModuleSpec(fullname, _Loader(fullname, str(place)), origin=str(place))
        if place.name == "__init__.py":
            spec.submodule_search_locations = [str(place.parent)]
        return spec


def install() -> None:
    """Have every module of the web that holds a check loaded with its switches; none may be loaded before."""
    sys.path.insert(0, str(WEB.parent))
    sys.meta_path.insert(0, _Finder(frozenset({ACCESS, *(mutant.module for mutant in find_mutants())})))
