"""A whole photo with its boxes and names, over the window: Space opens and closes it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facetagger.entities import Face, Photo, PhotoError, State, Suggestion
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.photos import decode
from facetagger.ui import icons, style, words
from facetagger.ui.context import Context
from facetagger.ui.runner import Failure

_INK, _GROUND = QColor("#ffffff"), QColor("#0f1114")
_CLOSE = (Qt.Key.Key_Escape, Qt.Key.Key_Space)


class Canvas(QWidget):
    """The photo, fitted, and the boxes on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._boxes: list[tuple[Face, str]] = []
        self._marked = 0
        self._note = ""

    def show_note(self, note: str) -> None:
        """Shows a sentence in place of a photo."""
        self._image, self._note = None, note
        self.update()

    def show_image(self, image: QImage, boxes: Sequence[tuple[Face, str]], marked: int) -> None:
        """Shows a photo; the marked face's box stands out."""
        self._image, self._boxes, self._marked = image, list(boxes), marked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None:
            painter.setPen(QColor("#c9ced8"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(40, 40, -40, -40), int(flags), self._note)
        else:
            self._paint_photo(painter, self._image)
        painter.end()

    def _paint_photo(self, painter: QPainter, image: QImage) -> None:
        size = QSize(image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QPointF(self.rect().center()))
        painter.drawImage(area, image)
        # The marked one last, so that no other label lies on it.
        for face, name in sorted(self._boxes, key=lambda pair: pair[0].id == self._marked):
            box = face.box
            rect = QRectF(
                area.left() + box.x * area.width(),
                area.top() + box.y * area.height(),
                box.w * area.width(),
                box.h * area.height(),
            )
            self._paint_box(painter, rect, name, marked=face.id == self._marked)

    def _paint_box(self, painter: QPainter, rect: QRectF, name: str, *, marked: bool) -> None:
        painter.setPen(QPen(QColor(0, 0, 0, 140), 4 if marked else 3))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(QPen(QColor("#79a7ff") if marked else _INK, 2.5 if marked else 1.4))
        painter.drawRoundedRect(rect, 6, 6)
        if not name:
            return
        font = style.font(1.0, bold=True)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, 260)
        label = QRectF(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 6)
        label.moveCenter(QPointF(rect.center().x(), rect.bottom() + 6 + label.height() / 2))
        if label.bottom() > self.height():
            label.moveBottom(rect.top() - 6)
        label.moveLeft(max(0.0, min(label.left(), self.width() - label.width())))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(12, 14, 20, 205))
        painter.drawRoundedRect(label, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_INK)
        painter.setFont(font)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), text)


