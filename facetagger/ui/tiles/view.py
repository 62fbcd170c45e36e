"""A grid of equal tiles, laid out by arithmetic.

QListView keeps a rectangle per row: at 100,000 rows it needs 350 ms for every insert. Here the
place of a tile follows from its number, so size costs nothing, and tiles can fill the width.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QRubberBand,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from facetagger.ui.look import style
from facetagger.ui.tiles.delegate import TileDelegate
from facetagger.ui.tiles.lines import Lines

Index = QModelIndex | QPersistentModelIndex
#: The keys that move from tile to tile.
MOVES = {
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


class TileView(QAbstractItemView):
    """Tiles in rows; the delegate says how wide they want to be and how high that makes them.

    Attributes:
        lines: where the tiles stand.
    """

    def __init__(self, delegate: TileDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = delegate
        self.lines = Lines()
        self._tile = QSize(100, 100)
        self._band: QRubberBand | None = None
        self._band_from = QPoint()
        self._band_kept = QItemSelection()
        #: A tile may be so many times as wide as it wants, to fill its line.
        self.growth = 1.4
        self.margin = 18
        self.gap = 12
        self.setItemDelegate(delegate)
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, hence the layout, hence the bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._had_keys = True
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keys_moved)

    # Geometry

    @property
    def columns(self) -> int:
        """How many tiles stand in a row."""
        return self.lines.columns

    def section(self) -> int | None:
        """The first tile below the heading; None: there is no heading."""
        return None

    def heading_height(self) -> int:
        """The height of the heading, pixels."""
        return 0

    def visible_rows(self) -> range:
        """The rows of the model that are on the screen, also in part."""
        top = self.verticalScrollBar().value()
        rows = self.lines.between(top, top + self.viewport().height())
        count = self._count()
        return range(min(rows.start, count), min(rows.stop, count))

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        y, column = self.lines.place(index.row())
        x = self.margin + column * (self._tile.width() + self.gap)
        if self.isRightToLeft():
            x = self.viewport().width() - x - self._tile.width()
        return QRect(QPoint(x, y - self.verticalScrollBar().value()), self._tile)

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row in self.lines.line_at(point.y() + self.verticalScrollBar().value()):
            if row < self._count():
                index = self.model().index(row, 0)
                if self.visualRect(index).contains(point):
                    return index
        return QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.EnsureVisible
    ) -> None:
        rect = self.visualRect(index)
        if not index.isValid():
            return
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        top, bottom = rect.top() - self.margin, rect.bottom() + self.margin
        if hint == self.ScrollHint.PositionAtTop or top < 0:
            bar.setValue(bar.value() + top)
        elif hint == self.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif bottom > height:
            bar.setValue(bar.value() + min(bottom - height, top))

    def updateGeometries(self) -> None:
        width = self.viewport().width() - 2 * self.margin
        wish = self._tiles.wish()
        # Without items the width of one tile would be the whole row's; so the wish decides alone.
        columns = max(1, (width + self.gap) // (wish + self.gap))
        share = (width + self.gap) // columns - self.gap
        side = max(48, min(share, round(wish * self.growth)))
        self._tile = QSize(side, self._tiles.height_for(side))
        count, section = self._count(), self.section()
        pitch = self._tile.height() + self.gap
        section = count if section is None else min(section, count)
        height = self.heading_height() if section < count else 0
        self.lines = Lines(count, columns, pitch, self.margin, section, height)
        full = self.fitted_height()
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(20, pitch // 4))
        bar.setRange(0, max(0, full - self.viewport().height()))
        bar.setEnabled(bar.maximum() > 0)  # the style sheet hides the handle of a disabled one
        super().updateGeometries()
        self.layout_changed()

    def layout_changed(self) -> None:
        """Called after tiles were laid out; subclasses move what they float above them."""

    def width_of(self, columns: int) -> int:
        """The width that shows so many tiles beside each other in the size that they want."""
        tiles = columns * (self._tiles.wish() + self.gap) - self.gap
        return tiles + 2 * self.margin + self.verticalScrollBar().sizeHint().width()

    def fitted_height(self) -> int:
        """The height that shows every row without scrolling."""
        return self.lines.height + self.margin - self.gap if self.lines.count else 0

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self._rows_moved()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        # Left to itself Qt goes to the tile before; who works through tiles goes to the next one.
        if start <= self.currentIndex().row() <= end:
            after = end + 1 if end + 1 < self._count() else start - 1
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.model().index(after, 0), flag)
        super().rowsAboutToBeRemoved(parent, start, end)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, roles)
        self.viewport().update()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            for signal in (model.rowsRemoved, model.layoutChanged, model.modelReset):
                signal.connect(self._rows_moved)

    def _rows_moved(self) -> None:
        self.updateGeometries()
        self.viewport().update()
        # Once more when all who hear of it have: whatever was painted meanwhile is not left over,
        # a click would mean another tile than the one seen.
        QTimer.singleShot(0, self.viewport(), self.viewport().update)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            style.forget()
            self.scheduleDelayedItemsLayout()

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    # Moving and selecting

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._count()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self.model().index(0, 0)
        move = self.CursorAction
        forward = -1 if self.isRightToLeft() else 1
        target = {
            move.MoveLeft: row - forward,
            move.MoveRight: row + forward,
            move.MovePrevious: row - 1,
            move.MoveNext: row + 1,
            move.MoveUp: self.lines.above(row),
            move.MoveDown: self.lines.below(row),
            move.MovePageUp: self._a_page_on(row, self.lines.above, 0),
            move.MovePageDown: self._a_page_on(row, self.lines.below, count - 1),
            move.MoveHome: 0,
            move.MoveEnd: count - 1,
        }.get(action, row)
        return self.model().index(max(0, min(target, count - 1)), 0)

    def _a_page_on(self, row: int, step: Callable[[int], int], end: int) -> int:
        for _ in range(max(1, self.viewport().height() // self.lines.pitch)):
            before, row = row, step(row)
            if row == before:
                return end
        return row

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        model = self.model()
        moved = rect.normalized().translated(0, self.verticalScrollBar().value())
        for row in self.lines.between(moved.top(), moved.bottom()):
            index = model.index(row, 0)
            if self.visualRect(index).intersects(rect.normalized()):
                selection.select(index, index)
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # Only what is on the screen matters; a selection may have 100,000 rows.
        region = QRegion()
        for row in self.visible_rows():
            index = self.model().index(row, 0)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Shift must select the run from the anchor to here, not the tiles inside a rectangle.
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() not in MOVES or not shift:
            if event.key() in MOVES:
                self._anchor = QPersistentModelIndex()
            super().keyPressEvent(event)
            return
        self._extend_to(self.moveCursor(self._action_of(event.key()), event.modifiers()))

    def _action_of(self, key: int) -> QAbstractItemView.CursorAction:
        move, k = self.CursorAction, Qt.Key
        return {
            k.Key_Left: move.MoveLeft,
            k.Key_Right: move.MoveRight,
            k.Key_Up: move.MoveUp,
            k.Key_Down: move.MoveDown,
            k.Key_Home: move.MoveHome,
            k.Key_End: move.MoveEnd,
            k.Key_PageUp: move.MovePageUp,
            k.Key_PageDown: move.MovePageDown,
        }[Qt.Key(key)]

    _anchor = QPersistentModelIndex()

    def _extend_to(self, target: QModelIndex) -> None:
        if not self._anchor.isValid():
            self._anchor = QPersistentModelIndex(self.currentIndex())
        start = self._anchor.row() if self._anchor.isValid() else target.row()
        low, high = sorted((start, target.row()))
        run = QItemSelection(self.model().index(low, 0), self.model().index(high, 0))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(target, flag.NoUpdate)
        self.selectionModel().select(run, flag.ClearAndSelect)

    # Mouse: what starts on empty ground draws a rubber band

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if index.isValid() and shift and event.button() == Qt.MouseButton.LeftButton:
            self._extend_to(index)
            return
        if not shift:
            self._anchor = QPersistentModelIndex()
        super().mousePressEvent(event)
        if not index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._band_from = event.position().toPoint()
            keep = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._band_kept = self.selectionModel().selection() if keep else QItemSelection()
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._band is None:
            super().mouseMoveEvent(event)
            return
        rect = QRect(self._band_from, event.position().toPoint()).normalized()
        self._band.setGeometry(rect)
        self._band.show()
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self._band_kept, flag.ClearAndSelect)
        self.setSelection(rect, flag.Select)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        band, self._band = self._band, None
        if band is not None:
            band.deleteLater()
        # Qt takes a release on empty ground for a click there, by which nothing is selected.
        if band is None or band.isHidden():
            super().mouseReleaseEvent(event)

    # Painting

    def _has_the_keys(self) -> bool:
        """False while keys go to another part of the window: blue is the frame that they move."""
        holder = self.window().focusWidget()
        return holder is None or holder is self or self.isAncestorOf(holder)

    def _keys_moved(self) -> None:
        if self._had_keys != self._has_the_keys():
            self._had_keys = not self._had_keys
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        current = self.currentIndex()
        state = QStyle.StateFlag
        mine = self._has_the_keys()
        for row in self.visible_rows():
            index = self.model().index(row, 0)
            rect = self.visualRect(index)
            if not event.region().intersects(rect):
                continue
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = rect
            option.state = state.State_Enabled
            if mine:
                option.state |= state.State_Active
            if self.selectionModel().isSelected(index):
                option.state |= state.State_Selected
            if index == current:
                option.state |= state.State_HasFocus
            if self.viewport().underMouse() and rect.contains(pointer):
                option.state |= state.State_MouseOver
            self._tiles.paint_kept(painter, option, index)
        painter.end()
