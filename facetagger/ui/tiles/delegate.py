"""What the delegates of all tiles share: crops, words, grounds, and pictures of tiles that stay."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from facetagger.ui.look import icons, style
from facetagger.ui.tiles.rows_model import KeyRole, RowRole
from facetagger.ui.tiles.thumbnails import Picture, Thumbnails, blank_image, to_pixmap

Index = QModelIndex | QPersistentModelIndex
_LOOKS = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
    | QStyle.StateFlag.State_Active
)


def text_line(scale: float = 1.0) -> int:
    """The height of a line of text in pixels."""
    return style.metrics(scale).height()


def field_height() -> int:
    """The height of a name field."""
    return text_line() + 14


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """A place of a tile, where it is in a language that is read from right to left."""
    return QStyle.visualRect(option.direction, option.rect, rect)


def beside(painter: QPainter, line: QRect, taken: int) -> tuple[QRect, QRect]:
    """Divides a line: its end, so wide, where numbers stand; and what is left before it."""
    end, start = QRect(line), QRect(line)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        end.setWidth(taken)
        start.setLeft(line.left() + taken)
    else:
        end.setLeft(line.right() - taken + 1)
        start.setRight(line.right() - taken)
    return end, start


#: How much of a tile the sign is that stands for a picture which is not to be had.
_SIGN = 0.3
#: Where from, face, device pixels, the crop that was there (None: to come; False: there is none).
Used = tuple[Thumbnails, int, float, object]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A picture of a tile, and what it was made of."""

    row: object
    look: tuple[object, ...]
    used: list[Used]
    picture: Any


