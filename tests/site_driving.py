"""How the tests go through the site: by mouse or by keyboard alone, in words that a person would use for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

MOST_TABS = 250


@dataclass(frozen=True)
class Site:
    """A served site."""

    address: str
    folder: Path
    """Its data."""
    sign_ins: dict[str, dict[str, str]]
    """Of the five, by their key: email, password, secret."""
    environment: dict[str, str]


class Hands(Protocol):
    """How somebody works a page."""

    page: Page

    def press(self, target: Locator) -> None: ...
    def write(self, target: Locator, text: str) -> None: ...
    def give(self, target: Locator, file: Path) -> None: ...
    def choose(self, target: Locator) -> None: ...
    def accept_first_clause(self) -> None: ...


class Mouse:
    """Clicks."""

    def __init__(self, page: Page) -> None:
        self.page = page
        _keep_dialogs(page)

    def press(self, target: Locator) -> None:
        """A link or a button."""
        target.click()

    def write(self, target: Locator, text: str) -> None:
        """Into a field, in place of what is there."""
        target.click()
        target.fill(text)

    def give(self, target: Locator, file: Path) -> None:
        """A file, by the dialog that a click opens."""
        with self.page.expect_file_chooser() as chooser:
            target.click()
        chooser.value.set_files(file)

    def choose(self, target: Locator) -> None:
        """One of several."""
        target.check()

    def accept_first_clause(self) -> None:
        """On the review screen: the clause, then its button."""
        clause = self.page.locator("#c1")
        clause.locator("h2").click()
        clause.locator(".acts [data-key='a']").click()


class Keyboard:
    """Tab, Enter and letters alone: what cannot be reached so, fails."""

    def __init__(self, page: Page) -> None:
        self.page = page
        _keep_dialogs(page)

    def go_to(self, target: Locator) -> None:
        """Tab until it has the focus; the focus must be seen where it is."""
        target.wait_for()
        wanted = target.element_handle()
        for _ in range(MOST_TABS):
            if self.page.evaluate("one => document.activeElement === one", wanted):
                return
            self.page.keyboard.press("Tab")
        pytest.fail(f"no Tab leads to {target}")

    def press(self, target: Locator) -> None:
        """A link or a button."""
        self.go_to(target)
        self.page.keyboard.press("Enter")

    def write(self, target: Locator, text: str) -> None:
        """Into a field, in place of what is there."""
        self.go_to(target)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def give(self, target: Locator, file: Path) -> None:
        """A file, by the dialog that a key opens."""
        self.go_to(target)
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        chooser.value.set_files(file)

    def choose(self, target: Locator) -> None:
        """One of several."""
        self.go_to(target)
        self.page.keyboard.press("Space")

    def accept_first_clause(self) -> None:
        """On the review screen: J to the clause, A."""
        self.page.locator("#c1").wait_for()
        self.page.keyboard.press("j")
        self.page.keyboard.press("a")


def _keep_dialogs(page: Page) -> None:
    """From the start, not from the press on: a dialog that opens before the driver listens is never seen."""
    page.on("filechooser", lambda _dialog: None)


def enter_by_button(page: Page, key: str) -> None:
    """Through the door of the demonstration."""
    page.goto("/demo/")
    page.locator(f"form[action='/demo/{key}/'] button").click()
    page.locator(".menu summary").wait_for()


def open_screen(hands: Hands, address: str) -> None:
    """A screen of the navigation, which is folded away on a narrow page."""
    opener = hands.page.locator(".navigation-open")
    if opener.is_visible():
        hands.press(opener)
    hands.press(hands.page.locator(f".navigation a[href='{address}']"))
    hands.page.wait_for_url(f"**{address}")
