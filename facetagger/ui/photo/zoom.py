"""Where a photo lies in a window: fitted, or as large as one wants, and how far it is moved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from facetagger.entities import Box

#: A small photo is enlarged so many times to fit, no more; by hand up to so many device pixels for
#: one of the photo.
_FIT_MOST, _MOST = 3.0, 8.0
STEP = 1.25


class Zoom:
    """The place of a photo in a view. Boxes are fractions of the photo, points are of the view.

    Attributes:
        photo: its full size in pixels.
        view: the size of the view.
        ratio: device pixels for one of the view's units.
    """

    def __init__(self) -> None:
        self.photo = QSizeF(1, 1)
        self.view = QSizeF(1, 1)
        self.ratio = 1.0
        self._scale = 0.0  # 0: fitted
        self._middle = QPointF(0.5, 0.5)  # what of the photo is in the middle of the view

    @property
    def is_fitted(self) -> bool:
        """The whole photo shows, as large as it can."""
        return not self._scale

    @property
    def scale(self) -> float:
        """Units of the view for a pixel of the photo."""
        return self._scale or self.fitted

    @property
    def fitted(self) -> float:
        """The scale at which the whole photo shows."""
        width, height = max(self.photo.width(), 1), max(self.photo.height(), 1)
        return max(1e-6, min(self.view.width() / width, self.view.height() / height, _FIT_MOST))

    @property
    def percent(self) -> int:
        """The scale in device pixels for a hundred of the photo."""
        return round(100 * self.scale * self.ratio)

    def area(self) -> QRectF:
        """The photo in the view; parts of it may lie outside."""
        width, height = self.photo.width() * self.scale, self.photo.height() * self.scale
        return QRectF(
            self._start(self.view.width(), width, self._middle.x()),
            self._start(self.view.height(), height, self._middle.y()),
            width,
            height,
        )

    @staticmethod
    def _start(view: float, size: float, middle: float) -> float:
        if size <= view:
            return (view - size) / 2
        return min(0.0, max(view - size, view / 2 - middle * size))

    def fit(self) -> None:
        """Shows the whole photo."""
        self._scale, self._middle = 0.0, QPointF(0.5, 0.5)

    def zoom_to(self, scale: float, anchor: QPointF) -> None:
        """Shows the photo in a scale; what is at a point of the view stays there."""
        place = self.fraction(anchor)
        least, most = self.fitted, max(_MOST / self.ratio, self.fitted)
        scale = max(min(scale, most), min(least, 1 / self.ratio))
        self._scale = 0.0 if abs(scale - least) < 1e-3 * least else scale
        width, height = self.photo.width() * self.scale, self.photo.height() * self.scale
        self._middle = QPointF(
            place.x() + (self.view.width() / 2 - anchor.x()) / width,
            place.y() + (self.view.height() / 2 - anchor.y()) / height,
        )
        self._settle()

    def pan(self, by: QPointF) -> None:
        """Moves the photo by so much."""
        area = self.area()
        self._middle = QPointF(
            (self.view.width() / 2 - area.left() - by.x()) / area.width(),
            (self.view.height() / 2 - area.top() - by.y()) / area.height(),
        )
        self._settle()

    def reveal(self, box: Box) -> None:
        """Moves the photo so that a box shows."""
        rect, shown = self.rect(box), QRectF(QPointF(), self.view)
        if not self.is_fitted and not shown.contains(rect):
            self._middle = QPointF(box.x + box.w / 2, box.y + box.h / 2)
            self._settle()

    def _settle(self) -> None:
        """The middle is where it shows: moving on from beyond an edge would seem stuck."""
        area = self.area()
        self._middle = QPointF(
            (self.view.width() / 2 - area.left()) / area.width(),
            (self.view.height() / 2 - area.top()) / area.height(),
        )

    def rect(self, box: Box) -> QRectF:
        """Where a box shows."""
        area = self.area()
        return QRectF(
            area.left() + box.x * area.width(),
            area.top() + box.y * area.height(),
            box.w * area.width(),
            box.h * area.height(),
        )

    def box(self, rect: QRectF) -> Box:
        """The box that shows as a rectangle, without what lies beside the photo."""
        area = self.area()
        return Box(
            (rect.left() - area.left()) / area.width(),
            (rect.top() - area.top()) / area.height(),
            rect.width() / area.width(),
            rect.height() / area.height(),
        ).clipped()

    def fraction(self, point: QPointF) -> QPointF:
        """A point of the view as fractions of the photo."""
        area = self.area()
        return QPointF(
            (point.x() - area.left()) / area.width(), (point.y() - area.top()) / area.height()
        )
