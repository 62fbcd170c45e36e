"""The strip at the top of a view: what it is, and how much."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facetagger.ui.look import style
from facetagger.ui.widgets.flow import tab_in_order
from facetagger.ui.widgets.plain import Label, literal


class Header(QWidget):
    """A title, a detail, and room for buttons at the right."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "header")
        self._title = Label(title, self)
        self._title.setFont(style.font(1.25, bold=True))
        self._detail = Label(self)
        self._detail.setProperty("faint", True)
        self._detail.setMinimumWidth(1)
        self._details: tuple[str, ...] = ("",)
        self._needed = False  # what is said: rather than the title
        self._buttons = 0  # how wide they are, where the title makes room for them
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(20, 12, 20, 12)
        self.row.setSpacing(12)
        self.row.addWidget(self._title)
        self.row.addWidget(self._detail)
        self.row.addStretch(1)

    def make_room_for(self, width: int) -> None:
        """Leaves the title away where buttons of that width would be cut for it."""
        self._buttons = width
        self._fit()

    def title_end(self, *, detail: bool = True) -> int:
        """Where the title ends, pixels from the left. detail: and what is said beside it."""
        shown = detail and bool(self._detail.text()) and not self._detail.isHidden()
        last = self._detail if shown else self._title
        return last.geometry().left() if self.isRightToLeft() else last.geometry().right()

    def set_title(self, title: str) -> None:
        """What the view is."""
        self._title.setText(title)

    def set_detail(self, detail: str, *shorter: str, needed: bool = False) -> None:
        """How much there is.

        Args:
            detail: that.
            shorter: what is said of it where there is room for less, and for still less.
            needed: the title, which the side bar tells too, makes room for it.
        """
        self._details, self._needed = (detail, *filter(None, shorter)), needed
        self._detail.setToolTip(literal(detail) if len(self._details) > 1 else "")
        self._detail.setAccessibleName(detail if len(self._details) > 1 else "")
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_in_order(self.row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves away what would be cut, or keep the window from being small."""
        if self._buttons:
            wish = self._buttons + self._title.sizeHint().width() + 6 * self.row.spacing() + 40
            self._title.setVisible(wish <= self.width())
        elif self._needed:
            self._title.show()
        fits = self._say_what_fits()
        if not fits and self._needed:
            self._title.hide()
            fits = self._say_what_fits()
        self._detail.setVisible(fits)

    def _say_what_fits(self) -> bool:
        """Takes the longest detail that has room; whether there is one."""
        entries = (self.row.itemAt(i) for i in range(self.row.count()))
        shown = [
            (widget, entry)
            for entry in entries
            if (widget := entry.widget()) is self._detail or (widget and not widget.isHidden())
        ]
        margins = self.row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for detail in self._details:
            self._detail.setText(detail)
            # An entry that fills what is left asks for less than its widget would like.
            wishes = (
                widget.sizeHint()
                if widget is self._detail
                else entry.sizeHint().expandedTo(entry.minimumSize())
                for widget, entry in shown
            )  # fmt: skip
            if sum(wish.width() + self.row.spacing() for wish in wishes) <= room:
                return True
        return False
