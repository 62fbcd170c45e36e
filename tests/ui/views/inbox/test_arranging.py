"""In which order the cards stand after they were out of sight, in a scan, after a search."""

from __future__ import annotations

from collections.abc import Callable

import fakes
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, people, sizes, type_name, wait_for_inbox

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow


def test_what_comes_back_while_another_view_is_shown_comes_to_its_place(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """It stood behind the cards that had been on the screen, single faces among them."""
    inbox = window.inbox
    type_name(qtbot, window, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})
    qtbot.keyClick(inbox.field, KEY.Key_Right)
    wait_for_inbox(qtbot, inbox, 3)
    here = inbox.grid.current_key()
    window.show_person(queries.people_named(library, "Anna")[0].id)
    window.undo()
    qtbot.waitUntil(lambda: sizes(inbox) == [5, 4, 3, 1])
    window.show_view("inbox")
    qtbot.waitUntil(lambda: not inbox.refresh._running)
    assert sizes(inbox) == [5, 4, 3, 1]
    assert inbox.grid.current_key() == here


def test_larger_groups_that_came_out_of_sight_are_not_above_the_edge(
    qtbot: QtBot, many: MainWindow, library: Library
) -> None:
    """The card at which one was kept its place on the screen, though nobody had seen it there."""
    inbox = many.inbox
    many.resize(1280, 800)
    qtbot.keyClick(inbox.field, KEY.Key_Right)
    here = inbox.grid.current_key()
    many.show_view("people")
    for person in (60, 61, 62):
        fakes.put_into_cluster(library, fakes.put_people(library, [person], 5)[0])
    wait_for_inbox(qtbot, inbox, 33)
    many.show_view("inbox")
    qtbot.waitUntil(lambda: not inbox.refresh._running)
    assert sizes(inbox)[:4] == [5, 5, 5, 2]
    assert inbox.grid.current_key() == here
    assert inbox.grid.verticalScrollBar().value() == 0
    rect = inbox.grid.visualRect(inbox.grid.currentIndex())
    assert inbox.grid.viewport().rect().contains(rect)


@pytest.fixture
def lone(library: Library, open_window: Callable[[], MainWindow]) -> MainWindow:
    """Single faces, as a scan finds them first; then it finds groups, while somebody works."""
    fakes.put_people(library, range(40, 60), 1)
    window = open_window()
    window.resize(1280, 800)
    return window


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Delete])
def test_from_a_single_face_one_is_led_to_the_largest_group(
    qtbot: QtBot, lone: MainWindow, library: Library, key: Qt.Key
) -> None:
    """From one single face to the next, while groups of 39 and 25 stood below."""
    inbox = lone.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Return)  # somebody works
    before = inbox.model.all_keys()
    for person, faces in ((5, 7), (6, 9)):
        fakes.put_into_cluster(library, fakes.put_people(library, [person], faces)[0])
    wait_for_inbox(qtbot, inbox, 22)
    assert sizes(inbox)[:4] == [1, 1, 1, 1]  # none moves by itself
    qtbot.keyClick(inbox.field, key)
    # The one that was gone by stays where it was, and so does the current one unless it has left.
    past = 2 if key == KEY.Key_Return else 1
    assert inbox.grid.currentIndex().row() == past
    assert inbox.model.all_keys()[:past] == before[:past]
    assert sizes(inbox)[past : past + 3] == [9, 7, 1]
    type_name(qtbot, lone, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 9})
    assert inbox.model.row(inbox.grid.current_key()).faces == 7


def test_after_the_scan_no_single_face_is_before_the_groups(
    qtbot: QtBot, lone: MainWindow, library: Library
) -> None:
    """Those that were gone by before there were groups stayed the first cards."""
    inbox = lone.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    for person, faces in ((5, 7), (6, 9), (7, 8)):
        fakes.put_into_cluster(library, fakes.put_people(library, [person], faces)[0])
    wait_for_inbox(qtbot, inbox, 23)
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    assert sizes(inbox)[:6] == [1, 1, 9, 8, 7, 1]
    here, place = inbox.grid.current_key(), inbox.grid.visualRect(inbox.grid.currentIndex())
    assert inbox.grid.currentIndex().row() == 3
    inbox.arranging.hands.rest()  # he looks at the card, and thinks
    lone.runner.finished.emit("scan", None)
    qtbot.waitUntil(lambda: sizes(inbox)[:6] == [9, 7, 1, 8, 1, 1])
    assert inbox.grid.current_key() == here
    assert inbox.grid.visualRect(inbox.grid.currentIndex()) == place


def test_a_group_that_is_worth_a_look_is_the_next_one_though_larger_ones_wait(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Home)
    following = inbox.model.all_keys()[1]  # of four
    fakes.put_into_cluster(library, fakes.put_people(library, [6], 9)[0])
    wait_for_inbox(qtbot, inbox, 5)
    assert sizes(inbox)[1] == 4
    type_name(qtbot, window, "Anna")
    assert inbox.grid.current_key() == following
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5})


def test_a_name_that_is_clicked_on_another_card_leaves_the_current_one(
    qtbot: QtBot, lone: MainWindow, library: Library
) -> None:
    inbox = lone.inbox
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    fakes.put_into_cluster(library, fakes.put_people(library, [6], 9)[0])
    wait_for_inbox(qtbot, inbox, 21)
    here = inbox.grid.current_key()
    inbox.hide_cards([inbox.model.all_keys()[4]])
    assert inbox.grid.current_key() == here


# Looking for something


def test_what_is_found_is_shown_from_the_top_and_afterwards_one_is_back(
    qtbot: QtBot, many: MainWindow, library: Library
) -> None:
    """The first ones were above the edge, and afterwards another card was the current one."""
    inbox = many.inbox
    search, grid = inbox.head.search, inbox.grid
    grid.go_to(inbox.model.index(20))
    qtbot.keyClick(inbox.field, KEY.Key_Left)
    here, top = grid.current_key(), grid.visualRect(grid.currentIndex()).top()
    many.doer.find()
    qtbot.keyClicks(search, "photos")  # every one of them
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 0)
    assert grid.verticalScrollBar().value() == 0
    search.clear()
    qtbot.waitUntil(lambda: grid.current_key() == here)
    assert grid.visualRect(grid.currentIndex()).top() == top
    qtbot.keyClicks(search, "4-0")  # a few of them, among which it is not
    qtbot.waitUntil(lambda: 0 < inbox.model.rowCount() < 20)
    assert (grid.currentIndex().row(), grid.verticalScrollBar().value()) == (0, 0)
    qtbot.keyClick(search, KEY.Key_Escape)
    qtbot.waitUntil(lambda: grid.current_key() == here)
    assert grid.visualRect(grid.currentIndex()).top() == top
    assert inbox.field.hasFocus()


def test_after_a_search_in_which_the_card_was_named_the_next_one_is_the_current_one(
    qtbot: QtBot, many: MainWindow, library: Library
) -> None:
    inbox = many.inbox
    search, grid = inbox.head.search, inbox.grid
    grid.go_to(inbox.model.index(12))
    here, following = inbox.model.all_keys()[12:14]
    photo = queries.faces(library, sorted(inbox.model.row(here).members))[0].photo_id
    name = queries.photos(library, [photo])[photo].path.rsplit("/", 1)[1]
    search.setText(name)
    qtbot.waitUntil(lambda: inbox.model.all_keys() == [here])
    qtbot.keyClick(search, KEY.Key_Return)
    type_name(qtbot, many, "Anna")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 2})
    search.clear()
    wait_for_inbox(qtbot, inbox, 29)
    assert grid.current_key() == following
