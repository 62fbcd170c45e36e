"""The real window: what could not be done, on a full disk, leaves the card and its name there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, SHIFT, people, sizes, type_name, wait_for_inbox

from facetagger import actions
from facetagger.entities import LibraryError
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow

FULL = "The disk that holds the library is full."


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Nothing can be named or set aside; what is returned ends that."""

    def fail(*_args: object, **_more: object) -> None:
        raise LibraryError(FULL)

    usual = {name: getattr(actions, name) for name in ("name", "name_as", "ignore")}

    def end() -> None:
        for name, act in usual.items():
            monkeypatch.setattr(actions, name, act)

    for name in usual:
        monkeypatch.setattr(actions, name, fail)
    return end


def test_the_card_stays_with_its_name_and_the_next_enter_gives_it(
    qtbot: QtBot, window: MainWindow, library: Library, full_disk: Callable[[], None]
) -> None:
    inbox = window.inbox
    for _ in range(2):
        type_name(qtbot, window, "Anna")
        qtbot.waitUntil(lambda: window.message.text() == FULL)
        qtbot.waitUntil(lambda: inbox.field.text() == "Anna")
        assert sizes(inbox) == [5, 4, 3, 1]
        assert inbox.grid.currentIndex().row() == 0
        assert inbox.field.hasFocus()
        inbox.field.clear()
    qtbot.keyClick(inbox.field, KEY.Key_Down)
    second = inbox.grid.current_key()
    type_name(qtbot, window, "Bea")
    qtbot.waitUntil(lambda: inbox.field.text() == "Bea")
    assert inbox.grid.current_key() == second
    assert window.message.property("fresh")
    full_disk()  # is one no more
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: list(people(library)) == ["Bea"])
    wait_for_inbox(qtbot, inbox, 3)
    assert inbox.field.text() == ""


def test_all_cards_are_chosen_again(
    qtbot: QtBot, window: MainWindow, library: Library, full_disk: Callable[[], None]
) -> None:
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Down, SHIFT)
    chosen = inbox.grid.selected_keys()
    assert len(chosen) > 1
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: inbox.field.text() == "Anna")
    assert inbox.grid.selected_keys() == chosen
    assert people(library) == {}


def test_who_types_for_the_next_card_is_not_disturbed(
    qtbot: QtBot, window: MainWindow, full_disk: Callable[[], None]
) -> None:
    inbox = window.inbox
    first, second = inbox.model.all_keys()[:2]
    type_name(qtbot, window, "Anna")
    qtbot.keyClicks(inbox.field, "Be")  # before it is told that Anna's group has no name
    qtbot.waitUntil(lambda: window.message.text() == FULL)
    wait_for_inbox(qtbot, inbox, 4)
    assert inbox.grid.current_key() == second
    assert inbox.field.text() == "Be"
    assert first in inbox.model.all_keys()


def test_what_could_not_be_ignored_is_the_current_card_again(
    qtbot: QtBot, window: MainWindow, full_disk: Callable[[], None]
) -> None:
    inbox = window.inbox
    first = inbox.grid.current_key()
    inbox.ignore()
    assert inbox.grid.current_key() != first
    qtbot.waitUntil(lambda: inbox.grid.current_key() == first)
    assert inbox.field.text() == ""
