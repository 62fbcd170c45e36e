"""The side bar: the views, and everybody with a name, to be opened and dropped on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QSplitter,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.ui import drag, icons, style, view_list, words
from facetagger.ui.models import PersonRow
from facetagger.ui.rows_model import KeyRole, RowRole, RowsModel
from facetagger.ui.thumbnails import Thumbnails
from facetagger.ui.tile_delegate import TileDelegate, rounded, text_line
from facetagger.ui.views.people import person_hint

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, int]  # ("inbox", 0) and the other views; ("person", id)


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: a view (with an icon) or a person (with a cover). count: faint, badge: bright.

    last: the last one of the views; the people follow after a line.
    """

    title: str
    icon: str = ""
    count: int = 0
    badge: int = 0
    person: PersonRow | None = None
    last: bool = False


def _entry(row: PersonRow) -> Entry:
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
            role = int(Qt.ItemDataRole.DisplayRole)  # a long name may be shortened in its row
        return super().data(index, role)

    def read(self, keys: Sequence[Key]) -> Mapping[Key, Entry]:
        return {}

    def is_touched(self, key: Key, row: Any, changes: Changes) -> bool:
        return False

    def text(self, row: Entry) -> str:
        text = row.title
        if row.count:
            text += f", {words.number(row.count)}"
        if row.badge:
            text += f", {words.suggestions(row.badge)}"
        return text


