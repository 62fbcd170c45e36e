"""The window: side bar, views, status, and what belongs to no single view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from facetagger.entities import Changes, Person
from facetagger.jobs.crops import crops
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.background.box_work import BoxWork
from facetagger.ui.background.bridge import Bridge
from facetagger.ui.background.runner import Failure, Runner
from facetagger.ui.background.safety import Safety
from facetagger.ui.background.scans import Scans
from facetagger.ui.background.watching import Watching
from facetagger.ui.choices import Choices
from facetagger.ui.commands import Commands, Offer
from facetagger.ui.context import Context, Refresher
from facetagger.ui.dialogs import merging
from facetagger.ui.dragging import drag
from facetagger.ui.dragging.folders import FolderDrop
from facetagger.ui.dragging.out import Files
from facetagger.ui.imports import numpy_first
from facetagger.ui.look import style
from facetagger.ui.menus import Menus
from facetagger.ui.messages.bar import MessageBar
from facetagger.ui.messages.room import message_kept, message_rooms
from facetagger.ui.overview import Overseer, Overview
from facetagger.ui.pages import Pages
from facetagger.ui.photo.view import PhotoView
from facetagger.ui.place import Place
from facetagger.ui.recent import RecentNames
from facetagger.ui.sidebar import Halves, Key, SideBar, person_ref
from facetagger.ui.status import StatusBar
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.tiles.models import PeopleModel, PersonRow
from facetagger.ui.tiles.thumbnails import Thumbnails
from facetagger.ui.tiles.whole_photos import WholePhotos
from facetagger.ui.undoing import Undoing
from facetagger.ui.widgets import enter
from facetagger.ui.window_commands import WindowCommands

#: Another program may write to the library as well; looking costs next to nothing.
_POLL_MS = 1000


class MainWindow(QMainWindow):
    """One window on one library, which it does not close."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.setWindowTitle("facetagger")
        self.library = library
        self.runner = Runner(self)
        self.bridge = Bridge(library, self)
        self.thumbnails = Thumbnails(partial(crops, library, before_making=numpy_first), self)
        self.whole_photos = WholePhotos(library, self)
        self.whole_photos.arrived.connect(self.thumbnails.arrived)
        self.commands = Commands(library, self.runner, self)
        self.choices = Choices(library.directory)
        self.spoken = self.choices.look.language  # another one needs another window
        self.people_model = PeopleModel(self)
        self.recent = RecentNames(self.people_model)
        self.context = Context(
            library, self.runner, self.bridge, self.thumbnails, self.commands, self.choices,
            people=self.people_model.people,
            hidden=lambda: self._hidden,
            recent=self.recent.of,
            show_person=self.show_person,
            show_photos=self._show_photos,
            show_whole=self._show_whole,
            show_group=self._show_group,
            compare=lambda face_ids: self.doer.compare_faces(face_ids),
            hint=self.say,
            undone=lambda changes: self.undoing.show(changes),
        )  # fmt: skip
        self._counts: queries.Counts | None = None
        self._hidden: Sequence[PersonRow] = ()
        self._closed = False
        self._build()
        self.choices.complain = self.complain
        self.scans = Scans(library, self.runner, self.status, self.choices)
        self.scans.ended = self._scan_ended
        self.scans.complain = self.complain
        self.scans.take_back = self.message.take_back
        self.watching = Watching(library, self.runner, self.scans, self.status)
        self.watching.say = self.say
        self.watching.complain = self.complain
        self.boxes = BoxWork(
            library, self.runner, self.bridge, self.thumbnails, lambda: self.choices.now
        )
        self.boxes.done = self.scans.suggest_soon
        self.boxes.complain = self.complain
        self.safety = Safety(self)
        self.undoing = Undoing(self)
        self.doer = WindowCommands(self)
        self.menus = Menus(self, self.doer)
        self.menus.themes[self.choices.look.theme].setChecked(True)
        self.menus.sizes[self.choices.look.text].setChecked(True)
        self.show_whole_photos(self.choices.now.whole)
        self._connect()
        self.place = Place(self, text_line())
        self.place.restore(self.choices.now.window)
        self._overseer = Overseer(library)
        self._overview = Refresher(self.runner, self._overseer, self._show_overview)
        self._start_up()

    def _build(self) -> None:
        self.side = SideBar(self.thumbnails, self)
        self.pages = pages = Pages(self.context, self.people_model, self)
        self.views = pages.views
        self.start, self.inbox, self.people = pages.start, pages.inbox, pages.people
        self.person, self.review, self.ignored = pages.person, pages.review, pages.ignored
        self.status = StatusBar(self)
        self._halves = Halves(self.side, self.pages, self)
        centre = QWidget(self)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._halves, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(centre)
        self.photo = PhotoView(self.context, centre)
        self.message = MessageBar(centre)
        self.drops = FolderDrop(self)
        self.files = Files(self, self.library, self.runner)

    def _connect(self) -> None:
        self.start.choose = self.doer.choose_folder
        self.side.chosen = self._side_chosen
        self.side.dropped = self._side_dropped
        self.side.menu = self.doer.fill_person_menu
        self.people.forget = self.forget
        self.person.forget = self.forget
        self.inbox.merge_with = self.review.merge_with = self.doer.merge_with
        self.people.merge_with = self.person.merge_with = self.doer.merge_with
        self.person.name_faces = self.doer.name_faces
        self.review.asked = self.side.show_pairs
        self.person.gone = lambda: self.show_view("people")
        self.photo.opened = self._photo_opened
        self.photo.begun = self.menus.over_draft
        self.photo.closed = self._photo_closed
        self.photo.show_folders = self.doer.show_folders
        self.photo.left_at = lambda photo_id: self.pages.photos.go_to(photo_id)
        self.drops.dropped = self.scan
        self.drops.hovering = self._hovering
        self.message.undo = self.undoing.undo
        self.message.rooms = partial(message_rooms, self)
        self.message.kept = partial(message_kept, self)
        self.status.problems = self.doer.show_problems
        self.bridge.changed.connect(self._changed)
        self.runner.failed.connect(self._call_failed)
        self.thumbnails.failed.connect(self._crops_failed)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(lambda: self.runner.call(self.library.poll))
        self._poll.start()

    def _start_up(self) -> None:
        # One small query: which of two faces the window shows first must not flicker.
        known = queries.counts(self.library)
        self._counts = known
        self.show_view("inbox" if known.photos else "start")
        self._overview()
        self.inbox.refresh()

    # What stands around the views

    def _show_overview(self, now: Overview) -> None:
        self._counts = now.counts
        self.people_model.set_people(now.people)
        self.recent.note()
        self._hidden = now.hidden
        self.side.show_entries(now.numbers, now.waiting, now.people)
        self.menus.show_history(now.undo, now.redo)
        self.pages.say_why_empty(now.counts, scanning=self.scans.is_running)
        if self.current == "start" and now.counts.photos:
            self.show_view("inbox")

    def _changed(self, changes: Changes) -> None:
        if changes.everything:
            self.thumbnails.forget(self.person.confirmed.all_keys())
        self.whole_photos.retry_photos(changes.photos)
        self._overseer.note(changes)
        self._overview()
        self.undoing.check_offer()

    # Teller: what actions say

    def say(self, sentence: str, *, step: int = 0, offer: Offer | None = None) -> None:
        """Shows a sentence for a while."""
        self.message.say(sentence, step=step, offer=offer)

    def complain(self, failure: Failure) -> None:
        """Shows what could not be done."""
        self.message.complain(failure)

    def acted(self) -> None:
        """An action was done."""
        self.menus.allow()
        self.bridge.flush()
        self.scans.suggest_soon()

    def ask_which_name(self, people: Sequence[Person]) -> int | None:
        """Asks whose name stays."""
        dialog = merging.MergeNamesDialog(self, people)
        dialog.exec()
        dialog.deleteLater()
        return dialog.chosen

    def ask_whether_one(self, namesake: Person) -> bool | None:
        """Asks whether two people of one name are one."""
        dialog = merging.NamesakeDialog(self, namesake.name)
        dialog.exec()
        dialog.deleteLater()
        return dialog.chosen

    def _call_failed(self, kind: str, failure: Failure) -> None:
        if not kind:  # jobs have somebody who knows what their end means
            self.complain(failure)

    def _crops_failed(self, error: Exception) -> None:
        self.complain(Failure.of_crops(error))

    # Views

    @property
    def current(self) -> str:
        """The name of the view on the screen."""
        return self.pages.current

    def show_view(self, name: str) -> None:
        """Shows a view by name."""
        if name == "person" and self.person.person_id is None:
            everybody = self.people_model.people()
            if not everybody:
                self.say(self.tr("Nobody has a name yet."))
                return
            self.person.show_person(everybody[0].summary.person.id)
        if name == "start" and self.scans.is_running:
            name = "inbox"
        self.pages.current = name
        self.photo.leave()  # or the keys would go to a view that nobody sees
        self.side.setVisible(name != "start")
        self.pages.show_view(name)
        self.menus.show_able(self.doer.able())
        person_id = self.person.person_id or 0
        self.side.mark(("person", person_id) if name == "person" else (name, 0))
        self.views[name].setFocus()
        self.message.refit()
        QTimer.singleShot(0, self.message, self.message.refit)  # again, once the view has its place

    def show_person(self, person_id: int) -> None:
        """Shows a person."""
        self.person.show_person(person_id)
        self.people.mark(person_id)
        self.show_view("person")

    def rename(self, person_id: int) -> None:
        """Shows a person with the cursor in the name."""
        self.person.rename(person_id)
        self.show_view("person")

    def _show_group(self, changes: Changes) -> None:
        self.show_view("inbox")
        self.inbox.reveal(changes)

    def _show_photos(self, face_ids: Sequence[int], index: int) -> None:
        self.photo.show_faces(face_ids, index)

    def _show_whole(self, photo_ids: Sequence[int], index: int) -> None:
        self.photo.show_photos(photo_ids, index)

    def _photo_opened(self) -> None:
        self.menus.over_photo(True)
        self.message.refit()

    def _photo_closed(self, before: QWidget | None) -> None:
        self.menus.over_photo(False)
        view = self.views[self.current]
        target = before if before is not None and view.isAncestorOf(before) else view
        target.setFocus()
        self.message.refit()

    def _side_chosen(self, key: Key) -> None:
        if key[0] == "person":
            self.show_person(key[1])
        else:
            self.show_view(key[0])

    def _side_dropped(self, cargo: drag.Cargo, key: Key) -> None:
        if (ref := person_ref(key)) is not None:
            self.commands.merge(cargo.refs, ref, then=self.people.reveal)
        elif key[0] == "ignored":
            self.commands.ignore(cargo.refs)

    # What menus and views ask of the window itself

    def undo(self) -> None:
        """Takes the last action back; or gives up a box that is being drawn or moved."""
        if not self.photo.editing.give_up():
            self.undoing.undo()

    def redo(self) -> None:
        """Does the last undone action again."""
        self.commands.redo(self.undoing.show_done)

    def forget(self, row: PersonRow) -> None:
        """Takes a person away."""
        self.commands.forget(row.summary.person, row.summary.faces)

    def set_theme(self, theme: str) -> None:
        """Changes the colours, for this start and the next ones."""
        self.choices.wear(theme=theme)
        self.menus.themes[theme].setChecked(True)
        self.restyle()

    def show_whole_photos(self, shown: bool) -> None:
        """Shows whole photos in place of faces in all grids, or the faces again."""
        self.thumbnails.whole = self.whole_photos if shown else None
        self.choices.keep(whole=shown)
        self.menus.whole.setChecked(shown)
        for widget in self.findChildren(QWidget):
            widget.update()

    def restyle(self) -> None:
        """Dresses the window anew, after the theme or the system's colours changed."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            style.apply(app, self.choices.look.theme, self.choices.look.text)
        self.status.restyle()

    # Scans

    def scan(self, folders: Sequence[Path]) -> None:
        """Scans folders."""
        self.scans.add(folders)
        if self.current == "start":
            self.show_view("inbox")
        self._overview()

    def _scan_ended(self) -> None:
        self._overview()
        self.inbox.refresh()
        if self._counts is not None and not self._counts.photos:
            self.runner.call(lambda: queries.counts(self.library), self._back_to_start)

    def _back_to_start(self, counts: queries.Counts) -> None:
        if not counts.photos and not self.scans.is_running:
            self.show_view("start")

    # Qt

    def _hovering(self, hot: bool) -> bool:
        self.start.light_up(hot)
        return self.current == "start"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter.presses(event, self):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.photo.setGeometry(self.centralWidget().rect())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.views[self.current].setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        # The window goes at once; what is being written is finished behind it.
        self.choices.keep(window=self.place.keep())
        self.hide()
        self.shut_down()
        event.accept()

    def shut_down(self) -> None:
        """Closes the jobs and waits for every thread; whole photos are kept."""
        if self._closed:
            return
        self._closed = True
        self._poll.stop()
        self.watching.close()
        self.scans.close()
        self.runner.close()
        self.bridge.close()
        self.thumbnails.close()
        self.whole_photos.close()
        self.pages.close_pictures()
