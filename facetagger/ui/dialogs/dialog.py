"""What all dialogs of facetagger share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facetagger.ui.look import style
from facetagger.ui.widgets import enter
from facetagger.ui.widgets.flow import FlowLayout
from facetagger.ui.widgets.plain import Label


class Dialog(QDialog):
    """A titled dialog whose Close button is where the system puts it."""

    def __init__(self, parent: QWidget | None, title: str, *, width: int, height: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 20, 22, 18)
        self.column.setSpacing(12)
        # Of sentences in several lines Qt keeps room for one: `_fit` sees to the others.
        self.column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        heading = Label(title, self)
        heading.setFont(style.font(1.3, bold=True))
        heading.setWordWrap(True)
        self.column.addWidget(heading)
        self._usual = QSize(width, height)
        self.resize(self._wished())

    def _wished(self) -> QSize:
        """How large it opens: measures are for the usual font; with a larger one as much more."""
        larger = max(1.0, self.fontMetrics().height() / 17)
        return (self._usual * larger).boundedTo(self._room())

    def _room(self) -> QSize:
        """How large it may be on its screen."""
        return self.screen().availableGeometry().size() - QSize(40, 80)

    def _fit(self) -> None:
        """Sees that every line of every sentence has room, whatever the font and the language."""
        room = self._room()
        needed = QSize(self.column.totalMinimumSize().width(), 0)
        needed.setWidth(min(needed.width(), room.width()))
        height = self.column.totalMinimumHeightForWidth(max(self.width(), needed.width()))
        needed.setHeight(min(height, room.height()))
        self.setMinimumSize(needed)

    def _can_grow(self) -> bool:
        """Whether there is a part that can use more room than it needs."""
        for place in range(self.column.count()):
            entry = self.column.itemAt(place)
            grows = entry.expandingDirections() & Qt.Orientation.Vertical
            if entry.spacerItem() is None and (grows or self.column.stretch(place)):
                return True
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if not self._can_grow():  # no hole above the buttons
            self.resize(self.width(), self.column.totalHeightForWidth(self.width()))
        if self.parentWidget() is None:
            return
        # Some window managers put dialogs anywhere; they belong above the middle of the window.
        frame = self.frameGeometry()
        frame.moveCenter(self.parentWidget().window().frameGeometry().center())
        self._move_onto_screen(frame)

    def _move_onto_screen(self, frame: QRect) -> None:
        """Moves it there, or as near as all of it can be seen."""
        room = self.screen().availableGeometry()
        left = max(room.left(), min(frame.left(), room.right() - frame.width()))
        self.move(left, max(room.top(), min(frame.top(), room.bottom() - frame.height())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.FontChange or not self.isVisible():
            return
        self._grow_to(self._wished())  # the text became larger while it is open

    def _grow_to(self, size: QSize) -> None:
        """Makes it so large at least, if the screen is; its middle stays where it can."""
        more = self.size().expandedTo(size).boundedTo(self._room()) - self.size()
        frame = self.frameGeometry()
        half = QPoint(more.width() // 2, more.height() // 2)
        frame = QRect(frame.topLeft() - half, frame.size() + more)
        self.resize(self.size() + more)
        self._move_onto_screen(frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter.presses(event, self):
            super().keyPressEvent(event)

    def add_close(self) -> QDialogButtonBox:
        """Adds the row of buttons."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        return buttons

    def add_many(self, buttons: Sequence[QPushButton]) -> None:
        """Adds many buttons and Close, in several lines where they are wider than the dialog."""
        line = FlowLayout(trailing=True)
        for button in buttons:
            line.addWidget(button)
        close = self.add_close()
        self.column.removeWidget(close)
        line.addWidget(close)
        self.column.addLayout(line)

    def add_text(self, text: str, *, faint: bool = False) -> QLabel:
        """Adds a sentence."""
        label = Label(text, self)
        label.setWordWrap(True)
        label.setProperty("faint", faint)
        self.column.addWidget(label)
        return label


def say(note: QLabel, sentence: str, *, bad: bool = False) -> None:
    """Puts a sentence into a dialog's note, in the colour of errors if it is bad news."""
    note.setText(sentence)
    note.setProperty("bad", bad)
    note.style().unpolish(note)  # colours that hang on a property are only read anew this way
    note.style().polish(note)