class SideDelegate(TileDelegate):
    """Paints a row of the side bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # One height for all rows: the list need not ask for those of 5,000 people.
        return QSize(100, max(38, text_line() + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(RowRole)
        if entry is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = option.rect
        if entry.last:
            rule = QRectF(rect.left() + 18, rect.bottom(), rect.width() - 36, 1)
            painter.fillRect(rule, style.color("strong_border"))
        box = QRectF(rect).adjusted(8, 2, -8, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if self.is_target(index):
            painter.fillPath(rounded(box, 7), style.color("accent_soft"))
            painter.setPen(QPen(style.color("accent"), 2))
            painter.drawPath(rounded(box.adjusted(1, 1, -1, -1), 7))
        elif selected:
            painter.fillPath(rounded(box, 7), style.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(rounded(box, 7), style.color("shade"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(style.color("accent"), 1.5))
            painter.drawPath(rounded(box.adjusted(1, 1, -1, -1), 7))
        side = 20 if entry.icon else 28
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(QRectF(box.left() + 24, box.center().y(), 0, 0).topLeft())
        if entry.icon:
            ink = "accent" if selected else "text"
            icons.paint(painter, entry.icon, mark, style.color(ink))
        elif entry.person is not None:
            self.crop(painter, entry.person.cover, mark, side / 2)
        line = QRect(int(box.left()) + 48, rect.top(), int(box.width()) - 58, rect.height())
        font = style.font(bold=selected or bool(entry.icon))
        needed = QFontMetrics(font).horizontalAdvance(entry.title)
        line.setRight(self._numbers(painter, line, entry, needed))
        self.text(painter, line, entry.title, font, "text")
        painter.restore()

    def _numbers(self, painter: QPainter, line: QRect, entry: Entry, needed: int) -> int:
        """Paints count and badge at the right end; returns where the title has to end.

        Where the title would be cut for them the count stays away, and the badge stands on the
        lower end of the icon. needed: width of the title.
        """
        left = line.right()
        if entry.badge:
            font = style.font(0.85, bold=True)
            text = words.number(entry.badge)
            height = QFontMetrics(font).height() + 4
            width = QFontMetrics(font).horizontalAdvance(text) + 16
            spot = QRect(line.left(), line.center().y() - height // 2, line.width(), height)
            on_icon = line.left() + needed > line.right() - width - 8
            if on_icon:
                font = style.font(0.7, bold=True)
                height = QFontMetrics(font).height() + 1
                spot = QRect(line.left() - 44, line.bottom() - height - 3, 40, height)
            pill = self.pill(painter, spot, text, style.color("accent"), "on_accent", font)
            left = line.right() if on_icon else pill.left() - 8
        if entry.count:
            font = style.font(0.92)
            text = words.number(entry.count)
            width = QFontMetrics(font).horizontalAdvance(text) + 2
            spot = QRect(left - width, line.top(), width, line.height())
            if line.left() + needed <= spot.left() - 8:
                self.text(painter, spot, text, font, "faint")
                left = spot.left() - 8
        return left


class SideList(drag.DropTarget, QListView):
    """The list; drops land on people and on 'Ignored'.

    The selected row is the view on the screen, set from outside: no click or key selects.

    Attributes:
        menu: fills the context menu of a row.
    """

    def __init__(self, model: SideModel, delegate: SideDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sideList")
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self._delegate = delegate
        self.menu: Callable[[QMenu, Any], None] = lambda menu, key: None
        self.setSelectionMode(self.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the views
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(self.DragDropMode.DropOnly)
        delegate.thumbnails.arrived.connect(self._crops_arrived)

    def light_up(self, key: object) -> None:
        """Shows a row as the target of a drag."""
        if self._delegate.target != key:
            self._delegate.target = key
            self.viewport().update()

    def key_at(self, point: QPoint) -> object:
        """The key of the row at a point."""
        return self.indexAt(point).data(KeyRole)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

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

    def keyboardSearch(self, search: str) -> None:
        """Names are typed in the views, not here."""

    def _crops_arrived(self, _face_ids: object) -> None:
        self.viewport().update()


class SideBar(QWidget):
    """Views and people.

    Attributes:
        chosen(key): a row was clicked.
        dropped(cargo, key): something fell on a row.
        menu(menu, row): fills the context menu of a person.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "side")
        self.chosen: Callable[[Key], None] = lambda key: None
        self.dropped: Callable[[drag.Cargo, Key], None] = lambda cargo, key: None
        self.menu: Callable[[QMenu, PersonRow], None] = lambda menu, row: None
        self.model = SideModel(self)
        self.list = SideList(self.model, SideDelegate(thumbnails), self)
        self.list.setAccessibleName(self.tr("Views and people"))
        self.list.hint = self._hint
        self.list.dropped = lambda cargo, key: self.dropped(cargo, key)
        self.list.menu = self._fill_menu
        self.list.clicked.connect(lambda index: self.chosen(index.data(KeyRole)))
        self.list.activated.connect(lambda index: self.chosen(index.data(KeyRole)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 1, 0)
        layout.addWidget(self.list)
        self.setMinimumWidth(11 * text_line())
        self._current: Key | None = None

    def show_entries(
        self,
        numbers: Mapping[str, int],
        waiting: Mapping[str, int],
        people: Sequence[PersonRow],
    ) -> None:
        """Shows people, and by the names of views how much is in them and waits in them."""
        views = [view for view in view_list.listed() if view.icon]
        entries: dict[Key, Entry] = {
            (view.name, 0): Entry(
                view.title,
                view.icon,
                numbers.get(view.name, 0),
                waiting.get(view.name, 0),
                last=bool(people) and view is views[-1],
            )
            for view in views
        }
        for row in people:
            key = ("person", row.summary.person.id)
            known = self.model.known(key)
            entries[key] = known if known is not None and known.person is row else _entry(row)
        self.model.set_entries(entries)
        # A turn of its own: to mark a row, thousands of them are laid out.
        QTimer.singleShot(0, self, lambda: self.mark(self._current))

    def mark(self, key: Key | None) -> None:
        """Shows which row is the view on the screen."""
        self._current = key
        index = self.model.index_of(key) if key is not None else QModelIndex()
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if not index.isValid():
            self.list.clearSelection()
        elif self.list.selectionModel().selectedIndexes() != [index]:
            self.list.selectionModel().setCurrentIndex(index, flag)

    def _fill_menu(self, menu: QMenu, key: Key) -> None:
        menu.addAction(self.tr("Open"), lambda: self.chosen(key))
        entry = self.model.row(key)
        if entry is not None and entry.person is not None:
            self.menu(menu, entry.person)

    def _hint(self, cargo: drag.Cargo, key: object) -> str | None:
        entry = self.model.row(key) if key is not None else None
        if entry is None:
            return None
        if entry.person is not None:
            return person_hint(cargo, entry.person)
        named = any(ref.kind is GroupKind.PERSON for ref in cargo.refs)
        if key == ("ignored", 0) and not named:
            return self.tr("Ignore {faces}").format(faces=words.faces(cargo.faces))
        return None


def person_ref(key: Key) -> GroupRef | None:
    """The person of a row."""
    return GroupRef(GroupKind.PERSON, key[1]) if key[0] == "person" else None


class Halves(QSplitter):
    """Side bar and views. The side bar is as wide as the user wants, where there is room for it."""

    def __init__(self, side: SideBar, pages: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._side = side
        self._wish = 18 * text_line()
        self.addWidget(side)
        self.addWidget(pages)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        self.splitterMoved.connect(self._moved)

    def _moved(self) -> None:
        self._wish = self._side.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(self._side.minimumWidth(), min(self._wish, self.width() * 6 // 25))
        self.setSizes([side, self.width() - side - self.handleWidth()])
