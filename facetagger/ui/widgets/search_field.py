"""The field that filters a view as one types, and the choice of its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from facetagger.ui import keys
from facetagger.ui.look import style
from facetagger.ui.text import words

translate = words.translate
#: Whoever types is read when he pauses.
_PAUSE_MS = 150


class SearchField(QLineEdit):
    """Filters what a view shows.

    Attributes:
        changed: called when something else is looked for, once the typist pauses.
        left: called when the keys go back to the view: Enter, arrow down, Escape.
    """

    def __init__(self, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.changed: Callable[[], None] = lambda: None
        self.left: Callable[[], None] = lambda: None
        self._told = ""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setToolTip(keys.tip(hint, "find"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        style.measured(self, lambda: self.setMinimumWidth(5 * self.fontMetrics().height()))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._tell)
        self.textChanged.connect(lambda _text: self._later.start())

    def sizeHint(self) -> QSize:
        """Room for the hint, and for the button that clears the field."""
        hint = super().sizeHint()
        wish = self.fontMetrics().horizontalAdvance(self.placeholderText())
        line = self.fontMetrics().height()
        hint.setWidth(max(wish + 3 * line, 11 * line))
        return hint

    def wanted(self) -> str:
        """What is looked for; empty: everything."""
        return " ".join(self.text().split())

    def forget(self) -> None:
        """Looks for nothing any more, without telling anybody."""
        self.clear()
        self._later.stop()
        self._told = ""

    def _tell(self) -> None:
        self._later.stop()
        if self.wanted() != self._told:
            self._told = self.wanted()
            self.changed()

    def event(self, event: QEvent) -> bool:
        # Undo is for the letters here, and for actions when there are none.
        if event.type() == QEvent.Type.ShortcutOverride and not self.text():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.left()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._tell()
            self.left()
        else:
            super().keyPressEvent(event)


class OrderBox(QComboBox):
    """The orders of a view.

    Args:
        orders: (words, value) of each.
        chosen: the value that the user chose the last time.
        keep: keeps another one.

    Attributes:
        changed: called when another one was chosen.
    """

    def __init__(
        self,
        orders: Sequence[tuple[str, str]],
        chosen: str,
        keep: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.changed: Callable[[], None] = lambda: None
        self.setAccessibleName(translate("OrderBox", "Sort by"))
        self.view().setAccessibleName(self.accessibleName())
        for text, value in orders:
            self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.currentIndexChanged.connect(lambda _row: self._chosen(keep))

    def _chosen(self, keep: Callable[[str], object]) -> None:
        keep(self.currentData())
        self.changed()
