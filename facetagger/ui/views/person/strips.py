"""The strips of a person's page: the years, with crops, and who else is on the photos."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facetagger.entities import Changes
from facetagger.library.person_facts import Beside, Year
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import TileDelegate, rounded, text_line
from facetagger.ui.tiles.rows_model import Index, RowRole, RowsModel
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.widgets.plain import Label, literal

#: Keys of the strip of years that are no years: every face, and photos without a date.
ALL, NO_DATE = 10_000, 0
_PAD, _CROPS = 8, 3


@dataclass(frozen=True, slots=True)
class YearRow:
    """A year, or what stands for none: ALL, NO_DATE. faces: how many; best: a few of them."""

    key: int
    faces: int
    best: tuple[int, ...]

    @property
    def crops(self) -> tuple[int, ...]:
        """The faces that are shown."""
        return self.best

    @property
    def title(self) -> str:
        """What stands below the crops."""
        if self.key == ALL:
            return words.translate("Person", "All years")
        return words.translate("Person", "No date") if self.key == NO_DATE else str(self.key)


@dataclass(frozen=True, slots=True)
class BesideRow:
    """Somebody who is on the same photos, with a cover."""

    who: Beside
    cover: int | None

    @property
    def crops(self) -> tuple[int, ...]:
        """The faces that are shown."""
        return () if self.cover is None else (self.cover,)


class StripModel(RowsModel):
    """Rows that are few and come all at once."""

    def set_rows(self, rows: Mapping[int, Any]) -> None:
        """Shows these rows, in this order."""
        changed = [key for key, row in rows.items() if self._rows.get(key, row) != row]
        self._rows.update(rows)
        self.set_keys(rows)
        for key in changed:
            index = self.index_of(key)
            self.dataChanged.emit(index, index)

    def read(self, keys: Sequence[int]) -> Mapping[int, Any]:
        return {}

    def is_touched(self, key: int, row: Any, changes: Changes) -> bool:
        return False  # they are read anew as a whole

    def flags(self, index: Index) -> Qt.ItemFlag:
        dragged = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) & ~dragged

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal(super().data(index, int(Qt.ItemDataRole.DisplayRole)) or "")
        return super().data(index, role)


class YearsModel(StripModel):
    """The years of a person; before them all faces, behind them those without a date."""

    def set_years(self, years: Sequence[Year], faces: int) -> None:
        """Shows these years; `faces` is how many there are in all."""
        best = tuple(year.best[0] for year in years if year.best)
        # From first to last: who looks at 'all' sees somebody grow up.
        steps = max(1, (len(best) - 1) // (_CROPS - 1))
        rows = {ALL: YearRow(ALL, faces, best[::steps][:_CROPS])}
        for year in years:
            key = NO_DATE if year.year is None else year.year
            rows[key] = YearRow(key, year.faces, year.best)
        self.set_rows(rows)

    def text(self, row: YearRow) -> str:
        return f"{row.title}, {words.faces(row.faces)}"


class BesideModel(StripModel):
    """People who are seen with a person, by id."""

    def text(self, row: BesideRow) -> str:
        return words.translate("Person", "{name}, on {photos} with this person").format(
            name=row.who.name, photos=words.photos(row.who.photos)
        )


class YearDelegate(TileDelegate):
    """A few crops of a year, and below them which one it is and how many faces it has."""

    def _side(self) -> int:
        return max(40, text_line() * 2 + 4)

    def wish(self) -> int:
        title = words.translate("Person", "All years")
        count = style.metrics().horizontalAdvance(f" {words.number(9999)}")
        named = style.metrics(bold=True).horizontalAdvance(title) + count
        return max(2 * self._side(), named) + 2 * _PAD

    def height_for(self, width: int) -> int:
        return _PAD + self._side() + 4 + text_line() + _PAD

    def tiles(self) -> int:
        return _CROPS

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: YearRow | None = index.data(RowRole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, option, index)
        if row is None:
            return
        rect, side = option.rect, self._side()
        room = rect.width() - 2 * _PAD - side
        # Beside each other where there is room, else each lies on a part of the one before.
        step = min(side + 3, room / max(1, len(row.best) - 1))
        whole = side + step * (len(row.best) - 1)
        left = rect.left() + (rect.width() - whole) / 2
        for number, face_id in reversed(list(enumerate(row.best))):
            place = QRectF(left + number * step, rect.top() + _PAD, side, side)
            painter.setPen(QPen(style.color("card"), 2))
            painter.drawPath(rounded(place, 6))
            self.crop(painter, face_id, place, 6)
        line = QRect(rect.left() + _PAD, rect.top() + _PAD + side + 4, 0, text_line() + 2)
        line.setWidth(rect.width() - 2 * _PAD)
        count, bold = words.number(row.faces), style.font(bold=True)
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        taken = style.metrics().horizontalAdvance(count) + 4
        self.text(
            painter, line.adjusted(0, 0, -taken, 0), row.title, bold, "text", int(leading.value)
        )
        self.text(painter, line, count, style.font(), "faint", int(trailing.value))


class BesideDelegate(TileDelegate):
    """A round cover, a name, and on how many photos both are.

    Attributes:
        names: all that are shown, which say how wide a tile is.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(thumbnails, parent)
        self.names: Sequence[str] = ()

    def _side(self) -> int:
        return max(40, text_line() * 2 + 4)

    def wish(self) -> int:
        metrics = style.metrics(bold=True)
        longest = max((metrics.horizontalAdvance(name) for name in self.names), default=0)
        return max(text_line() * 5, min(longest + 2 * _PAD, text_line() * 12))

    def height_for(self, width: int) -> int:
        return _PAD + self._side() + 4 + text_line() + _PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BesideRow | None = index.data(RowRole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, option, index, plain=True)
        if row is None:
            return
        rect, side = option.rect, self._side()
        middle = int(Qt.AlignmentFlag.AlignHCenter.value)
        count = words.number(row.who.photos)
        whole = side + 5 + style.metrics().horizontalAdvance(count)
        left = rect.left() + (rect.width() - whole) // 2
        cover = QRectF(left, rect.top() + _PAD, side, side)
        self.crop(painter, row.cover, cover, side / 2)
        beside = QRect(left + side + 5, rect.top() + _PAD, rect.right() - left - side - 5, side)
        self.text(painter, beside, count, style.font(), "faint")
        line = QRect(rect.left() + 4, int(cover.bottom()) + 4, rect.width() - 8, text_line() + 2)
        self.text(painter, line, row.who.name, style.font(bold=True), "text", middle)


