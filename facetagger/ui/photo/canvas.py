"""The photo in the photo view, and the boxes painted on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from facetagger.entities import Box, State
from facetagger.ui.look import style
from facetagger.ui.photo import boxes as photo_boxes
from facetagger.ui.photo.boxes import Shown
from facetagger.ui.photo.zoom import Zoom
from facetagger.ui.text import words

INK, GROUND, MARK = QColor("#ffffff"), QColor("#0f1114"), QColor("#79a7ff")
_NOTE, _SHADOW, _LABEL = QColor("#c9ced8"), QColor(0, 0, 0, 140), QColor(12, 14, 20, 205)
_ASIDE = QColor(255, 255, 255, 110)
LEAST_GRIP = 8.0


class Canvas(QWidget):
    """The photo, fitted or zoomed, and the boxes on it.

    Attributes:
        zoom: where the photo lies.
        image, sharp: the photo as large as the window, and larger for a closer look.
        boxes: what shows on it.
        marked: the face whose box stands out, 0: none.
        hovered: the face under the pointer, 0: none.
        draft: a box that is being drawn or moved; and the face whose box it is, 0: a new one.
        changed: called when the photo was moved or zoomed.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.zoom = Zoom()
        self.image: QImage | None = None
        self.sharp: QImage | None = None
        self.boxes: list[Shown] = []
        self.marked = self.hovered = 0
        self.draft: Box | None = None
        self._drafted = 0
        self.changed: Callable[[], None] = lambda: None
        self.note = ""

    def show_note(self, note: str) -> None:
        """Shows a sentence in place of a photo."""
        self.image = self.sharp = self.draft = None
        self.boxes, self.marked, self.hovered, self.note = [], 0, 0, note
        self.moved()

    def show_image(self, image: QImage, size: QSizeF, boxes: Sequence[Shown], marked: int) -> None:
        """Shows another photo, fitted.

        Args:
            image: it, as large as the window.
            size: its full size in pixels.
            boxes: what shows on it.
            marked: the face whose box stands out.
        """
        self.image, self.sharp, self.draft, self.note = image, None, None, ""
        self.boxes, self.marked, self.hovered = list(boxes), marked, 0
        self.zoom.photo = size
        self.zoom.fit()
        self.moved()

    def show_boxes(self, boxes: Sequence[Shown]) -> None:
        """Shows other boxes on the same photo."""
        self.boxes = list(boxes)
        self.update()

    def show_draft(self, draft: Box | None, face_id: int = 0) -> None:
        """Shows a box that is being drawn, or moved in place of a face's; None: none."""
        self.draft, self._drafted = draft, face_id
        self.update()

    def shown(self, face_id: int) -> Shown | None:
        """The box of a face."""
        return photo_boxes.by_id(self.boxes, face_id)

    def rect_of(self, face_id: int) -> QRectF:
        """Where a face's box is in the canvas; empty if it is not on the photo."""
        found = self.shown(face_id)
        return self.zoom.rect(found.face.box) if found is not None else QRectF()

    def face_at(self, point: QPointF) -> int:
        """The face whose box is at a point, the smallest if boxes overlap; 0: none."""
        hits = [
            (rect.width() * rect.height(), shown.face.id)
            for shown in self.boxes
            if (rect := self.zoom.rect(shown.face.box)).adjusted(-3, -3, 3, 3).contains(point)
        ]
        return min(hits)[1] if hits else 0

    def moved(self) -> None:
        """The photo was moved or zoomed."""
        self.changed()
        self.update()

    def needs_sharp(self) -> bool:
        """Whether the photo shows larger than the picture of it has pixels."""
        if self.image is None:
            return False
        have = (self.sharp or self.image).width()
        wanted = self.zoom.area().width() * self.devicePixelRatioF()
        return wanted > 1.2 * have and have < self.zoom.photo.width()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.zoom.view = QSizeF(self.size())
        self.zoom.ratio = self.devicePixelRatioF()
        self.moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.image is None:
            painter.setPen(_NOTE)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(40, 40, -40, -40), int(flags), self.note)
        else:
            self._paint_photo(painter, self.image)
            self._paint_boxes(painter)
        painter.end()

    def _paint_photo(self, painter: QPainter, image: QImage) -> None:
        area = self.zoom.area()
        enlarged = area.width() * self.devicePixelRatioF() > 1.02 * image.width()
        if self.sharp is not None and enlarged:
            image = self.sharp
        # Only what shows: of a large photo that is zoomed into, that is little.
        seen = area.intersected(QRectF(self.rect()))
        x, y = image.width() / area.width(), image.height() / area.height()
        source = QRectF(
            (seen.left() - area.left()) * x,
            (seen.top() - area.top()) * y,
            seen.width() * x,
            seen.height() * y,
        )
        painter.drawImage(seen, image, source)

    def _paint_boxes(self, painter: QPainter) -> None:
        names: list[QRectF] = []  # where there are some by now
        # The marked one last, so that no other label lies on it.
        for shown in sorted(
            self.boxes, key=lambda s: (s.face.id == self.marked, s.face.id == self.hovered)
        ):
            if self.draft is None or shown.face.id != self._drafted:
                self._paint_box(painter, shown, names, marked=shown.face.id == self.marked)
        if self.draft is not None:
            self._paint_draft(painter, self.zoom.rect(self.draft))

    def _paint_draft(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(_SHADOW, 4))
        painter.drawRect(rect)
        painter.setPen(QPen(MARK, 2, Qt.PenStyle.DashLine))
        painter.drawRect(rect)
        self._paint_grips(painter, rect)

    def _paint_grips(self, painter: QPainter, rect: QRectF) -> None:
        if min(rect.width(), rect.height()) < 3 * LEAST_GRIP:
            return
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(INK)
        for point in photo_boxes.grip_points(rect):
            spot = QRectF(0, 0, LEAST_GRIP, LEAST_GRIP)
            spot.moveCenter(point)
            painter.drawRect(spot)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_box(
        self, painter: QPainter, shown: Shown, names: list[QRectF], *, marked: bool
    ) -> None:
        rect = self.zoom.rect(shown.face.box)
        if not rect.intersects(QRectF(self.rect()).adjusted(-60, -60, 60, 60)):
            return
        hovered = shown.face.id == self.hovered
        ink = _ASIDE if shown.face.state is State.IGNORED and not marked else INK
        thick = 2.5 if marked else 2.0 if hovered else 1.4
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_SHADOW, thick + 1.6))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(QPen(MARK if marked else ink, thick))
        painter.drawRoundedRect(rect, 6, 6)
        if marked:
            self._paint_grips(painter, rect)
        if shown.label:
            label = self.label_rects(rect, shown.label)[0]
            names.append(label)
            self._paint_label(painter, label, shown.label, faint=False)
        elif marked or hovered:
            text = words.set_aside(shown.face.state) or words.translate("PhotoView", "Who is this?")
            spots = self.label_rects(rect, text, faint=True)
            # A hint never lies on a name: above the box if need be, or nowhere.
            free = [spot for spot in spots if not any(map(spot.intersects, names))]
            if free:
                self._paint_label(painter, free[0], text, faint=True)

    def label_rects(self, rect: QRectF, text: str, *, faint: bool = False) -> list[QRectF]:
        """Where the label of a box can stand: where it should, and the other side of the box."""
        metrics = QFontMetrics(style.font(1.0, bold=not faint))
        text = self._shortened(metrics, text)
        label = QRectF(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 6)
        label.moveCenter(QPointF(rect.center().x(), rect.bottom() + 6 + label.height() / 2))
        label.moveLeft(max(0.0, min(label.left(), self.width() - label.width())))
        above = QRectF(label)
        above.moveBottom(max(rect.top() - 6, label.height()))
        return [label, above] if label.bottom() <= self.height() else [above]

    def _shortened(self, metrics: QFontMetrics, text: str) -> str:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, 20 * metrics.height())

    def _paint_label(self, painter: QPainter, label: QRectF, name: str, *, faint: bool) -> None:
        font = style.font(1.0, bold=not faint)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LABEL)
        painter.drawRoundedRect(label, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_NOTE if faint else INK)
        painter.setFont(font)
        text = self._shortened(QFontMetrics(font), name)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), text)
