"""Painting of the photos' tiles: the whole photo, its day, and how many faces it has."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import Index, TileDelegate, beside, rounded, text_line
from facetagger.ui.tiles.rows_model import RowRole
from facetagger.ui.views.photos.model import PhotoRow

_PAD = 6
#: How much of a photo shows whose file is not there any more.
_GONE = 0.35
#: A photo smaller than its tile is enlarged so many times at most.
_ENLARGED = 4.0


class PhotoDelegate(TileDelegate):
    """A photo, fitted into a field of 4:3; below it its day (or name) and faces."""

    def wish(self) -> int:
        return max(190, text_line() * 11)

    def height_for(self, width: int) -> int:
        return _PAD + (width - 2 * _PAD) * 3 // 4 + 4 + text_line() + 6 + _PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PhotoRow | None = index.data(RowRole)
        self.ground(painter, option, index, plain=True)
        if row is None:
            return
        rect = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        field = QRectF(rect.left(), rect.top(), rect.width(), rect.width() * 3 // 4)
        painter.setOpacity(_GONE if row.photo.missing else 1.0)
        self._picture(painter, row.photo.id, field)
        painter.setOpacity(1.0)
        if row.numbers.twice:
            corner = QRect(rect.left(), rect.top() + 6, rect.width() - 6, text_line() + 2)
            font = style.font(0.9, bold=True)
            self.pill(painter, corner, words.times(2), style.color("card"), "text", font)
        line = QRect(rect.left() + 2, int(field.bottom()) + 4, rect.width() - 4, text_line() + 4)
        self._line(painter, line, row)

    def _line(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        count = words.faces(row.numbers.faces) if row.numbers.faces else ""
        if row.numbers.unnamed:
            font = style.font(0.9, bold=True)
            text = words.translate("delegates", "{n} unnamed").format(
                n=words.number(row.numbers.unnamed)
            )
            ground = style.color("accent_soft")
            taken = self.pill(painter, line, text, ground, "accent", font).width()
        else:
            taken = QFontMetrics(style.font()).horizontalAdvance(count) + 4
            end = int(Qt.AlignmentFlag.AlignRight.value)  # Qt turns it round with the window
            self.text(painter, line, count, style.font(), "faint", end)
        rest = beside(painter, line, taken + 8)[1]
        self.text(painter, rest, title(row, rest.width()), style.font(), "text")

    def _picture(self, painter: QPainter, photo_id: int, field: QRectF) -> None:
        """The photo as large as it fits, in the middle."""
        side = max(field.width(), field.height()) * painter.device().devicePixelRatioF()
        picture = self.thumbnails.get(photo_id, side)
        if self._used is not None:
            self._used.append((self.thumbnails, photo_id, side, picture))
        if picture is None:
            painter.fillPath(rounded(field, 6), style.color("shade"))
            return
        size = QSizeF(picture.size())
        most = (size * _ENLARGED).boundedTo(field.size())  # a tiny one is no wall of colour
        size.scale(most, Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRectF(0, 0, size.width(), size.height())
        spot.moveCenter(field.center())
        painter.save()
        painter.setClipPath(rounded(spot, 6))
        painter.drawPixmap(spot, picture, QRectF(picture.rect()))
        painter.restore()


def title(row: PhotoRow, width: int) -> str:
    """What is said of a photo: its day, and its file's name where both have room; else one."""
    # A file name reads from the left everywhere: isolated, its ending stays its end.
    name = f"\u2066{row.name}\u2069"
    both = f"{row.day}  ·  {name}"
    if row.day and style.metrics().horizontalAdvance(both) > width:
        return row.day
    return both if row.day else name
