"""Words on the map: names at the clouds, and the card of the face under the pointer."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import rounded
from facetagger.ui.tiles.thumbnails import Thumbnails, blank_image, to_pixmap
from facetagger.ui.views.map import colours as map_colours
from facetagger.ui.views.map.chart import NAMED, SUGGESTED, Chart, Rows, Somebody
from facetagger.ui.views.map.place import Place

translate = words.translate
_MOST, _LOOKED_AT = 60, 400  # names on the screen; people who may get one
_KEPT = 256
_CARD = 104  # side of the crop


class Ground(Protocol):
    """What words are painted on."""

    place: Place
    thumbnails: Thumbnails
    selected: Rows
    crop_side: int
    radius: float
    devicePixelRatioF: Callable[[], float]
    width: Callable[[], int]
    height: Callable[[], int]


class Labels:
    """Paints names; a name once painted is kept as a picture (of `thumbnails.to_pixmap`)."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], Any] = OrderedDict()

    def paint(self, painter: QPainter, ground: Ground, chart: Chart) -> None:
        """Paints the names of people whose clouds are on the screen, as many as have room."""
        taken: list[QRectF] = []
        view = QRectF(0, 0, ground.width(), ground.height())
        ratio = ground.devicePixelRatioF()
        lift = ground.crop_side / 2 or ground.radius
        for one in chart.people[:_LOOKED_AT]:
            spot = ground.place.to_view(QPointF(one.x, one.y))
            if not view.contains(spot):
                continue
            picture = self._picture(one, ratio)
            size = picture.deviceIndependentSize()
            rect = QRectF(QPointF(0, 0), size)
            rect.moveCenter(spot - QPointF(0, lift + size.height() / 2 + 2))
            if rect.top() < 2:
                rect.moveTop(spot.y() + lift + 2)
            rect.moveLeft(max(2.0, min(rect.left(), view.width() - rect.width() - 2)))
            rect.moveTopLeft(QPointF(rect.topLeft().toPoint()))
            if any(rect.intersects(other) for other in taken):
                continue
            taken.append(rect.adjusted(-2, -1, 2, 1))
            painter.drawPixmap(rect.topLeft(), picture)
            if len(taken) >= _MOST:
                return

    def _picture(self, one: Somebody, ratio: float) -> Any:
        colours = style.colors()
        key = (one.name, one.colour, ratio, colours, style.font())
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._draw(one, ratio)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def _draw(self, one: Somebody, ratio: float) -> Any:
        font = style.font(0.95, bold=True)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, 11 * metrics.height())
        height = metrics.height() + 4
        width = metrics.horizontalAdvance(text) + 14 + metrics.height() // 2
        image = blank_image(width, height, ratio)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(rounded(QRectF(0, 0, width, height), height / 2), style.color("base", 215))
        dot = metrics.height() * 0.42
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(map_colours.palette()[one.colour]))
        painter.drawEllipse(QRectF(6, (height - dot) / 2, dot, dot))
        painter.setFont(font)
        painter.setPen(style.color("text"))
        rest = QRectF(9 + dot, 0, width - 12 - dot, height)
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
        return to_pixmap(image)

    def paint_card(self, painter: QPainter, ground: Ground, chart: Chart, row: int) -> None:
        """Paints the face under the pointer, and who it is."""
        title, detail = described(chart, row)
        bold, plain = style.font(bold=True), style.font(0.92)
        room = 12 * QFontMetrics(bold).height()
        lines = []
        for text, font, ink in ((title, bold, "text"), (detail, plain, "faint")):
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            lines.append((shown, font, ink, metrics))
        width = max(_CARD, *(m.horizontalAdvance(t) for t, _, _, m in lines)) + 16
        height = _CARD + 20 + sum(m.height() for *_, m in lines)
        spot = ground.place.to_view(QPointF(*chart.points[row].tolist()))
        away = max(ground.radius, ground.crop_side / 2) + 10
        left = spot.x() + away
        if left + width > ground.width() - 6:
            left = spot.x() - away - width
        top = min(max(6.0, spot.y() - height / 2), max(6.0, ground.height() - height - 6.0))
        card = QRectF(round(max(6.0, left)), round(top), width, height)
        painter.fillPath(rounded(card, 9), style.color("base"))
        painter.setPen(QPen(style.color("strong_border"), 1))
        painter.drawPath(rounded(card.adjusted(0.5, 0.5, -0.5, -0.5), 9))
        picture = QRectF(round(card.center().x() - _CARD / 2), card.top() + 8, _CARD, _CARD)
        ratio = ground.devicePixelRatioF()
        crop = ground.thumbnails.cut(int(chart.ids[row]), picture.size(), 7, ratio)
        if crop is None:
            painter.fillPath(rounded(picture, 7), style.color("shade"))
        else:
            painter.drawPixmap(picture.topLeft(), crop)
        below = picture.bottom() + 4
        for text, font, ink, metrics in lines:
            painter.setFont(font)
            painter.setPen(style.color(ink))
            line = QRectF(card.left() + 8, below, width - 16, metrics.height())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), text)
            below += metrics.height()


def described(chart: Chart, row: int) -> tuple[str, str]:
    """Who a face is, and how many faces there are of its group."""
    kind = chart.kinds[row]
    names = {one.id: one.name for one in chart.people}
    name = names.get(int(chart.person_ids[row]), "")
    count = len(chart.group_of(row))
    if kind == NAMED:
        return name, words.faces(count)
    group = (
        translate("MapView", "Group of {faces}").format(faces=words.faces(count))
        if count > 1
        else translate("MapView", "Single face")
    )
    if kind == SUGGESTED and name:
        return translate("MapView", "{name}?").format(name=words.isolated(name)), group
    return translate("MapView", "No name yet"), group
