"""The grid of group cards, in whose current card the one real name field stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from facetagger.entities import GroupRef
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.tiles.delegates import GroupDelegate
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.models import GroupModel, GroupRow
from facetagger.ui.widgets.name_field import NameField
from facetagger.ui.widgets.plain import literal

translate = words.translate
#: So long cards have to stand still before it is said what is offered on them.
_REST_MS = 80


class CardGrid(Grid):
    """The grid of groups, with one real name field that stands in the current card.

    Attributes:
        heading: stands above the second section of the model.
        scrolled: called when other cards may be on the screen.
        chip_clicked: called with the group on whose card the suggested name was clicked.
    """

    field: NameField  # there once __init__ is through; Qt lays out before that
    heading = ""

    def __init__(self, model: GroupModel, delegate: GroupDelegate, parent: QWidget) -> None:
        super().__init__(model, delegate, parent)
        self._cards = delegate
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._rests)
        self._stays = False  # the current card, in sight, while all cards get another size
        self._pressed: object = None
        self.scrolled: Callable[[], None] = lambda: None
        self.chip_clicked: Callable[[GroupRef], None] = lambda ref: None
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

    def fields(self) -> list[QRect]:
        """Where the name fields of the cards on the screen are, or would be."""
        rows = self.visible_rows()
        return [self._cards.field_rect(self.visualRect(self.rows.index(row))) for row in rows]

    def _kept_free(self) -> int:
        """The height at the lower end where a sentence lies: in a small window it has no other."""
        return 3 * text_line() if self.width() < self.width_of(3) else 0

    def fitted_height(self) -> int:
        height = super().fitted_height()
        return height + self._kept_free() if height else 0

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        rect, room = self.visualRect(index), self.viewport().height() - self._kept_free()
        if hint == self.ScrollHint.EnsureVisible and rect.bottom() > room:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + min(rect.bottom() - room, max(0, rect.top())))

    def _rests(self) -> None:
        self._stays = False
        self.scrolled()

    def changeEvent(self, event: QEvent) -> None:
        # Of another size of text come several events, and layouts between and after them.
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            field = getattr(self, "field", None)
            if field is not None and self.viewport().rect().intersects(field.geometry()):
                self._stays = not field.isHidden()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        field = getattr(self, "field", None)  # Qt lays out before __init__ is through
        before = QRect(QPoint(0, 0), event.oldSize())
        seen = field is not None and before.intersects(field.geometry())
        super().resizeEvent(event)
        if seen and field is not None and not field.isHidden():
            self.scrollTo(self.currentIndex())

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

    # The name that is suggested on a card takes clicks

    def _chip_at(self, point: QPoint) -> GroupRef | None:
        """The group on whose card a suggested name stands at a point of the viewport."""
        index = self.indexAt(point)
        row = self.rows.row(self.rows.key(index)) if index.isValid() else None
        if row is None:
            return None
        spot, _ = self._cards.chip(self.visualRect(index), row)
        return row.ref if spot.contains(point) else None

    def shows_chip(self, row: GroupRow) -> bool:
        """Whether a name stands on a card, and on the screen: of a card at the edge it may not."""
        spot, text = self._cards.chip(self.visualRect(self.rows.index_of(row.ref)), row)
        return bool(text) and self.viewport().rect().contains(spot.center())

    def startDrag(self, actions: Qt.DropAction) -> None:
        self._pressed = None
        super().startDrag(actions)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._chip_at(event.position().toPoint()) if plain and left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._chip_at(event.position().toPoint()):
            self.chip_clicked(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The first click has taken the name; the next card, which came here by it, was not meant.
        if self._chip_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hand = not event.buttons() and self._chip_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            ref = self._chip_at(event.pos())
            row = self.rows.row(ref) if ref is not None else None
            if row is not None and row.best is not None:
                tip = translate("GroupPanel", "Key {n}: the whole group is {name}")
                text = tip.format(n=words.number(1), name=words.quoted(row.best.name))
                QToolTip.showText(event.globalPos(), literal(text), self.viewport())
                return True
        return super().viewportEvent(event)

    def layout_changed(self) -> None:
        super().layout_changed()
        if getattr(self, "_stays", False):
            self.scrollTo(self.currentIndex())
        self.place_field()
        if hasattr(self, "_rest"):
            self._rest.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.place_field()
        self._rest.start()

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
        self.field.follow()
        if self.field.isHidden():
            self.field.show()
            if self.hasFocus():
                self.field.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.field.isHidden():
            self.field.setFocus(event.reason())
