"""Icons of our own drawing: black lines in resources/icons, painted in the theme's colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from facetagger.settings import resource
from facetagger.ui.look import style
from facetagger.ui.tiles.thumbnails import blank_image, to_pixmap


@lru_cache(maxsize=64)
def _drawing(name: str, ink: str) -> QSvgRenderer:
    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("#000", ink).encode()))


def paint(painter: QPainter, name: str, rect: QRectF, ink: QColor) -> None:
    """Paints an icon into a rectangle."""
    _drawing(name, ink.name()).render(painter, rect)


def _image(name: str, ink: QColor, side: int, ratio: float) -> QImage:
    image = blank_image(side, side, ratio)
    painter = QPainter(image)
    paint(painter, name, QRectF(0, 0, side, side), ink)
    painter.end()
    return image


def icon(name: str, color: str = "text") -> QIcon:
    """An icon for buttons and actions, in a colour of the theme now in use."""
    result = icon_in(name, style.color(color))
    for image in _images(name, style.color("disabled")):
        result.addPixmap(to_pixmap(image), QIcon.Mode.Disabled)
    return result


def icon_in(name: str, ink: QColor) -> QIcon:
    """An icon in a colour that is the same in every theme."""
    result = QIcon()
    for image in _images(name, ink):
        result.addPixmap(to_pixmap(image))
    return result


def _images(name: str, ink: QColor) -> list[QImage]:
    """Drawn for each size that buttons and menus have: one that was scaled would be blurred."""
    sides = (style.scaled(16), style.scaled(20))
    return [_image(name, ink, side, ratio) for side in sides for ratio in (1.0, 2.0)]


def app_icon() -> QIcon:
    """The application's own icon, for title bars and task bars."""
    image = blank_image(64, 64, 2.0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(QColor("#2563d9"))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    paint(painter, "person", QRectF(8, 6, 48, 48), QColor("#ffffff"))
    painter.end()
    return QIcon(to_pixmap(image))
