"""Enter presses the button that has the keys, as Space does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def presses(event: QKeyEvent, window: QWidget) -> bool:
    """Presses the button of a window that has the keys, if this is Enter; False: there is none.

    Qt's buttons leave Enter to what is around them, or the default button of a dialog takes it,
    whichever one the keys are at.
    """
    button = window.focusWidget()
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in KEYS or not plain or not isinstance(button, QPushButton | QToolButton):
        return False
    if not event.isAutoRepeat():  # held down, it would press again what it has just pressed
        button.click()
    return True
