"""A layout that puts widgets beside each other, and goes on in another line where there is no room.

After Qt's own example of a flow layout.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QWidget


def tab_in_order(layout: QLayout) -> list[QWidget]:
    """Has Tab go through the widgets of a layout as they stand there; returns them."""
    widgets = [layout.itemAt(place).widget() for place in range(layout.count())]
    none = Qt.FocusPolicy.NoFocus
    found = [w for w in widgets if w is not None and w.focusPolicy() != none]
    for first, second in pairwise(found):
        QWidget.setTabOrder(first, second)
    return found


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it wants to be; from right to left where people read so.

    Args:
        gap: pixels between two of them.
        trailing: lines stand where they end, as the buttons of dialogs do.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, *, trailing: bool = False
    ) -> None:
        super().__init__(parent)
        self._trailing = trailing
        self._entries: list[QLayoutItem] = []
        self._tabbed: list[QLayoutItem] = []
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._entries.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts a widget before the one at a place."""
        self.addWidget(widget)
        self._entries.insert(place, self._entries.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if self._tabbed != self._entries:
            self._tabbed = list(self._entries)
            tab_in_order(self)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._entries:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Puts the widgets in lines; returns the height that they need."""
        room = rect.marginsRemoved(self.contentsMargins())
        gap = self.spacing()
        y = room.y()
        for line in self._lines(room.width()):
            height = max(item.sizeHint().height() for item in line)
            sizes = [i.sizeHint().boundedTo(QSize(max(room.width(), 1), 10_000)) for i in line]
            x = room.x()
            if self._trailing:
                x += room.width() - sum(size.width() + gap for size in sizes) + gap
            for item, size in zip(line, sizes, strict=True):
                if place:
                    spot = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                    if QApplication.isRightToLeft():
                        spot.moveLeft(room.x() + room.right() - spot.right())
                    item.setGeometry(spot)
                x += size.width() + gap
            y += height + gap
        return max(0, y - gap - rect.y()) + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._entries:
            if item.isEmpty():  # a hidden widget
                continue
            wish = item.sizeHint().width()
            if not lines or taken + self.spacing() + wish > width:
                lines.append([item])
                taken = wish
            else:
                lines[-1].append(item)
                taken += self.spacing() + wish
        return lines
