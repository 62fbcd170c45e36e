"""Suggestions, a page at a time: ticked ones are right, the others wrong, Enter says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from facetagger.entities import Changes, GroupKind, GroupRef, Suggestion
from facetagger.ui.context import Context, Refresher
from facetagger.ui.dragging import drag
from facetagger.ui.look import style
from facetagger.ui.text import words
from facetagger.ui.tiles.crop_stack import CropStack
from facetagger.ui.tiles.delegate import text_line
from facetagger.ui.tiles.grid import Load
from facetagger.ui.views.question_strip import QuestionStrip
from facetagger.ui.views.review.model import Answer, ReviewModel, done_text
from facetagger.ui.views.review.order import Page
from facetagger.ui.views.review.said import Said
from facetagger.ui.views.review.tiles import ReviewDelegate, ReviewGrid
from facetagger.ui.views.review.waiting import Known, Pair, Waiting, Wish, known_faces, read

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SuggestionPages(QWidget):
    """One page; the next one comes when it is answered.

    What is on the screen stays there, in its place: suggestions that change meanwhile come with
    the next page. Only faces leave it that got a name, or were set aside, somewhere else.

    Attributes:
        counted: called with how many suggestions wait, when that changes.
        revealed: called when an undo has brought a page back.
        merge_with: asks whom the selected faces are.
        told: shown in place of suggestions when there are none: icon, title, sentence.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.counted: Callable[[int], None] = lambda total: None
        self.revealed: Callable[[], None] = lambda: None
        self.merge_with: Callable[[], None] = lambda: None
        self.told: Callable[[], tuple[str, str, str]] = lambda: ("", "", "")
        self._page = Page((), None)
        self._next: list[Page] = []
        self._total = self._later = 0
        self.has_read = self._anew = self._has_answered = False
        # These are replaced and never changed: a worker may be looking at them.
        self._put_off: frozenset[Pair] = frozenset()
        self._answered: frozenset[int] = frozenset()
        self._settled: frozenset[int] = frozenset()
        self._back: Changes | None = None
        self._said = Said()
        self._wish, self._sought = Wish(), False
        self.model = ReviewModel(context.library, self)
        self._build()
        self.refresh = Refresher(context.runner, self._read, self._show)
        context.bridge.changed.connect(self._changed)
        self._show_page(self._page)

    def _build(self) -> None:
        context = self._context
        self.grid = ReviewGrid(self.model, ReviewDelegate(context.thumbnails), self)
        self.grid.setAccessibleName(self.tr("Suggestions, ticked: yes"))
        self.grid.command = self._command
        self.grid.opened = lambda key: self._open(key)
        self.grid.toggled = lambda face_id: self.toggle([face_id])
        self.grid.tabbed = self.not_sure
        self.grid.cargo = self._cargo
        self.grid.menu = self._fill_menu
        self._known = CropStack(context.thumbnails, self, largest=48, smallest=48)
        style.measured(self._known, lambda: self._known.set_side(3 * text_line()))
        self._known.opened = lambda face_id: context.show_photos(self._known.faces(), 0)
        self._known.setToolTip(self.tr("Faces that have this name already"))
        self._all = QPushButton(self)
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the faces
        self._all.setToolTip(self.tr("Ticks or unticks every face on the page (Ctrl+A, Space)"))
        self._all.clicked.connect(self._toggle_all)
        self.done = QPushButton(self)
        self.done.setProperty("primary", True)
        self.done.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.done.clicked.connect(self.commit)
        self._strip = QuestionStrip(self, (self._all, self.done), self._known)
        self.question = self._strip.question
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        layout.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        for signal in (self.model.dataChanged, self.model.rowsRemoved):
            signal.connect(lambda *_: self._say())

    # What is shown

    @property
    def is_empty(self) -> bool:
        """Whether it is known that there is no suggestion to be shown now."""
        return self.has_read and not self.model.rowCount() and not self._next

    @property
    def put_off(self) -> int:
        """How many suggestions the user was not sure of."""
        return self._later

    def reveal(self, changes: Changes) -> None:
        """After an undo: what it brought back is the page to be shown, as it was answered."""
        self._back = changes
        self.refresh()

    def look_for(self, wish: Wish) -> None:
        """Shows what fits only; what was said to the others is kept till they are shown again."""
        if wish != self._wish:
            self._wish, self._sought = wish, True
            self.refresh()

    def begin_anew(self) -> None:
        """The view comes to the screen: a page that nobody worked on is made anew."""
        self._anew, self._has_answered = True, False
        self.refresh()

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was answered since `begin_anew`, and nobody has moved on the page."""
        said = self.model.answers().values()
        begun = self._has_answered or self.grid.currentIndex().row() > 0
        return not begun and all(answer is Answer.YES for answer in said)

    def _read(self) -> Waiting:
        known = Known(
            self._page, self._answered, self._settled, self._put_off,
            self._anew or self._sought, self._back, self._wish,
        )  # fmt: skip
        return read(self._context.library, known)

    def _show(self, now: Waiting) -> None:
        self.has_read = True
        self._answered -= now.known.settled
        self._settled -= now.known.settled
        if now.known.wish != self._wish:
            return  # it is being read anew
        self._next, self._total, self._later = now.pages, now.total, now.later
        self.model.take_out(now.gone)
        back, self._back = self._back, None if self._back is now.known.back else self._back
        anew, self._anew = now.known.anew and self._anew, False
        sought, self._sought = self._sought, False
        if now.again is not None and back is now.known.back:
            self._keep_said()
            self._show_page(now.again, self._said.place(now.again.suggestions))
            self.revealed()
        elif sought:
            self._keep_said()  # what was unticked is so still when it comes to the screen again
            self._go_on()
        elif not self.model.rowCount() or (anew and self.is_untouched):
            self._go_on()
        elif anew:  # worked on while this was read: what is on the screen does not come twice
            self.refresh()
        self.grid.keep_selected()
        self._say()
        self.counted(self._total)

    def _go_on(self) -> None:
        """Shows the next page."""
        page = Page((), None)
        while self._next and not page.suggestions:
            first = self._next.pop(0)
            left = tuple(s for s in first.suggestions if self._is_open(s))
            page = Page(left, first.person_id)
        self._show_page(page)

    def _is_open(self, s: Suggestion) -> bool:
        return s.face_id not in self._answered and (s.face_id, s.person_id) not in self._put_off

    def _keep_said(self) -> None:
        at = self.grid.current_key()
        self._said.keep(self.model.suggestions(), self.model.answers(), at)

    def _show_page(self, page: Page, row: int = 0) -> None:
        self._page = page
        self.grid.room_for = len(page.suggestions)
        said = self._said.answers(page.suggestions)
        self.model.set_page(page.suggestions, said, covers=page.person_id is None)
        self.grid.updateGeometries()
        self.grid.go_to(self.model.index(row))
        self._known.show_faces(())
        self._strip.show_picture(page.person_id is not None)
        if (who := page.person_id) is not None:
            library = self._context.library
            self._context.runner.call(
                lambda: known_faces(library, who), lambda ids: self._show_known(page, ids)
            )
        self._say()

    def _show_known(self, page: Page, face_ids: list[int]) -> None:
        if page is self._page:
            self._known.show_faces(face_ids)
            self._known.setFixedWidth(self._known.width_of(len(face_ids)))
            self._strip.fit()

    def _say(self) -> None:
        """Says what is asked, and what Enter will do."""
        count = self.model.rowCount()
        self._strip.setVisible(bool(count or self._later))
        self._all.setVisible(count > 1)
        self.done.setVisible(bool(count or self._later))
        self.tell()
        if not count:
            self.question.setText(
                self.tr("You were not sure about {faces}.").format(faces=words.faces(self._later))
            )
            self._strip.hint.clear()
            self._strip.show_picture(False)
            self.done.setText(self.tr("Ask again"))
            self.done.setToolTip(self.tr("Shows them once more (Enter)"))
            return
        self.question.setText(self._question(count))
        keys = self.tr("Space: tick or untick   Tab: not sure   P: photo   Enter: done")
        more = self.tr("{n} more wait").format(n=words.number(max(0, self._total - count)))
        self._strip.hint.setText(f"{more}.   {keys}" if self._total > count else keys)
        said = list(self.model.answers().values())
        yes, no = said.count(Answer.YES), said.count(Answer.NO)
        self._all.setText(self.tr("Untick all") if yes else self.tr("Tick all"))
        self.done.setText(done_text(yes, no))
        self.done.setToolTip(
            self.tr(
                "Ticked faces get their names, the others never this one again. "
                "The next page comes. (Enter)"
            )
        )
        self._strip.fit()

    def tell(self) -> None:
        """Says in place of suggestions that there are none, once that is known."""
        if self.has_read:
            self.grid.nothing = self.told()
            self.grid.viewport().update()

    def _question(self, count: int) -> str:
        if self._page.person_id is None:
            return self.tr("Are these names right?")
        row = self.model.row(self.model.key(self.model.index(0)))
        name = words.quoted(row.name if row is not None else "")
        if count == 1:
            return self.tr("Is this {name}?").format(name=name)
        return self.tr("Are these all {name}?").format(name=name)

    def _changed(self, changes: Changes) -> None:
        self.model.apply(changes)
        if self.parentWidget().isVisible():  # beside pairs, their number is to be seen
            self.refresh()

    # What the user does

    def toggle(self, face_ids: Sequence[int]) -> None:
        """Ticks faces, or unticks them if all of them are ticked."""
        said = self.model.answers()
        ticked = all(said[i] is Answer.YES for i in face_ids)
        self.model.answer(face_ids, Answer.NO if ticked else Answer.YES)

    def _toggle_all(self) -> None:
        ids = self.model.all_keys()
        some = Answer.YES in self.model.answers().values()
        self.model.answer(ids, Answer.NO if some else Answer.YES)

    def not_sure(self) -> None:
        """Answers the selected faces later, or now if that was said already; goes to the next."""
        ids = self.grid.selected_keys()
        said = self.model.answers()
        later = all(said[i] is Answer.LATER for i in ids)
        self.model.answer(ids, Answer.YES if later else Answer.LATER)
        if len(ids) == 1:  # with several selected the next one is not known
            self.grid.go_to(self.model.index(self.grid.currentIndex().row() + 1))

    def commit(self) -> None:
        """Says yes to the ticked faces and no to the others, as one step; shows the next page."""
        asked, said = self.model.suggestions(), self.model.answers()
        if not asked:
            self._ask_again()
            return
        self._keep_said()
        self._has_answered = True
        yes = [i for i, answer in said.items() if answer is Answer.YES]
        no = [i for i, answer in said.items() if answer is Answer.NO]
        later = [s for s in asked if said[s.face_id] is Answer.LATER]
        self._put_off |= {(s.face_id, s.person_id) for s in later}
        self._later += len(later)
        self._total -= len(yes) + len(no)
        self._answer(
            [*yes, *no],
            lambda settled: self._context.commands.review(
                yes, no, {s.face_id: s.person_id for s in asked}, settled=settled
            ),
        )
        self._go_on()
        self.counted(self._total)

    def _answer(self, face_ids: Sequence[int], act: Callable[[Callable[[], None]], None]) -> None:
        """Does an action; its faces are not asked about any more, from now on."""
        ids = frozenset(face_ids)
        self._answered |= ids

        def settled() -> None:
            self._settled |= ids
            self.refresh()

        if ids:
            act(settled)
        else:
            self.refresh()

    def _ask_again(self) -> None:
        self._said.forget(self._put_off)
        self._put_off = frozenset()
        self.refresh()

    def ignore(self) -> None:
        """Sets the selected faces aside."""
        self._set_aside(self._context.commands.ignore)

    def not_a_face(self) -> None:
        """Marks the selected crops as no faces."""
        self._set_aside(self._context.commands.not_a_face)

    def _set_aside(self, act: Callable[..., None]) -> None:
        if refs := self.targets():
            self._answer([ref.id for ref in refs], lambda settled: act(refs, settled=settled))
            self.model.take_out([ref.id for ref in refs])
            self.grid.keep_selected()

    def targets(self) -> list[GroupRef]:
        """The selected faces."""
        return [GroupRef(GroupKind.FACE, i) for i in self.grid.selected_keys()]

    def show_photo(self) -> None:
        """Shows the photo of the current face."""
        if (key := self.grid.current_key()) is not None:
            self._open(key)

    def _open(self, face_id: int) -> None:
        keys = self.model.all_keys()
        self._context.show_photos(keys, keys.index(face_id))

    def _command(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        ctrl = modifiers == Qt.KeyboardModifier.ControlModifier
        plain = modifiers in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if plain and key in _ENTER:
            if not event.isAutoRepeat():  # held down, it would answer pages that nobody saw
                self.commit()
        elif not self.model.rowCount():
            return False
        elif plain and key == Qt.Key.Key_Space:
            self.toggle(self.grid.selected_keys())
        elif plain and key == Qt.Key.Key_Delete:
            self.not_a_face()
        elif (plain and key == Qt.Key.Key_P) or (ctrl and key == Qt.Key.Key_Space):
            self.show_photo()
        else:
            return False
        return True

    def _cargo(self) -> Load | None:
        ids = self.grid.selected_keys()
        if not ids:
            return None
        return drag.Cargo(tuple(self.targets()), len(ids)), ids[:3]

    def _fill_menu(self, menu: QMenu) -> None:
        ids = self.grid.selected_keys()
        if not ids:
            return
        said = self.model.answers()
        ticked = all(said[i] is Answer.YES for i in ids)
        text = self.tr("Untick\tSpace") if ticked else self.tr("Tick\tSpace")
        menu.addAction(text, lambda: self.toggle(ids))
        menu.addAction(self.tr("Not sure\tTab"), self.not_sure)
        menu.addSeparator()
        menu.addAction(self.tr("Somebody else…\tCtrl+M"), self.merge_with)
        menu.addAction(self.tr("Ignore\tCtrl+I"), self.ignore)
        menu.addAction(self.tr("Not a face\tDel"), self.not_a_face)
        menu.addSeparator()
        menu.addAction(self.tr("Show photo\tP"), self.show_photo)
