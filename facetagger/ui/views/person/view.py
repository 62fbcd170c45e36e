"""One person: years and company, suggestions that wait for yes or no, the confirmed faces."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facetagger.entities import Changes, EngineError
from facetagger.jobs import doubts
from facetagger.library import person_facts
from facetagger.ui.context import Context, Refresher
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.views.person.birth import BirthDateDialog
from facetagger.ui.views.person.drops import PersonDrops
from facetagger.ui.views.person.facts_bar import FactsBar
from facetagger.ui.views.person.header import PersonHeader, Told
from facetagger.ui.views.person.menu import PersonMenu
from facetagger.ui.views.person.order import PersonOrder
from facetagger.ui.views.person.reading import Answer, Page, Wish, heir_of, read
from facetagger.ui.views.person.strips import ALL
from facetagger.ui.views.person.suggestions import SuggestionModel, SuggestionSection
from facetagger.ui.views.person.tiles import DatedDelegate, DatedModel

#: Below suggestions, so much of the confirmed faces can be seen at least, pixels.
_FACES_PX = 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonView(QWidget):
    """Who is shown is set by `show_person`.

    Attributes:
        forget: asked to take the person away.
        name_faces: asked to say who faces are.
        merge_with: asked to merge the person with somebody.
        gone: called when the person is no more.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.name(self, "page")
        self._context = context
        self.person_id: int | None = None
        self.row: PersonRow | None = None
        self.page: Page | None = None
        self.year = ALL
        self.forget: Callable[[PersonRow], None] = lambda row: None
        self.name_faces: Callable[[Sequence[int]], None] = lambda face_ids: None
        self.merge_with: Callable[[], None] = lambda: None
        self.gone: Callable[[], None] = lambda: None
        self._answered: set[int] = set()
        self._edit_next = False
        self._anew = False
        self._opening = False  # the first answer to "who?" decides which grid gets the focus
        self._back: Changes | None = None
        self._looked_from: Grid | None = None
        self.waiting = SuggestionModel(context.library, self)
        self.confirmed = DatedModel(context.library, self)
        self._build()
        self._wish = Wish()
        self._doubts: tuple[int, ...] = ()
        self.refresh = Refresher(context.runner, self._read, self._show)
        context.bridge.changed.connect(self._changed)

    def _build(self) -> None:
        thumbnails = self._context.thumbnails
        self.header = PersonHeader(thumbnails, self)
        self.header.renamed = self._rename
        self.header.left = self.setFocus
        self.header.birth = self.edit_birth_date
        self.header.moment = self._show_moment
        self.order = PersonOrder(self._context, self.header)
        self.order.changed = self._wish_changed
        self.order.search.left = self._search_left
        self.header.add(self.order.search)
        self.header.add(self.order.box)
        self.facts = FactsBar(thumbnails, self)
        self.facts.year_chosen = self.show_year
        self.facts.person_chosen = self._context.show_person
        self.facts.both_wanted = self._show_both
        self.facts.left = self.setFocus
        self._section = SuggestionSection(self.waiting, thumbnails, self)
        self._section.all_yes = self.accept_page
        self.suggestions = self._section.grid
        self.suggestions.answered = self.answer
        self.suggestions.command = self._command
        self.suggestions.opened = lambda key: self._open(self.suggestions, key)
        self._dated = DatedDelegate(thumbnails, 104)
        self.grid = Grid(self.confirmed, self._dated, self)
        self.grid.setAccessibleName(self.tr("Confirmed faces"))
        self.grid.gap = 6
        self.grid.command = self._command
        self.grid.opened = lambda key: self._open(self.grid, key)
        self._menu = PersonMenu(self)
        self._drops = PersonDrops(self, self._context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.facts)
        layout.addWidget(self._section)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._drops.zone)
        self.setFocusProxy(self.suggestions)

    # What is shown

    def show_person(self, person_id: int) -> None:
        """Shows a person."""
        self.facts.stays_away = False
        if person_id != self.person_id:
            self.person_id = person_id
            self._answered.clear()
            self._opening = True
            self.year = ALL
            self.order.forget()
            self._wish_changed()
        else:
            self.refresh()

    def show_year(self, year: int) -> None:
        """Shows the faces of one year only (ALL, NO_DATE: see `strips`)."""
        if year != self.year:
            self.year = year
            self._wish_changed()

    def search(self) -> None:
        """Puts the cursor where one types which faces to look for."""
        self._looked_from = self.grid if self.grid.hasFocus() else self.suggestions
        self.order.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.order.search.selectAll()

    def _search_left(self) -> None:
        target = self._looked_from
        (self if target is None or target.isHidden() else target).setFocus()

    def _wish_changed(self) -> None:
        order = self.order.order()
        if (self.person_id, order) != (self._wish.person_id, self._wish.order):
            self._doubts = ()
        self._wish = Wish(self.person_id, self.year, self.order.text(), order)
        self._anew = True
        self.refresh()

    def rename(self, person_id: int) -> None:
        """Shows a person with the cursor in the name."""
        self._edit_next = True
        self.show_person(person_id)

    def undone(self, changes: Changes) -> None:
        """After an undo: the faces that it brought back are to be seen."""
        if self.isVisible():
            self._back = changes
            self.refresh()

    def _read(self) -> Answer:
        wish, library, before = self._wish, self._context.library, self.row
        info = self._context.commands.engine_info
        try:
            page = read(
                library,
                wish,
                self._doubts,
                lambda who: doubts.least_certain(library, who, info()),
            )
        except EngineError as error:
            return Answer(wish, problem=str(error))
        if page is None and before is not None and before.summary.person.id == wish.person_id:
            return Answer(wish, heir=heir_of(library, before))
        return Answer(wish, page)

    def _show(self, answer: Answer) -> None:
        wish, page = answer.wish, answer.page
        if wish != self._wish:
            return  # it is being read anew
        if answer.problem:  # without the engine nobody knows who looks wrong
            self._context.hint(answer.problem)
            self.order.box.setCurrentIndex(0)
            return
        if page is None:
            if self.person_id is not None:
                self.person_id = self.row = self.page = None
                if answer.heir is not None:
                    self._context.show_person(answer.heir)
                else:
                    self.gone()
            return
        self.page, self.row, self._doubts = page, page.row, page.doubts
        waiting = [s for s in page.waiting if s.face_id not in self._answered]
        self._show_header(page)
        born = page.row.summary.person.birth_date
        self._dated.ages = born is not None and page.facts.first is not None
        self.confirmed.set_born(born)
        self.confirmed.set_keys(page.faces)
        if self._anew:  # other faces, or another order: from the first one on
            self._anew = False
            self.grid.verticalScrollBar().setValue(0)
            self.grid.clearSelection()
            self.grid.go_to(self.confirmed.index(0))
        self.grid.nothing = self.order.nothing(len(waiting))
        self.grid.updateGeometries()
        self.waiting.set_suggestions(waiting)
        self._fit()
        self.facts.stays_away = True
        self._reveal()
        self.suggestions.keep_selected()
        self.grid.keep_selected()
        if self._opening and self.isAncestorOf(self.window().focusWidget() or self):
            self._opening = False
            self.setFocus()
        if self._edit_next:
            self._edit_next = False
            self.header.edit_name()
        if not page.faces and self.year != ALL and not wish.text:
            self.show_year(ALL)  # the last face of that year has gone

    def _show_header(self, page: Page) -> None:
        person, facts = page.row.summary.person, page.facts
        faces = page.row.summary.faces
        self.header.show_row(
            page.row,
            Told(faces, facts.photos, facts.first, facts.last, person.birth_date, person.hidden),
        )
        self.facts.show_facts(facts, page.beside, faces, self.year)

    def _reveal(self) -> None:
        """Selects what an undo has brought back, among the confirmed faces or the suggestions."""
        changes, self._back = self._back, None
        for grid in (self.grid, self.suggestions) if changes is not None else ():
            if grid.pick(changes.faces):
                return

    def _fit(self, *, resized: bool = False) -> None:
        count = self.waiting.rowCount()
        focused = self._section.isAncestorOf(self.window().focusWidget() or self)
        self.setFocusProxy(self.suggestions if count else self.grid)
        if focused and not count:
            self.grid.setFocus()  # before they go, or Qt hands the keys to whatever comes next
        self._section.setVisible(bool(count))
        self.facts.come(not count or self._has_room(), 0 if resized else count)
        name = words.quoted(self.row.summary.person.name) if self.row else ""
        self._section.ask(name, self.width())
        self.grid.updateGeometries()
        # What three fifths of the view hold, but one row.
        above = self.header.needed() + (0 if self.facts.isHidden() else self.facts.height())
        self._section.fit((self.height() - above) * 3 // 5 - 60)

    def _has_room(self) -> bool:
        """Whether a line of suggestions and a part of the faces fit below years and company."""
        needed = self.header.needed() + self.facts.sizeHint().height() + self._section.smallest()
        return self.height() >= needed + _FACES_PX

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit(resized=True)

    def showEvent(self, event: QShowEvent) -> None:
        self.facts.stays_away = False
        super().showEvent(event)

    def _changed(self, changes: Changes) -> None:
        self.confirmed.apply(changes)
        self.waiting.apply(changes)
        if self.person_id is not None and self.isVisible():
            self.refresh()

    # What the user does

    def answer(self, face_ids: Sequence[int], yes: bool) -> None:
        """Says yes or no to suggestions; they leave at once."""
        ids = list(face_ids)
        if not ids:
            return
        self._answered |= set(ids)
        self.waiting.set_keys([k for k in self.waiting.all_keys() if k not in self._answered])
        self._fit()
        self.suggestions.keep_selected()

        def settled() -> None:
            self._answered -= set(ids)
            self.refresh()

        act = self._context.commands.confirm if yes else self._context.commands.reject
        act(ids, settled=settled)

    def accept_page(self) -> None:
        """Says yes to every suggestion of this person."""
        self.answer(self.waiting.all_keys(), True)

    def rename_current(self) -> None:
        """Puts the cursor into the name."""
        self.header.edit_name()

    def not_this_person(self) -> None:
        """Takes the name off the selected confirmed faces."""
        ids = self.grid.selected_keys()
        if ids and self.row is not None:
            self._context.commands.take_name_off(ids, self.row.summary.person.name)

    def divide(self) -> None:
        """Divides the selected confirmed faces off."""
        ids = self.grid.selected_keys()
        if ids and not self.suggestions.hasFocus():  # one of the others is always selected, too
            self.divide_off(ids)
        else:
            self._ask_for_faces()

    def divide_off(self, face_ids: Sequence[int]) -> None:
        """Makes a new group of faces."""
        self._context.commands.split(face_ids, show=self._context.show_group)

    def show_photo(self) -> None:
        """Shows the photo of the current face."""
        grid = self.suggestions if self.suggestions.hasFocus() else self.grid
        if (key := grid.current_key()) is not None:
            self._open(grid, key)

    def _command(self, event: QKeyEvent) -> bool:
        waiting = self.suggestions.hasFocus()
        if event.key() in _ENTER and waiting:
            self.answer(self.suggestions.selected_keys(), True)
        elif event.key() == Qt.Key.Key_Delete and waiting:
            self.answer(self.suggestions.selected_keys(), False)
        elif event.key() == Qt.Key.Key_Delete:
            self.not_this_person()
        elif event.key() == Qt.Key.Key_Space:
            self.show_photo()
        elif event.key() == Qt.Key.Key_F2:
            self.header.edit_name()
        else:
            return False
        return True

    def _rename(self, name: str) -> None:
        if self.person_id is not None:
            self._context.commands.rename(self.person_id, name, settled=self.refresh)

    def forget_person(self) -> None:
        """Takes this person away."""
        if self.row is not None:
            self.forget(self.row)

    def edit_birth_date(self) -> None:
        """Asks when this person was born."""
        page = self.page
        if page is None:
            return
        person, first = page.row.summary.person, page.facts.first
        dialog = BirthDateDialog(
            self.window(),
            words.quoted(person.name),
            person.birth_date,
            first.day if first is not None else None,
        )
        if dialog.exec() and dialog.chosen != person.birth_date:
            self._context.commands.set_birth_date(person.id, dialog.chosen)
        dialog.deleteLater()
        self.setFocus()  # not the link that opened it

    def hide_person(self) -> None:
        """Takes this person off the list of people, or puts it back."""
        if self.row is not None:
            person = self.row.summary.person
            self._context.commands.hide_person(person, hidden=not person.hidden)

    def use_as_cover(self) -> None:
        """Has the only selected face stand for this person."""
        ids = self.grid.selected_keys()
        if len(ids) == 1 and self.person_id is not None:
            self._context.commands.set_cover(self.person_id, ids[0])
        else:
            self._ask_for_faces()

    def _ask_for_faces(self) -> None:
        self._context.hint(self.tr("Select one of the confirmed faces first."))

    def _show_moment(self, face_id: int) -> None:
        self._context.show_photos([face_id], 0)

    def compare(self, face_ids: Sequence[int]) -> None:
        """Compares two of the faces."""
        self._context.compare(face_ids)

    def _show_both(self, other_id: int) -> None:
        library, person_id = self._context.library, self.person_id
        if person_id is not None:
            self._context.runner.call(
                lambda: person_facts.photos_both_are_on(library, person_id, other_id),
                lambda ids: self._context.show_photos(ids, 0) if ids else None,
            )

    def _open(self, grid: Grid, key: int) -> None:
        keys = grid.rows.all_keys()
        self._context.show_photos(keys, keys.index(key))
