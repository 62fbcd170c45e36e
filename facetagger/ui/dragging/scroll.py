"""Scrolling while something is dragged near the edge of a view.

Qt's own begins anew whenever the mouse moves, and no hand holds it still: it would hardly scroll.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QTimer
from PySide6.QtWidgets import QAbstractItemView

#: Within so many pixels of an edge a drag scrolls: at most a fifth of the view.
_EDGE = 48
_TICK_MS = 16
#: Who drops at once on a row near the edge means the row that is there.
_PAUSE_MS = 350
#: Pixels a tick: at the inner end of that strip, and how much more at the edge.
_SLOW, _FASTER = 2.0, 16.0
#: Whoever stays there is in a hurry: after so many seconds it is as fast as it becomes.
_HURRY_S, _HURRIES = 3.0, 5.0


class DragScroll(QObject):
    """Scrolls one view.

    Attributes:
        scrolled: called with the place of the pointer after each step.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._place = QPoint()
        self._rest = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._step)
        self.scrolled: Callable[[QPoint], object] = lambda place: None

    @property
    def is_on(self) -> bool:
        """Whether it scrolls now."""
        return self._timer.isActive()

    def at(self, place: QPoint) -> None:
        """The pointer is at a place of the viewport."""
        self._place = place
        if not self._wish():
            self.stop()
        elif not self.is_on:
            self._since.start()
            self._rest = 0.0
            self._timer.start()

    def stop(self) -> None:
        """The drag is over, or has left."""
        self._timer.stop()

    def _wish(self) -> float:
        """How far the next step goes, pixels; upwards it is negative."""
        height, y = self._view.viewport().height(), self._place.y()
        edge = max(1, min(_EDGE, height // 5))
        above, below = edge - y, y - (height - 1 - edge)
        depth = min(1.0, max(above, below) / edge)
        if depth <= 0:
            return 0.0
        step = _SLOW + _FASTER * depth * depth
        return -step if above > below else step

    def _step(self) -> None:
        waited = self._since.elapsed() - _PAUSE_MS
        if waited < 0:
            return
        bar = self._view.verticalScrollBar()
        hurry = min(1.0, waited / 1000 / _HURRY_S) * (_HURRIES - 1) + 1
        self._rest += self._wish() * hurry
        whole = int(self._rest)
        self._rest -= whole
        before = bar.value()
        bar.setValue(before + whole)
        if bar.value() != before:
            self.scrolled(self._place)
