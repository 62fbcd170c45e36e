"""The face engines: which there are, under which licence, which one is in use."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from facetagger.engine import packs
from facetagger.engine.api import EngineInfo, EngineStatus
from facetagger.entities import Progress
from facetagger.ui.background import describing
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.background.scans import Scans
from facetagger.ui.dialogs.dialog import Dialog, say
from facetagger.ui.dialogs.engines_licence import LicenceDialog
from facetagger.ui.dialogs.engines_upkeep import Upkeep, good_for
from facetagger.ui.look import style
from facetagger.ui.text import sentences, words
from facetagger.ui.widgets.plain import Label, literal

translate = words.translate
INSTALL = "install"
#: Most model packs that people have are of this family.
_FAMILY = "insightface"
#: Letters of a licence that are worth a column; below the list it stands in full.
_LICENCE = 24


def engine_name(engine_id: str) -> str:
    """An engine's name as it is shown."""
    return translate("Engines", "Built-in") if engine_id == "builtin" else engine_id


class EnginesDialog(Dialog):
    """Lists the engines; uses, installs and adds them.

    Args:
        parent: the window.
        runner: does what takes long.
        scans: owns the choice of the engine, and describes the faces anew.

    Attributes:
        changed: called when another engine is in use.
    """

    def __init__(self, parent: QWidget, runner: Runner, scans: Scans) -> None:
        super().__init__(parent, translate("Engines", "Face engines"), width=1020, height=480)
        self.runner = runner
        self._scans = scans
        self._engines: dict[str, EngineStatus] = {}
        self._open = True
        self._busy = self._grown = False
        self._installing = ""
        self.changed: Callable[[], None] = lambda: None
        self.add_text(
            self.tr(
                "A face engine finds faces and describes them. Changing it keeps every name: "
                "the faces are described anew in the background, from the boxes that are stored."
            )
        )
        self.list = self._list()
        self.column.addWidget(self.list, 1)
        self.note = self.add_text("")
        self.note.setAccessibleName(self.tr("About the selected engine"))
        self._build_progress()
        self._build_buttons()
        for signal, slot in (
            (runner.progress, self._progress),
            (runner.finished, self._installed),
            (runner.stopped, self._stopped),
            (runner.failed, self._failed),
        ):
            signal.connect(slot)
        self._read()

    def _list(self) -> QTreeWidget:
        found = QTreeWidget(self)
        found.setAccessibleName(self.tr("Face engines"))
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        found.setHeaderLabels(
            [
                self.tr("Engine"),
                self.tr("State"),
                self.tr("Commercial use"),
                self.tr("Size"),
                self.tr("Speed here"),
                self.tr("Licence"),
            ]
        )
        found.setTextElideMode(Qt.TextElideMode.ElideRight)
        found.setHorizontalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        found.currentItemChanged.connect(lambda *_: self._show_selected())
        found.itemActivated.connect(lambda *_: self._default())
        return found

    def _build_progress(self) -> None:
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the installation"))
        self._phase = Label(self)
        self.cancel = QPushButton(self.tr("Cancel installation"), self)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(lambda: self.runner.stop(INSTALL))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._phase)
        line.addWidget(self._bar, 1)
        line.addWidget(self.cancel)
        self.column.addLayout(line)
        self._show_installing(False)

    def _build_buttons(self) -> None:
        self.use = QPushButton(self.tr("&Use"), self)
        self.install = QPushButton(self.tr("&Install…"), self)
        self.add = QPushButton(self.tr("&Add from a folder…"), self)
        self.upkeep = Upkeep(self)
        self.use.clicked.connect(self._use)
        self.install.clicked.connect(self._ask_to_install)
        self.add.clicked.connect(self._add)
        upkeep = (self.upkeep.measure, self.upkeep.remove)
        self.add_many((self.use, self.install, self.add, *upkeep))
        for choice in self.findChildren(QPushButton):
            choice.setAutoDefault(False)  # Enter in the list is for the selected engine

    # What is shown

    def _read(self, select: str = "") -> None:
        self.runner.call(packs.available, lambda found: self._show(found, select), self.say_why)

    def _show(self, found: Sequence[EngineStatus], select: str) -> None:
        if not self._open:
            return
        select = select or self.selected_id() or self._scans.settings.engine
        self._engines = {status.info.id: status for status in found}
        self.list.clear()
        for status in found:
            self.list.addTopLevelItem(self._item(status))
            if status.info.id == select:
                self.list.setCurrentItem(self.list.topLevelItem(self.list.topLevelItemCount() - 1))
        self._fit_columns()
        self._show_selected()

    def _fit_columns(self) -> None:
        """The licence gets what is left, or stands only below the list where that is little."""
        last = self.list.columnCount() - 1
        self.list.setColumnHidden(last, False)
        for column in range(last):
            self.list.resizeColumnToContents(column)
        taken = sum(self.list.columnWidth(column) for column in range(last))
        if self._engines and not self._grown:  # once: then it is as wide as the user wants it
            self._grown = True
            room = min(self.list.viewport().width(), self.list.header().length())
            missing = taken + self.list.sizeHintForColumn(last) - room
            self._grow_to(QSize(self.width() + missing, 0))
        least = _LICENCE * style.metrics().averageCharWidth()
        self.list.setColumnHidden(last, self.list.viewport().width() - taken < least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _item(self, status: EngineStatus) -> QTreeWidgetItem:
        info, in_use = status.info, status.info.id == self._scans.settings.engine
        if in_use:
            state = self.tr("✓ in use")
        elif status.installed:
            state = self.tr("installed")
        else:
            state = self.tr("not installed")
        size = "" if status.size is None else words.size(status.size)
        allowed = self.tr("yes") if info.commercial_use else self.tr("no")
        licence = sentences.said(info.licence)
        speed = self.upkeep.speed(info.id) or (self.tr("not measured") if status.installed else "")
        cells = [engine_name(info.id), state, allowed, size, speed, licence]
        item = QTreeWidgetItem(cells)
        item.setData(0, Qt.ItemDataRole.UserRole, info.id)
        for column in range(len(cells)):
            item.setToolTip(column, literal(licence if column == 5 else good_for(info.id)))
            if in_use:
                item.setFont(column, style.font(bold=True))
        return item

    def selected_id(self) -> str:
        """The engine that is marked in the list."""
        item = self.list.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else ""

    def _selected(self) -> EngineStatus | None:
        return self._engines.get(self.selected_id())

    def _show_selected(self) -> None:
        status = self._selected()
        self._enable()
        if status is None:
            return
        if status.problem:
            self._say(sentences.said(status.problem), bad=status.installed or not status.download)
        else:
            text = self.tr("Licence: {licence}.")
            if not status.info.commercial_use:
                text = self.tr("Not for commercial use. Licence: {licence}.")
            text = text.format(licence=sentences.said(status.info.licence).rstrip("."))
            self._say("\n".join(filter(None, (good_for(status.info.id), text))))

    def _enable(self) -> None:
        status, free = self._selected(), not (self._busy or self._installing)
        in_use = status is not None and status.info.id == self._scans.settings.engine
        self.use.setEnabled(free and status is not None and status.installed and not in_use)
        self.install.setEnabled(
            free and status is not None and not status.installed and status.download
        )
        self.add.setEnabled(free)
        self.upkeep.enable(status, free=free, in_use=in_use)

    def _say(self, sentence: str, *, bad: bool = False) -> None:
        say(self.note, sentence, bad=bad)

    def provider(self) -> str:
        """What models run on, by the user's choice."""
        return self._scans.settings.provider

    def begin(self, sentence: str) -> None:
        """Something is being done with the selected engine."""
        self._busy = True
        self.list.setFocus()  # the button that was clicked rests
        self._enable()
        self._say(sentence)

    def end(self) -> None:
        """It is done: the list is read anew."""
        self._busy = False
        self._read()

    def say_why(self, failure: Failure) -> None:
        """Something could not be done."""
        self._busy = False
        if self._open:
            self._enable()
            self._say(failure.sentence, bad=True)
        else:
            self._scans.complain(failure)

    # Using

    def _default(self) -> None:
        button = self.use if self.use.isEnabled() else self.install
        if button.isEnabled():
            button.click()

    def _use(self) -> None:
        engine_id, provider = self.selected_id(), self._scans.settings.provider
        self.begin(self.tr("Trying the engine…"))
        self.runner.call(
            lambda: describing.try_out(engine_id, provider), self._use_it, self._keep_the_old_one
        )

    def _use_it(self, info: EngineInfo) -> None:
        self._busy = False
        self._scans.use_engine(info.id)
        self.changed()
        if self._open:
            self._show(list(self._engines.values()), info.id)
            self._say(
                self.tr("In use. Faces that it has not seen are described in the background.")
            )

    def _keep_the_old_one(self, failure: Failure) -> None:
        self.say_why(failure)
        if self._open:
            kept = self.tr("The engine in use stays {name}.").format(
                name=words.quoted(engine_name(self._scans.settings.engine))
            )
            self._say(f"{failure.sentence} {kept}", bad=True)

    # Installing

    def _ask_to_install(self) -> None:
        status = self._selected()
        if status is None:
            return
        self._busy = True
        self._enable()
        self.runner.call(
            lambda: packs.licence(status.info.id),
            lambda text: self._show_licence(status, text),
            self.say_why,
        )

    def _show_licence(self, status: EngineStatus, text: str) -> None:
        self._busy = False
        if not self._open:
            return
        self._enable()
        dialog = LicenceDialog(self, engine_name(status.info.id), status, text)
        dialog.accepted.connect(lambda: self._install(status.info.id))
        dialog.open()

    def _install(self, engine_id: str) -> None:
        if self.runner.start(INSTALL, lambda: packs.install(engine_id)):
            self._installing = engine_id
            self._enable()
            self._say("")
            self._phase.setText(self.tr("Installing {name}").format(name=engine_name(engine_id)))
            self._bar.setRange(0, 0)
            self._show_installing(True)

    def _show_installing(self, shown: bool) -> None:
        for widget in (self._bar, self._phase, self.cancel):
            widget.setVisible(shown)

    def _progress(self, kind: str, progress: Progress) -> None:
        if kind == INSTALL and self._open:
            # Qt counts in 32 bits, a download may have more bytes.
            self._bar.setRange(0, 1000 if progress.total else 0)
            self._bar.setValue(progress.done * 1000 // progress.total if progress.total else 0)

    def _installed(self, kind: str, result: object) -> None:
        if kind == INSTALL and self._open:
            engine_id = self._end_install()
            self._read(result.id if isinstance(result, EngineInfo) else engine_id)

    def _stopped(self, kind: str) -> None:
        if kind == INSTALL and self._open:
            self._end_install()
            self._say(self.tr("The installation was cancelled."))

    def _failed(self, kind: str, failure: Failure) -> None:
        if kind == INSTALL and self._open:
            self._end_install()
            self.say_why(failure)

    def _end_install(self) -> str:
        engine_id, self._installing = self._installing, ""
        self._show_installing(False)
        self._enable()
        return engine_id

    # Adding

    def _add(self) -> None:
        title = self.tr("Choose the folder with the engine's model files")
        folder = QFileDialog.getExistingDirectory(self, title)
        if not folder:
            return
        name, wanted = QInputDialog.getText(
            self,
            self.tr("Add a face engine"),
            self.tr("Its name. Before the / stands the kind of its models:"),
            text=self._name_for(Path(folder)),
        )
        if not wanted or not name.strip():
            return
        self.begin(self.tr("Trying the engine…"))
        self.runner.call(
            lambda: packs.import_folder(Path(folder), name.strip()), self._added, self.say_why
        )

    def _name_for(self, folder: Path) -> str:
        """An engine that is called like the folder, else a name that no engine has."""
        known = {engine_id.rpartition("/")[2]: engine_id for engine_id in self._engines}
        name = re.sub(r"[^A-Za-z0-9._-]+", "-", folder.name).strip("-.") or "models"
        return known.get(name, f"{_FAMILY}/{name}")

    def _added(self, info: EngineInfo) -> None:
        self._busy = False
        if info.id == self._scans.settings.engine:
            self._scans.describe_if_needed()  # other files under the name of the engine in use
        if self._open:
            self._read(info.id)

    def done(self, result: int) -> None:
        """The dialog closes; an installation that runs is cancelled."""
        self._open = False
        if self._installing:
            self.runner.stop(INSTALL)
        for signal, slot in (
            (self.runner.progress, self._progress),
            (self.runner.finished, self._installed),
            (self.runner.stopped, self._stopped),
            (self.runner.failed, self._failed),
        ):
            signal.disconnect(slot)
        super().done(result)
