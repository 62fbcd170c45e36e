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

    def set_detail(self, detail: str, short: str = "") -> None:
        """How much there is; and what is said of it where there is room for less."""
        self._details = (detail, short) if short else (detail,)
        self._detail.setToolTip(literal(detail) if short else "")
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
        entries = (self.row.itemAt(i).widget() for i in range(self.row.count()))
        shown = [w for w in entries if w is self._detail or (w is not None and not w.isHidden())]
        margins = self.row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for detail in self._details:
            self._detail.setText(detail)
            fits = sum(w.sizeHint().width() + self.row.spacing() for w in shown) <= room
            if fits:
                break
        self._detail.setVisible(fits)
