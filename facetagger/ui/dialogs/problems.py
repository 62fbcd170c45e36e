"""Files that could not be read: where they are, which, and why."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeView,
    QWidget,
)

from facetagger.photos.showing import readable
from facetagger.ui import desktop
from facetagger.ui.dialogs.dialog import Dialog, say
from facetagger.ui.look import style
from facetagger.ui.text import sentences, words
from facetagger.ui.widgets.plain import literal

translate = words.translate
Problem = tuple[str, str]  # path, reason
_NO_PARENT = QModelIndex()
#: Rows whose words are measured for the columns; measuring all of them would take seconds.
_MEASURED = 200


class ProblemsModel(QAbstractTableModel):
    """Paths and reasons, by folder."""

    def __init__(self, problems: Sequence[Problem], parent: QWidget) -> None:
        super().__init__(parent)
        # Each reason is said once: there may be thousands of files, and few reasons.
        said = {reason: sentences.said(reason) for _, reason in problems}
        self._all = sorted(
            (*os.path.split(path), said[reason]) for path, reason in dict.fromkeys(problems)
        )
        self.shown = self._all
        self.titles = (self.tr("File"), self.tr("Reason"), self.tr("Folder"))

    def reasons(self) -> list[tuple[str, int]]:
        """Each reason and how many files it keeps from being read, most frequent first."""
        return Counter(reason for *_, reason in self._all).most_common()

    def folders(self) -> list[str]:
        """The folders of the first files."""
        return list(dict.fromkeys(folder for folder, *_ in self._all[:_MEASURED]))

    def show_reason(self, reason: str | None) -> None:
        """Shows only the files of one reason; None: all."""
        self.beginResetModel()
        self.shown = [row for row in self._all if reason is None or row[2] == reason]
        self.endResetModel()

    def path(self, row: int) -> str:
        """The whole path of a row."""
        folder, name, _ = self.shown[row]
        return os.path.join(folder, name)  # noqa: PTH118

    def text(self) -> str:
        """All that is shown, for the clipboard."""
        return "\n".join(
            f"{self.path(row)}\t{reason}" for row, (_, _, reason) in enumerate(self.shown)
        )

    # Qt

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        folder, name, reason = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return readable((name, reason, folder)[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal(f"{readable(self.path(index.row()))}\n{reason}")
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None


class ProblemsDialog(Dialog):
    """What could not be read, by folder; how often each reason; the way to the file."""

    def __init__(self, parent: QWidget, problems: Sequence[Problem]) -> None:
        self.model = ProblemsModel(problems, parent)
        count = len(self.model.shown)
        title = translate("Problems", "{files} could not be read").format(files=words.files(count))
        super().__init__(parent, title, width=1040, height=520)
        self.model.setParent(self)
        self.reasons = QComboBox(self)
        self.reasons.setAccessibleName(self.tr("Which files are listed, by reason"))
        self.reasons.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        everything = self.tr("All reasons: {files}").format(files=words.files(count))
        self.reasons.addItem(everything, None)
        for reason, times in self.model.reasons():
            self.reasons.addItem(f"{words.number(times)} ×  {reason}", reason)
        self.reasons.currentIndexChanged.connect(self._reason_chosen)
        self.column.addWidget(self.reasons)
        self.tree = self._tree(title)
        self.column.addWidget(self.tree, 1)
        self.details = self.add_text("")
        self.details.setAccessibleName(self.tr("The selected file"))
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._show_details())
        self._show_details()
        self.copy_details = QPushButton(translate("MessageBar", "Copy details"), self)
        self.copy_details.setToolTip(self.tr("Where the selected file is, and why it is not read"))
        self.copy_details.clicked.connect(self._copy_details)
        self.tree.installEventFilter(self)
        self._copy = QPushButton(self.tr("Copy list"), self)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.model.text()))
        self.folder_button = QPushButton(self.tr("Show in folder"), self)
        self.folder_button.clicked.connect(self._show_in_folder)
        self.tree.activated.connect(lambda _index: self._show_in_folder())
        buttons = self.add_close()
        role = QDialogButtonBox.ButtonRole.ActionRole
        buttons.addButton(self.folder_button, role)
        buttons.addButton(self.copy_details, role)
        buttons.addButton(self._copy, role)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the list is not Close
        self.tree.setFocus()

    def _tree(self, title: str) -> QTreeView:
        tree = QTreeView(self)
        tree.setAccessibleName(title)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setModel(self.model)
        tree.ensurePolished()  # or rows were measured without the style sheet's padding
        # A long folder is shortened in the middle, the rest of it is in the tooltip; the reason of
        # the current file stands below in full. Nothing has to be scrolled sideways.
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = tree.header()
        header.setResizeContentsPrecision(_MEASURED)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setCascadingSectionResizes(True)
        tree.resizeColumnToContents(0)
        room = self.width() - 60
        widest = max(
            (style.metrics().horizontalAdvance(r) for r, _ in self.model.reasons()), default=0
        )
        # Long folders get a quarter; of the rest names have what reasons leave, at least half.
        folders = max(map(style.metrics().horizontalAdvance, self.model.folders()), default=0)
        left = room - min(folders + 24, room // 4)
        tree.setColumnWidth(0, min(tree.columnWidth(0), max(left // 2, left - widest - 24)))
        tree.setColumnWidth(1, min(widest + 24, left - tree.columnWidth(0)))
        if self.model.shown:
            tree.setCurrentIndex(self.model.index(0, 0))
        return tree

    def _reason_chosen(self) -> None:
        self.model.show_reason(self.reasons.currentData())
        self.tree.setCurrentIndex(self.model.index(0, 0))

    def _show_details(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid():
            path, (_, _, reason) = self.model.path(index.row()), self.model.shown[index.row()]
            # A name without spaces is broken at any letter; Qt breaks only at words.
            say(self.details, "\u200b".join(readable(path)) + "\n" + reason)

    def _show_in_folder(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid():
            desktop.show_in_folder(
                self.model.path(index.row()), lambda why: say(self.details, why, bad=True)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.matches(QKeySequence.StandardKey.Copy):
            self._copy_details()  # the list itself would copy one cell
            return True
        return super().eventFilter(watched, event)

    def _copy_details(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid():
            path, (_, _, reason) = self.model.path(index.row()), self.model.shown[index.row()]
            QGuiApplication.clipboard().setText(f"{path}\n{reason}")
