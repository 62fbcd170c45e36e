"""Painting of the tiles: groups, faces, people. Measures follow the font, colours the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from facetagger.entities import GroupSuggestion
from facetagger.ui.look import icons, style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import Index, TileDelegate, field_height, rounded, text_line
from facetagger.ui.tiles.models import FaceRow, GroupRow, PersonRow
from facetagger.ui.tiles.rows_model import RowRole
from facetagger.ui.tiles.thumbnails import Thumbnails

#: How much of a face shows whose photo is not there any more.
_GONE = 0.35
_PAD = 10
#: The sides of a suggested name; and what it is given more: widths of words are rounded.
_AROUND, _SPARE = 16, 2


class GroupDelegate(TileDelegate):
    """A group: a mosaic of three crops, its size, the best guess, and the name field's place."""

    def wish(self) -> int:
        return max(196, field_height() * 6)

    def height_for(self, width: int) -> int:
        large = self._mosaic(width)[0]
        return _PAD + large + 8 + text_line() + 12 + field_height() + _PAD

    def tiles(self) -> int:
        return 3

    def _mosaic(self, width: int) -> tuple[int, int]:
        """Sides of the large crop and of the two small ones beside it."""
        inner, gap = width - 2 * _PAD, 4
        small = (inner - 2 * gap) // 3
        return 2 * small + gap, small

    def field_rect(self, rect: QRect) -> QRect:
        """Where the name field stands in a card."""
        height = field_height()
        return QRect(
            rect.left() + _PAD, rect.bottom() - _PAD - height, rect.width() - 2 * _PAD, height
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: GroupRow | None = index.data(RowRole)
        self.ground(painter, option, index)
        if row is None:
            return
        rect = option.rect
        for face_id, place in zip(row.covers, self._places(rect, len(row.covers)), strict=False):
            self.crop(painter, face_id, place, 6)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._line(painter, rect, row, "base" if chosen else "accent_soft")
        self._field(painter, self.field_rect(rect))

    def _places(self, rect: QRect, count: int) -> Sequence[QRectF]:
        large, small = self._mosaic(rect.width())
        x, y, gap = rect.left() + _PAD, rect.top() + _PAD, 4
        if count == 1:
            side = (rect.width() - large) / 2
            return [QRectF(rect.left() + side, y, large, large)]
        if count == 2:
            half = (rect.width() - 2 * _PAD - gap) / 2
            return [QRectF(x, y, half, large), QRectF(x + half + gap, y, half, large)]
        right = x + large + gap
        rest = rect.right() + 1 - _PAD - right
        return [
            QRectF(x, y, large, large),
            QRectF(right, y, rest, small),
            QRectF(right, y + small + gap, rest, small),
        ]

    def _below(self, rect: QRect) -> QRect:
        """The line below the crops of a card: how many faces, and who it may be."""
        large = self._mosaic(rect.width())[0]
        top = rect.top() + _PAD + large + 6
        return QRect(rect.left() + _PAD, top, rect.width() - 2 * _PAD, text_line() + 6)

    def chip(self, rect: QRect, row: GroupRow) -> tuple[QRect, str]:
        """Where on a card the best suggestion stands, and its words; nowhere if there is none."""
        best = row.best
        if best is None:
            return QRect(), ""
        line = self._below(rect)
        metrics, (name, percent) = style.metrics(0.95, bold=True), self._guess(best)
        room = line.width() - self._wide(self._count(row, line.width() - self._wish(best)))
        end = Qt.TextElideMode.ElideRight
        left = room - metrics.horizontalAdvance(f" {percent}") - _AROUND
        text = f"{words.isolated(metrics.elidedText(name, end, left))} {percent}"
        width = min(room, metrics.horizontalAdvance(text) + _AROUND)
        line.setLeft(line.right() - width + 1)
        return QStyle.visualRect(QApplication.layoutDirection(), rect, line), text

    def _guess(self, best: GroupSuggestion) -> tuple[str, str]:
        name = words.translate("delegates", "{name}?").format(name=best.name)
        return name, words.percent(best.probability)

    def _wish(self, best: GroupSuggestion) -> int:
        """How much room a suggestion takes that is not cut."""
        metrics, (name, percent) = style.metrics(0.95, bold=True), self._guess(best)
        wide = metrics.horizontalAdvance(name) + metrics.horizontalAdvance(f" {percent}")
        return wide + _AROUND + _SPARE

    def _count(self, row: GroupRow, room: int) -> str:
        """How many faces; the bare number where there is no room for more beside a whole name."""
        said = words.faces(row.faces)
        return said if self._wide(said) <= room else words.number(row.faces)

    def _wide(self, count: str) -> int:
        return style.metrics().horizontalAdvance(count) + 10

    def _line(self, painter: QPainter, rect: QRect, row: GroupRow, ground: str) -> None:
        line = self._below(rect)
        spot, text = self.chip(rect, row)
        # A name that is cut takes less room; the word "faces" does not get it.
        wish = self._wish(row.best) if row.best is not None else 0
        count = self._count(row, line.width() - wish) if wish else words.faces(row.faces)
        self.text(painter, line, count, style.font(), "faint")
        if text:
            font = style.font(0.95, bold=True)
            self.pill(painter, spot, text, style.color(ground), "accent", font)

    def _field(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(QPen(style.color("strong_border"), 1))
        painter.setBrush(style.color("base"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        hint = words.translate("delegates", "Who is this?")
        self.text(painter, rect.adjusted(9, 0, -9, 0), hint, style.font(), "faint")


class FaceDelegate(TileDelegate):
    """A face; one with a suggestion also shows ✓ and ✗ below the crop.

    Args:
        thumbnails: where crops come from.
        side: the width that a tile wants, for the default font.
        choices: show ✓ and ✗.
        states: say below the crop why the face was set aside.
    """

    def __init__(
        self,
        thumbnails: Thumbnails,
        side: int = 84,
        *,
        choices: bool = False,
        states: bool = False,
    ) -> None:
        super().__init__(thumbnails)
        self._side = side
        self._states = states
        self._choices = choices

    def wish(self) -> int:
        return self._side

    def height_for(self, width: int) -> int:
        if self._states:
            return width + text_line(0.9) + 6
        return width + (self._bar() if self._choices else 0)

    def _bar(self) -> int:
        return max(30, text_line() + 10)

    def buttons(self, rect: QRect) -> tuple[QRect, QRect]:
        """Where ✓ and ✗ are in a tile."""
        height = self._bar() - 6
        top = rect.bottom() - height - 2
        half = (rect.width() - 12 - 4) // 2
        yes = QRect(rect.left() + 6, top, half, height)
        return yes, QRect(yes.right() + 5, top, half, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: FaceRow | None = index.data(RowRole)
        self.ground(painter, option, index, plain=not self._choices)
        if row is None:
            return
        rect = QRectF(option.rect)
        crop = QRectF(rect.left() + 5, rect.top() + 5, rect.width() - 10, rect.width() - 10)
        painter.setOpacity(_GONE if row.missing else 1.0)
        self.crop(painter, row.face.id, crop, 7)
        painter.setOpacity(1.0)
        if self._states:
            below = QRect(
                option.rect.left() + 5,
                int(crop.bottom()) + 3,
                int(crop.width()),
                text_line(0.9) + 2,
            )
            middle = int(Qt.AlignmentFlag.AlignHCenter.value)
            self.text(
                painter, below, words.set_aside(row.face.state), style.font(0.9), "faint", middle
            )
        if not self._choices:
            return
        if row.suggestion is not None:
            self.on_crop(painter, crop, words.percent(row.suggestion.probability))
        for place, name, ink in zip(
            self.buttons(option.rect), ("check", "cross"), ("good", "bad"), strict=True
        ):
            hot = option.state & QStyle.StateFlag.State_MouseOver
            painter.fillPath(rounded(QRectF(place), 6), style.color("shade" if hot else "window"))
            side = min(18, place.height() - 6)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(QRectF(place).center())
            icons.paint(painter, name, spot, style.color(ink))


class PersonDelegate(TileDelegate):
    """A person: a round cover, the name, how many faces, and how many suggestions wait."""

    def wish(self) -> int:
        return max(150, text_line() * 9)

    def height_for(self, width: int) -> int:
        return _PAD + self._cover(width) + 8 + text_line(1.05) + 4 + text_line() + 12

    def _cover(self, width: int) -> int:
        return min(width - 4 * _PAD, 150)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PersonRow | None = index.data(RowRole)
        self.ground(painter, option, index, plain=True)
        if row is None:
            return
        rect, side = option.rect, self._cover(option.rect.width())
        left = rect.left() + (rect.width() - side) / 2
        cover = QRectF(left, rect.top() + _PAD, side, side)
        self.crop(painter, row.cover, cover, side / 2)
        centre = int(Qt.AlignmentFlag.AlignHCenter.value)
        line = QRect(
            rect.left() + 6, int(cover.bottom()) + 8, rect.width() - 12, text_line(1.05) + 2
        )
        name = row.summary.person.name
        # A long name in smaller letters is read more easily than half of it.
        fits = style.metrics(1.05, bold=True).horizontalAdvance(name) <= line.width()
        font = style.font(1.05 if fits else 0.9, bold=True)
        self.text(painter, line, name, font, "text", centre)
        below = QRect(line.left(), line.bottom() + 2, line.width(), text_line() + 2)
        count = words.faces(row.summary.faces)
        self.text(painter, below, count, style.font(), "faint", centre)
        if row.summary.suggestions:
            font = style.font(0.9, bold=True)
            text = words.translate("delegates", "{n} new").format(
                n=words.number(row.summary.suggestions)
            )
            height = QFontMetrics(font).height() + 6
            spot = QRect(rect.left() + 8, rect.top() + 8, rect.width() - 16, height)
            self.pill(painter, spot, text, style.color("accent"), "on_accent", font)
