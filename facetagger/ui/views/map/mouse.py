"""What mouse and keys do on the map: move, zoom, point, select, draw around."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.map.canvas import Canvas
from facetagger.ui.views.map.chart import Rows
from facetagger.ui.views.map.place import STEP, State

_PAN = 0.15  # of the view, for an arrow key
_NEAR = 3.0  # pixels between two points of a line that is drawn
_NONE = np.empty(0, np.int64)
_STEPS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1),
          Qt.Key.Key_Down: (0, -1)}  # fmt: skip


class MapCanvas(Canvas):
    """The map with hands.

    Attributes:
        picked: called when the selection changed by mouse or keys.
        moved: called when another part of the map shows.
        opened: called with the row of a face that was double-clicked.
        typed: called with a key that is for the name field; True: it was taken.
        command: gets every other key; True: it was one.
        menu: fills the context menu.
        draws: a drag without Shift draws around faces, too.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(thumbnails, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picked: Callable[[], None] = lambda: None
        self.moved: Callable[[], None] = lambda: None
        self.opened: Callable[[int], None] = lambda row: None
        self.typed: Callable[[QKeyEvent], bool] = lambda event: False
        self.command: Callable[[QKeyEvent], bool] = lambda event: False
        self.menu: Callable[[QMenu], None] = lambda menu: None
        self._draws = False
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._at_group = -1

    @property
    def draws(self) -> bool:
        """Whether a drag draws around faces instead of moving the map."""
        return self._draws

    @draws.setter
    def draws(self, on: bool) -> None:
        self._draws = on
        self._show_cursor()

    def choose(self, rows: Rows) -> None:
        """Selects faces as the user does."""
        self.select(rows)
        self.picked()

    def go_to(self, rows: Rows) -> None:
        """Brings faces to the middle of the view, near enough to see them."""
        if self.chart is None or not len(rows):
            return
        points = self.chart.points[rows]
        # A face that strayed far must not make the rest small.
        low, high = np.quantile(points, (0.05, 0.95), axis=0)
        area = QRectF(QPointF(*low.tolist()), QPointF(*high.tolist()))
        self.place.show(area, closest=40.0 / self.chart.spacing)
        self._has_moved()

    def bring_in(self, rows: Rows) -> None:
        """Shows the whole map if not all of these faces are on the screen."""
        if not QRectF(self.rect()).contains(self.bounds(rows)):
            self.fit()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Makes the map larger or smaller about a point, or the middle."""
        self.place.zoom(factor, QPointF(self.rect().center()) if at is None else at)
        self._has_moved()

    def fit(self) -> None:
        """Shows the whole map."""
        self.place.fit()
        self._has_moved()

    def go_back(self, state: State) -> None:
        """Shows what was on the screen before."""
        self.place.restore(state)
        self._has_moved()

    def next_group(self, step: int) -> bool:
        """Selects the next or previous group; False: there is none any more."""
        if self.chart is None:
            return False
        groups = self.chart.groups()
        if not len(self.selected):
            self._at_group = -1 if step > 0 else len(groups)
        at = self._at_group + step
        if not 0 <= at < len(groups):
            return False
        self._at_group = at
        rows = self.chart.group_of(groups[at])
        self.go_to(rows)
        self.choose(rows)
        return True

    def _has_moved(self) -> None:
        self.hovered = -1
        self.moved()
        self.update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._pressed = self._last = event.position()
        self._dragging = False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() == Qt.MouseButton.LeftButton and (shift or self.draws):
            self.lasso = [event.position()]
        self.hovered = -1
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._pressed is None:
            self._hover(here)
            return
        far = (here - self._pressed).manhattanLength()
        if not self._dragging and far < QApplication.startDragDistance():
            return
        self._dragging = True
        if self.lasso:
            if (here - self.lasso[-1]).manhattanLength() >= _NEAR:
                self.lasso.append(here)
                self.update()
            return
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.place.move(here - self._last)
        self._last = here
        self._has_moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        line, dragged = self.lasso, self._dragging
        self._pressed, self.lasso, self._dragging = None, [], False
        self._show_cursor()
        more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if dragged and line:
            rows = self.inside([*line, event.position()])
            self.choose(np.union1d(self.selected, rows) if more else rows)
        elif not dragged and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position(), more=more)
        self.update()

    def _click(self, point: QPointF, *, more: bool) -> None:
        row = self.row_at(point)
        if row < 0 or self.chart is None:
            if not more and len(self.selected):
                self.choose(_NONE)
        elif more:
            self.choose(np.setxor1d(self.selected, [row]).astype(np.int64))
        else:
            self.choose(self.chart.group_of(row))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self.opened(row)

    def _hover(self, point: QPointF) -> None:
        row = self.row_at(point)
        if row != self.hovered:
            self.hovered = row
            self._show_cursor()
            self.update()

    def _show_cursor(self) -> None:
        shape = Qt.CursorShape.OpenHandCursor
        if self.draws:
            shape = Qt.CursorShape.CrossCursor
        elif self.hovered >= 0:
            shape = Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered = -1
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() / 120.0
        if turn:
            self.zoom(STEP**turn, event.position())
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.mapToGlobal(self.rect().center())
        else:
            row = self.row_at(QPointF(event.pos()))
            if row >= 0 and row not in self.selected and self.chart is not None:
                self.choose(self.chart.group_of(row))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu(menu)
        if menu.actions():
            menu.popup(place)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.steer(event) and not self.command(event) and not self.typed(event):
            super().keyPressEvent(event)

    def steer(self, event: QKeyEvent) -> bool:
        """Moves or zooms by a key; False: the key is for something else."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in _STEPS:
            across, down = _STEPS[Qt.Key(key)]
            self.place.move(QPointF(across * _PAN * self.width(), down * _PAN * self.height()))
            self._has_moved()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and not control:
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus and not control:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_Home:
            self.fit()
        elif key == Qt.Key.Key_Escape and self.lasso:
            self._pressed, self.lasso, self._dragging = None, [], False
            self.update()
        elif key == Qt.Key.Key_Escape and len(self.selected):
            self.choose(_NONE)
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab goes through the groups, and on to the next control behind the last one.
        if self.hasFocus() and self.next_group(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            zooms = event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
            if zooms:
                self.zoom(1.0 + event.value(), event.position())
            return zooms
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
