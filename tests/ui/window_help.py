"""Short ways for the tests of the window."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.main_window import MainWindow
from facetagger.ui.views.inbox.view import InboxView

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COPY = Qt.DropAction.CopyAction


def crop(colour: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (192, 192), colour).save(buffer, "JPEG")
    return buffer.getvalue()


def wait_for_inbox(qtbot: QtBot, inbox: InboxView, cards: int) -> None:
    qtbot.waitUntil(lambda: inbox.model.rowCount() == cards)


def sizes(inbox: InboxView) -> list[int]:
    # A group that is gone has no row; its card leaves with the next reading.
    rows = [inbox.model.row(ref) for ref in inbox.model.all_keys()]
    return [0 if row is None else row.faces for row in rows]


def type_name(qtbot: QtBot, window: MainWindow, name: str) -> None:
    field = window.inbox.field
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, KEY.Key_Return)


def people(library: Library) -> dict[str, int]:
    return {s.person.name: s.faces for s in queries.people(library)}


def drop(view: QAbstractItemView, mime: QMimeData, point: QPoint) -> bool:
    """Enters, moves and drops as Qt would; whether the drop was taken."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, COPY, mime, buttons, none)
    view.dragEnterEvent(enter)
    move = QDragMoveEvent(point, COPY, mime, buttons, none)
    view.dragMoveEvent(move)
    if not (enter.isAccepted() and move.isAccepted()):
        view._drag_over()
        return False
    event = QDropEvent(QPointF(point), COPY, mime, buttons, none)
    view.dropEvent(event)
    assert event.dropAction() == COPY
    return event.isAccepted()


def centre(view: Any, key: object) -> QPoint:
    return view.visualRect(view.model().index_of(key)).center()
