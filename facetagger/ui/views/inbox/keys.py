"""The keys of the Inbox: what the empty name field passes on, and those of the faces beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.view import MOVES
from facetagger.ui.views.inbox.meant import Meant
from facetagger.ui.views.inbox.order import Hands

if TYPE_CHECKING:
    from facetagger.ui.views.inbox.view import InboxView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InboxKeys(QObject):
    """Serves the grid of cards, its name field and the panel. hands: are told of every key."""

    def __init__(self, view: InboxView, hands: Hands, meant: Meant) -> None:
        super().__init__(view)
        self._view = view
        self._hands, self._meant = hands, meant
        # A name is for what is chosen once the click is through that chose it.
        self._clicked = QTimer(self)
        self._clicked.setSingleShot(True)
        self._clicked.timeout.connect(self._mean)
        view.field.command = self.command
        view.field.textEdited.connect(lambda text: self._mean())
        view.panel.forward_keys_to(self.command_in_panel)
        faces = view.panel.grid
        for watched in (view.grid.viewport(), view.field, faces, faces.viewport()):
            watched.installEventFilter(self)

    def command(self, event: QKeyEvent) -> bool:
        """Keys that the empty name field passes on."""
        view, key, modifiers = self._view, event.key(), event.modifiers()
        plain = modifiers in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if key in MOVES:
            self._move(event)
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            # Where there is no such suggestion, the digit begins a name: "3rd cousin".
            return not view.in_sight() or view.naming.take(key - Qt.Key.Key_1)
        elif plain and key == Qt.Key.Key_Space:
            if view.in_sight():
                view.show_photo()
        elif plain and key == Qt.Key.Key_Delete:
            view.not_a_face()
        elif plain and key in _ENTER:
            if view.in_sight():
                view.go_on()
        elif key == Qt.Key.Key_Escape:
            view.panel.grid.clearSelection()
        else:
            return False
        return True

    def _move(self, event: QKeyEvent) -> None:
        view = self._view
        view.panel.grid.clearSelection()
        view.field.hide_completion()
        Grid.keyPressEvent(view.grid, event)
        self._meant.forget()
        self._mean()

    def _mean(self) -> None:
        self._meant.typed(self._view.field.text(), *self._view.chosen())

    def command_in_panel(self, event: QKeyEvent) -> bool:
        """In the panel arrows move among faces; letters and digits mean what they mean outside."""
        view = self._view
        if event.key() == Qt.Key.Key_Delete:
            view.not_a_face()
        elif event.key() == Qt.Key.Key_Space:
            view.show_photo()
        elif event.key() == Qt.Key.Key_Escape:
            view.panel.grid.clearSelection()
            view.field.setFocus()
        elif event.text().isprintable() and event.text():
            view.field.setFocus()
            QApplication.sendEvent(view.field, event)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self._hands.touch()
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.MouseButtonPress or escape:
            self._meant.forget()
            self._clicked.start()
        if watched in (self._view.panel.grid, self._view.panel.grid.viewport()):
            return False
        # A click on a card brings the keys back to its name field.
        if event.type() == QEvent.Type.MouseButtonPress and watched is not self._view.field:
            self._view.panel.grid.clearSelection()
            self._view.field.setFocus()
        return False
