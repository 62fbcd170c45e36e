"""A mouse on a photo: drags as Qt would, and says where things are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facetagger.entities import Box
from facetagger.ui.photo.canvas import Canvas
from facetagger.ui.photo.view import PhotoView

LEFT = Qt.MouseButton.LeftButton


def canvas_of(view: PhotoView) -> Canvas:
    return view.editing.canvas


def drag(qtbot: QtBot, canvas: Canvas, start: QPointF, end: QPointF, **how: object) -> None:
    at, to = start.toPoint(), end.toPoint()
    qtbot.mousePress(canvas, LEFT, pos=at, **how)
    for part in (0.3, 0.6, 1.0):
        place = at + (to - at) * part
        qtbot.mouseMove(canvas, place)
        event = move_event(canvas, place)
        QApplication.sendEvent(canvas, event)
    qtbot.mouseRelease(canvas, LEFT, pos=to, **how)


def move_event(canvas: Canvas, place: QPoint) -> object:
    return QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(canvas.mapToGlobal(place)),
        LEFT,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )


def spot(canvas: Canvas, x: float, y: float) -> QPointF:
    """A point of the photo, given in fractions, on the canvas."""
    return canvas.zoom.rect(Box(x, y, 0, 0)).topLeft()
