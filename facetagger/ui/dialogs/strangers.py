"""Ignoring many faces at once that were seen only once: most of them are strangers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QPushButton, QRadioButton, QWidget

from facetagger.jobs.organise import CLEAR
from facetagger.library import strangers
from facetagger.ui.context import Context, Refresher
from facetagger.ui.dialogs.dialog import Dialog
from facetagger.ui.text import words
from facetagger.ui.tiles.delegates import FaceDelegate
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.models import FaceModel

translate = words.translate


@dataclass(frozen=True, slots=True)
class Lone:
    """Faces seen only once: those that show little, and all of them."""

    poor: list[int]
    everyone: list[int]


class StrangersDialog(Dialog):
    """Shows the faces first; what is selected in the grid is kept out of it.

    Args:
        parent: the window.
        context: where to read and to act.
    """

    def __init__(self, parent: QWidget, context: Context) -> None:
        title = translate("Strangers", "Ignore faces seen only once")
        super().__init__(parent, title, width=640, height=580)
        self._context = context
        self._open = True
        self._lone = Lone([], [])
        self.add_text(
            translate(
                "Strangers",
                "People in the background come once and never again. Faces for which a name is "
                "suggested, and those in groups, stay. You can undo this.",
            )
        )
        self.poor = QRadioButton(self)
        self.everyone = QRadioButton(self)
        self.poor.setChecked(True)
        self._choice = QButtonGroup(self)
        for button in (self.poor, self.everyone):
            self._choice.addButton(button)
            self.column.addWidget(button)
        self._choice.buttonToggled.connect(lambda _button, on: self._fill() if on else None)
        self.model = FaceModel(context.library, self)
        self.grid = Grid(self.model, FaceDelegate(context.thumbnails, 72), self)
        self.grid.setObjectName("panelGrid")
        self.grid.setAccessibleName(translate("Strangers", "Faces that would be ignored"))
        self.grid.gap = self.grid.margin = 6
        self.grid.nothing = ("done", translate("Strangers", "There are no such faces"), "")
        # A click, or Space, keeps one more out; nobody has to hold Ctrl.
        self.grid.setSelectionMode(Grid.SelectionMode.MultiSelection)
        self.grid.setDragEnabled(False)
        self.grid.setAcceptDrops(False)
        self.grid.picked = self._count
        self.column.addWidget(self.grid, 1)
        self.hint = self.add_text("", faint=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.ignore = QPushButton(self)
        self.ignore.setProperty("primary", True)
        self.ignore.setDefault(True)
        buttons.addButton(self.ignore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ignore)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        self._read = Refresher(context.runner, self._find, self._show)
        context.bridge.changed.connect(self._changed)
        self._count()
        self._read()

    def _find(self) -> Lone:
        library = self._context.library
        return Lone(strangers.lone_faces(library, below=CLEAR), strangers.lone_faces(library))

    def _changed(self, _changes: object) -> None:
        if self._open:
            self._read()

    def _show(self, lone: Lone) -> None:
        if not self._open:
            return
        self._lone = lone
        self.poor.setText(
            translate("Strangers", "Only blurred, small or turned away ones: {faces}").format(
                faces=words.faces(len(lone.poor))
            )
        )
        self.everyone.setText(
            translate("Strangers", "All that were seen only once: {faces}").format(
                faces=words.faces(len(lone.everyone))
            )
        )
        if not lone.poor and lone.everyone:
            self.everyone.setChecked(True)
        self.poor.setEnabled(bool(lone.poor))
        self._fill()

    def _fill(self) -> None:
        self.model.set_keys(self._lone.poor if self.poor.isChecked() else self._lone.everyone)
        self._count()

    def _kept_out(self) -> set[int]:
        return set(self.grid.selected_keys())

    def _count(self) -> None:
        kept = len(self._kept_out())
        count = self.model.rowCount() - kept
        self.ignore.setEnabled(count > 0)
        self.ignore.setText(
            translate("Strangers", "Ignore {faces}").format(faces=words.faces(count))
        )
        self.hint.setText(
            translate("Strangers", "{faces} marked: to stay in the Inbox.").format(
                faces=words.faces(kept)
            )
            if kept
            else translate("Strangers", "Click whom you know: these faces stay in the Inbox.")
        )

    def _ignore(self) -> None:
        kept = self._kept_out()
        ids = [i for i in self.model.all_keys() if i not in kept]
        if ids:
            self._context.commands.ignore_lone(ids)
        self.accept()

    def done(self, result: int) -> None:
        self._open = False
        super().done(result)
