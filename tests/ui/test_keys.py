"""One table of keys: the menus listen to it, the sheet shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from ui.window_help import KEY

from facetagger.ui import keys, view_list
from facetagger.ui.dialogs.keys_sheet import KeysDialog
from facetagger.ui.main_window import MainWindow


def _pressed(window: MainWindow) -> list[str]:
    return [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]


def test_every_key_of_the_menus_is_in_the_sheet_and_no_two_are_alike(window: MainWindow) -> None:
    pressed = _pressed(window)
    assert len(pressed) == len(set(pressed))
    views = {view.key for view in view_list.listed()}
    known = {QKeySequence(key).toString() for of in keys.COMMANDS.values() for key in of} | views
    native = QKeySequence.keyBindings(QKeySequence.StandardKey.Quit)
    assert set(pressed) - {key.toString() for key in native} <= known
    on_sheet = {key for section in keys.sheet() for row in section.rows for key in row.keys}
    assert {keys.shown(command) for command in keys.COMMANDS} <= on_sheet
    assert views <= on_sheet


def test_keys_as_they_are_read() -> None:
    assert keys.shown("accept_page") == "Ctrl+Shift+Enter"
    assert keys.beside("Divide off", "divide") == "Divide off\tCtrl+D"
    assert keys.tip("Click to rename", "rename") == "Click to rename (F2)"


def test_f1_opens_the_sheet_and_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    QTest.keyClick(window, KEY.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(KeysDialog) is not None)
    dialog = window.findChild(KeysDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.field.hasFocus() or dialog.focusWidget() is dialog.field
    qtbot.keyClick(dialog.field, KEY.Key_F1)
    assert not dialog.isVisible()


def test_the_sheet_is_searched(window: MainWindow, qtbot: QtBot) -> None:
    window.doer.show_keys()
    dialog = window.findChild(KeysDialog)
    qtbot.keyClicks(dialog.field, "UNDO")
    shown = [section for section in dialog.sections if not section.isHidden()]
    assert len(shown) == 1
    texts = [
        label.text()
        for label in shown[0].findChildren(QLabel)
        if label.isVisibleTo(shown[0]) and label.accessibleName()
    ]
    assert len(texts) == 2  # undo, and the history
    dialog.field.setText("no such key")
    assert all(section.isHidden() for section in dialog.sections)
    assert dialog._nothing.isVisible()
    dialog.field.clear()
    assert not any(section.isHidden() for section in dialog.sections)
    bar = dialog.area.verticalScrollBar()
    dialog.resize(400, 400)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(dialog.field, KEY.Key_PageDown)
    assert bar.value() > 0
    assert dialog.area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    dialog.close()
