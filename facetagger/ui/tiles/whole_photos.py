"""Whole photos in place of the crops of faces, wherever tiles show those."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from facetagger.entities import Box
from facetagger.jobs import pipeline
from facetagger.jobs.previews import previews
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.previews import SIDE
from facetagger.ui.look import style
from facetagger.ui.tiles.thumbnails import Picture, Thumbnails, blank_image, to_pixmap

#: Photos take a while each: what is there is shown at once, and a core is left to the window.
_BATCH = 2
_WORKERS = 2 if pipeline.cores() > 2 else 1


class WholePhotos(Thumbnails):
    """The photos of faces, by face id, each with a frame around the face."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(self._read, parent, sides=(160, SIDE), batch=_BATCH, workers=_WORKERS)
        self._library = library
        self._boxes: dict[int, Box] = {}
        self._without: dict[int, int] = {}  # faces whose photo is not to be had -> that photo

    def _read(self, face_ids: Sequence[int]) -> Mapping[int, bytes]:
        faces = queries.faces(self._library, face_ids)
        found = previews(self._library, list(dict.fromkeys(face.photo_id for face in faces)))
        for face in faces:
            self._boxes[face.id] = face.box
            if face.photo_id not in found:
                self._without[face.id] = face.photo_id
        return {face.id: found[face.photo_id] for face in faces if face.photo_id in found}

    def retry_photos(self, photo_ids: Container[int]) -> None:
        """Looks again for photos that were not to be had and have changed: they may be back."""
        again = [i for i, photo in list(self._without.items()) if photo in photo_ids]
        for face_id in again:
            self._without.pop(face_id, None)
        self.retry(again)

    def shape(
        self, face_id: int, whole: Picture, size: QSizeF, radius: float, ratio: float
    ) -> Picture:
        """The whole picture inside the shape, with the face marked."""
        image = blank_image(ceil(size.width()), ceil(size.height()), ratio)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)
        painter.fillPath(path, style.color("shade"))
        painter.setClipPath(path)
        shown = QSizeF(whole.size()).scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        spot = QRectF(
            (size.width() - shown.width()) / 2, (size.height() - shown.height()) / 2,
            shown.width(), shown.height(),
        )  # fmt: skip
        painter.drawPixmap(spot, whole, QRectF(whole.rect()))
        box = self._boxes.get(face_id)
        if box is not None:
            frame = QRectF(
                spot.left() + box.x * spot.width(), spot.top() + box.y * spot.height(),
                box.w * spot.width(), box.h * spot.height(),
            )  # fmt: skip
            for colour, width in ((QColor(0, 0, 0, 140), 3.0), (QColor("#ffffff"), 1.4)):
                painter.setPen(QPen(colour, width))
                painter.drawRoundedRect(frame, 2, 2)
        painter.end()
        return to_pixmap(image)
