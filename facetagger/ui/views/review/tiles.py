"""The tiles of a page of suggestions: crop, tick, name; as large as all of them fit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from facetagger.ui.look import icons, style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import Index, TileDelegate, text_line
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.rows_model import RowRole
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.review.model import Answer, ReviewModel, ReviewRow
from facetagger.ui.views.review.order import best_side

_PAD = 5
_SMALLEST, _LARGEST = 72, 200
#: How much of a crop shows that is not a yes.
_SHOWS = {Answer.YES: 1.0, Answer.LATER: 0.6, Answer.NO: 0.35}
_INKS = {Answer.YES: "good", Answer.NO: "bad", Answer.LATER: "faint"}


class ReviewDelegate(TileDelegate):
    """A crop with ✓, ✗ or ? in its corner, and below it who it may be.

    Attributes:
        side: of the square in which a crop stands, pixels; tiles may be wider, for the names.
    """

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self.side = 112

    def wish(self) -> int:
        return self.side

    def below(self) -> int:
        """What a tile needs below the crop, pixels."""
        return text_line() + 8

    def height_for(self, width: int) -> int:
        return self.side + self.below()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        return False  # ticks are the grid's matter: a drag begins with a press as well

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ReviewRow | None = index.data(RowRole)
        self.ground(painter, option, index, plain=True)
        if row is None:
            return
        rect = option.rect
        side = self.side - 2 * _PAD
        left = rect.left() + (rect.width() - side) // 2
        crop = QRectF(left, rect.top() + _PAD, side, side)
        painter.setOpacity(_SHOWS[row.answer] * (0.5 if row.missing else 1.0))
        self.crop(painter, row.face.id, crop, 7)
        painter.setOpacity(1.0)
        self._mark(painter, crop, row.answer)
        line = QRect(
            rect.left() + _PAD, int(crop.bottom()) + 3, rect.width() - 2 * _PAD, text_line() + 2
        )
        self._name(painter, line, row, crop)

    def _mark(self, painter: QPainter, crop: QRectF, answer: Answer) -> None:
        side = max(22.0, min(text_line() + 4.0, crop.width() / 3))
        spot = QRectF(crop.right() - side - 4, crop.top() + 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.color("base"))
        painter.drawEllipse(spot.adjusted(-1.5, -1.5, 1.5, 1.5))  # apart from any photo
        painter.setBrush(style.color(_INKS[answer]))
        painter.drawEllipse(spot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if answer is Answer.LATER:
            painter.setFont(style.font(bold=True))
            painter.setPen(style.color("base"))
            painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), "?")
        else:
            name = "check" if answer is Answer.YES else "cross"
            icons.paint(painter, name, spot.adjusted(3, 3, -3, -3), style.color("base"))

    def _name(self, painter: QPainter, line: QRect, row: ReviewRow, crop: QRectF) -> None:
        # Always there, or it would stand now below and now on the crop: as long as the names are.
        self.on_crop(painter, crop, words.percent(row.suggestion.probability))
        taken = style.metrics(bold=True).horizontalAdvance(row.name) + 4
        side = line.height() if row.cover is not None else 0
        # With its picture a short name stands below the middle of its crop.
        spare = max(0, line.width() - taken - side - 4) if side else 0
        line.adjust(spare // 2, 0, spare // 2 - spare, 0)
        if row.cover is not None:
            mark = QRectF(line.left(), line.top(), side, side)
            if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                mark.moveRight(line.right())
                line.adjust(0, 0, -side - 4, 0)
            else:
                line.adjust(side + 4, 0, 0, 0)
            self.crop(painter, row.cover, mark, mark.width() / 2)
        ink = "text" if row.answer is Answer.YES else "faint"
        lone = row.cover is None
        place = Qt.AlignmentFlag.AlignHCenter if lone else Qt.AlignmentFlag.AlignLeading
        self.text(painter, line, row.name, style.font(bold=True), ink, int(place.value))


class ReviewGrid(Grid):
    """The crops of one page, none of which has to be scrolled to if the window allows it.

    Attributes:
        toggled: called with the face whose tile was clicked.
        tabbed: called when Tab was pressed while there are tiles.
        room_for: the page is laid out for so many tiles, also when some have left it.
    """

    room_for = 0  # Qt lays out before __init__ is through

    def __init__(self, model: ReviewModel, delegate: ReviewDelegate, parent: QWidget) -> None:
        self._sized = delegate
        self._pressed: object = None
        super().__init__(model, delegate, parent)
        self.toggled: Callable[[int], None] = lambda face_id: None
        self.tabbed: Callable[[], None] = lambda: None
        self.margin, self.gap, self.growth = 14, 8, 1.35

    def focusNextPrevChild(self, next_one: bool) -> bool:
        if next_one and self.rows.rowCount():
            self.tabbed()  # Shift+Tab and F6 leave the grid
            return True
        return super().focusNextPrevChild(next_one)

    def updateGeometries(self) -> None:
        width = self.viewport().width() - 2 * self.margin
        height = self.viewport().height() - 2 * self.margin
        smallest = max(_SMALLEST, 5 * text_line())
        side = best_side(width, height, self.room_for, self._sized.below(), self.gap)
        self._sized.side = max(smallest, min(side, max(_LARGEST, smallest)))
        super().updateGeometries()

    def startDrag(self, actions: Qt.DropAction) -> None:
        self._pressed = None
        super().startDrag(actions)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._key_at(event.position().toPoint()) if plain and left else None
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first click has toggled it, and to look at a photo is no answer.
        key = self._key_at(event.position().toPoint())
        if key is not None:
            self.toggled(key)
        self._pressed = None
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._key_at(event.position().toPoint()):
            self.toggled(pressed)

    def _key_at(self, point: QPoint) -> Any:
        index: QModelIndex = self.indexAt(point)
        return self.rows.key(index)
