"""The public names of the package."""

from __future__ import annotations

import inspect

import pytest

import roviec


@pytest.mark.parametrize("name", roviec.__all__)
def test_every_public_name_is_there_and_explained(name):
    value = getattr(roviec, name)
    assert inspect.getdoc(value)


def test_the_list_is_complete_and_sorted():
    public = {name for name, value in vars(roviec).items() if not name.startswith("_") and not inspect.ismodule(value)}
    assert (public - {"annotations"}) | set(roviec._HOMES) == set(roviec.__all__)
    assert list(roviec.__all__) == sorted(roviec.__all__)


@pytest.mark.parametrize("function", [roviec.compile_bytes, roviec.plan_to_json, roviec.plan_to_docx])
def test_public_functions_are_typed(function):
    signature = inspect.signature(function)
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(parameter.annotation is not inspect.Parameter.empty for parameter in signature.parameters.values())
