"""The card beside what is selected on the map: who is it, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facetagger.ui import keys
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.crop_stack import CropStack
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.widgets.name_field import NameField
from facetagger.ui.widgets.plain import Label, caption, literal

#: So many crops show what was selected.
CROPS = 7
_SIDE, _AWAY = 44, 8


class _Crops(CropStack):
    """Some of the selected faces; dragging them drags all that are selected."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(thumbnails, parent, largest=_SIDE, smallest=_SIDE, columns=CROPS)
        self.dragged: Callable[[], None] = lambda: None
        self._pressed: QPointF | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            self.dragged()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None


class SelectionCard(QFrame):
    """Floats over the map.

    Attributes:
        dragged: called when the crops are dragged.
        field: takes the name.
        guess: takes the name that is suggested.
        ignore, divide, open, accept, done: what the buttons do.
        way: what the button that shows the group elsewhere says; empty: there is no such place.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")  # a card over the views, as messages are
        self.setAccessibleName(self.tr("Selected faces"))
        self.ignore: Callable[[], None] = lambda: None
        self.divide: Callable[[], None] = lambda: None
        self.open: Callable[[], None] = lambda: None
        self.accept: Callable[[], None] = lambda: None
        self.dragged: Callable[[], None] = lambda: None
        self.way = ""
        self.done: Callable[[], None] = lambda: None
        self._title = Label(self)
        self._title.setFont(style.font(bold=True))
        self._detail = Label(self)
        self._detail.setProperty("faint", True)
        self._detail.setWordWrap(True)
        self.crops = _Crops(thumbnails, self)
        self.crops.dragged = lambda: self.dragged()
        self.crops.setToolTip(self.tr("Drag them onto a person in the side bar"))
        self.field = NameField(self)
        self.field.setAccessibleName(self.tr("Name of the selected faces"))
        self._buttons = (
            self._button(self.tr("Ignore"), keys.tip(self.tr("Strangers"), "ignore"),
                         lambda: self.ignore()),
            self._button(self.tr("Divide off"),
                         keys.tip(self.tr("They become a group of their own"), "divide"),
                         lambda: self.divide()),
            self._button("", "", lambda: self.open()),
        )  # fmt: skip
        self._show = self._buttons[2]
        self.guess = self._button("", "", lambda: self.accept())
        self.guess.setProperty("chip", True)
        close = self._button("✕", self.tr("Select nothing (Esc)"), lambda: self.done())
        close.setProperty("link", True)
        close.setAccessibleName(self.tr("Select nothing"))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self._buttons:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(7)
        layout.addLayout(top)
        layout.addWidget(self.crops)
        layout.addWidget(self._detail)
        layout.addWidget(self.guess)
        layout.addWidget(self.field)
        layout.addLayout(row)
        self.ask(renames=False)
        self.hide()

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def show_faces(self, title: str, detail: str, face_ids: Sequence[int]) -> None:
        """Says what is selected.

        Args:
            title: how many faces, or who.
            detail: what a name would be given to, if not to all of them.
            face_ids: some of them, to be shown.
        """
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.crops.show_faces(face_ids[:CROPS])

    def show_guess(self, name: str) -> None:
        """Offers the name that most of the faces are suggested as; empty: there is none."""
        self.guess.setText(caption(self.tr("{name}?").format(name=words.isolated(name))))
        does = self.tr("Names the selected faces {name}").format(name=words.quoted(name))
        self.guess.setToolTip(literal(does))
        self.guess.setVisible(bool(name))

    def ask(self, *, renames: bool) -> None:
        """Says in the empty field what a name does.

        Args:
            renames: it is for all of one person, who has a name.
        """
        asked = words.translate("Menus", "Rename…") if renames else self.tr("Who is this?")
        self.field.setPlaceholderText(asked)

    def show_way(self, text: str, tip: str) -> None:
        """Where the group can be seen with all its faces; empty: nowhere."""
        self.way = text
        self._show.setText(caption(text))
        self._show.setToolTip(literal(tip))
        self._show.setVisible(bool(text))

    def place_beside(self, area: QRectF, room: QSize) -> None:
        """Stands below, above or beside an area of the parent, wherever nothing of it is hidden.

        Args:
            area: of the parent, what is selected.
            room: the parent's size.
        """
        self.adjustSize()
        size = self.size()
        area = area.intersected(QRectF(0, 0, room.width(), room.height()))
        x = area.center().x() - size.width() / 2
        y = area.bottom() + _AWAY
        if y + size.height() > room.height() - _AWAY:
            y = area.top() - _AWAY - size.height()
        if y < _AWAY:  # neither below nor above: beside it, or at the bottom
            y = room.height() - _AWAY - size.height()
            if area.right() + _AWAY + size.width() <= room.width():
                x = area.right() + _AWAY
            elif area.left() - _AWAY - size.width() >= 0:
                x = area.left() - _AWAY - size.width()
        x = min(max(x, _AWAY), max(_AWAY, room.width() - _AWAY - size.width()))
        self.move(round(x), round(max(y, _AWAY)))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(16 * text_line(), 0))
