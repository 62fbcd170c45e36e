"""A list of the side bar: its rows, how they are painted, and what falls on them."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.ui.dragging import drag
from facetagger.ui.look import icons, style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import TileDelegate, mirrored, rounded, text_line
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.tiles.rows_model import KeyRole, RowRole, RowsModel
from facetagger.ui.widgets.plain import literal

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]  # ("inbox", 0) and the other views; ("person", id)


class Entry(NamedTuple):
    """A row: a view (with an icon) or a person (with a cover).

    Attributes:
        total: how much there is, faint.
        badge: how many suggestions wait.
        pairs: how many questions 'same person?' wait; both in one number, bright.
    """

    title: str
    icon: str = ""
    total: int = 0
    badge: int = 0
    person: PersonRow | None = None
    pairs: int = 0

    @property
    def waiting(self) -> int:
        """How many questions wait."""
        return self.badge + self.pairs


def entry_of(row: PersonRow) -> Entry:
    """The row of a person."""
    number = row.summary
    return Entry(number.person.name, "", number.faces, number.suggestions, row)


class SideModel(RowsModel):
    """The rows of the side bar; all of them are given, none is read."""

    def set_entries(self, entries: Mapping[Key, Entry]) -> None:
        """Shows these rows."""
        changed = [
            key
            for key, entry in entries.items()
            if (old := self.known(key)) is not None and old is not entry and old != entry
        ]
        self._rows.update(entries)
        self.set_keys(entries)
        for key in changed:
            index = self.index_of(key)
            self.dataChanged.emit(index, index)

    def known(self, key: Key) -> Entry | None:
        """The row as it was given last."""
        return self._rows.get(key)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            # A long name may be shortened in its row.
            return literal(super().data(index, int(Qt.ItemDataRole.DisplayRole)) or "")
        return super().data(index, role)

    def read(self, keys: Sequence[Key]) -> Mapping[Key, Entry]:
        return {}

    def is_touched(self, key: Key, row: Any, changes: Changes) -> bool:
        return False

    def text(self, row: Entry) -> str:
        text = row.title
        if row.total:
            text += f", {words.number(row.total)}"
        if row.badge:
            text += f", {words.suggestions(row.badge)}"
        if row.pairs:
            asked = words.translate("ReviewView", "Same person?  {n}")
            text += ", " + asked.format(n=words.number(row.pairs))
        return text


class SideDelegate(TileDelegate):
    """Paints a row of the side bar.

    Attributes:
        low: rows are as low as they can be, where the window is.
    """

    low = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # One height for all rows: the list need not ask for those of 5,000 people.
        return QSize(100, self.row_height(low=self.low))

    def row_height(self, *, low: bool) -> int:
        """How high a row is."""
        return self._mark_side() + 2 if low else max(38, text_line() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(RowRole)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = option.rect
        box = QRectF(rect).adjusted(8, 2, -8, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, box, option, index)
        # From here on as in a language that begins at the left; `mirrored` turns it round.
        side = self._mark_side()
        # In a narrow side bar the numbers need the room more than the margins do.
        narrow = rect.width() < 13 * text_line()
        middle, gap, end = (24, 6, 12) if narrow else (32, 10, 18)
        corner = QPoint(rect.left() + middle - side // 2, rect.center().y() - side // 2 + 1)
        mark = mirrored(option, QRect(corner, QSize(side, side)))
        if entry.icon:
            spot = QRectF(mark).adjusted(4, 4, -4, -4)
            ink = style.color("accent" if selected else "text")
            icons.paint(painter, entry.icon, spot, ink)
        elif entry.person is not None:
            self.crop(painter, entry.person.cover, QRectF(mark), side / 2)
        left = rect.left() + middle + side // 2 + gap
        line = QRect(left, rect.top(), rect.right() - end - left, rect.height())
        font = style.font(bold=selected or bool(entry.icon))
        needed = QFontMetrics(font).horizontalAdvance(entry.title)
        line.setRight(self._numbers(painter, line, entry, needed, option))
        self.text(painter, mirrored(option, line), entry.title, font, "text")
        painter.restore()

    def _mark_side(self) -> int:
        """Of a cover; icons are somewhat smaller."""
        return max(28, text_line() + 8)

    def _ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        if self.is_target(index):
            painter.fillPath(rounded(box, 7), style.color("accent_soft"))
            painter.setPen(QPen(style.color("accent"), 2))
            painter.drawPath(rounded(box.adjusted(1, 1, -1, -1), 7))
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.fillPath(rounded(box, 7), style.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(rounded(box, 7), style.color("shade"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(style.color("accent"), 1.5))
            painter.drawPath(rounded(box.adjusted(1, 1, -1, -1), 7))

    def _numbers(
        self, painter: QPainter, line: QRect, entry: Entry, needed: int,
        option: QStyleOptionViewItem,
    ) -> int:  # fmt: skip
        """Paints count and badge at the end of a line; returns where the title has to end.

        Where the title would be cut for them the count stays away, and the badge stands on the
        lower end of the icon. A title that is cut in any case leaves the count its room.

        needed: width of the title.
        """
        end = line.right()
        cut = line.left() + needed > end
        if entry.waiting:
            font = style.font(0.85, bold=True)
            text = words.number(entry.waiting)
            height = QFontMetrics(font).height() + 4
            width = QFontMetrics(font).horizontalAdvance(text) + 16
            on_icon = line.left() + needed > end - width - 8
            if on_icon:
                font = style.font(0.7, bold=True)
                height = QFontMetrics(font).height() + 1
                width = QFontMetrics(font).horizontalAdvance(text) + 14
                spot = QRect(line.left() - 5 - width, line.bottom() - height - 2, width, height)
            else:
                spot = QRect(end - width, line.center().y() - height // 2, width, height)
                end = spot.left() - 8
            spot = mirrored(option, spot)
            self.pill(painter, spot, text, style.color("accent"), "on_accent", font)
        if entry.total:
            font = style.font(0.92)
            text = words.number(entry.total)
            width = QFontMetrics(font).horizontalAdvance(text) + 2
            spot = QRect(end - width, line.top(), width, line.height())
            left_over = spot.left() - 8 - line.left()
            if needed <= left_over or (cut and left_over * 2 >= line.width()):
                self.text(painter, mirrored(option, spot), text, font, "faint")
                end = spot.left() - 8
        return end


class SideList(drag.DropTarget, QListView):
    """A list of views or of people; drops land on people and on 'Ignored', people can be dragged.

    The selected row is the view on the screen, set from outside: no click or key selects.

    Attributes:
        menu: fills the context menu of a row.
        before, after: the lists that the arrow keys go on to at the ends of this one.
    """

    def __init__(self, model: SideModel, delegate: SideDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sideList")
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self._delegate = delegate
        self._pressed: tuple[QPoint, Entry] | None = None
        self.menu: Callable[[QMenu, Any], None] = lambda menu, key: None
        self.before: SideList | None = None
        self.after: SideList | None = None
        self.setSelectionMode(self.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the views
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(self.DragDropMode.DropOnly)
        delegate.thumbnails.arrived.connect(self._crops_arrived)

    @property
    def rows(self) -> SideModel:
        """The rows."""
        return self._rows

    def height_of(self, rows: int, *, low: bool | None = None) -> int:
        """What so many rows need, pixels; low: as low as they can be, None: as they are now."""
        return rows * self._delegate.row_height(low=self._delegate.low if low is None else low)

    def set_low(self, low: bool) -> None:
        """Makes rows as low as they can be, or as high as usual."""
        if low != self._delegate.low:
            self._delegate.low = low
            self.doItemsLayout()

    def mark(self, key: Key | None) -> None:
        """Shows which row is the view on the screen, if it is here."""
        index = self.rows.index_of(key) if key is not None else QModelIndex()
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if not index.isValid():
            self.clearSelection()
        elif self.selectionModel().selectedIndexes() != [index]:
            self.selectionModel().setCurrentIndex(index, flag)

    def light_up(self, key: object) -> None:
        """Shows a row as the target of a drag."""
        if self._delegate.target != key:
            self._delegate.target = key
            self.viewport().update()

    def key_at(self, point: QPoint) -> object:
        """The key of the row at a point."""
        return self.indexAt(point).data(KeyRole)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.currentIndex().row(), self.rows.rowCount() - 1
        if event.key() == Qt.Key.Key_Up and row <= 0 and self.before is not None:
            self.before.enter(self.before.rows.rowCount() - 1)
        elif event.key() == Qt.Key.Key_Down and row == last and self.after is not None:
            self.after.enter(0)
        else:
            super().keyPressEvent(event)

    def enter(self, row: int) -> None:
        """Takes the keys, at a row."""
        index = self.rows.index(row)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.enter(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            place = event.position().toPoint()
            entry: Entry | None = self.indexAt(place).data(RowRole)
            self._pressed = (place, entry) if entry is not None else None
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Not Qt's own way to a drag, which drags what is selected: here that is what is shown.
        held = event.buttons() & Qt.MouseButton.LeftButton
        if held and self._pressed is not None:
            place, entry = self._pressed
            way = (event.position().toPoint() - place).manhattanLength()
            if entry.person is not None and way >= QApplication.startDragDistance():
                self._pressed = None
                self._drag(entry.person)
        else:
            super().mouseMoveEvent(event)

    def _drag(self, row: PersonRow) -> None:
        ref = GroupRef(GroupKind.PERSON, row.summary.person.id)
        covers = [row.cover] if row.cover is not None else []
        cargo = drag.Cargo((ref,), row.summary.faces)
        drag.start(self, cargo, covers, self._delegate.thumbnails)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.isValid():
            self.menu(menu, index.data(KeyRole))
        if menu.actions():
            menu.popup(place)

    def _crops_arrived(self, face_ids: Container[int]) -> None:
        # While a grid is scrolled crops come twenty times a second, and hardly one is of a cover.
        index = self.indexAt(QPoint(1, 1))
        while index.isValid() and (rect := self.visualRect(index)).top() < self.height():
            entry: Entry | None = index.data(RowRole)
            if entry is not None and entry.person is not None and entry.person.cover in face_ids:
                self.viewport().update(rect)
            index = index.siblingAtRow(index.row() + 1)
