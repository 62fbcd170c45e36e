"""The real window: a name never goes to other faces than those for which it was typed."""

from __future__ import annotations

import fakes
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.window_help import KEY, people, type_name, wait_for_inbox

from facetagger import actions
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.inbox.view import InboxView


def pick_first(qtbot: QtBot, inbox: InboxView) -> int:
    """Picks the first face in the panel, with the mouse."""
    grid = inbox.panel.grid
    spot = grid.visualRect(inbox.panel.model.index(0)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    (face,) = inbox.panel.selected()
    return face


def test_faces_that_were_named_elsewhere_meanwhile_are_not_renamed_nor_are_the_next_ones(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    """The second Enter gave the name to the next group: the first one had left it in the field."""
    inbox = window.inbox
    qtbot.keyClicks(inbox.field, "Be")
    actions.name(library, [fakes.f(i) for i in groups[0]], "Anna")
    wait_for_inbox(qtbot, inbox, 3)
    assert inbox.field.text() == "Be"  # who is typing is not interrupted
    type_name(qtbot, window, "a")
    assert window.message.text() == "These faces were named “Anna” meanwhile. “Bea” was not used."
    assert inbox.field.text() == ""
    assert inbox.grid.currentIndex().row() == 0
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    assert inbox.grid.currentIndex().row() == 1  # an empty field goes on to the next
    type_name(qtbot, window, "Cleo")
    qtbot.waitUntil(lambda: people(library) == {"Anna": 5, "Cleo": 3})


def test_a_name_goes_away_with_its_group_once_nobody_types(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    inbox = window.inbox
    qtbot.keyClicks(inbox.field, "Hans")
    inbox.arranging.hands.rest()  # as if the last key had been long ago
    actions.name(library, [fakes.f(i) for i in groups[0][:3]], "Anna")
    actions.name(library, [fakes.f(i) for i in groups[0][3:]], "Bea")
    qtbot.waitUntil(lambda: inbox.field.text() == "")
    assert window.message.text() == (
        "These faces were named “Anna”, “Bea” meanwhile. “Hans” was not used."
    )
    assert people(library) == {"Anna": 3, "Bea": 2}


def test_a_name_stays_while_some_of_its_faces_are_there(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    inbox = window.inbox
    qtbot.keyClicks(inbox.field, "Hans")
    inbox.arranging.hands.rest()
    actions.name(library, [fakes.f(i) for i in groups[0][:3]], "Anna")
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 2)
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Anna": 3, "Hans": 2})


def test_a_single_face_that_was_named_elsewhere_is_not_renamed(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    inbox = window.inbox
    qtbot.keyClick(inbox.field, KEY.Key_End)
    qtbot.keyClicks(inbox.field, "Zoe")
    actions.ignore(library, [fakes.f(groups[3][0])])
    wait_for_inbox(qtbot, inbox, 3)
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    assert window.message.text() == "These faces are not in the Inbox any more."
    assert inbox.field.text() == ""
    assert people(library) == {}


def test_a_name_for_a_picked_face_is_not_for_the_rest_of_its_group(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """The picked face was named elsewhere, and the other four got the name that was for it."""
    inbox = window.inbox
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 5)
    face = pick_first(qtbot, inbox)
    qtbot.keyClicks(inbox.field, "Zoe")
    actions.name(library, [fakes.f(face)], "Anna")
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 4)
    assert not inbox.panel.selected()
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    assert "“Zoe” was not used" in window.message.text()
    assert people(library) == {"Anna": 1}


def test_a_face_that_is_picked_when_the_name_is_there_takes_it(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    inbox = window.inbox
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 5)
    qtbot.keyClicks(inbox.field, "Zoe")
    face = pick_first(qtbot, inbox)
    qtbot.waitUntil(lambda: not inbox.keys._clicked.isActive())
    actions.name(library, [fakes.f(face)], "Anna")
    qtbot.waitUntil(lambda: inbox.panel.model.rowCount() == 4)
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    assert "“Zoe” was not used" in window.message.text()
    assert people(library) == {"Anna": 1}


def test_a_name_that_was_carried_to_another_card_is_for_that_one(
    qtbot: QtBot, window: MainWindow, library: Library, groups: list[list[int]]
) -> None:
    """By Page Down it went to the card that had been left, and out of sight."""
    inbox, grid = window.inbox, window.inbox.grid
    qtbot.keyClicks(inbox.field, "Zoe")
    qtbot.keyClick(inbox.field, KEY.Key_PageDown)
    assert inbox.field.text() == "Zoe"
    here = inbox.model.row(grid.current_key())
    assert here.members != set(groups[0])
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: people(library) == {"Zoe": here.faces})
    # By a click as well, and the card it was carried to may be gone before Enter.
    qtbot.keyClick(inbox.field, KEY.Key_Home)
    qtbot.keyClicks(inbox.field, "Yves")
    second = inbox.model.all_keys()[1]
    spot = grid.visualRect(inbox.model.index_of(second)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert grid.current_key() == second
    qtbot.waitUntil(lambda: not inbox.keys._clicked.isActive())
    before = people(library)
    actions.not_a_face(library, [second])
    qtbot.waitUntil(lambda: inbox.model.place(second) is None)
    qtbot.keyClick(inbox.field, KEY.Key_Return)
    assert "not in the Inbox any more" in window.message.text()
    assert people(library) == before


def test_what_is_typed_goes_with_the_faces_that_are_set_aside(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """It stood in the field of the next card, as if it were for that one."""
    qtbot.keyClicks(window.inbox.field, "Hans")
    window.inbox.ignore()
    assert window.inbox.field.text() == ""
    assert not window.inbox.field.completion.isVisible()
    wait_for_inbox(qtbot, window.inbox, 3)
    assert people(library) == {}
