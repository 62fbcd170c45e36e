"""The grid that all views use: tiles with crops that can be dragged and dropped on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from facetagger.ui.dragging import drag
from facetagger.ui.look import icons, style
from facetagger.ui.tiles.delegate import TileDelegate
from facetagger.ui.tiles.key_lists import ranges
from facetagger.ui.tiles.rows_model import RowsModel
from facetagger.ui.tiles.view import TileView
from facetagger.ui.widgets import heard

Load = tuple[drag.Cargo, Sequence[int]]  # what is dragged, and the crops to show for it


class Grid(drag.DropTarget, TileView):
    """Tiles of one model.

    Attributes:
        command: gets every key first; True: it was one.
        opened: called with the key of a tile that was double-clicked or on which Enter was hit.
        cargo: what a drag from here carries; None: nothing can be dragged.
        dragging: called with True when a drag from here begins, with False when it is over.
        menu: fills the context menu.
        moved: called when the current tile changed.
        picked: called when the selection changed.
        keys_came: called when Tab has brought the keys here.
        nothing: what is shown when there are no tiles: icon, title, sentence.
    """

    def __init__(self, model: RowsModel, delegate: TileDelegate, parent: QWidget) -> None:
        super().__init__(delegate, parent)
        self.command: Callable[[QKeyEvent], bool] = lambda event: False
        self.opened: Callable[[Any], None] = lambda key: None
        self.cargo: Callable[[], Load | None] = lambda: None
        self.dragging: Callable[[bool], None] = lambda begins: None
        self.menu: Callable[[QMenu], None] = lambda menu: None
        self.moved: Callable[[], None] = lambda: None
        self.picked: Callable[[], None] = lambda: None
        self.keys_came: Callable[[], None] = lambda: None
        self.nothing = ("", "", "")
        self.setObjectName("grid")
        self.rows = model
        self.setModel(model)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(self.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        delegate.thumbnails.arrived.connect(self._crops_arrived)
        self.doubleClicked.connect(lambda index: self.opened(model.key(index)))
        self.selectionModel().selectionChanged.connect(lambda *_: self.picked())
        self.selectionModel().currentChanged.connect(self._current_changed)

    def selected_keys(self) -> list[Any]:
        """The keys of the selected tiles, in the order shown."""
        indexes = self.selectionModel().selectedIndexes()
        return [self.rows.key(i) for i in sorted(indexes, key=lambda i: i.row())]

    def current_key(self) -> Any:
        """The key of the current tile, None if there is none."""
        return self.rows.key(self.currentIndex())

    def visible_keys(self) -> list[Any]:
        """The keys of the tiles on the screen."""
        return [self.rows.key(self.rows.index(row)) for row in self.visible_rows()]

    def go_to(self, index: QModelIndex) -> None:
        """Makes a tile the current and only selected one."""
        # Not setCurrentIndex of the view: with Ctrl held down, as in Ctrl+Z, it selects more.
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def pick(self, keys: Collection[Any]) -> bool:
        """Selects those of the keys that are here and goes to the first; False if none is."""
        places = sorted(place for key in keys if (place := self.rows.place(key)) is not None)
        if not places:
            return False
        self.go_to(self.rows.index(places[0]))
        picked = QItemSelection()
        for first, last in ranges(places):
            picked.select(self.rows.index(first), self.rows.index(last))
        self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.Select)
        return True

    def keep_selected(self) -> None:
        """Selects the current tile (or the first one) if nothing is, so that keys have a target."""
        index = self.currentIndex()
        if not index.isValid():
            self.go_to(self.rows.index(0))
        elif index.isValid() and not self.selectionModel().hasSelection():
            flag = QItemSelectionModel.SelectionFlag.Select
            self.selectionModel().select(index, flag)

    def _current_changed(self, index: QModelIndex) -> None:
        self.moved()
        # Qt tells screen readers of the rows of its own lists only.
        focus = self.window().focusWidget()
        if heard.is_listening() and focus is not None and self.isAncestorOf(focus):
            text = index.data(Qt.ItemDataRole.AccessibleTextRole) or ""
            self.setAccessibleDescription(text)
            heard.announce(self, text)

    # Drag and drop

    def light_up(self, key: object) -> None:
        """Shows a tile as the target of a drag."""
        delegate = self.itemDelegate()
        if isinstance(delegate, TileDelegate) and delegate.target != key:
            delegate.target = key
            self.viewport().update()

    def key_at(self, point: QPoint) -> object:
        """The key of the tile at a point of the viewport."""
        return self.rows.key(self.indexAt(point))

    def startDrag(self, actions: Qt.DropAction) -> None:
        load = self.cargo()
        delegate = self.itemDelegate()
        if load is not None and isinstance(delegate, TileDelegate):
            self.dragging(True)
            drag.start(self, load[0], load[1], delegate.thumbnails)
            self.dragging(False)

    # Qt

    def layout_changed(self) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, TileDelegate):
            delegate.thumbnails.set_visible(len(self.visible_rows()) * delegate.tiles())
            delegate.show_tiles(len(self.visible_rows()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.command(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened(self.current_key())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drawn = self._band is not None
        super().mouseReleaseEvent(event)
        picked = self.selectionModel().selectedIndexes() if drawn else []
        if picked and self.currentIndex() not in picked:
            # Keys are about what the rubber band has taken, not about where they were before.
            first = min(picked, key=lambda index: index.row())
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(first, flag)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.keys_came()

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the name fields; type-ahead would steal them."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse and not self.indexAt(event.pos()).isValid():
            return  # on empty ground nobody thinks of what is selected, perhaps out of sight
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu(menu)
        if menu.actions():
            menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rowCount() and self.nothing[1]:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_nothing(painter)
            painter.end()

    def _paint_nothing(self, painter: QPainter) -> None:
        icon, title, sentence = self.nothing
        area = QRectF(self.viewport().rect()).adjusted(24, 24, -24, -24)
        title_font, font = style.font(1.3, bold=True), style.font()
        middle = area.center().y()
        icons.paint(
            painter, icon, QRectF(area.center().x() - 28, middle - 84, 56, 56), style.color("faint")
        )
        centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        painter.setFont(title_font)
        painter.setPen(style.color("text"))
        spot = QRectF(area.left(), middle - 16, area.width(), 60)
        taken = painter.boundingRect(spot, centre, title)
        painter.drawText(spot, centre, title)
        painter.setFont(font)
        painter.setPen(style.color("faint"))
        width = min(area.width(), 520)
        spot = QRectF(area.center().x() - width / 2, taken.bottom() + 10, width, 200)
        painter.drawText(spot, centre, sentence)

    def _crops_arrived(self, face_ids: Container[int]) -> None:
        # Only the tiles that they are on: twelve crops come at a time, to a screen of some sixty.
        delegate = self.itemDelegate()
        for row in self.visible_rows() if isinstance(delegate, TileDelegate) else ():
            index = self.rows.index(row)
            if delegate.shows(self.rows.key(index), face_ids):
                self.viewport().update(self.visualRect(index))
