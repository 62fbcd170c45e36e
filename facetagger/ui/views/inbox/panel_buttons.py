"""What can be clicked below the faces of a group; each button says what it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from facetagger.ui.text import words

translate = words.translate
#: There is room on a button for such a number.
_MANY = 888
#: So many times as high as a button a panel is for all four of them above each other.
_ENOUGH = 22


class _Button(QPushButton):
    """A double click is one click: what the button is about has changed by the first half of it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class PanelButtons(QWidget):
    """Divide, ignore, not a face, show the photo. Attributes: what each of them does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.divides: Callable[[], None] = lambda: None
        self.ignores: Callable[[], None] = lambda: None
        self.sets_aside: Callable[[], None] = lambda: None
        self.shows: Callable[[], None] = lambda: None
        self.divide = self._button(lambda: self.divides())
        self.ignore = self._button(lambda: self.ignores())
        self.no_face = self._button(lambda: self.sets_aside())
        self.photo = self._button(lambda: self.shows())
        self.no_face.setText(translate("InboxMenu", "Not a face"))
        self.photo.setText(translate("GroupPanel", "Show photo"))
        tip = translate("GroupPanel", "The whole photo with its boxes and names (Space)")
        self.photo.setToolTip(tip)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 10)
        self._grid.setSpacing(8)
        self._columns = 0
        self.say(0, _MANY)
        self._widest = max(button.sizeHint().width() for button in self._all())
        self.say(0, 0)
        self.fit()

    def _all(self) -> tuple[QPushButton, ...]:
        return (self.divide, self.ignore, self.no_face, self.photo)

    def fit(self) -> None:
        """Two beside each other, all of one width: no button moves when another one's words do."""
        columns = 2 if self.width() >= 2 * self._widest + 32 else 1
        height = self.divide.sizeHint().height()
        # In a small window the faces come first; a double click shows the photo, Del is no face.
        room = columns == 2 or self.parentWidget().height() >= _ENOUGH * height
        for button in (self.no_face, self.photo):
            button.setVisible(room)
        if columns != self._columns:
            self._columns = columns
            for place, button in enumerate(self._all()):
                self._grid.addWidget(button, place // columns, place % columns)
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, columns - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _button(self, does: Callable[[], None]) -> QPushButton:
        button = _Button(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        button.clicked.connect(lambda _checked=False: does())
        return button

    def say(self, meant: int, all_faces: int, groups: int = 1) -> None:
        """Says what a click would be about.

        Args:
            meant: so many faces of the group, of
            all_faces: so many; without any it is the whole group, or
            groups: so many of them.
        """
        several = groups > 1 and not meant
        some = words.groups(groups) if several else words.faces(meant or all_faces)
        self.ignore.setText(translate("SideBar", "Ignore {faces}").format(faces=some))
        if meant:
            self.divide.setText(translate("GroupPanel", "Divide off"))
            tip = translate(
                "GroupPanel",
                "The selected faces become a group of their own (Ctrl+D, or drag them here)",
            )
            self.divide.setToolTip(tip)
        else:
            self.divide.setText(translate("InboxMenu", "Divide in two"))
            self.divide.setToolTip("")
        self.divide.setEnabled(meant < all_faces and all_faces > 1 and not several)
        for button in (self.ignore, self.no_face, self.photo):
            button.setEnabled(all_faces > 0)

    def narrowest(self) -> int:
        """The width below which a button would be cut."""
        return self._widest + 24
