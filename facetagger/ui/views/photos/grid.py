"""The grid of photos: dragged out to the file manager as copies, copied to the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QDrag, QPainter
from PySide6.QtWidgets import QWidget

from facetagger.ui import desktop
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.thumbnails import Picture, Thumbnails, blank_image, to_pixmap
from facetagger.ui.views.photos.model import PhotosModel
from facetagger.ui.views.photos.tiles import PhotoDelegate


class PhotoGrid(Grid):
    """Tiles of photos."""

    def __init__(self, model: PhotosModel, pictures: Thumbnails, parent: QWidget) -> None:
        super().__init__(model, PhotoDelegate(pictures), parent)
        self._pictures = pictures
        self.gap = 8
        self.setDragDropMode(self.DragDropMode.DragOnly)

    def paths(self) -> list[str]:
        """The files of the selected photos that are there."""
        rows = [self.rows.row(key) for key in self.selected_keys()]
        return [row.photo.path for row in rows if row is not None and not row.photo.missing]

    def copy(self) -> int:
        """Puts the files of the selected photos on the clipboard; returns how many."""
        paths = self.paths()
        if paths:
            desktop.copy_files(paths)
        return len(paths)

    def startDrag(self, actions: Qt.DropAction) -> None:
        paths = [path for path in self.paths() if Path(path).exists()]
        if not paths:
            return
        drag = QDrag(self)
        drag.setMimeData(desktop.to_mime(paths))
        drag.setPixmap(self._drag_picture(len(paths)))
        drag.setHotSpot(QPoint(-8, -8))
        # Copies only: no file manager may move the user's photos away.
        drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def _drag_picture(self, photos: int) -> Picture:
        """The first photo, and how many there are."""
        ratio = self.devicePixelRatioF()
        image = blank_image(108, 92, ratio)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture = self._pictures.get(self.selected_keys()[0], 128 * ratio)
        field = QRectF(0, 0, 96, 80)
        if picture is not None:
            size = QSizeF(picture.size()).scaled(field.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawPixmap(QRectF(QPointF(), size), picture, QRectF(picture.rect()))
            field = QRectF(QPointF(), size)
        if photos > 1:
            painter.setFont(style.font(0.95, bold=True))
            text = words.number(photos)
            width = max(24, painter.fontMetrics().horizontalAdvance(text) + 14)
            badge = QRectF(0, 0, width, 24)
            badge.moveCenter(field.bottomRight())
            badge.moveBottomRight(QPointF(min(badge.right(), 108.0), min(badge.bottom(), 92.0)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("accent"))
            painter.drawRoundedRect(badge, 12, 12)
            painter.setPen(style.color("on_accent"))
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()
        return to_pixmap(image)
