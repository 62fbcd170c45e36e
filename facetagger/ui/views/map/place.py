"""Which part of the map is on the screen: how large, and where."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP = 1.3
_MARGIN = 0.06  # of the view, around the whole map
_MOST = 400.0  # times the scale at which everything shows
#: What is on the screen: the scale, the middle, and whether that is everything.
State = tuple[float, QPointF, bool]


class Place:
    """From the map's own units to the view's, and back.

    Attributes:
        view: the size of the view.
        scale: units of the view for one of the map.
        middle: what of the map is in the middle of the view.
    """

    def __init__(self) -> None:
        self.view = QSizeF(1, 1)
        self.scale = 1.0
        self.middle = QPointF(0, 0)
        self._whole = QRectF(-1, -1, 2, 2)
        self._fitted = True
        self._below = 0.0  # of the view, where the whole map leaves room

    @property
    def is_fitted(self) -> bool:
        """Everything shows, and goes on doing so when the view changes its size."""
        return self._fitted

    @property
    def fitting(self) -> float:
        """The scale at which everything shows."""
        room = 1.0 - 2.0 * _MARGIN
        return max(
            1e-6,
            min(
                self.view.width() * room / self._whole.width(),
                self._height_used() / self._whole.height(),
            ),
        )

    def _height_used(self) -> float:
        margin = _MARGIN * self.view.height()
        return self.view.height() - margin - max(margin, self._below)

    @property
    def state(self) -> State:
        """What is on the screen, to come back to it."""
        return self.scale, QPointF(self.middle), self._fitted

    def restore(self, state: State) -> None:
        """Shows what was on the screen before."""
        self.scale, self.middle, self._fitted = state
        if self._fitted:
            self.fit()  # the view or the map may have grown since

    def set_whole(self, left: float, top: float, width: float, height: float) -> None:
        """Says how large the map is; what is on the screen stays there."""
        self._whole = QRectF(left, top, width, height)
        if self._fitted:
            self.fit()

    def resize(self, size: QSizeF, below: float = 0.0) -> None:
        """The view has another size.

        Args:
            size: of the view.
            below: how much of its height the whole map leaves for something else.
        """
        self.view, self._below = size, min(below, 0.5 * size.height())
        if self._fitted:
            self.fit()

    def fit(self) -> None:
        """Shows everything."""
        self.scale, self._fitted = self.fitting, True
        lower = (max(0.0, self._below - _MARGIN * self.view.height())) / 2
        self.middle = self._whole.center() + QPointF(0, lower / self.scale)

    def zoom(self, factor: float, at: QPointF) -> None:
        """Makes it larger or smaller; what is at a point of the view stays there."""
        fixed = self.to_map(at)
        self.scale = min(max(self.scale * factor, 0.5 * self.fitting), _MOST * self.fitting)
        self.middle = fixed - (at - self._centre()) / self.scale
        self._fitted = False

    def move(self, by: QPointF) -> None:
        """Moves the map by so much of the view; some of it stays on the screen."""
        middle = self.middle - by / self.scale
        whole = self._whole
        self.middle = QPointF(
            min(max(middle.x(), whole.left()), whole.right()),
            min(max(middle.y(), whole.top()), whole.bottom()),
        )
        self._fitted = False

    def show(self, area: QRectF, *, closest: float) -> None:
        """Brings an area of the map into the view, as large as it may be.

        Args:
            area: of the map.
            closest: the largest scale that makes sense for it.
        """
        wide = self.view.width() / max(area.width(), 1e-6)
        high = self.view.height() / max(area.height(), 1e-6)
        limit = min(closest, _MOST * self.fitting)
        self.scale = max(min(0.6 * min(wide, high), limit), 0.5 * self.fitting)
        self.middle, self._fitted = area.center(), False

    def to_view(self, point: QPointF) -> QPointF:
        """A point of the map in the view."""
        return (point - self.middle) * self.scale + self._centre()

    def to_map(self, point: QPointF) -> QPointF:
        """A point of the view on the map."""
        return (point - self._centre()) / self.scale + self.middle

    def all_to_view(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        """Points (n, 2) of the map in the view."""
        centre = self._centre()
        shift = np.array(
            [
                centre.x() - self.middle.x() * self.scale,
                centre.y() - self.middle.y() * self.scale,
            ],
            np.float32,
        )
        return points * np.float32(self.scale) + shift

    def _centre(self) -> QPointF:
        return QPointF(self.view.width() / 2, self.view.height() / 2)
