"""Strangers and boxes that are no faces: everything here can be brought back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.library import finding, queries
from facetagger.ui import keys
from facetagger.ui.context import Context, Refresher
from facetagger.ui.dragging import drag
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.delegates import FaceDelegate
from facetagger.ui.tiles.grid import Grid, Load
from facetagger.ui.tiles.models import FaceModel
from facetagger.ui.views.header import Header
from facetagger.ui.widgets.search_field import SearchField


class IgnoredView(QWidget):
    """Faces that were set aside, newest first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self._undone: Changes | None = None  # what came back is still to be shown
        self.model = FaceModel(context.library, self)
        self.grid = Grid(self.model, FaceDelegate(context.thumbnails, 104, states=True), self)
        self.grid.setAccessibleName(self.tr("Ignored faces"))
        self.grid.gap = 6
        self._nothing = (
            "ignored",
            self.tr("Nothing is ignored"),
            self.tr("Strangers and boxes that are no faces come here; you can bring them back."),
        )
        self.grid.nothing = self._nothing
        self.grid.opened = self._open
        self.grid.menu = self._fill_menu
        self.grid.command = self._command
        self.grid.picked = self._picked
        self.grid.cargo = self._cargo
        self._back = QPushButton(self.tr("Bring back"), self)
        self._back.setToolTip(self.tr("The selected faces go back to the Inbox"))
        self._back.clicked.connect(self.bring_back)
        self._header = Header(self.tr("Ignored"), self)
        self._search = SearchField(self.tr("Folder, file or date"), self)
        self._search.changed = lambda: self.refresh()
        self._search.left = self.setFocus
        self._header.row.addWidget(self._search)
        self._header.row.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.refresh = Refresher(context.runner, self._read, self._show)
        context.bridge.changed.connect(self._changed)
        self._picked()

    def bring_back(self) -> None:
        """Puts the selected faces back into the Inbox."""
        if ids := self.grid.selected_keys():
            # The button goes out with the selection: the keys would go on to what undoes this.
            self.grid.setFocus()
            self._context.commands.restore(ids)

    def undone(self, changes: Changes) -> None:
        """After an undo: the faces that it brought back here are the selected ones."""
        if self.isVisible():
            self._undone = changes
            self.refresh()

    def search(self) -> None:
        """Puts the cursor where one types what to look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _read(self) -> tuple[list[int], Changes | None]:
        library, text, undone = self._context.library, self._search.wanted(), self._undone
        ids = queries.ignored(library)
        return finding.faces_like(library, text, ids) if text else ids, undone

    def _show(self, found: tuple[list[int], Changes | None]) -> None:
        ids, undone = found
        self.grid.nothing = self._nothing
        if text := self._search.wanted():
            title = self.tr("No face fits {text}").format(text=words.quoted(text))
            self.grid.nothing = ("ignored", title, "")
        self.model.set_keys(ids)
        if undone is not None and undone is self._undone:
            self._undone = None
            self.grid.pick(undone.faces)
        self._header.set_detail(words.faces(len(ids)) if ids else "")
        self._picked()

    def _changed(self, changes: Changes) -> None:
        self.model.apply(changes)
        if self.isVisible():
            self.refresh()

    def _picked(self) -> None:
        self._back.setEnabled(bool(self.grid.selected_keys()))

    def show_photo(self) -> None:
        """Shows the photo of the current face."""
        if (face_id := self.grid.current_key()) is not None:
            self._open(face_id)

    def _command(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space:
            self.show_photo()
            return True
        return False

    def _cargo(self) -> Load | None:
        # Onto a person: it is somebody after all.
        ids = self.grid.selected_keys()
        refs = tuple(GroupRef(GroupKind.FACE, i) for i in ids)
        return (drag.Cargo(refs, len(ids)), ids[:3]) if ids else None

    def _open(self, face_id: int) -> None:
        ids = self.model.all_keys()
        self._context.show_photos(ids, ids.index(face_id))

    def _fill_menu(self, menu: QMenu) -> None:
        if ids := self.grid.selected_keys():
            menu.addAction(self.tr("Bring back"), self.bring_back)
            menu.addAction(
                keys.beside(self.tr("Compare…"), "compare"), lambda: self._context.compare(ids)
            )
