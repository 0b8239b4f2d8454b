"""The mutants of the rules, read from their syntax: what is switched off or weakened, and how.

A rule is whatever decides: a function that answers yes or no, finds something or nothing; a pattern; a table; in a
rule of lint every condition too. New files are seen without being listed anywhere.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src"
STAGES = ("repair", "outline", "directive", "plan", "lint", "lexicon")
_TABLE_MAKERS = frozenset({"PhraseTable", "frozenset", "tuple", "dict", "phrases", "sorted", "set"})
_REGEX_MARKS = frozenset("\\[](){}?*+^$")
_Function = ast.FunctionDef


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one module."""

    module: str
    """Dotted name."""
    name: str
    """Of the function, pattern or table; "Class.method"."""
    line: int
    column: int
    change: str
    """A key of ``CHANGES``."""

    def __str__(self) -> str:
        return f"{self.module.replace('.', '/')}.py:{self.line} {self.name}: {self.change}"


def find_mutants(stages: tuple[str, ...] = STAGES) -> list[Mutant]:
    """Every mutant of the given stages, in the order of the files."""
    paths = [path for stage in stages for path in sorted((SOURCES / "roviec" / stage).rglob("*.py"))]
    return [mutant for path in paths for mutant in mutants_of(path)]


def mutants_of(path: Path) -> Iterator[Mutant]:
    """The mutants of one module."""
    module = ".".join(path.relative_to(SOURCES).with_suffix("").parts)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    is_lexicon = ".lexicon." in module
    for name, value in _constants(tree):
        if _is_pattern(value):
            yield Mutant(module, name, value.lineno, value.col_offset, "fits nothing")
        elif _is_table(value, words=is_lexicon):
            yield Mutant(module, name, value.lineno, value.col_offset, "half of it")
    is_rule = any(isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "RULE" for node in tree.body)
    for name, function in _functions(tree):
        for change in _answers(function):
            yield Mutant(module, name, function.lineno, function.col_offset, change)
        for test in _conditions(function) if is_rule else ():
            yield Mutant(module, name, test.lineno, test.col_offset, "the condition turned round")


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Assignments of capitals at the top of a module; types and ``__all__`` are none."""
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        for target in targets:
            if value is not None and isinstance(target, ast.Name) and target.id.isupper():
                yield target.id, value


def _is_pattern(value: ast.expr) -> bool:
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Attribute)
        and value.func.attr == "compile"
        and isinstance(value.func.value, ast.Name)
        and value.func.value.id in {"re", "regex"}
    )


def _is_table(value: ast.expr, *, words: bool) -> bool:
    """Several entries: a literal, what one is made of, or in the lexicon a block of phrases."""
    match value:
        case ast.Tuple(elts=entries) | ast.List(elts=entries) | ast.Set(elts=entries):
            return len(entries) > 1
        case ast.Dict(keys=keys):
            return len(keys) > 1
        case ast.DictComp() | ast.SetComp():
            return True
        case ast.Call(func=ast.Name(id=name), args=[_, *_]):
            return name in _TABLE_MAKERS
        case ast.Constant(value=str(block)) if words:
            return ("|" in block or "\n" in block.strip()) and not _REGEX_MARKS & set(block)
        case _:
            return False


def _functions(tree: ast.Module) -> Iterator[tuple[str, _Function]]:
    """Functions of the module and methods of its classes that do something, but those that Python calls itself."""
    for node in tree.body:
        inner, prefix = (node.body, f"{node.name}.") if isinstance(node, ast.ClassDef) else ([node], "")
        for item in inner:
            if isinstance(item, _Function) and not item.name.startswith("__") and not _is_shape(item):
                yield prefix + item.name, item


def _is_shape(function: _Function) -> bool:
    """A method of a protocol: it says what others do."""
    last = function.body[-1]
    return isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant)


def _answers(function: _Function) -> tuple[str, ...]:
    """The changes that suit what a function gives back."""
    given = ast.unparse(function.returns) if function.returns else ""
    takes = [argument for argument in function.args.args if argument.arg not in {"self", "cls"}]
    if given == "bool":
        return "always False", "always True"
    if given.endswith("| None"):
        return ("always None",)
    if given.startswith(("Iterator[", "Iterable[")):
        return ("finds nothing",)
    if takes and takes[0].annotation is not None and ast.unparse(takes[0].annotation) == given:
        return ("gives back what it got",)
    if given.startswith("tuple[") and given.endswith(", ...]"):
        return ("always empty",)
    if given.startswith(("list[", "dict[", "set[", "frozenset[")):
        return ("always empty",)
    return ()


def _conditions(function: _Function) -> Iterator[ast.expr]:
    for node in ast.walk(function):
        if isinstance(node, ast.If | ast.IfExp):
            yield node.test
        elif isinstance(node, ast.comprehension):
            yield from node.ifs


def mutated(tree: ast.Module, mutant: Mutant) -> ast.Module:
    """The module with one change.

    Raises:
        LookupError: the module has no such place; its file has changed since.
    """
    changer = _Changer(mutant)
    changed = changer.visit(copy.deepcopy(tree))
    if not changer.done:
        message = f"no such place: {mutant}"
        raise LookupError(message)
    assert isinstance(changed, ast.Module)
    return ast.fix_missing_locations(changed)


class _Changer(ast.NodeTransformer):
    """Finds the place by line and column and changes it."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        self.done = False

    def visit(self, node: ast.AST) -> ast.AST:
        place = (getattr(node, "lineno", 0), getattr(node, "col_offset", -1))
        if not self.done and place == (self.mutant.line, self.mutant.column):
            found = self._changed(node)
            if found is not None:
                self.done = True
                return found
        visited: ast.AST = super().generic_visit(node)
        return visited

    def _changed(self, node: ast.AST) -> ast.AST | None:
        change = self.mutant.change
        if isinstance(node, _Function):
            return _with_body(node, change) if node.name == self.mutant.name.rpartition(".")[2] else None
        if not isinstance(node, ast.expr):
            return None
        if change == "fits nothing":
            return _call("never", node)
        if change == "half of it":
            return _half(node)
        if change == "the condition turned round":
            return ast.UnaryOp(ast.Not(), node)
        return None


def _with_body(function: _Function, change: str) -> _Function:
    given = ast.unparse(function.returns) if function.returns else ""
    constants = {"always False": "False", "always True": "True", "always None": "None", "finds nothing": "iter(())"}
    if change == "always empty":
        answer = f"{given.partition('[')[0]}()"
    elif change == "gives back what it got":
        answer = next(argument.arg for argument in function.args.args if argument.arg not in {"self", "cls"})
    else:
        answer = constants[change]
    function.body = ast.parse(f"return {answer}").body
    return function


def _half(node: ast.expr) -> ast.expr:
    """A class is given half; anything else is halved itself."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id[0].isupper():
        node.args[0] = _call("half", node.args[0])
        return node
    return _call("half", node)


def _call(effect: str, argument: ast.expr) -> ast.expr:
    """The value of ``mutant_effects.<effect>(argument)``."""
    module = ast.parse("__import__('mutant_effects')", mode="eval").body
    return ast.Call(ast.Attribute(module, effect, ast.Load()), [argument], [])
