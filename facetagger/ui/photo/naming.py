"""The name field on a photo, below the box that it is for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from facetagger.ui.photo.boxes import Shown
from facetagger.ui.widgets.name_field import Choice, NameField


class BoxField(NameField):
    """A name field that comes up for one box.

    Attributes:
        shown: the box that it is for; None while it is hidden.
        named: called with the box and the choice when Enter was pressed; False: it cannot be.
        kept: called with the box if its name (or the suggested one) was left as it is.
        step: called to go on to the next (1) or previous (-1) box.
        left: called when the field goes away.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.named: Callable[[Shown, Choice], bool] = lambda shown, choice: True
        self.kept: Callable[[Shown], None] = lambda shown: None
        self.step: Callable[[int], None] = lambda by: None
        self.left: Callable[[], None] = lambda: None
        self._before = ""
        self.applied = self._apply_to_box
        self.setPlaceholderText(self.tr("Who is this?"))
        self.setAccessibleName(self.tr("Name of this face"))
        self.hide()

    def open(self, shown: Shown, rect: QRectF, text: str = "") -> None:
        """Comes up below a box.

        Args:
            shown: the box.
            rect: where it is in the parent.
            text: what was typed already; "": the name that it has, selected.
        """
        self.wave_off()
        self.shown, self._before = shown, shown.name
        self.setText(text or shown.name)
        if not text:
            self.selectAll()
        self.place(rect)
        self.show()
        self.raise_()
        self.setFocus()
        if text:
            self.textEdited.emit(text)

    def place(self, rect: QRectF) -> None:
        """Stands below a rectangle of the parent, or above it where there is no room."""
        line = self.fontMetrics().height()
        width = round(min(max(rect.width(), 14 * line), self.parentWidget().width() - 16))
        height = self.sizeHint().height()
        x = round(rect.center().x() - width / 2)
        x = max(8, min(x, self.parentWidget().width() - width - 8))
        y = round(rect.bottom() + 6)
        if y + height > self.parentWidget().height() - 8:
            y = round(max(8.0, rect.top() - height - 6))
        self.setGeometry(x, y, width, height)

    def close_field(self) -> None:
        """Goes away; what was typed is not taken."""
        if self.shown is not None:
            self.shown = None
            self.reset()
            self.left()  # first: Qt would look for a next widget, as Tab does
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        listed = self._completion is not None and self._completion.isVisible()
        if event.key() == Qt.Key.Key_Escape:
            if listed:
                self.wave_off()
            else:
                self.close_field()
        elif enter and self.shown is not None and not self.text().strip():
            self.close_field()
        elif enter and self.shown is not None and self.text() == self._before and not listed:
            self.kept(self.shown)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        self.step(1 if next_ else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window takes the keys for a while only.
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.close_field()

    def _apply_to_box(self, choice: Choice) -> bool:
        return self.shown is None or self.named(self.shown, choice)
