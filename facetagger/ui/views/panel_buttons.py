"""What can be clicked below the faces of a group; each button says what it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from facetagger.ui import words
from facetagger.ui.flow import FlowLayout

translate = words.translate


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
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(12, 8, 12, 10)
        for button in (self.divide, self.ignore, self.no_face, self.photo):
            self._layout.addWidget(button)

    def _button(self, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they are
        button.clicked.connect(lambda _checked=False: does())
        return button

    def say(self, meant: int, all_faces: int) -> None:
        """Says what a click would be about.

        Args:
            meant: so many faces of the group, of
            all_faces: so many; without any it is the whole group.
        """
        some = words.faces(meant or all_faces)
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
        self.divide.setEnabled(meant < all_faces and all_faces > 1)
        for button in (self.ignore, self.no_face, self.photo):
            button.setEnabled(all_faces > 0)

    def narrowest(self) -> int:
        """The width below which a button would be cut."""
        return self._layout.minimumSize().width()
