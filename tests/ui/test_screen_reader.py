"""What a screen reader is told on the way through a grid."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facetagger.ui.main_window import MainWindow
from facetagger.ui.widgets import heard


def test_a_screen_reader_says_where_one_is_in_a_grid(
    qtbot: QtBot, furnished: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(heard, "is_listening", lambda: True)
    monkeypatch.setattr(heard, "announce", lambda _widget, sentence, **_how: said.append(sentence))
    furnished.show_view("people")
    grid = furnished.people.grid
    qtbot.waitUntil(lambda: grid.rows.rowCount() == 2)
    grid.setFocus()
    grid.go_to(grid.rows.index(0))
    said.clear()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert said == ["Maximilian Alexander, 5 faces, 3 suggestions"]
    assert grid.accessibleDescription() == said[0]
    furnished.show_view("inbox")
    inbox = furnished.inbox
    furnished.activateWindow()
    qtbot.waitUntil(inbox.field.hasFocus)
    said.clear()
    qtbot.keyClick(inbox.field, Qt.Key.Key_Right)
    assert len(said) == 1
    assert "faces" in said[0]
