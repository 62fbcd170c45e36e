"""Short ways for the tests of the map: a hand that draws, and where faces are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facetagger.ui.views.map.view import MAP, MapView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def wait_for_map(qtbot: QtBot, view: MapView, faces: int) -> None:
    runner = view._context.runner
    qtbot.waitUntil(
        lambda: (
            view.canvas.chart is not None
            and len(view.canvas.chart.ids) == faces
            and not runner.is_running(MAP)
        )
    )


def spots(view: MapView, ids: list[int]) -> list[QPointF]:
    chart = view.canvas.chart
    assert chart is not None
    points = view.canvas.place.all_to_view(chart.points[chart.rows(np.array(ids))])
    return [QPointF(*point) for point in points.tolist()]


def drag(view: MapView, line: list[QPointF], keys: Qt.KeyboardModifier = NONE) -> None:
    """Presses, moves and lets go as a hand does."""
    canvas = view.canvas
    kinds = QMouseEvent.Type
    events = [(kinds.MouseButtonPress, line[0], LEFT)]
    events += [(kinds.MouseMove, point, Qt.MouseButton.NoButton) for point in line[1:]]
    events += [(kinds.MouseButtonRelease, line[-1], LEFT)]
    for kind, point, button in events:
        held = Qt.MouseButton.NoButton if kind == kinds.MouseButtonRelease else LEFT
        where = QPointF(canvas.mapToGlobal(point.toPoint()))
        QApplication.sendEvent(canvas, QMouseEvent(kind, point, where, button, held, keys))


def around(points: list[QPointF], reach: float = 9.0) -> list[QPointF]:
    """A line around points that are near each other."""
    left, right = min(p.x() for p in points) - reach, max(p.x() for p in points) + reach
    top, bottom = min(p.y() for p in points) - reach, max(p.y() for p in points) + reach
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top + 2))
    return [QPointF(x, y) for x, y in corners]


def selected(view: MapView) -> set[int]:
    return set(view.picking.face_ids())
