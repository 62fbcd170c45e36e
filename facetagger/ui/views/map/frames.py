"""Crops on the map in the colour of their person, kept as pictures: one stroke a crop."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from facetagger.ui.look import style
from facetagger.ui.tiles.delegate import rounded
from facetagger.ui.tiles.thumbnails import blank_image, to_pixmap

#: Pixels around a crop.
FRAME = 2
_KEPT = 1200
_RADIUS, _DIMMED = 7, 0.3


class Frames:
    """Makes them once each (pictures of `thumbnails.to_pixmap`)."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], Any] = OrderedDict()

    def picture(
        self,
        crop: Any,
        side: int,
        ratio: float,
        ink: QColor | None,
        *,
        dashed: bool,
        dimmed: bool,
    ) -> Any:
        """A crop with its frame.

        Args:
            crop: as `Thumbnails.cut` gives it; None: it is still to come.
            side: of the crop, in the window's own units.
            ratio: device pixels for one of those.
            ink: the person's colour, None: there is no name.
            dashed: the name is only suggested.
            dimmed: others are meant.
        """
        key = (
            None if crop is None else crop.cacheKey(), side, ratio,
            None if ink is None else ink.rgb(), dashed, dimmed, style.colors(),
        )  # fmt: skip
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = _draw(crop, side, ratio, ink, dashed, dimmed)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found


def _draw(
    crop: Any, side: int, ratio: float, ink: QColor | None, dashed: bool, dimmed: bool
) -> Any:
    image = blank_image(side + 2 * FRAME, side + 2 * FRAME, ratio)
    rect = QRectF(FRAME, FRAME, side, side)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if dimmed:
        painter.fillPath(rounded(rect, _RADIUS), style.color("window"))
        painter.setOpacity(_DIMMED)
    if crop is None:
        painter.fillPath(rounded(rect, _RADIUS), style.color("shade"))
    else:
        painter.drawPixmap(QPointF(FRAME, FRAME), crop)
    lines = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(ink or style.color("strong_border"), 3.0 if ink else 1.5, lines))
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    painter.end()
    return to_pixmap(image)
