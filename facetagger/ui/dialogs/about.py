"""What this is, which version, and under which licences its parts are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from facetagger import __version__
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.dialogs import licences
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.dialogs.engines import engine_name
from facetagger.ui.dialogs.licences import Part
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import Label, literal

translate = words.translate


class AboutDialog(Dialog):
    """The version, a few sentences, and the licences to be read.

    Args:
        parent: the window.
        runner: reads the licences in the background.
        engine_id: the engine in use.
    """

    def __init__(self, parent: QWidget, runner: Runner, engine_id: str) -> None:
        title = translate("About", "About facetagger")
        super().__init__(parent, title, width=880, height=600)
        self._runner = runner
        self._engine = engine_id
        self._open = True
        self.version = Label(self.tr("Version {version}").format(version=__version__), self)
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(self.version)
        self.add_text(
            self.tr(
                "Finds, groups and names the people in your own photos, on your own computer. "
                "Photos are never changed unless you ask, and nothing leaves this computer."
            )
        )
        self.list = QListWidget(self)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("What it is made of"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self.list)
        halves.addWidget(self.text)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        halves.setSizes([self.width() * 3 // 10, self.width() * 7 // 10])
        self.column.addWidget(halves, 1)
        self.add_close()
        runner.call(licences.parts, self._fill)
        self.list.setFocus()

    def _fill(self, parts: list[Part]) -> None:
        if not self._open:
            return
        self._add(parts[0].name, parts[0].licence, parts[0])
        name = self.tr("Face engine: {name}").format(name=engine_name(self._engine))
        self._add(name, self.tr("in use"), self._engine)
        for part in parts[1:]:
            self._add(f"{part.name} {part.version}", part.licence, part)
        self.list.setCurrentRow(0)

    def _add(self, name: str, licence: str, what: Part | str) -> None:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, what)
        item.setToolTip(literal(licence))
        item.setSizeHint(QSize(10, self.fontMetrics().height() + 12))
        self.list.addItem(item)

    def _show(self, item: QListWidgetItem | None) -> None:
        what = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if isinstance(what, Part):
            head = self.tr("Licence: {licence}").format(licence=what.licence)
            nothing = self.tr("It came without the text of its licence.")
            self._runner.call(
                what.text, lambda found: self._set(item, f"{head}\n\n{found or nothing}")
            )
        elif what:
            self._runner.call(
                lambda: licences.of_engine(what),
                lambda text: self._set(item, text),
                lambda failure: self._set(item, _sentence(failure)),
            )

    def _set(self, item: QListWidgetItem | None, text: str) -> None:
        if self._open and item is self.list.currentItem():
            self.text.setPlainText(text)

    def done(self, result: int) -> None:
        """The dialog closes; what is still being read is not shown."""
        self._open = False
        super().done(result)


def _sentence(failure: Failure) -> str:
    return failure.sentence
