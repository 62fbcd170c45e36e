"""Folders and photos dragged over the window from a file manager."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QLabel
from ui.window_help import COPY

from facetagger.ui.dragging import folders
from facetagger.ui.main_window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def hint(window: MainWindow) -> QLabel:
    found = window.findChild(QLabel, "dropHint")
    assert isinstance(found, QLabel)
    return found


def test_the_hint_names_the_folder_that_would_be_read(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Holiday"
    folder.mkdir()
    (folder / "beach.jpg").write_bytes(b"")
    for mime, said in (
        (files(folder), "Look for faces in “Holiday”"),
        (files(folder / "beach.jpg"), "Look for faces in “Holiday”"),
        (files(folder, tmp_path), "Look for faces in this folder"),
    ):
        enter = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NONE)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        assert hint(window).text() == said
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert not hint(window).isVisible()


def test_files_are_looked_at_once_a_drag(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = []
    real = folders.folders_of
    monkeypatch.setattr(folders, "folders_of", lambda event: looked.append(1) or real(event))
    mime = files(tmp_path)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NONE))
    for x in range(5):
        move = QDragMoveEvent(QPoint(20 + x, 9), COPY, mime, LEFT, NONE)
        QApplication.sendEvent(window, move)
        assert move.isAccepted()
    assert len(looked) == 1