class TileDelegate(QStyledItemDelegate):
    """What all tiles share. `target` is the key that a drag hovers over, to be lit up."""

    def __init__(self, thumbnails: Thumbnails, parent: object = None) -> None:
        super().__init__(parent)
        self.thumbnails = thumbnails
        self.target: object = None
        self._kept: OrderedDict[object, _Kept] = OrderedDict()
        self._room = 64
        self._used: list[Used] | None = None

    def wish(self) -> int:
        """The width that a tile wants; it gets this or up to 1.4 times as much."""
        raise NotImplementedError

    def height_for(self, width: int) -> int:
        """The height that a tile of that width needs."""
        raise NotImplementedError

    def tiles(self) -> int:
        """How many crops a tile shows."""
        return 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.wish(), self.height_for(self.wish()))

    def show_tiles(self, count: int) -> None:
        """So many tiles are on the screen: pictures of three times as many are kept."""
        self._room = max(64, 3 * count)

    def paint_kept(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a tile; from a picture of it while nothing in it has changed.

        Every stroke of the painter gives Python away and may have to wait for it, and a scan has
        the grids painted some twenty times a second: one stroke a tile instead of thirty.
        """
        key, row = index.data(KeyRole), index.data(RowRole)
        if row is None:
            self.paint(painter, option, index)
            return
        rect, ratio = option.rect, painter.device().devicePixelRatioF()
        look = (
            rect.width(), rect.height(), ratio, option.state & _LOOKS, self.is_target(index),
            style.colors(), style.font(), self.thumbnails.whole is None,
        )  # fmt: skip
        kept = self._kept.get(key)
        if kept is None or kept.look != look or not self._holds(kept, row):
            kept = self._kept[key] = self._picture_of(option, index, look, ratio)
        self._kept.move_to_end(key)
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)
        painter.drawPixmap(rect.topLeft(), kept.picture)

    def shows(self, key: object, face_ids: Container[int]) -> bool:
        """Whether a tile has to be painted anew when these crops have arrived."""
        kept = self._kept.get(key)
        return kept is None or any(face_id in face_ids for _, face_id, *_ in kept.used)

    def _holds(self, kept: _Kept, row: object) -> bool:
        same = kept.row is row or kept.row == row
        return same and all(_there(source, i, side) is crop for source, i, side, crop in kept.used)

    def _picture_of(
        self, option: QStyleOptionViewItem, index: Index, look: tuple[object, ...], ratio: float
    ) -> _Kept:
        rect = option.rect
        image = blank_image(rect.width(), rect.height(), ratio)
        painter = QPainter(image)
        painter.setLayoutDirection(option.direction)  # as on a widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-rect.topLeft())
        self._used = used = []
        self.paint(painter, option, index)
        self._used = None
        painter.end()
        return _Kept(index.data(RowRole), look, used, to_pixmap(image))

    def crop(self, painter: QPainter, face_id: int | None, rect: QRectF, radius: float) -> None:
        """Paints a face's crop with round corners, cut to the rectangle's shape."""
        pixmap = None
        lacks = False
        # A round portrait stands for somebody: it stays a face. A face is also what is left where
        # the photo is gone.
        portrait = 2 * radius >= rect.width()
        whole = None if portrait else self.thumbnails.whole
        for source in (whole, self.thumbnails) if face_id is not None else ():
            if source is not None and face_id is not None:
                pixmap = self._cut(painter, source, face_id, rect, radius)
                lacks = pixmap is None and source.lacks(face_id)
                if not lacks:
                    break
        if pixmap is not None:
            # Whole pixels: nothing has to be scaled or clipped while a grid is painted.
            painter.drawPixmap(rect.topLeft().toPoint(), pixmap)
            return
        painter.fillPath(rounded(rect, radius), style.color("shade"))
        if lacks:
            self.sign(painter, rect, "person" if portrait else "photos")

    def _cut(
        self, painter: QPainter, source: Thumbnails, face_id: int, rect: QRectF, radius: float
    ) -> Picture | None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = source.cut(face_id, rect.size(), radius, ratio)
        self.note_used(source, face_id, max(rect.width(), rect.height()) * ratio)
        return pixmap

    def note_used(self, source: Thumbnails, key: int, side: float) -> None:
        """The tile that is being painted shows this picture, so many device pixels large."""
        if self._used is not None:
            self._used.append((source, key, side, _there(source, key, side)))

    def sign(self, painter: QPainter, rect: QRectF, name: str) -> None:
        """Paints what stands for a picture that is not to be had."""
        side = _SIGN * min(rect.width(), rect.height())
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(rect.center())
        icons.paint(painter, name, spot, style.color("faint"))

    def text(
        self, painter: QPainter, rect: QRect, text: str, font: QFont, ink: str, align: int = 0
    ) -> None:
        """Paints one line, shortened if it does not fit."""
        painter.setFont(font)
        painter.setPen(style.color(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(align or 1)
        painter.drawText(rect, int(flags), shown)

    def pill(
        self, painter: QPainter, rect: QRect, text: str, ground: QColor, ink: str, font: QFont
    ) -> QRect:
        """Paints a word on a rounded ground, at the end of the rectangle."""
        metrics = QFontMetrics(font)
        box = beside(painter, rect, min(rect.width(), metrics.horizontalAdvance(text) + 16))[0]
        painter.fillPath(rounded(QRectF(box), box.height() / 2), ground)
        centre = int(Qt.AlignmentFlag.AlignHCenter.value)
        self.text(painter, box.adjusted(6, 0, -6, 0), text, font, ink, centre)
        return box

    def on_crop(self, painter: QPainter, crop: QRectF, text: str) -> None:
        """Paints a word on the lower end of a crop, whatever the photo is like."""
        font = style.font(0.85, bold=True)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 4
        box = QRectF(crop.right() - width - 4, crop.bottom() - height - 4, width, height)
        painter.fillPath(rounded(box, height / 2), QColor(12, 14, 20, 175))
        painter.setFont(font)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def is_target(self, index: Index) -> bool:
        """True if a drag hovers over this tile and may be dropped."""
        return self.target is not None and self.target == index.data(KeyRole)

    def ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, plain: bool = False
    ) -> None:
        """Paints the card under a tile: its colour and border say what state it is in."""
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        target = self.is_target(index)
        if plain and not (selected or hover or target or current):
            return
        ink, width = ("accent", 3.0) if target else ("border", 1.0)
        chosen = "accent" if state & QStyle.StateFlag.State_Active else "strong_border"
        if not target and selected:
            ink, width = chosen, 2.0
        fill = "accent_soft" if target else "selected" if selected else "card"
        if plain and hover and not (selected or target):
            fill = "hover"
        rect = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        path = rounded(rect, style.RADIUS + 3)
        painter.fillPath(path, style.color(fill))
        if current and not (selected or target):
            # Here the keys are, and nothing happens to it: a frame apart from that of the chosen.
            painter.setPen(QPen(style.color(chosen), 1.5, Qt.PenStyle.DotLine))
            painter.drawPath(path)
            return
        if plain and not (selected or target):
            return
        if hover and ink == "border":
            ink = "strong_border"
        painter.setPen(QPen(style.color(ink), width))
        painter.drawPath(path)


def _there(source: Thumbnails, key: int, side: float) -> object:
    """The picture that is there; None: it is to come; False: there is none."""
    return source.get(key, side) or (False if source.lacks(key) else None)
