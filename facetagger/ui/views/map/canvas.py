"""The map itself: dots, crops where there is room for them, names at the clouds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from facetagger.ui.look import style
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.map import colours, dots
from facetagger.ui.views.map.chart import NAMED, SUGGESTED, UNNAMED, Chart, Rows
from facetagger.ui.views.map.frames import FRAME, Frames
from facetagger.ui.views.map.labels import Labels
from facetagger.ui.views.map.place import Place

_MARGIN = 12  # device pixels around the picture, so that dots are cut at the edge and not left out
_QUIET = 190  # of 255: how much of its colour a face without a name has; 3:1 to the ground
_DIMMED = 56  # of 255: how much of its colour a face keeps that is not meant
_HINT = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)
_HINT_AWAY = 8  # of the hint from the edges
#: From this distance between faces (in the view) they are drawn as crops, so large: below the
#: second number the first size, and so on.
_CROPS_FROM = 24.0
_SIDES = ((60.0, 48), (110.0, 72), (float("inf"), 104))


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    """Dots that are drawn at once."""

    points: NDArray[np.float32]
    inks: dots.Colours
    hollow: bool


class Canvas(QWidget):
    """Paints the map.

    Attributes:
        chart: what is shown.
        place: which part of it.
        selected: rows of the chart that are selected.
        lit: rows that stand out because somebody points at them in the list.
        hovered: the row under the pointer, -1: none.
        lasso: the line that is being drawn.
        hint: what mouse and keys do, shown with the whole map while nothing is selected.
        way_back: how to come back to the whole map, shown with a part of it.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(160, 120))
        self.thumbnails = thumbnails
        self.chart: Chart | None = None
        self.place = Place()
        self.selected: Rows = np.empty(0, np.int64)
        self.lit: Rows = np.empty(0, np.int64)
        self.hovered = -1
        self.lasso: list[QPointF] = []
        self.hint = self.way_back = ""
        self._labels = Labels()
        self._frames = Frames()
        self._layers: list[_Layer] = []
        self._inks: dots.Colours = np.empty(0, np.uint32)
        self._bright: NDArray[np.bool_] = np.empty(0, np.bool_)
        self._picture: dots.Picture | None = None
        self._drawn: tuple[object, ...] = ()
        self._version = 0
        thumbnails.arrived.connect(self._crops_arrived)

    # What is shown

    def set_chart(self, chart: Chart) -> None:
        """Shows another state of the map; the part on the screen stays."""
        before = self.chart
        if before is not None:
            self.selected = chart.rows(before.ids[self.selected])
            self.lit = chart.rows(before.ids[self.lit])
        self.chart, self.hovered = chart, -1
        self.place.set_whole(*chart.span)
        self.colour_anew()

    def select(self, rows: Rows) -> None:
        """Selects faces, by their rows."""
        self.selected = rows
        self.colour_anew()

    def light(self, rows: Rows) -> None:
        """Lets faces stand out."""
        self.lit = rows
        self.colour_anew()

    def colour_anew(self) -> None:
        """Who is selected, who stands out, or the theme has changed."""
        self._version += 1
        chart = self.chart
        if chart is None:
            return
        ink_of = {one.id: one.colour for one in chart.people}
        palette = [colours.packed(colour) for colour in colours.palette()]
        known, where = np.unique(chart.person_ids, return_inverse=True)
        grey = self._grey()
        inks = np.array([palette[ink_of[i]] if i in ink_of else grey for i in known.tolist()],
                        np.uint32)  # fmt: skip
        self._inks = inks[where] if len(inks) else np.empty(0, np.uint32)
        meant = np.union1d(self.selected, self.lit)
        self._bright = np.ones(len(chart.ids), np.bool_)
        if len(meant):
            self._bright[:] = False
            self._bright[meant] = True
            ground = np.full(len(chart.ids), self._ground(), np.uint32)
            self._inks = np.where(self._bright, self._inks, dots.mixed(ground, self._inks, _DIMMED))
        self._layers = []
        for bright in (False, True):
            for kind in (UNNAMED, SUGGESTED, NAMED):
                rows = np.flatnonzero((chart.kinds == kind) & (self._bright == bright))
                if len(rows):
                    self._layers.append(
                        _Layer(chart.points[rows], self._inks[rows], kind == SUGGESTED)
                    )
        self.update()

    def _ground(self) -> int:
        return colours.packed(style.colors().window)

    def _grey(self) -> int:
        """The colour of faces without a name: they are many, and not what is looked for."""
        ground, grey = self._ground(), colours.packed(style.colors().faint)
        under, over = (np.array([colour], np.uint32) for colour in (ground, grey))
        return int(dots.mixed(under, over, _QUIET)[0])

    def ink(self, row: int) -> QColor:
        """The colour of a face."""
        return QColor.fromRgb(int(self._inks[row]))

    @property
    def radius(self) -> float:
        """How large dots are now, in the view."""
        if self.chart is None:
            return 1.0
        room = float(self.width() * self.height())
        return dots.radius(self.place.scale, self.chart.spacing, len(self.chart.ids), room)

    @property
    def crop_side(self) -> int:
        """How large crops are now, in the view; 0: there are dots only."""
        if self.chart is None:
            return 0
        apart = self.place.scale * self.chart.spacing
        if apart < _CROPS_FROM:
            return 0
        return next(side for below, side in _SIDES if apart < below)

    def crops(self) -> tuple[Rows, NDArray[np.float32]]:
        """The rows that are shown as crops, and where their middles are in the view, (k, 2).

        One in each square of a grid that moves with the map: what is a crop stays one.
        """
        side, chart = self.crop_side, self.chart
        if not side or chart is None:
            return np.empty(0, np.int64), np.empty((0, 2), np.float32)
        spots = self.place.all_to_view(chart.points)
        size = np.array([self.width(), self.height()], np.float32)
        near = np.flatnonzero(((spots > -side) & (spots < size + side)).all(axis=1))
        near = near[::-1]  # those with a name first, those that are meant before all
        near = near[np.argsort(~self._bright[near], kind="stable")]
        cell = 2.0 ** np.ceil(np.log2(0.75 * side / self.place.scale))
        squares = np.floor(chart.points[near] / cell).astype(np.int64)
        _, first = np.unique(squares[:, 0] * (1 << 32) + squares[:, 1], return_index=True)
        rows = near[np.sort(first)][::-1]
        return rows, spots[rows]

    def row_at(self, point: QPointF) -> int:
        """The face at a point of the view, -1 if there is none."""
        chart = self.chart
        if chart is None or not len(chart.ids):
            return -1
        here = np.array([point.x(), point.y()], np.float32)
        rows, spots = self.crops()
        if len(rows):
            inside = np.flatnonzero((np.abs(spots - here) <= self.crop_side / 2).all(axis=1))
            if len(inside):
                return int(rows[inside[-1]])
        spots = self.place.all_to_view(chart.points)
        away = ((spots - here) ** 2).sum(axis=1)
        row = int(away.argmin())
        return row if away[row] <= (self.radius + 5.0) ** 2 else -1

    def inside(self, line: list[QPointF]) -> Rows:
        """The rows whose dots are inside a line drawn in the view."""
        chart = self.chart
        if chart is None or len(line) < 3:
            return np.empty(0, np.int64)
        # A picture of the area answers for any number of faces at once.
        picture = dots.area(QPolygonF(line), self.width(), self.height())
        spots = self.place.all_to_view(chart.points).astype(np.int64)
        x, y = spots[:, 0], spots[:, 1]
        seen = np.flatnonzero((x >= 0) & (y >= 0) & (x < self.width()) & (y < self.height()))
        return seen[picture[y[seen], x[seen]]]

    def bounds(self, rows: Rows) -> QRectF:
        """What faces cover in the view."""
        if self.chart is None or not len(rows):
            return QRectF()
        spots = self.place.all_to_view(self.chart.points[rows])
        low, high = spots.min(axis=0), spots.max(axis=0)
        reach = max(self.radius, self.crop_side / 2)
        return QRectF(
            QPointF(float(low[0]), float(low[1])), QPointF(float(high[0]), float(high[1]))
        ).adjusted(-reach, -reach, reach, reach)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.colour_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = style.metrics(0.9).boundingRect(self._hint_room().toRect(), _HINT, self.hint)
        self.place.resize(QSizeF(self.size()), below=lines.height() + 3 * _HINT_AWAY)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dots(painter)
        self._paint_crops(painter)
        if self.chart is not None:
            self._labels.paint(painter, self, self.chart)
        self._paint_hint(painter)
        self._paint_lasso(painter)
        if self.chart is not None and self.hovered >= 0 and not self.lasso:
            self._labels.paint_card(painter, self, self.chart, self.hovered)
        if self.hasFocus() and self.window().isActiveWindow():
            painter.setPen(QPen(style.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _hint_room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(10, _HINT_AWAY, -10, -_HINT_AWAY)

    def _hint_now(self) -> str:
        if len(self.selected) or self.lasso:
            return ""
        return self.hint if self.place.is_fitted else self.way_back

    def hint_spot(self) -> QRect:
        """Where the hint stands with what it says now; nowhere while there is none."""
        if not (text := self._hint_now()):
            return QRect()
        lines = style.metrics(0.9).boundingRect(self._hint_room().toRect(), _HINT, text)
        return lines.adjusted(-4, -2, 4, 2)

    def _paint_hint(self, painter: QPainter) -> None:
        if not (text := self._hint_now()):
            return
        painter.setFont(style.font(0.9))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.color("window", 215))  # faces may lie below it
        painter.drawRoundedRect(QRectF(self.hint_spot()), 4, 4)
        painter.setPen(style.color("faint"))
        painter.drawText(self._hint_room(), _HINT, text)

    def _paint_dots(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        middle = self.place.middle
        key = (
            self._version, self.place.scale, middle.x(), middle.y(), self.size(), ratio,
        )  # fmt: skip
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        if self._picture is None or self._drawn[4:] != key[4:]:
            margin = 2 * _MARGIN
            self._picture = dots.Picture(width + margin, height + margin, ratio)
        if self._drawn != key:
            self._drawn = key
            self._picture.clear(self._ground())
            size = self.radius * ratio
            for layer in self._layers:
                spots = self.place.all_to_view(layer.points)
                spots *= np.float32(ratio)
                spots += _MARGIN
                self._picture.put(spots, layer.inks, size, hollow=layer.hollow)
        painter.drawImage(QPointF(-_MARGIN / ratio, -_MARGIN / ratio), self._picture.image)

    def _paint_crops(self, painter: QPainter) -> None:
        rows, spots = self.crops()
        if self.chart is None or not len(rows):
            return
        side, ratio = self.crop_side, self.devicePixelRatioF()
        self.thumbnails.set_visible(len(rows))
        reach = side / 2 + FRAME
        for row, (x, y) in zip(rows.tolist(), spots.tolist(), strict=True):
            crop = self.thumbnails.cut(int(self.chart.ids[row]), QSizeF(side, side), 7, ratio)
            ink = None if self.chart.kinds[row] == UNNAMED else self.ink(row)
            dashed = self.chart.kinds[row] == SUGGESTED
            picture = self._frames.picture(
                crop, side, ratio, ink, dashed=dashed, dimmed=not self._bright[row]
            )
            painter.drawPixmap(QPointF(round(x - reach), round(y - reach)), picture)

    def _paint_lasso(self, painter: QPainter) -> None:
        if len(self.lasso) < 2:
            return
        painter.setPen(QPen(style.color("accent"), 2))
        painter.setBrush(style.color("accent", 36))
        painter.drawPolygon(QPolygonF(self.lasso))

    def _crops_arrived(self, _face_ids: object) -> None:
        if self.isVisible() and (self.crop_side or self.hovered >= 0):
            self.update()
