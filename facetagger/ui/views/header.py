"""The strip at the top of a view: what it is, and how much."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from facetagger.ui.look import style
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.widgets.flow import tab_in_order
from facetagger.ui.widgets.plain import Label, literal

#: In lines of text: less is no room for a sentence; and where there is another one, this is less.
_LEAST, _WIDE = 10, 18


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
        self._needed = ""  # of what is said, rather than the title
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

    def said(self) -> list[QRect]:
        """Where the title is, and what is said beside it: the parts that are shown."""
        return [label.geometry() for label in self._labels()]

    def _labels(self) -> list[QWidget]:
        labels = (self._title, self._detail)
        return [label for label in labels if label.text() and not label.isHidden()]

    def quiet_corner(self) -> QRect | None:
        """Where a sentence covers nothing; None: no room for one."""
        room = self._gap(0)
        least = _WIDE if self._detail in self._labels() else _LEAST
        return room if room.width() >= least * text_line() else None

    def tight_corners(self) -> list[QRect]:
        """Where it covers what is said: with large text there may be no other place than cards.

        First how much there is, then the title as well, which the side bar says too.
        """
        rooms = [self._gap(count) for count in range(1, len(self._labels()) + 1)]
        return [room for room in rooms if room.width() >= _LEAST * text_line()]

    def _gap(self, covered: int) -> QRect:
        """What is between the title and the buttons. covered: so many labels belong to it."""
        self.row.activate()  # a button that has just come has its place then
        widgets = [self.row.itemAt(place).widget() for place in range(self.row.count())]
        stretch, labels = widgets.index(None), self._labels()
        before = [w for w in widgets[:stretch] if w in labels or not isinstance(w, Label)]
        before = [w for w in before if not w.isHidden()]
        while covered and before and before[-1] in labels:  # and no button behind it
            before.pop()
            covered -= 1
        margins, room = self.row.contentsMargins(), QRect(self.rect())
        room.adjust(margins.left(), 0, -margins.right(), 0)
        for widget in before:
            self._cut(room, widget.geometry(), at_begin=True)
        space = self.row.spacing()
        after = [w for w in widgets[stretch + 1 :] if w is not None and not w.isHidden()]
        for widget in after[:1]:
            self._cut(room, widget.geometry().adjusted(-space, 0, space, 0), at_begin=False)
        return room

    def _cut(self, room: QRect, taken: QRect, *, at_begin: bool) -> None:
        """Takes from a room what is taken at one of its ends."""
        if at_begin != self.isRightToLeft():
            room.setLeft(taken.right())
        else:
            room.setRight(taken.left())

    def set_title(self, title: str) -> None:
        """What the view is."""
        self._title.setText(title)

    def set_detail(self, detail: str, *shorter: str, needed: str = "") -> None:
        """How much there is.

        Args:
            detail: that.
            shorter: what is said of it where there is room for less, and for still less.
            needed: the least of it: the title, which the side bar tells too, makes room for that.
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
        fits = self._say_what_fits(self._details)
        if not fits and self._needed:
            self._title.hide()
            fits = self._say_what_fits((*self._details, self._needed))
        self._detail.setVisible(fits)

    def _say_what_fits(self, details: tuple[str, ...]) -> bool:
        """Takes the longest detail that has room; whether there is one."""
        entries = (self.row.itemAt(i) for i in range(self.row.count()))
        shown = [
            (widget, entry)
            for entry in entries
            if (widget := entry.widget()) is self._detail or (widget and not widget.isHidden())
        ]
        margins = self.row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for detail in details:
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
