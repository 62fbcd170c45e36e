"""The list beside the map: who is where. Pointing at somebody lets the faces stand out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facetagger.ui import matching
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.views.map import colours
from facetagger.ui.views.map.chart import NAMED, SUGGESTED, UNNAMED, Chart, Rows
from facetagger.ui.widgets.plain import Label, literal

Index = QModelIndex | QPersistentModelIndex
_ROW = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Line:
    """A row. person_id: 0 for faces of a kind without a name; colour: a place in the palette."""

    name: str
    faces: int
    kind: int
    person_id: int = 0
    colour: int = -1


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, lines: list[Line]) -> None:
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == _ROW:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal(line.name)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.name}, {words.faces(line.faces)}"
        return None


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, text_line() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, style.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, style.color("hover"))
        side = round(text_line() * 0.55)
        at_right = option.direction == Qt.LayoutDirection.RightToLeft
        x = rect.right() - 12 - side if at_right else rect.left() + 12
        ink = style.color("faint", 190)  # as on the map
        if line.colour >= 0:
            ink = QColor(colours.palette()[line.colour])
        if line.kind == SUGGESTED:
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
        painter.drawEllipse(x, rect.center().y() - side // 2, side, side)
        font = style.font(0.92)
        metrics = style.metrics(0.92)
        count = words.number(line.faces)
        wide = metrics.horizontalAdvance(count)
        painter.setFont(font)
        painter.setPen(style.color("faint"))
        painter.setLayoutDirection(option.direction)  # which mirrors leading and trailing
        middle = Qt.AlignmentFlag.AlignVCenter
        begins = int(Qt.AlignmentFlag.AlignLeading | middle)
        ends = int(Qt.AlignmentFlag.AlignTrailing | middle)
        painter.drawText(rect.adjusted(12, 0, -12, 0), ends, count)
        painter.setFont(style.font())
        painter.setPen(style.color("text"))
        near, far = 22 + side, wide + 20
        room = rect.adjusted(far, 0, -near, 0) if at_right else rect.adjusted(near, 0, -far, 0)
        text = style.metrics().elidedText(line.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, begins, text)
        painter.restore()


class MapPeople(QWidget):
    """A search field and the people on the map, those with most faces first.

    Whoever is found stands out on the map, all of them at once; then those that are chosen.

    Attributes:
        pointed: called with the rows of the chart that are meant.
        opened: called with the id of a person who was double-clicked.
        left: called when Escape is pressed here and nothing is meant any more.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        style.name(self, "panel")
        self.pointed: Callable[[Rows], None] = lambda rows: None
        self.opened: Callable[[int], None] = lambda person_id: None
        self.left: Callable[[], None] = lambda: None
        self._chart: Chart | None = None
        self._filling = False  # what is chosen changes because the list does: nobody points
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find a person"))
        self.field.setAccessibleName(self.tr("Find a person on the map"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._search())
        self.field.returnPressed.connect(self._take_first)
        self.field.installEventFilter(self)
        self.model = _Lines(self)
        self.list = QListView(self)
        self.list.setObjectName("panelGrid")
        self.list.setAccessibleName(self.tr("People on the map"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.installEventFilter(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._chosen_anew())
        self.list.doubleClicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.nobody = Label(self)
        self.nobody.setProperty("faint", True)
        self.nobody.setWordWrap(True)
        self.nobody.setContentsMargins(12, 0, 12, 0)
        self.nobody.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 10, 0, 0)
        layout.setSpacing(8)
        around = QVBoxLayout()
        around.setContentsMargins(10, 0, 10, 0)
        around.addWidget(self.field)
        layout.addLayout(around)
        layout.addWidget(self.nobody)
        layout.addWidget(self.list, 1)

    def sizeHint(self) -> QSize:
        return QSize(13 * text_line(), 200)

    def show_chart(self, chart: Chart) -> None:
        """Lists who is on the map."""
        looked_for = self._chart is None and self.field.text().strip()
        self._chart = chart
        self._fill()
        if looked_for:  # before there was a map
            self._point()

    def clear(self) -> None:
        """Nobody is chosen any more."""
        self.list.clearSelection()

    def _search(self) -> None:
        self._filling = True
        self.list.clearSelection()  # who was chosen is not who is looked for now
        self._fill()
        self._point()

    def _fill(self) -> None:
        chart = self._chart
        if chart is None:
            return
        lines = [
            Line(one.name, one.faces, NAMED, one.id, one.colour) for one in self._wanted(chart)
        ]
        if not self.field.text().strip():
            kinds = (
                (UNNAMED, self.tr("Without a name")),
                (SUGGESTED, self.tr("Suggested")),
            )
            counts = [(int((chart.kinds == kind).sum()), kind, name) for kind, name in kinds]
            lines = [Line(name, count, kind) for count, kind, name in counts if count] + lines
        nobody = words.translate("MergeWithDialog", "No such person: {name}")
        self.nobody.setText(nobody.format(name=words.quoted(self.field.text().strip())))
        self.nobody.setVisible(not lines)
        chosen = {(line.person_id, line.kind) for line in self._chosen()}
        self._filling = True
        self.model.set_lines(lines)
        select = QItemSelectionModel.SelectionFlag.Select
        for row, line in enumerate(lines):
            if (line.person_id, line.kind) in chosen:
                self.list.selectionModel().select(self.model.index(row), select)
        self._filling = False

    def _wanted(self, chart: Chart) -> Sequence[Any]:
        typed = self.field.text().strip()
        if not typed:
            return chart.people
        by_id = {one.id: one for one in chart.people}
        everybody = (matching.Candidate(one.id, one.name, one.faces) for one in chart.people)
        hits = matching.best(typed, everybody, limit=50)
        return [by_id[hit.candidate.person_id] for hit in hits]

    def _chosen(self) -> list[Line]:
        return [index.data(_ROW) for index in self.list.selectionModel().selectedIndexes()]

    def _meant(self) -> list[Line]:
        """Who is chosen; while somebody is looked for and nobody chosen, all who were found."""
        return self._chosen() or (self.model.lines if self.field.text().strip() else [])

    def _point(self) -> None:
        chart = self._chart
        if chart is None:
            return
        lines = self._meant()
        people = [line.person_id for line in lines if line.person_id]
        kinds = [line.kind for line in lines if not line.person_id]
        meant = (chart.kinds == NAMED) & np.isin(chart.person_ids, people)
        self.pointed(np.flatnonzero(meant | np.isin(chart.kinds, kinds)))

    def _chosen_anew(self) -> None:
        if not self._filling:
            self._point()

    def _take_first(self) -> None:
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
                return True
            if watched is self.field and event.key() == Qt.Key.Key_Down:
                self._take_first()
                return True
        return super().eventFilter(watched, event)

    def _give_up(self) -> None:
        """Escape: first nobody is chosen, then nobody looked for, then back to the map."""
        if self._chosen():
            self.clear()
        elif self.field.text():
            self.field.clear()
        else:
            self.left()

    def _open(self, index: Index) -> None:
        line = index.data(_ROW)
        if line is not None and line.person_id:
            self.opened(line.person_id)