class Strip(QListView):
    """Tiles in one line, which is moved along sideways.

    Attributes:
        opened: called with the key of a tile that was clicked or on which Enter was hit.
        looked: called with the key of a tile on which Space was hit.
        menu: fills the context menu of a tile, by its key.
        left: called when Escape was hit.
    """

    def __init__(self, model: StripModel, delegate: TileDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.opened: Callable[[Any], None] = lambda key: None
        self.looked: Callable[[Any], None] = lambda key: None
        self.menu: Callable[[QMenu, Any], None] = lambda menu, key: None
        self.left: Callable[[], None] = lambda: None
        self.rows = model
        self._tiles = delegate
        self.setObjectName("strip")
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        delegate.thumbnails.arrived.connect(self._crops_arrived)
        for signal in (model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            signal.connect(self.fit)

    def _crops_arrived(self, face_ids: Container[int]) -> None:
        rows = map(self.rows.row, self.rows.all_keys())
        if any(face_id in face_ids for row in rows for face_id in row.crops):
            self.viewport().update()

    def mark(self, key: Any) -> None:
        """Makes a tile the current one without telling anybody."""
        index = self.rows.index_of(key)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def fit(self) -> None:
        """As high as a tile, with a scroll bar below if there is more than fits."""
        tile = self._tiles.sizeHint(QStyleOptionViewItem(), QModelIndex())
        wide = self.whole_width() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(tile.height() + 2 * self.spacing() + bar + 2)

    def whole_width(self) -> int:
        """The width that shows every tile."""
        tile = self._tiles.sizeHint(QStyleOptionViewItem(), QModelIndex())
        return self.rows.rowCount() * (tile.width() + 2 * self.spacing()) + 4

    def sizeHint(self) -> QSize:
        tile = self._tiles.sizeHint(QStyleOptionViewItem(), QModelIndex())
        return QSize(tile.width() * 3, self.height())

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        super().initViewItemOption(option)
        if not self.hasFocus():  # blue is the frame that the keys move
            option.state &= ~QStyle.StateFlag.State_Active

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.looked(self.rows.key(self.currentIndex()))
        elif event.key() == Qt.Key.Key_Escape:
            self.left()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters look for nothing here: keys of the page act on the faces."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # not by a click beside the tiles
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu(menu, self.rows.key(index))
        if menu.actions():
            menu.popup(event.globalPos())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened(self.rows.key(index))


class TitledStrip(QWidget):
    """A strip with a word above it that says what it shows."""

    def __init__(self, title: str, strip: Strip, parent: QWidget) -> None:
        super().__init__(parent)
        self.strip = strip
        strip.setAccessibleName(title)
        self._label = label = Label(title, self)
        label.setProperty("faint", True)
        label.setContentsMargins(4, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(label)
        layout.addWidget(strip)

    def take_no_more(self) -> None:
        """Leaves the room to others that its own tiles do not need."""
        self.setMaximumWidth(max(self.strip.whole_width(), self._label.sizeHint().width()))
