"""What can be clicked below the faces of a group; each button says what it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from facetagger.ui.text import words

translate = words.translate
#: There is room on a button for such a number.
_MANY = 888
#: So many pixels of the panel are left to the faces where four buttons stand above each other.
_LEFT = 400
_SPACING = 8


class _Button(QPushButton):
    """A double click is one click: what the button is about has changed by the first half of it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class PanelButtons(QWidget):
    """Divide, ignore, not a face, show the photo.

    Attributes:
        divides, ignores, sets_aside, shows: what each of them does.
        clicked: called when one of them has done it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.divides: Callable[[], None] = lambda: None
        self.ignores: Callable[[], None] = lambda: None
        self.sets_aside: Callable[[], None] = lambda: None
        self.shows: Callable[[], None] = lambda: None
        self.clicked: Callable[[], None] = lambda: None
        self.divide = self._button(lambda: self.divides())
        self.ignore = self._button(lambda: self.ignores())
        self.no_face = self._button(lambda: self.sets_aside())
        self.photo = self._button(lambda: self.shows())
        self.photo.setText(translate("GroupPanel", "Show photo"))
        tip = translate("GroupPanel", "The whole photo with its boxes and names (Space)")
        self.photo.setToolTip(tip)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 10)
        self._grid.setSpacing(_SPACING)
        self._columns = 0
        self.say(0, 0)
        self.fit()

    def _all(self) -> tuple[QPushButton, ...]:
        return (self.divide, self.ignore, self.no_face, self.photo)

    def fit(self) -> None:
        """Two beside each other, all of one width: no button moves when another one's words do."""
        columns = 2 if self.width() >= 2 * self._widest() + 32 else 1
        # In a small window the faces come first; a double click shows the photo, Del is no face.
        four = 4 * (self.divide.sizeHint().height() + _SPACING)
        room = columns == 2 or self.parentWidget().height() - four >= _LEFT
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

    def event(self, event: QEvent) -> bool:
        # Also after a button got another font: the size of text may be changed at any time.
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def _button(self, does: Callable[[], None]) -> QPushButton:
        button = _Button(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        button.clicked.connect(lambda _checked=False: self._do(does))
        return button

    def _do(self, does: Callable[[], None]) -> None:
        does()
        self.clicked()

    def say(
        self, meant: int, all_faces: int, groups: int = 1, together: tuple[int, bool] = (0, True)
    ) -> None:
        """Says what a click would be about.

        Args:
            meant: so many faces of the group, of
            all_faces: so many; without any it is the whole group, or
            groups: so many of them.
            together: how many faces these groups have at least, and whether no more.
        """
        several = groups > 1 and not meant
        count = meant or all_faces
        self.ignore.setText(_ignore(words.groups(groups) if several else words.faces(count)))
        if not count:
            self.ignore.setText(translate("InboxMenu", "Ignore"))
        self.no_face.setText(_no_faces(*together) if several else _no_faces(count))
        self.divide.setText(_divide(meant))
        if meant:
            tip = translate(
                "GroupPanel",
                "The selected faces become a group of their own (Ctrl+D, or drag them here)",
            )
            self.divide.setToolTip(tip)
        else:
            self.divide.setToolTip("")
        self.divide.setEnabled(meant < all_faces and all_faces > 1 and not several)
        for button in (self.ignore, self.no_face, self.photo):
            button.setEnabled(all_faces > 0)

    def narrowest(self) -> int:
        """The width below which a button would be cut."""
        return self._widest() + 24

    def _widest(self) -> int:
        """How wide the widest of them is when there is most to say."""
        most = [_divide(1), _divide(0), _no_faces(1), _no_faces(_MANY), self.photo.text()]
        most += [_ignore(words.faces(_MANY)), _ignore(words.groups(_MANY))]
        wide = self.ignore.fontMetrics().horizontalAdvance
        frame = self.ignore.sizeHint().width() - wide(self.ignore.text())
        return frame + max(wide(text) for text in most)


def _divide(meant: int) -> str:
    if meant:
        return translate("GroupPanel", "Divide off")
    return translate("InboxMenu", "Divide in two")


def _ignore(what: str) -> str:
    return translate("SideBar", "Ignore {faces}").format(faces=what)


def _no_faces(count: int, exact: bool = True) -> str:
    """Of one it is said what it is, of several also how many."""
    if count > 1 or not exact:
        number = words.number(count) if exact else f"{words.number(count)}+"
        return translate("GroupPanel", "Not faces ({n})").format(n=number)
    return translate("InboxMenu", "Not a face")
