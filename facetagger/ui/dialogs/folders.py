"""The folders that were scanned: which are there, where one is now, and what leaves the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from facetagger import actions
from facetagger.entities import Changes
from facetagger.jobs import folders
from facetagger.library import roots
from facetagger.library.database import Library
from facetagger.photos.showing import readable
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.background.scans import SCAN
from facetagger.ui.dialogs.dialog import Dialog, say
from facetagger.ui.text import words
from facetagger.ui.widgets.plain import literal

translate = words.translate
_COLUMNS = 5


class FoldersDialog(Dialog):
    """Lists the folders; re-points one, scans it again or removes it, forgets what is gone.

    Args:
        parent: the window.
        runner: reads and acts.
        scan: scans folders.
        acted: called when something was done that can be undone.
        say: says that in the window, with its step of undo; called once the dialog is closed.
        removed: called with a folder that is not in the library any more.
        complain: shows a failure when the dialog is closed already.
    """

    def __init__(
        self,
        parent: QWidget,
        library: Library,
        runner: Runner,
        scan: Callable[[Sequence[Path]], None],
        acted: Callable[[], None],
        say: Callable[[str, int], None],
        removed: Callable[[str], None],
        complain: Callable[[Failure], None],
    ) -> None:
        super().__init__(parent, translate("Folders", "Folders"), width=940, height=460)
        self._library = library
        self._runner = runner
        self._scan = scan
        self._acted = acted
        self._tell = say
        self._told_removed = removed
        self._done: tuple[str, int] | None = None
        self._complain = complain
        self._open = True
        self._busy = False
        self._found: dict[str, tuple[roots.Root, bool]] = {}
        self.add_text(
            self.tr(
                "Photos are known by their picture: moved and renamed ones are found by scanning. "
                "If a whole folder or drive is elsewhere now, say where; names and faces stay."
            )
        )
        self.list = self._list()
        self.column.addWidget(self.list, 1)
        self.note = self.add_text("")
        self.note.setAccessibleName(self.tr("What was done"))
        self.add = QPushButton(self.tr("&Add a folder…"), self)
        self.find_moved = QPushButton(self.tr("&Find moved folder…"), self)
        self.again = QPushButton(self.tr("&Scan again"), self)
        self.forget = QPushButton(self.tr("For&get what is gone…"), self)
        self.remove = QPushButton(self.tr("&Remove from the library…"), self)
        for button, act in (
            (self.add, self._add),
            (self.find_moved, self._find_moved),
            (self.again, self._scan_again),
            (self.forget, self._forget_gone),
            (self.remove, self._ask_to_remove),
        ):
            button.clicked.connect(act)
        self.add_many((self.add, self.find_moved, self.again, self.forget, self.remove))
        for choice in self.findChildren(QPushButton):
            choice.setAutoDefault(False)  # Enter in the list is not Close
        runner.finished.connect(self._job_finished)
        for changed in (runner.started, runner.stopped, runner.failed):
            changed.connect(self._job_changed)
        self._read()

    def _list(self) -> QTreeWidget:
        found = QTreeWidget(self)
        found.setAccessibleName(self.tr("Folders that were scanned"))
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        heads = (self.tr("Photos"), self.tr("Faces"), self.tr("Missing"), self.tr("State"))
        found.setHeaderLabels([self.tr("Folder"), *heads])
        found.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        found.header().setStretchLastSection(False)
        found.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        found.currentItemChanged.connect(lambda *_: self._enable())
        return found

    # What is shown

    def _read(self, select: str = "") -> None:
        def read() -> list[tuple[roots.Root, bool]]:
            # Whether a folder is there may take a while to tell: some lie on a network.
            return [(root, root.is_there) for root in roots.roots(self._library)]

        self._runner.call(read, lambda found: self._show(found, select), self._say_why)

    def _show(self, found: Sequence[tuple[roots.Root, bool]], select: str) -> None:
        if not self._open:
            return
        current = self._selected()
        select = select or (current[0].path if current else "")
        self._found = {root.path: (root, there) for root, there in found}
        self.list.clear()
        for root, there in found:
            item = self._item(root, there=there)
            self.list.addTopLevelItem(item)
            if root.path == select or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        for column in range(1, _COLUMNS):
            self.list.resizeColumnToContents(column)
        self._enable()
        nothing = self.tr("No folder was scanned yet.")
        if not found and not self.note.text():
            self._say(nothing)
        elif found and self.note.text() == nothing:
            self._say("")

    def _item(self, root: roots.Root, *, there: bool) -> QTreeWidgetItem:
        state = self.tr("there") if there else self.tr("not there now")
        read = root.photos - root.unreadable  # what a scan says of the folder, too
        numbers = [words.number(n) for n in (read, root.faces, root.missing)]
        item = QTreeWidgetItem([readable(root.path), *numbers, state])
        item.setData(0, Qt.ItemDataRole.UserRole, root.path)
        item.setToolTip(0, literal(readable(root.path)))
        if root.unreadable:
            unread = translate("Problems", "{files} could not be read")
            item.setToolTip(1, unread.format(files=words.files(root.unreadable)))
        for column in (1, 2, 3):
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        return item

    def _selected(self) -> tuple[roots.Root, bool] | None:
        item = self.list.currentItem()
        return self._found.get(item.data(0, Qt.ItemDataRole.UserRole)) if item else None

    def _enable(self) -> None:
        selected = self._selected()
        free = selected is not None and not self._busy
        self.find_moved.setEnabled(free)
        self.again.setEnabled(free and selected is not None and selected[1])
        gone = selected is not None and (selected[0].missing > 0 or not selected[1])
        self.forget.setEnabled(free and gone)
        # A scan under way would put photos back while they are removed.
        self.remove.setEnabled(free and not self._runner.is_running(SCAN))

    def _say(self, sentence: str, *, bad: bool = False) -> None:
        say(self.note, sentence, bad=bad)

    def _say_why(self, failure: Failure) -> None:
        self._busy = False
        if self._open:
            self._enable()
            self._say(failure.sentence, bad=True)
        else:
            self._complain(failure)

    def _job_finished(self, kind: str, result: object) -> None:
        if self._open:
            self._read()

    def _job_changed(self, *_: object) -> None:
        if self._open:
            self._enable()

    # What is done

    def _add(self) -> None:
        title = translate("Menus", "Choose a folder of photos")
        if folder := QFileDialog.getExistingDirectory(self, title):
            self._scan([Path(folder)])
            self._say(self.tr("The folder is scanned in the background."))

    def _find_moved(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        old = selected[0].path
        title = self.tr("Where are the photos of {folder} now?").format(folder=readable(old))
        if new := QFileDialog.getExistingDirectory(self, title):
            self._busy = True
            self._enable()
            self._say(self.tr("Looking for the photos in the new place…"))
            self._runner.act(
                lambda: folders.move(self._library, old, Path(new)),
                lambda moved: self._moved(moved, new),
                self._say_why,
            )

    def _moved(self, moved: folders.Moved, new: str) -> None:
        self._busy = False
        self._scan([Path(new)])
        if self._open:
            text = self.tr("{photos} found in the new place; it is scanned for changes.")
            self._say(text.format(photos=words.photos(moved.photos)))
            self._read(new)

    def _scan_again(self) -> None:
        selected = self._selected()
        if selected is not None:
            self._scan([Path(selected[0].path)])
            self._say(self.tr("The folder is scanned in the background."))

    def _forget_gone(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        root, there = selected
        if there:
            text = self.tr(
                "Missing in {folder}: {photos}. Forget what is missing, with the names on it?"
            )
        else:
            text = self.tr(
                "{folder} is not there now; maybe its drive is not connected. Forget all that is "
                "known of it ({photos}), with the names on it?"
            )
        photos = words.photos(root.missing if there else root.photos)
        question = text.format(photos=photos, folder=readable(root.path))
        undo = self.tr("Undo takes it back.")
        answer = QMessageBox.question(
            self, self.tr("Forget photos"), literal(f"{question}\n\n{undo}")
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._busy = True
            self._enable()
            self._runner.act(
                lambda: actions.forget_missing(self._library, root.path),
                self._forgotten,
                self._say_why,
            )

    def _forgotten(self, changes: Changes) -> None:
        text = self.tr("{photos} forgotten. Undo takes it back.")
        self._was_done(changes, text, self.tr("{photos} forgotten"))

    def _was_done(self, changes: Changes, here: str, outside: str) -> None:
        """Says it here, and outside with an offer to take it back, which nobody can reach yet."""
        self._busy = False
        self._acted()
        photos = words.photos(len(changes.photos))
        self._done = (outside.format(photos=photos), changes.step)
        if self._open:
            self._say(here.format(photos=photos))
            self._read()
        else:
            self._tell(*self._done)

    def _ask_to_remove(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        folder = selected[0].path
        self._busy = True
        self._enable()
        self._runner.call(
            lambda: roots.held(self._library, folder),
            lambda held: self._remove(folder, held),
            self._say_why,
        )

    def _remove(self, folder: str, held: roots.Held) -> None:
        self._busy = False
        if not self._open:
            return
        self._enable()
        text = self.tr(
            "Remove {folder} from the library? {photos} and {faces} go, {n} of them with a name. "
            "The files stay where they are."
        )
        question = text.format(
            folder=readable(folder),
            photos=words.photos(held.photos),
            faces=words.faces(held.faces),
            n=words.number(held.named),
        )
        undo = self.tr("Undo takes it back.")
        title = self.tr("Remove from the library")
        answer = QMessageBox.question(self, title, literal(f"{question}\n\n{undo}"))
        if answer == QMessageBox.StandardButton.Yes and self.remove.isEnabled():
            self._busy = True
            self._enable()
            self._runner.act(
                lambda: actions.remove_folder(self._library, folder),
                lambda changes: self._removed(folder, changes),
                self._say_why,
            )

    def _removed(self, folder: str, changes: Changes) -> None:
        self._told_removed(folder)
        text = self.tr("{photos} removed from the library. Undo takes it back.")
        self._was_done(changes, text, self.tr("{photos} removed from the library"))

    def done(self, result: int) -> None:
        """The dialog closes; what it has begun is finished."""
        self._open = False
        self._runner.finished.disconnect(self._job_finished)
        for changed in (self._runner.started, self._runner.stopped, self._runner.failed):
            changed.disconnect(self._job_changed)
        super().done(result)
        if self._done is not None:
            self._tell(*self._done)
