"""The grid of group cards, in whose current card the one real name field stands."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facetagger.ui import style
from facetagger.ui.delegates import GroupDelegate
from facetagger.ui.models import GroupModel
from facetagger.ui.name_field import NameField
from facetagger.ui.tile_delegate import text_line
from facetagger.ui.views.grid import Grid


class CardGrid(Grid):
    """The grid of groups, with one real name field that stands in the current card.

    Attributes:
        heading: stands above the second section of the model.
    """

    field: NameField  # there once __init__ is through; Qt lays out before that
    heading = ""

    def __init__(self, model: GroupModel, delegate: GroupDelegate, parent: QWidget) -> None:
        super().__init__(model, delegate, parent)
        self._cards = delegate
        self.field = NameField(self.viewport())
        self.field.setAccessibleName(self.tr("Name of this group"))
        self.field.setPlaceholderText(self.tr("Who is this?"))
        self.field.before_typing = self.bring_current
        self.field.hide()

    def bring_current(self) -> bool:
        """Scrolls to the current card; True if it was to be seen already."""
        rect = self.visualRect(self.currentIndex())
        if rect.isNull() or self.viewport().rect().contains(self._cards.field_rect(rect)):
            return True
        self.scrollTo(self.currentIndex())
        return False

    def hold(self, top: int) -> None:
        """Scrolls so that the current card begins where it began before others moved."""
        self.updateGeometries()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self.currentIndex()).top() - top)

    def section(self) -> int | None:
        return self.rows.section if hasattr(self, "rows") else None

    def heading_height(self) -> int:
        return text_line(1.1) + 26

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = self.lines.heading_top
        if top is None:
            return
        height = self.heading_height()
        spot = QRect(
            self.margin, top - self.verticalScrollBar().value(),
            self.viewport().width() - 2 * self.margin, height,
        )  # fmt: skip
        if not spot.intersects(event.rect()):
            return
        painter = QPainter(self.viewport())
        if top > self.margin:
            painter.setPen(QPen(style.color("border"), 1))
            painter.drawLine(spot.left(), spot.top() + 4, spot.right(), spot.top() + 4)
        font = style.font(1.1, bold=True)
        line = spot.adjusted(2, 6, -2, 0)
        text = style.metrics(1.1, bold=True).elidedText(
            self.heading, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.setFont(font)
        painter.setPen(style.color("faint"))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, int(start), text)
        painter.end()

    def layout_changed(self) -> None:
        super().layout_changed()
        self.place_field()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.place_field()

    def place_field(self) -> None:
        """Puts the field into the current card."""
        if not hasattr(self, "field"):
            return
        index = self.currentIndex()
        if not index.isValid():
            if self.field.hasFocus():
                self.setFocus()  # or Qt would hand the focus to whatever comes next
            self.field.hide()
            return
        self.field.setGeometry(self._cards.field_rect(self.visualRect(index)))
        self.field.hide_completion()
        if self.field.isHidden():
            self.field.show()
            if self.hasFocus():
                self.field.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.field.isHidden():
            self.field.setFocus(event.reason())
