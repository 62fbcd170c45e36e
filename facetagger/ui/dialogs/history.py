"""The history: every action that can be undone or done again, and the way to any of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeView,
    QWidget,
)

from facetagger.entities import Progress, Step
from facetagger.jobs import history
from facetagger.jobs.history import Travelled
from facetagger.library import queries
from facetagger.library.journal import MAX_STEPS
from facetagger.ui.background.runner import Failure
from facetagger.ui.context import Context, Refresher
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.look import style
from facetagger.ui.text import labels, words
from facetagger.ui.widgets.plain import literal

translate = words.translate
HISTORY = "history"
_NO_PARENT = QModelIndex()
#: Rows whose words are measured for the columns; measuring all of them would take 200 ms.
_MEASURED = 50


class HistoryModel(QAbstractTableModel):
    """Steps, newest first; those that the chosen one takes along are marked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.steps: Sequence[Step] = ()
        self.marked: frozenset[int] = frozenset()
        self.titles = (self.tr("Action"), self.tr("When"), self.tr("State"))

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Shows these steps."""
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    def mark(self, steps: Sequence[Step]) -> None:
        """Marks the steps that would be undone or done again."""
        self.marked = frozenset(step.id for step in steps)
        if self.steps:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.steps) - 1, 2))

    # Qt

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.steps)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            state = self.tr("undone") if step.undone else self.tr("done")
            return (labels.said(step.label), when(step.at), state)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal(labels.said(step.label))
        if role == Qt.ItemDataRole.ForegroundRole and step.undone:
            return QColor(style.color("faint"))
        if role == Qt.ItemDataRole.BackgroundRole and step.id in self.marked:
            return QColor(style.color("hover"))
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None


class HistoryDialog(Dialog):
    """Lies beside the window, which shows at once what a choice brings.

    Args:
        parent: the window.
        context: where to read, to run, and to hear of changes.
        acted: called with a sentence once the way was gone, and with the whole of it.
        complain: shows a failure.
    """

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        acted: Callable[[str, Travelled | None], None],
        complain: Callable[[Failure], None],
    ) -> None:
        super().__init__(parent, translate("History", "History"), width=640, height=560)
        self._context = context
        self._acted = acted
        self._complain = complain
        self._open = True
        self._chosen: int | None = None
        self.hint = self.add_text("", faint=True)
        self.model = HistoryModel(self)
        self.tree = self._tree()
        self.column.addWidget(self.tree, 1)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.clicked.connect(lambda: context.runner.stop(HISTORY))
        line = QHBoxLayout()
        line.addWidget(self._progress, 1)
        line.addWidget(self.stop)
        self.column.addLayout(line)
        self.go = QPushButton(self)
        self.go.clicked.connect(self._go)
        self.add_close().addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the list is not Close
        self._show_running(False)
        self._read = Refresher(context.runner, self._history, self._show)
        context.bridge.changed.connect(self._changed)
        for signal, slot in (
            (context.runner.progress, self._progressed),
            (context.runner.finished, self._finished),
            (context.runner.stopped, self._stopped),
            (context.runner.failed, self._failed),
        ):
            signal.connect(slot)
        self._read()
        self.tree.setFocus()

    def _tree(self) -> QTreeView:
        tree = QTreeView(self)
        tree.setAccessibleName(self.tr("Actions, newest first"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setModel(self.model)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.selectionModel().currentRowChanged.connect(lambda _now, _before: self._choose())
        tree.activated.connect(lambda _index: self._go())
        return tree

    # Reading

    def _history(self) -> list[Step]:
        return queries.history(self._context.library, MAX_STEPS)

    def _changed(self, _changes: object) -> None:
        if self._open and not self._context.runner.is_running(HISTORY):
            self._read()

    def _show(self, steps: Sequence[Step]) -> None:
        if not self._open or steps == self.model.steps:
            self._choose()
            return
        chosen, top = self._chosen, self.tree.verticalScrollBar().value()
        self.model.set_steps(steps)
        # By itself the last action that is done is chosen: what Undo would take back.
        rows = [row for row, step in enumerate(steps) if step.id == chosen]
        rows += [row for row, step in enumerate(steps) if not step.undone] or [0]
        if steps:
            self.tree.setCurrentIndex(self.model.index(rows[0], 0))
            self.tree.verticalScrollBar().setValue(top)
        self._choose()

    def _choose(self) -> None:
        row = self.tree.currentIndex().row()
        steps = self.model.steps
        self._chosen = steps[row].id if 0 <= row < len(steps) else None
        way = history.steps_to(steps, self._chosen) if self._chosen is not None else []
        self.model.mark(way)
        self.go.setEnabled(bool(way))
        self.go.setText(self._go_text(way))
        self.hint.setText(self._hint_text(way))

    def _go_text(self, way: Sequence[Step]) -> str:
        if way and way[0].undone:
            text = self.tr("Redo") if len(way) == 1 else self.tr("Redo {actions}")
        else:
            text = self.tr("Undo") if len(way) < 2 else self.tr("Undo {actions}")
        return text.format(actions=words.actions(len(way)))

    def _hint_text(self, way: Sequence[Step]) -> str:
        if not way:
            return self.tr("Nothing has been named, merged or decided yet.")
        if len(way) == 1 and not way[0].undone:
            return self.tr("Choose an action to undo it and all that came after it.")
        if way[0].undone:
            return self.tr("Does this action again, and those before it that were undone.")
        return self.tr("Undoes this action and all that came after it.")

    # Going

    def _go(self) -> None:
        chosen = self._chosen
        if chosen is None or not self.go.isEnabled():
            return
        library = self._context.library
        if self._context.runner.start(HISTORY, lambda: history.go_to(library, chosen)):
            self._show_running(True)

    def _show_running(self, running: bool) -> None:
        self._progress.setVisible(running)
        self.stop.setVisible(running)
        self.go.setEnabled(not running)
        self._progress.setRange(0, 0)

    def _progressed(self, kind: str, progress: Progress) -> None:
        if kind == HISTORY and self._open:
            self._progress.setRange(0, progress.total or 0)
            self._progress.setValue(progress.done)

    def _finished(self, kind: str, result: object) -> None:
        if kind == HISTORY and isinstance(result, Travelled):
            self._ended(gone(result), result)

    def _stopped(self, kind: str) -> None:
        if kind == HISTORY:
            self._ended(self.tr("Stopped on the way."), None)

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == HISTORY:
            self._end()
            self._complain(failure)

    def _ended(self, sentence: str, way: Travelled | None) -> None:
        self._end()
        self._acted(sentence, way)

    def _end(self) -> None:
        if self._open:
            self._show_running(False)
            self._read()

    def done(self, result: int) -> None:
        self._open = False
        self._context.runner.stop(HISTORY)
        super().done(result)


def gone(way: Travelled) -> str:
    """How many actions were undone or done again, in words."""
    text = (
        translate("HistoryDialog", "{actions} undone")
        if way.undone
        else translate("HistoryDialog", "{actions} done again")
    )
    return text.format(actions=words.actions(way.undone or way.redone))


def when(at: datetime) -> str:
    """A time as people say it: the date only if it was not today."""
    local = at.astimezone()
    time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    days = date.today() - local.date()
    if not days:
        return time
    if days == timedelta(days=1):
        return translate("History", "yesterday, {time}").format(time=time)
    day = QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)
    return translate("History", "{day}, {time}").format(day=day, time=time)
