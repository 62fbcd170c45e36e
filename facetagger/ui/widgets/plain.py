"""Words of the user's (names, files, folders) that Qt is to show as they are.

Qt takes a text in which it sees a tag for HTML, in a label, a tooltip or a message box, and draws
what it says: a person named "<b>Bo</b>" would be bold, a file named "<img src=…>" a picture. And
in buttons and menus it takes an "&" for the mark of the letter that leads there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import QLabel, QWidget

#: Has no width, and makes no letter of what stands before it a tag's.
_JOINER = "\u2060"


class Label(QLabel):
    """A label that shows what it is given, letter by letter."""

    def __init__(self, text: str | QWidget | None = None, parent: QWidget | None = None) -> None:
        words, inside = (text, parent) if isinstance(text, str) else ("", text)
        super().__init__(words, inside)
        self.setTextFormat(Qt.TextFormat.PlainText)


def literal(text: str) -> str:
    """A text for a tooltip or a message box, which cannot be told that it is no HTML."""
    if not TextQt.mightBeRichText(text):
        return text
    return text.replace("<", f"<{_JOINER}").replace("&lt;", f"&{_JOINER}lt;")


def caption(text: str) -> str:
    """A text for a button or an entry of a menu, whose "&" marks no letter."""
    return text.replace("&", "&&")
