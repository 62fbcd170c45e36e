"""What the buttons and the keys beside the Inbox are about: faces, the next one, or the group."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from ui.window_help import CTRL, KEY, sizes

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def test_the_buttons_below_the_faces_are_about_what_is_selected(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    face = panel.model.all_keys()[2]
    qtbot.mouseClick(
        panel.grid.viewport(), LEFT, pos=panel.grid.visualRect(panel.model.index(2)).center()
    )
    assert panel.buttons.ignore.text() == "Ignore 1 face"
    qtbot.mouseClick(panel.buttons.ignore, LEFT)
    qtbot.waitUntil(lambda: queries.ignored(library) == [face])
    qtbot.waitUntil(lambda: sizes(window.inbox)[0] == 4)
    grid = window.inbox.grid
    qtbot.mouseClick(
        grid.viewport(), LEFT, pos=grid.visualRect(grid.rows.index(0)).topLeft() + QPoint(20, 20)
    )
    qtbot.waitUntil(lambda: panel.buttons.ignore.text() == "Ignore 4 faces")
    qtbot.mouseClick(panel.buttons.no_face, LEFT)
    qtbot.waitUntil(lambda: len(queries.ignored(library)) == 5)
    assert window.inbox.field.hasFocus()
    assert np.all(np.array(sizes(window.inbox)) < 5)


def test_a_second_click_takes_no_other_face(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """After "Divide off" the buttons were about the neighbour, though nothing looked selected."""
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    spot = panel.grid.visualRect(panel.model.index(1)).center()
    qtbot.mouseClick(panel.grid.viewport(), LEFT, pos=spot)
    steps = len(queries.history(library))
    qtbot.mouseClick(panel.buttons.divide, LEFT)
    qtbot.mouseDClick(panel.buttons.divide, LEFT)
    qtbot.waitUntil(lambda: sizes(window.inbox)[0] == 4)
    qtbot.waitUntil(lambda: panel.buttons.ignore.text() == "Ignore 4 faces")
    assert panel.meant() == []
    assert len(queries.history(library)) == steps + 1
    # Keys among the faces are about the one they are at, and the buttons say so.
    qtbot.keyClick(panel.grid, KEY.Key_Right)
    assert panel.buttons.ignore.text() == "Ignore 1 face"


def test_a_click_on_a_button_does_what_stood_on_it(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """It said "1 face" after a key among the faces, and took all of them: by the press itself."""
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    first, second, *_ = panel.model.all_keys()
    spot = panel.grid.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.grid.viewport(), LEFT, pos=spot)
    qtbot.keyClick(panel.grid, KEY.Key_Home)
    panel.grid.clearSelection()
    assert panel.buttons.ignore.text() == "Ignore 1 face"
    assert panel.buttons.no_face.text() == "Not a face"
    qtbot.mousePress(panel.buttons.ignore, LEFT)
    assert panel.buttons.ignore.text() == "Ignore 1 face"
    qtbot.mouseRelease(panel.buttons.ignore, LEFT)
    qtbot.waitUntil(lambda: queries.ignored(library) == [first])
    # Nothing looks selected: the next click is about the group, and the button says so.
    qtbot.waitUntil(lambda: panel.buttons.ignore.text() == "Ignore 4 faces")
    assert panel.buttons.no_face.text() == "Not faces (4)"
    qtbot.mouseClick(panel.buttons.no_face, LEFT)
    qtbot.waitUntil(lambda: len(queries.ignored(library)) == 5)
    assert second in queries.ignored(library)


def test_the_key_of_a_command_is_about_what_stands_on_the_buttons(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """After a drag they said "5 faces", and Ctrl+I was about one: by the press of Ctrl."""
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    spot = panel.grid.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.grid.viewport(), LEFT, pos=spot)
    panel.grid.clearSelection()
    for key in (KEY.Key_Control, KEY.Key_Shift):  # as in Ctrl+Shift+Z
        qtbot.keyClick(panel.grid, key)
        assert panel.buttons.ignore.text() == "Ignore 5 faces"
        assert panel.meant() == []
    everybody = set(panel.model.all_keys())
    qtbot.keyClick(panel.grid, KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: set(queries.ignored(library)) == everybody)


def test_who_sets_a_clicked_face_aside_by_key_goes_on_with_the_next_one(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    panel = window.inbox.panel
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)
    first, second, *_ = panel.model.all_keys()
    spot = panel.grid.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.grid.viewport(), LEFT, pos=spot)
    qtbot.keyClick(panel.grid, KEY.Key_Delete)
    assert panel.buttons.ignore.text() == "Ignore 1 face"
    qtbot.keyClick(panel.grid, KEY.Key_Delete)
    qtbot.waitUntil(lambda: set(queries.ignored(library)) == {first, second})


def test_the_menu_says_divide_as_the_button_does(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    """It said "Divide off" also where a whole group was divided."""
    panel, menu = window.inbox.panel, window.menus.group_menu
    qtbot.waitUntil(lambda: panel.model.rowCount() == 5)

    def said() -> str:
        menu.aboutToShow.emit()
        return menu.actions()[0].text()

    assert said() == "Divide in two"
    qtbot.keyClick(window.inbox.field, KEY.Key_Tab)
    panel.grid.clearSelection()
    assert said() == panel.buttons.divide.text() == "Divide off"
    # The keys are lent to the menu bar, as by Alt+G: it is about the same face.
    face = panel.grid.current_key()
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert said() == panel.buttons.divide.text() == "Divide off"
    assert panel.meant() == [face]
    panel.grid.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert panel.meant() == [face]
    spot = panel.grid.visualRect(panel.model.index(0)).center()
    qtbot.mouseClick(panel.grid.viewport(), LEFT, pos=spot)
    panel.grid.clearSelection()
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    panel.grid.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert said() == "Divide in two"
    assert panel.meant() == []
    window.show_view("people")
    assert said() == "Divide off"
