"""The top of a person's view: cover, name to be edited, how many faces and photos."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facetagger.ui import style, words
from facetagger.ui.models import PersonRow
from facetagger.ui.thumbnails import Thumbnails
from facetagger.ui.tile_delegate import rounded


class Cover(QWidget):
    """A round crop."""

    def __init__(self, thumbnails: Thumbnails, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._side = side
        self._face_id: int | None = None
        self.setFixedSize(QSize(side, side))
        thumbnails.arrived.connect(self._crops_arrived)

    def show_face(self, face_id: int | None) -> None:
        """Shows a face."""
        self._face_id = face_id
        self.update()

    def _crops_arrived(self, _face_ids: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(0, 0, self._side, self._side)
        path = rounded(rect, self._side / 2)
        painter.fillPath(path, style.color("shade"))
        if self._face_id is not None:
            side = self._side * self.devicePixelRatioF()
            pixmap = self._thumbnails.get(self._face_id, side)
            if pixmap is not None:
                painter.setClipPath(path)
                painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
        painter.end()


class TitleEdit(QLineEdit):
    """A title that can be edited where it stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("titleEdit")
        self.setAcceptDrops(False)
        self.setFont(style.font(1.5, bold=True))
        self.shown = ""
        self.kept: Callable[[str], None] = lambda text: None
        self.left: Callable[[], None] = self.clearFocus
        self.returnPressed.connect(self._keep)
        self.textChanged.connect(lambda _text: self.updateGeometry())

    def show_text(self, text: str) -> None:
        """Shows a name, unless the user is editing one."""
        editing = self.hasFocus() and (self.isModified() or text == self.text())
        if not editing:
            self.setText(text)
            self.setCursorPosition(0)
        self.shown = text

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        size.setWidth(min(620, self.fontMetrics().horizontalAdvance(self.text()) + 36))
        return size

    def _keep(self) -> None:
        name = self.text().strip()
        self.setModified(False)
        if name != self.shown:
            self.kept(name)
        self.left()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self.shown)
            self.left()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.isModified():
            self.setText(self.shown)


class PersonHeader(QWidget):
    """Attributes: renamed: called with the new name. left: called when editing it is over."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "header")
        self.renamed: Callable[[str], None] = lambda name: None
        self.left: Callable[[], None] = lambda: None
        self._cover = Cover(thumbnails, 64, self)
        self._name = TitleEdit(self)
        self._name.setAccessibleName(self.tr("Name of this person"))
        self._name.setToolTip(self.tr("Click to rename (F2)"))
        self._name.kept = lambda name: self.renamed(name)
        self._name.left = lambda: self.left()
        self._numbers = QLabel(self)
        self._numbers.setProperty("faint", True)
        self._numbers.setContentsMargins(9, 0, 0, 0)
        self.forget_button = QPushButton(self.tr("Forget"), self)
        self.forget_button.setToolTip(
            self.tr("Takes the name away; the faces go back to the Inbox. Can be undone.")
        )
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._name, 0, Qt.AlignmentFlag.AlignLeft)
        text.addWidget(self._numbers)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(12)
        row.addWidget(self._cover)
        row.addLayout(text, 1)
        row.addWidget(self.forget_button)

    def show_row(self, row: PersonRow) -> None:
        """Shows a person."""
        self._cover.show_face(row.cover)
        self._name.show_text(row.summary.person.name)
        self._name.updateGeometry()
        self._numbers.setText(
            self.tr("{faces} in {photos}").format(
                faces=words.faces(row.summary.faces), photos=words.photos(row.summary.photos)
            )
        )

    def edit_name(self) -> None:
        """Puts the cursor into the name."""
        self._name.setFocus()
        self._name.selectAll()