class PhotoView(QWidget):
    """Covers the window and has the keyboard while it does.

    Attributes:
        opened: called when it came up.
        closed: called when it was left, with the widget that had the keys before.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo"))
        self._context = context
        self.opened: Callable[[], None] = lambda: None
        self.closed: Callable[[QWidget | None], None] = lambda before: None
        self._before: QWidget | None = None
        self._ids: list[int] = []
        self._index = 0
        self._wanted = 0
        self._canvas = Canvas(self)
        self._title = QLabel(self)
        self._title.setStyleSheet("color: #ffffff;")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._place = QLabel(self)
        self._place.setStyleSheet("color: #b4bac6;")
        top = QHBoxLayout()
        top.setContentsMargins(18, 10, 10, 10)
        top.setSpacing(16)
        top.addWidget(self._title, 1)
        top.addWidget(self._place)
        for name, text, act in (
            ("back", self.tr("Previous photo"), lambda: self.step(-1)),
            ("forward", self.tr("Next photo"), lambda: self.step(1)),
            ("cross", self.tr("Close"), self.leave),
        ):
            top.addWidget(self._button(name, text, act))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._canvas, 1)
        QApplication.instance().focusChanged.connect(self._focus_changed)
        self.hide()

    def _button(self, icon: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIcon(icons.icon_in(icon, _INK))
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setStyleSheet(
            "QPushButton { background: transparent; border: 0; padding: 6px; border-radius: 6px; }"
            "QPushButton:hover { background: #2c3038; }"
        )
        button.clicked.connect(lambda: act())
        return button

    def show_faces(self, face_ids: Sequence[int], index: int) -> None:
        """Shows the photo of a face; the arrow keys go on to those of the others."""
        self._ids = list(face_ids)
        self._index = max(0, min(index, len(self._ids) - 1))
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.opened()
        self._load()

    def step(self, by: int) -> None:
        """Goes to the next or previous face's photo."""
        index = self._index + by
        if 0 <= index < len(self._ids):
            self._index = index
            self._load()

    def leave(self) -> None:
        """Closes the photo."""
        if self.isVisible():
            self._wanted += 1
            self.hide()
            self.closed(self._before)

    def _load(self) -> None:
        if not self._ids:
            return
        face_id = self._ids[self._index]
        self._place.setText(
            self.tr("{n} of {total}").format(
                n=words.number(self._index + 1), total=words.number(len(self._ids))
            )
        )
        self._wanted += 1
        wanted, library = self._wanted, self._context.library
        pixels = round(max(self.width(), self.height()) * self.devicePixelRatioF())

        def read() -> tuple[Photo, QImage, list[tuple[Face, str]]] | None:
            # Whoever holds the arrow key down wants the last photo, not each on the way.
            return _read(library, face_id, pixels) if wanted == self._wanted else None

        self._context.runner.call(
            read,
            lambda result: self._show(wanted, face_id, result),
            lambda failure: self._failed(wanted, failure),
        )

    def _show(
        self,
        wanted: int,
        face_id: int,
        result: tuple[Photo, QImage, list[tuple[Face, str]]] | None,
    ) -> None:
        if wanted != self._wanted or result is None:
            return
        photo, image, boxes = result
        path = Path(photo.path)
        self._title.setText(f"<b>{_plain(path.name)}</b>&nbsp;&nbsp; {_plain(str(path.parent))}")
        self._canvas.show_image(image, boxes, face_id)

    def _failed(self, wanted: int, failure: Failure) -> None:
        if wanted == self._wanted:
            self._title.clear()
            self._canvas.show_note(failure.sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1,
        }  # fmt: skip
        if event.key() in _CLOSE:
            self.leave()
        elif event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self.step(-self._index)
        elif event.key() == Qt.Key.Key_End:
            self.step(len(self._ids) - 1 - self._index)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        return True  # Tab leads to nothing that could be seen

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        # A view below that takes the keys would act on what nobody sees.
        below = new is not None and self.parentWidget().isAncestorOf(new)
        if below and new is not self and self.isVisible():
            self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        painter.end()


def _read(library: Library, face_id: int, pixels: int) -> tuple[Photo, QImage, list]:
    """Reads photo, picture and named boxes. Called in a worker."""
    faces = queries.faces(library, [face_id])
    photo = queries.photo(library, faces[0].photo_id) if faces else None
    if photo is None:
        raise PhotoError(words.translate("PhotoView", "This face is not there any more."))
    if not os.path.lexists(photo.path):
        raise PhotoError(
            words.translate("PhotoView", "The photo is not there any more: {path}").format(
                path=photo.path
            )
        )
    try:
        rgb = decode.load(photo.path, pixels, exact=True).rgb
    except PhotoError as error:
        raise PhotoError(f"{error}\n\n{photo.path}") from error
    height, width = rgb.shape[:2]
    image = QImage(rgb.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    found = [
        face
        for face in queries.photo_faces(library, photo.id)
        if face.state is not State.NOT_A_FACE and not face.is_lost
    ]
    guesses = queries.suggestions_of(library, [face.id for face in found])
    return photo, image, [(face, _name(library, face, guesses.get(face.id))) for face in found]


def _name(library: Library, face: Face, guess: Suggestion | None) -> str:
    person_id = face.person_id if guess is None else guess.person_id
    person = queries.person(library, person_id) if person_id is not None else None
    if person is None:
        return ""
    return f"{person.name}?" if guess is not None else person.name


def _plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
