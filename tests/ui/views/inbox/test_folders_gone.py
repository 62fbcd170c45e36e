"""A folder is taken out of the library, and comes back: most cards have other sizes then."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, sizes

from facetagger import actions
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow

#: How many faces each group has in the folder that stays, and in the other one.
PARTS = (14, 30), (14, 20), (7, 17), (7, 16), (13, 15), (6, 15), (11, 14), (9, 13), (0, 9), (3, 3)
BEFORE = [44, 34, 28, 25, 24, 23, 22, 21, 9, 6]
AFTER = [14, 14, 13, 11, 9, 7, 7, 6, 3]


@pytest.fixture
def two_folders(library: Library, open_window: Callable[[], MainWindow]) -> MainWindow:
    """Groups that are in both folders, one that is only in the second."""
    for person, parts in enumerate(PARTS):
        ids = [
            fakes.put(library, f"/{folder}/{person}-{n}.jpg", fakes.new_face(person, n))[0]
            for folder, size in zip(("stays", "goes"), parts, strict=True)
            for n in range(size)
        ]
        fakes.put_into_cluster(library, ids)
    window = open_window()
    window.resize(1280, 800)
    assert sizes(window.inbox) == BEFORE
    return window


def go_to(qtbot: QtBot, window: MainWindow, row: int) -> None:
    for _ in range(row):
        qtbot.keyClick(window.inbox.field, KEY.Key_Right)
    assert window.inbox.grid.currentIndex().row() == row


def test_the_largest_come_first_and_the_current_card_stays(
    qtbot: QtBot, two_folders: MainWindow, library: Library
) -> None:
    """They stood by their sizes before; undo and redo led to a small card far down."""
    window, inbox = two_folders, two_folders.inbox
    go_to(qtbot, window, 2)
    here = inbox.grid.current_key()
    actions.remove_folder(library, "/goes")
    qtbot.waitUntil(lambda: sizes(inbox) == AFTER)
    for turn, shown in ((window.undo, BEFORE), (window.redo, AFTER)):
        assert inbox.grid.current_key() == here
        turn()
        qtbot.waitUntil(lambda shown=shown: sizes(inbox) == shown)
        qtbot.waitUntil(lambda: not inbox.refresh._running)
    assert inbox.grid.current_key() == here
    assert inbox.field.hasFocus()


def test_it_stays_where_it_was_on_the_screen(
    qtbot: QtBot, two_folders: MainWindow, library: Library
) -> None:
    window, inbox = two_folders, two_folders.inbox
    go_to(qtbot, window, 7)
    actions.remove_folder(library, "/goes")
    qtbot.waitUntil(lambda: sizes(inbox) == AFTER)
    rect = inbox.grid.visualRect(inbox.grid.currentIndex())
    assert inbox.grid.viewport().rect().contains(rect)


def test_where_the_current_card_is_gone_the_first_one_follows(
    qtbot: QtBot, two_folders: MainWindow, library: Library
) -> None:
    window, inbox = two_folders, two_folders.inbox
    go_to(qtbot, window, 8)
    actions.remove_folder(library, "/goes")
    qtbot.waitUntil(lambda: sizes(inbox) == AFTER)
    assert inbox.grid.currentIndex().row() == 0
    assert inbox.grid.verticalScrollBar().value() == 0


def test_other_steps_of_undo_lead_to_what_came_back(
    qtbot: QtBot, two_folders: MainWindow, library: Library
) -> None:
    window, inbox = two_folders, two_folders.inbox
    fourth = inbox.model.all_keys()[3]
    actions.remove_folder(library, "/goes")
    qtbot.waitUntil(lambda: sizes(inbox) == AFTER)
    actions.ignore(library, [fourth])
    qtbot.waitUntil(lambda: len(sizes(inbox)) == len(AFTER) - 1)
    window.undo()
    qtbot.waitUntil(lambda: inbox.grid.current_key() == fourth)
