"""What the tests of recognition may ask for."""

from __future__ import annotations

import shutil

import pytest


@pytest.fixture
def tesseract_program() -> str:
    """The path of Tesseract; the marker ``office`` stands on every test that asks for it."""
    program = shutil.which("tesseract")
    if program is None:
        pytest.fail("Tesseract is missing: apt-get install tesseract-ocr tesseract-ocr-vie")
    return program
