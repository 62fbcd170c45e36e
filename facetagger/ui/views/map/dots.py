"""Dots as pixels: 100,000 of them many times a second, with NumPy and no painter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

Colours = NDArray[np.uint32]
Pixels = NDArray[np.intp]

#: Edges are softened where no more dots than this are on the screen.
_SOFT = 8_000
# Radius of a dot, in the window's own units: of very many, of few, of those that are looked at.
_LEAST, _LEAST_LARGE, _MOST = 1.4, 3.5, 7.0
_SOLID = 250  # of 255: as good as covered


@dataclass(frozen=True, slots=True, eq=False)
class _Stamp:
    """The pixels of a dot about its middle: (k,) down, across, and how much it covers, 1..255."""

    down: NDArray[np.int64]
    across: NDArray[np.int64]
    cover: NDArray[np.int64]


@lru_cache(maxsize=64)
def _stamp(quarters: int, *, hollow: bool) -> _Stamp:
    """A disc, or a ring, of a radius in quarters of a pixel."""
    radius = quarters / 4.0
    reach = int(radius + 1.5)
    fine = (np.arange((2 * reach + 1) * 4) + 0.5) / 4.0 - reach - 0.5
    far = np.hypot(fine[:, None], fine[None, :])
    inside = far <= radius
    if hollow:
        inside &= far >= radius - max(1.25, 0.36 * radius)
    side = 2 * reach + 1
    cover = inside.reshape(side, 4, side, 4).sum(axis=(1, 3)) * 255 // 16
    down, across = np.nonzero(cover > 20)
    return _Stamp(down - reach, across - reach, cover[down, across].astype(np.int64))


def radius(scale: float, spacing: float, count: int, room: float) -> float:
    """How large dots are drawn, in the window's own units.

    Args:
        scale: the window's own units for one of the map's.
        spacing: how far dots typically are from each other, in the map's units.
        count: how many dots there are.
        room: the window's area, in its own units.
    """
    # A few thousand dots may be large even where they overlap a little.
    least = min(max(_LEAST, 0.15 * sqrt(room / max(count, 1))), _LEAST_LARGE)
    return min(max(0.36 * scale * spacing, least), _MOST)


class Picture:
    """An image to put dots into.

    Attributes:
        image: it; shares its memory with the pixels that are written.
    """

    def __init__(self, width: int, height: int, ratio: float) -> None:
        """Makes an image of device pixels."""
        self._pixels = np.zeros((height, width), np.uint32)
        self.image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.image.setDevicePixelRatio(ratio)

    def clear(self, ground: int) -> None:
        """Fills it with one colour, 0xffrrggbb."""
        self._pixels.fill(ground)

    def put(
        self, points: NDArray[np.float32], colours: Colours, size: float, *, hollow: bool = False
    ) -> None:
        """Draws dots; later ones lie on earlier ones.

        Args:
            points: float32 (n, 2), device pixels; those outside are left out.
            colours: uint32 (n,), 0xffrrggbb.
            size: radius in device pixels.
            hollow: rings instead of discs.
        """
        height, width = self._pixels.shape
        stamp = _stamp(max(3, round(4 * size)), hollow=hollow)
        edge = int(size) + 3
        x, y = points[:, 0], points[:, 1]
        # A margin all around, so that no single pixel of a dot has to be looked at.
        seen = np.flatnonzero((x >= edge) & (y >= edge) & (x < width - edge) & (y < height - edge))
        if not len(seen):
            return
        at = y[seen].astype(np.int64) * width + x[seen].astype(np.int64)
        inks = colours[seen]
        flat = self._pixels.reshape(-1)
        soft = len(seen) <= _SOFT
        for down, across, cover in zip(
            stamp.down.tolist(), stamp.across.tolist(), stamp.cover.tolist(), strict=True
        ):
            spot = at + (down * width + across)
            if cover >= _SOLID or (not soft and cover >= 110):
                flat[spot] = inks
            elif soft:
                flat[spot] = mixed(flat[spot], inks, cover)


def mixed(under: Colours, over: Colours, cover: int) -> Colours:
    """Colours with others laid over them.

    Args:
        under, over: uint32 (n,), 0xffrrggbb.
        cover: how much shows of those above, 0..255.
    """
    mask, rest = np.uint32(0x00FF00FF), np.uint32(256 - cover)
    part = np.uint32(cover)
    red_blue = ((under & mask) * rest + (over & mask) * part) >> np.uint32(8)
    green = (
        ((under >> np.uint32(8)) & np.uint32(0xFF)) * rest
        + ((over >> np.uint32(8)) & np.uint32(0xFF)) * part
    ) & np.uint32(0xFF00)
    return np.asarray((red_blue & mask) | green | np.uint32(0xFF000000), np.uint32)


def area(line: QPolygonF, width: int, height: int) -> NDArray[np.bool_]:
    """Which pixels (height, width) are inside a closed line."""
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen(QColor(255, 255, 255))
    painter.setBrush(QColor(255, 255, 255))
    painter.drawPolygon(line, Qt.FillRule.WindingFill)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return np.asarray(rows[:, :width] > 0)
