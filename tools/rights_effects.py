"""What a module mutated by ``mutate_rights`` calls, and how it is loaded: a plugin of pytest in its process."""

from __future__ import annotations

import ast
import importlib.abc
import os
import sys
from contextvars import ContextVar
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mutate_rights import WEB, Mutant, mutated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import CodeType, ModuleType

ACCESS = "roviec_web.people.access"
_open: ContextVar[bool] = ContextVar("open", default=False)


def with_open_doors(call: Callable[[], Any], name: str) -> Any:  # noqa: ANN401 - whatever is called
    """The call as if its caller had every role everywhere; what only refuses (``check_…``) refuses nothing."""
    if name.startswith("check_"):
        return None
    token = _open.set(True)
    try:
        return call()
    finally:
        _open.reset(token)


def signed_in(view: Any) -> Any:  # noqa: ANN401 - any view
    """The weaker declaration, imported when it is used: the module itself may not import it."""
    from roviec_web.people.routes import signed_in as weaker  # noqa: PLC0415 - Django is not ready before

    return weaker(view)


def public(view: Any) -> Any:  # noqa: ANN401 - any view
    """As above."""
    from roviec_web.people.routes import public as weaker  # noqa: PLC0415 - as above

    return weaker(view)


def open_at_will(paths_of: Callable[..., tuple[str, ...]]) -> Callable[..., tuple[str, ...]]:
    """The one function through which all rights go: inside ``with_open_doors`` everything is one's own."""
    return lambda *args, **kwargs: ("",) if _open.get() else paths_of(*args, **kwargs)


class _Loader(SourceFileLoader):
    """Loads the mutated module, and the access rule with its door."""

    def __init__(self, name: str, path: str, mutant: Mutant) -> None:
        super().__init__(name, path)
        self.mutant = mutant

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        source = self.get_data(path).decode()
        tree = mutated(source, self.mutant) if fullname == self.mutant.module else ast.parse(source)
        if fullname == ACCESS:
            tree.body += ast.parse("paths_of = __import__('rights_effects').open_at_will(paths_of)").body
        return compile(tree, path, "exec")


class _Finder(importlib.abc.MetaPathFinder):
    """Puts the loader before Python's own for these two modules."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        del path, target
        if fullname not in {self.mutant.module, ACCESS}:
            return None
        base = WEB.parent.joinpath(*fullname.split("."))
        place = base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
        spec = ModuleSpec(fullname, _Loader(fullname, str(place), self.mutant), origin=str(place))
        if Path(place).name == "__init__.py":
            spec.submodule_search_locations = [str(base)]
        return spec


def install(place: str) -> None:
    """Have the mutant loaded that the line names."""
    module, function, line, column, check = place.split("|")
    sys.meta_path.insert(0, _Finder(Mutant(module, function, int(line), int(column), check)))


if "RIGHTS_MUTANT" in os.environ:
    install(os.environ["RIGHTS_MUTANT"])
