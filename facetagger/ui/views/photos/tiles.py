"""Painting of the photos' tiles: the whole photo, its day, and how many faces it has."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from facetagger.photos.showing import readable
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
        self._picture(painter, row, field)
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

    def _picture(self, painter: QPainter, row: PhotoRow, field: QRectF) -> None:
        """The photo as large as it fits, in the middle."""
        side = max(field.width(), field.height()) * painter.device().devicePixelRatioF()
        picture = self.thumbnails.get(row.photo.id, side)
        self.note_used(self.thumbnails, row.photo.id, side)
        if picture is None:
            painter.fillPath(rounded(field, 6), style.color("shade"))
            if self.thumbnails.lacks(row.photo.id):
                self._name_in_its_place(painter, row, field)
            return
        size = QSizeF(picture.size())
        most = (size * _ENLARGED).boundedTo(field.size())  # a tiny one is no wall of colour
        size.scale(most, Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRectF(0, 0, size.width(), size.height())
        spot.moveCenter(field.center())
        painter.save()
        painter.setOpacity(_GONE if row.photo.missing else 1.0)
        painter.setClipPath(rounded(spot, 6))
        painter.drawPixmap(spot, picture, QRectF(picture.rect()))
        painter.restore()

    def _name_in_its_place(self, painter: QPainter, row: PhotoRow, field: QRectF) -> None:
        """A sign; and the file's name, or nobody could tell one gone photo from another."""
        line = QRect(int(field.left()) + 8, 0, int(field.width()) - 16, text_line() + 2)
        line.moveBottom(int(field.bottom()) - 8)
        self.sign(painter, field.adjusted(0, 0, 0, line.top() - field.bottom()), "photos")
        if row.day:  # a line below that has no day has the name
            middle = int(Qt.AlignmentFlag.AlignHCenter.value)
            name = shortened(row.name, line.width())
            self.text(painter, line, name, style.font(), "faint", middle)


def title(row: PhotoRow, width: int) -> str:
    """What is said of a photo: its day, and its file's name where both have room; else one."""
    name = from_the_left(row.name)
    both = f"{row.day}  ·  {name}"
    if row.day and style.metrics().horizontalAdvance(both) > width:
        return row.day
    return both if row.day else name


def from_the_left(name: str) -> str:
    """A file's name, which reads from the left everywhere: isolated, its ending stays its end."""
    return f"\u2066{readable(name)}\u2069"


def shortened(name: str, width: int) -> str:
    """A file's name in so many pixels: its middle goes, its number and its ending tell it."""
    return from_the_left(style.metrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width))
