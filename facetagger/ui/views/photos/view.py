"""The photos themselves: filtered, sorted, looked at, copied out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Changes
from facetagger.jobs import pipeline
from facetagger.jobs.previews import previews
from facetagger.library import search
from facetagger.library.previews import SIDE
from facetagger.library.search import Order, Wanted
from facetagger.ui import desktop, keys
from facetagger.ui.context import Context, Refresher
from facetagger.ui.imports import numpy_first
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.views.header import Header
from facetagger.ui.views.photos.copying import Copying
from facetagger.ui.views.photos.filters import Folder, PhotoFilters, listed
from facetagger.ui.views.photos.grid import PhotoGrid
from facetagger.ui.views.photos.model import PhotosModel

#: A scan stores photos all the time; the list follows it once in a while.
_FOLLOW_MS = 1500
#: Of the room that the header has left: the field takes it before the stretch does.
_ALL = 100
#: Photos take a while each: what is there is shown at once, and a core is left to the window.
_BATCH = 2
_WORKERS = 2 if pipeline.cores() > 2 else 1


@dataclass(frozen=True, slots=True)
class _Places:
    """Where and when there are photos: what the filters offer."""

    folders: list[Folder]
    taken: tuple[date, date] | None


@dataclass(frozen=True, slots=True)
class _Found:
    """What a reading gave: the photos that fit, of how many, and the places if they were read.

    back: the photos that an undo may have brought back.
    """

    wanted: Wanted
    order: Order
    ids: list[int]
    total: int
    places: _Places | None
    back: frozenset[int]


class PhotosView(QWidget):
    """All photos, or those that fit what is wanted.

    Attributes:
        filters: what is wanted.
        grid: the photos.
        pictures: their previews.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self.pictures = Thumbnails(
            partial(previews, context.library),
            self,
            sides=(160, SIDE),
            batch=_BATCH,
            workers=_WORKERS,
            before=numpy_first,
        )
        self.model = PhotosModel(context.library, self)
        self._found: _Found | None = None
        self._wish = (Wanted(), Order.NEWEST)
        self._places_due = True
        self._gone_through: list[int] = []  # the photos that the large one leads through
        self._back: frozenset[int] = frozenset()  # those that an undo may bring back
        self._build()
        self.refresh = Refresher(context.runner, self._read, self._show)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(_FOLLOW_MS)
        self._follow.timeout.connect(self._refresh_if_seen)
        self._count_selected = QTimer(self)
        self._count_selected.setSingleShot(True)
        self._count_selected.timeout.connect(self._say_how_many)
        context.bridge.changed.connect(self._changed)

    def _build(self) -> None:
        self._header = Header(self.tr("Photos"), self)
        self.order = QComboBox(self)
        self.order.setAccessibleName(self.tr("Sort by"))
        self.order.view().setAccessibleName(self.order.accessibleName())
        for text, order in (
            (self.tr("Newest first"), Order.NEWEST),
            (self.tr("Oldest first"), Order.OLDEST),
            (self.tr("By file name"), Order.NAME),
            (self.tr("Last found first"), Order.FOUND),
        ):
            self.order.addItem(text, order)
        self.order.currentIndexChanged.connect(lambda _index: self._start_anew())
        self._copy = QPushButton(self.tr("Copy to…"), self)
        self._copy.setToolTip(self.tr("Copies of the selected photos, in a folder of your choice"))
        self._copy.clicked.connect(self.copy_out)
        self.filters = PhotoFilters(self._context.candidates, self)
        self._header.row.addWidget(self.filters.text, _ALL)
        for widget in (self.order, self._copy):
            self._header.row.addWidget(widget)
        self.filters.changed = self._start_anew
        self.filters.left = self.setFocus
        self._header.row.insertWidget(2, self.filters.show_all)  # behind the number of photos
        self.grid = grid = PhotoGrid(self.model, self.pictures, self)
        grid.setAccessibleName(self.tr("Photos"))
        grid.command = self._command
        grid.opened = self._open
        grid.menu = self._fill_menu
        grid.picked = lambda: self._count_selected.start()
        self.copying = Copying(self._context.library, self._context.runner, self)
        self.copying.say = self._context.hint
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self.filters)
        layout.addWidget(grid, 1)
        layout.addWidget(self.copying)
        self.setFocusProxy(grid)
        self._say_how_many()

    # What is shown

    def _read(self) -> _Found:
        library, back = self._context.library, self._back
        wanted, order = self._wish
        ids = search.photo_ids(library, wanted, order)
        everything = wanted == Wanted()
        total = len(ids) if everything else search.count(library)
        places = None
        if self._places_due:
            places = _Places(listed(search.folders(library)), search.taken(library))
        return _Found(wanted, order, ids, total, places, back)

    def _show(self, found: _Found) -> None:
        before, self._found = self._found, found
        anew = before is None or (before.wanted, before.order) != (found.wanted, found.order)
        back = before is not None and before.wanted != found.wanted == Wanted()
        # Where somebody has gone to among what he found.
        kept = self.grid.current_key() if back and self.grid.currentIndex().row() > 0 else None
        self.model.set_keys(found.ids)
        if found.places is not None:
            self._places_due = False
            self.filters.set_folders(found.places.folders)
            self.filters.set_days(found.places.taken)
        if found.total:
            self.grid.nothing = (
                "photos",
                self.tr("No photo fits"),
                self.tr("Take a filter away, or all of them with “Show all”."),
            )
        else:
            self.grid.nothing = (
                "photos",
                self.tr("There are no photos yet"),
                self.tr("Drop a folder with photos of people on this window."),
            )
        self._back -= found.back
        if anew:
            self._go_to_begin(kept)
        elif found.back:
            self.grid.pick(found.back)
        self.grid.viewport().update()
        self._say_how_many()

    def _go_to_begin(self, kept: int | None) -> None:
        """Other photos are shown: from the first on, or around one that was found before."""
        index = self.model.index_of(kept)
        self.grid.go_to(index if index.isValid() else self.model.index(0))
        if index.isValid():
            self.grid.scrollTo(index, self.grid.ScrollHint.PositionAtCenter)
        else:
            self.grid.verticalScrollBar().setValue(0)

    def _start_anew(self) -> None:
        # Widgets are asked here and not in the worker.
        self._wish = (self.filters.wanted(), Order(self.order.currentData()))
        if self._found is not None:
            self.refresh()

    def _say_how_many(self) -> None:
        selected = len(self.grid.selectionModel().selectedRows())
        self._copy.setEnabled(bool(selected))
        found = self._found
        if found is None:
            return
        forms = [words.photos(found.total), words.number(found.total)]
        if len(found.ids) != found.total:
            of = self.tr("{n} of {photos}")
            forms = [of.format(n=words.number(len(found.ids)), photos=all_) for all_ in forms]
        least = forms[-1]
        if selected > 1:
            number = words.number(selected)
            chosen = self.tr("{n} selected").format(n=number)
            forms = [f"{form}  ·  {chosen}" for form in forms] + [f"{least}  ·  ✓ {number}"]
        self._header.set_detail(*forms, needed=least)

    def _changed(self, changes: Changes) -> None:
        self.model.apply(changes)
        if changes.photos or changes.people or changes.everything:
            # An action on faces touches their photos too: only a scan makes new ones.
            self._places_due |= self._scanning() or changes.everything
            if changes.everything:
                self.pictures.forget(self.model.all_keys()[: 10 * SIDE])
            self.pictures.retry(changes.photos)
            if self.isVisible() and not self._follow.isActive():
                self._follow.start()

    def undone(self, changes: Changes) -> None:
        """After an undo: the photos that it brings back to the list are marked."""
        if self.isVisible():
            self._back |= frozenset(self.model.not_here(changes.photos))
            self.refresh()

    def _scanning(self) -> bool:
        return self._context.runner.is_running("scan")

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    # What the user does

    def show_photo(self) -> None:
        """Shows the current photo with its boxes."""
        if (key := self.grid.current_key()) is not None:
            self._open(key)

    def _open(self, photo_id: int) -> None:
        self._gone_through = self.model.all_keys()
        self._context.show_whole(self._gone_through, self.model.place(photo_id) or 0)

    def go_to(self, photo_id: int) -> None:
        """Makes a photo the current one: where somebody has left the large photo.

        If it is not among those that fit any more, the next one of those that he went through.
        """
        around = [photo_id]
        if photo_id in (through := self._gone_through):
            at = through.index(photo_id)
            around = [*through[at:], *reversed(through[:at])]
        here = (key for key in around if self.model.place(key) is not None)
        self.grid.go_to(self.model.index_of(next(here, None)))

    def copy_out(self) -> None:
        """Asks for a folder and copies the selected photos there."""
        if ids := self.grid.selected_keys():
            self.setFocus()  # the dialog gives the keys back to whoever had them
            self.copying.ask(ids)

    def _current_path(self) -> str:
        row = self.model.row(self.grid.current_key())
        return row.photo.path if row is not None else ""

    def open_outside(self) -> None:
        """Opens the current photo in the system's viewer."""
        if path := self._current_path():
            desktop.open_file(path, self._context.hint)

    def show_in_folder(self) -> None:
        """Shows the current photo in the file manager."""
        if path := self._current_path():
            desktop.show_in_folder(path, self._context.hint)

    def copy(self) -> None:
        """Puts the selected files on the clipboard."""
        if copied := self.grid.copy():
            text = self.tr("{files} copied: paste them in the file manager.")
            self._context.hint(text.format(files=words.files(copied)))

    def _command(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Space:
            self.show_photo()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_outside()
        elif control and event.key() == Qt.Key.Key_F:
            self.search()
        else:
            return False
        return True

    def search(self) -> None:
        """Puts the cursor into the field for people, which finds files too."""
        self.filters.people.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def other_part(self) -> None:
        """Moves the focus between the filters and the photos."""
        reason = Qt.FocusReason.ShortcutFocusReason
        focus = self.window().focusWidget() or self
        inside = self.filters.isAncestorOf(focus) or self._header.isAncestorOf(focus)
        (self.grid if inside else self.filters.people.field).setFocus(reason)

    def _fill_menu(self, menu: QMenu) -> None:
        if self.grid.current_key() is None:
            return
        menu.addAction(keys.beside(self.tr("Show photo"), "show_photo"), self.show_photo)
        menu.addSeparator()
        menu.addAction(
            keys.beside(self.tr("Open in the system's viewer"), "open_outside"), self.open_outside
        )
        menu.addAction(self.tr("Show in its folder"), self.show_in_folder)
        menu.addSeparator()
        menu.addAction(keys.beside(self.tr("Copy"), "copy"), self.copy)
        menu.addAction(self.tr("Copy photos to…"), self.copy_out)

    def show_person_photos(self, person_id: int, name: str) -> None:
        """Shows the photos of a person."""
        self.filters.clear()
        self.filters.people.put(person_id, name)

    def close_pictures(self) -> None:
        """Waits for the workers: the window closes."""
        self.pictures.close()
