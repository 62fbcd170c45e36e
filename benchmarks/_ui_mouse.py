"""Somebody who names everybody with the mouse alone, but for the letters of names that are new.

Clicks what is suggested, drags groups and faces onto people of the side bar, unticks in Review.
Needs X: no drag can be made without it.
"""

from __future__ import annotations

from collections.abc import Sequence

from _ui_keys import StuckError
from _ui_user import PAGE, User
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.models import GroupRow

Place = tuple[QWidget, QPoint]


class MouseUser(User):
    """Names everybody; knows what `User` knows."""

    def name_everybody(self) -> None:
        """Works until nothing is left that the program could help with."""
        for _ in range(self.STEPS):
            self.rest()
            if self._window.current == "review":
                self._answer()
            elif self._waiting() >= PAGE or (self._is_done() and self._waiting()):
                self._go_to_view("review")
            elif self._is_done():
                return
            else:
                self._first_card()
                self._card()

    # Where things are

    def _row_of(self, key: tuple[str, int]) -> Place:
        """A row of the side bar, scrolled to if it is not to be seen."""
        rows = self._window.side.list_of(key)
        index = rows.rows.index_of(key)

        def hidden() -> int:
            # Not so near an edge that the list scrolls away below what is dragged.
            edge = min(2 * rows.autoScrollMargin(), rows.viewport().height() // 4)
            rect, area = rows.visualRect(index), rows.viewport().rect()
            bar = rows.verticalScrollBar()
            top = edge if bar.value() > bar.minimum() else 0
            area = area.adjusted(0, top, 0, -edge if bar.value() < bar.maximum() else 0)
            return 0 if area.contains(rect.center()) else 1 if rect.y() > area.y() else -1

        while way := hidden():
            self.hands.wheel(rows.viewport(), rows.viewport().rect().center(), way)
        return rows.viewport(), rows.visualRect(index).center()

    def _tile(self, grid: Grid, row: int) -> Place:
        """The picture of a tile, scrolled to if it is not to be seen."""
        index = grid.rows.index(row)

        def spot() -> QPoint:
            rect = grid.visualRect(index)
            return QPoint(rect.center().x(), rect.top() + rect.width() // 3)

        while not grid.viewport().rect().contains(spot()):
            way = 1 if spot().y() > 0 else -1
            self.hands.wheel(grid.viewport(), grid.viewport().rect().center(), way)
        return grid.viewport(), spot()

    def _go_to_view(self, name: str) -> None:
        self.hands.click(*self._row_of((name, 0)), "views")

    def _press(self, button: QWidget, what: str) -> None:
        if not button.isVisible() or not button.isEnabled():
            raise StuckError(f"There is no button for: {what}")
        self.hands.click(button, button.rect().center(), what)

    # The Inbox

    def _first_card(self) -> None:
        """The first group is the one to be named; the Inbox goes there by itself."""
        if self._left_behind() and self._inbox.grid.currentIndex().row() > 0:
            self.hands.click(*self._tile(self._inbox.grid, 0), "to the first group")
            self.rest()

    def _card(self) -> None:
        row = self._current()
        assert row is not None
        faces = self._inbox.panel.model.all_keys()
        who = self._person_of(faces)
        wrong = [face for face in faces if self._whose[face] != who]
        self.log(f"group of {len(faces)}: {who}, {len(wrong)} wrong, best {row.best}")
        if who is None:
            self._press(self._inbox.panel.buttons.ignore, "groups ignored")
        elif wrong:
            self._take_out(wrong)
        elif self._page_is_right():
            self._press(self._inbox.head.accept, "suggestions of a page")
        else:
            self._say_who(who, row)

    def _say_who(self, who: str, row: GroupRow) -> None:
        grid, name = self._inbox.grid, self._names[who]
        offered = [s.name for s in row.suggestions]
        offered += [one.name for one in self._inbox.panel.near()]
        chips = self._inbox.panel.chips()
        person = self._person(name)
        if row.best is not None and row.best.name == name:
            rect = grid.visualRect(grid.currentIndex())
            spot, _ = grid._cards.chip(rect, row)
            self.hands.click(grid.viewport(), spot.center(), "suggestions on cards")
        elif name in offered[: len(chips)]:
            self._press(chips[offered.index(name)], "suggestions beside cards")
        elif person is not None:
            card = self._tile(grid, grid.currentIndex().row())
            self.hands.drag(card, self._row_of(("person", person)), "groups onto people")
        else:
            self._type(name, "groups: new people")

    def _person(self, name: str) -> int | None:
        """The number of somebody who has a name already."""
        people = (row.summary.person for row in self._window.people_model.people())
        return next((person.id for person in people if person.name == name), None)

    def _type(self, name: str, what: str) -> None:
        """Types a new name, and clicks it in the list below."""
        field, panel = self._inbox.field, self._inbox.panel
        # What is typed while the keys are at the faces goes to the field.
        among_faces = panel.grid.hasFocus() and not panel.selected()
        if not field.hasFocus() and not among_faces:
            self.hands.click(field, field.rect().center(), what)
        for letter in name:
            self.hands.letter(letter, "letters of new names")
        new = field.completion.visualItemRect(field.completion.item(field.completion.count() - 1))
        self.hands.click(field.completion.viewport(), new.center(), what)

    def _take_out(self, wrong: Sequence[int]) -> None:
        """Drags a wrong face to whom it shows, or to those that are ignored."""
        panel, what = self._inbox.panel, "wrong faces in groups"
        keys = panel.model.all_keys()
        first = min(keys.index(face) for face in wrong)
        tile, who = self._tile(panel.grid, first), self._whose[keys[first]]
        person = self._person(self._names[who]) if who is not None else None
        if who is None:
            self.hands.drag(tile, self._row_of(("ignored", 0)), what)
        elif person is not None:
            self.hands.drag(tile, self._row_of(("person", person)), what)
        else:
            self.hands.click(*tile, what)
            for letter in self._names[who]:
                self.hands.letter(letter, "letters of new names")
            self.hands.press("ctrl+Return", what)

    # Review

    def _answer(self) -> None:
        view = self._review
        if view._part() is view.pairs:
            if view.pairs.question is not None:
                self._answer_pair()
            elif not view.suggestions.is_empty:
                self._press(view._to_suggestions, "views")
            else:
                self._go_to_view("inbox")
        elif view.suggestions.model.rowCount():
            self._answer_page()
        else:
            self._go_to_view("inbox")

    def _answer_pair(self) -> None:
        pairs = self._review.pairs
        self._press(pairs.yes if self._is_one() else pairs.no, "same person?")

    def _answer_page(self) -> None:
        page = self._review.suggestions
        for place in self._wrong_on_page():
            self.hands.click(*self._tile(page.grid, place), "wrong suggestions")
        self._press(page.done, "pages of suggestions")
