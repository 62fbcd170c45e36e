"""A few crops of one group, in rows, as large as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facetagger.ui.look import style
from facetagger.ui.tiles.delegate import rounded
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.review.order import best_side

_GAP = 6


class CropStack(QWidget):
    """Paints faces.

    Attributes:
        opened: called with the face that was double-clicked.

    Args:
        thumbnails: where crops come from.
        largest: side of a crop at most, pixels.
        smallest: side of a crop for which there has to be room, pixels.
        lines: rows for which there has to be room at that size.
        columns: crops in a row for which there has to be room at that size.
        whole: show whole photos in place of crops where the grids do.
    """

    def __init__(
        self,
        thumbnails: Thumbnails,
        parent: QWidget,
        *,
        largest: int,
        smallest: int,
        lines: int = 1,
        columns: int = 1,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._shows_whole = whole
        self._room = columns, lines
        self._ids: tuple[int, ...] = ()
        self.opened: Callable[[int], None] = lambda face_id: None
        self._usual = largest, smallest
        self.set_side(smallest)
        thumbnails.arrived.connect(self._crops_arrived)

    def set_side(self, side: int) -> None:
        """Has room for crops of that size, if it is larger than the smallest."""
        largest, smallest = self._usual
        self._smallest = max(smallest, side)
        self._largest = max(largest, side)
        columns, lines = self._room
        pitch = self._smallest + _GAP
        self.setMinimumSize(QSize(columns * pitch - _GAP, lines * pitch - _GAP))

    def show_faces(self, face_ids: Sequence[int]) -> None:
        """Shows these faces, the first one first."""
        self._ids = tuple(face_ids)
        self.update()

    def width_of(self, count: int) -> int:
        """The width that so many crops beside each other need."""
        return max(1, count) * (self._smallest + _GAP) - _GAP

    def faces(self) -> tuple[int, ...]:
        """The faces shown."""
        return self._ids

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        for face_id, spot in zip(self._ids, self._spots(), strict=True):
            if spot.contains(event.position()):
                self.opened(face_id)

    def _crops_arrived(self, face_ids: Container[int]) -> None:
        if any(face_id in face_ids for face_id in self._ids):
            self.update()

    def _spots(self) -> list[QRectF]:
        """Where the crops stand: in the middle, rows as full as possible."""
        count = len(self._ids)
        side = best_side(self.width(), self.height(), count, 0, _GAP)
        side = min(side, self._largest)
        columns = max(1, min(count, (self.width() + _GAP) // (side + _GAP)))
        lines = -(-count // columns)
        columns = -(-count // lines) if lines else columns  # 4 and 4, not 5 and 3
        top = (self.height() - lines * (side + _GAP) + _GAP) / 2
        left = (self.width() - columns * (side + _GAP) + _GAP) / 2
        spots = []
        for number in range(count):
            line, column = divmod(number, columns)
            spot = QRectF(left + column * (side + _GAP), top + line * (side + _GAP), side, side)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                spot.moveRight(self.width() - spot.left())
            spots.append(spot)
        return spots

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        source = (self._thumbnails.whole if self._shows_whole else None) or self._thumbnails
        for face_id, spot in zip(self._ids, self._spots(), strict=True):
            crop = source.cut(face_id, spot.size(), 7, ratio)
            if crop is None:
                painter.fillPath(rounded(spot, 7), style.color("shade"))
            else:
                painter.drawPixmap(spot.topLeft().toPoint(), crop)
        painter.end()
