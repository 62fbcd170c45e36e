"""People whom the user has hidden: named as before, and not among the people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from facetagger.entities import Changes
from facetagger.library import person_facts
from facetagger.ui.context import Context, Refresher
from facetagger.ui.tiles.delegates import PersonDelegate
from facetagger.ui.tiles.grid import Grid
from facetagger.ui.tiles.models import PeopleModel, PersonRow, read_people
from facetagger.ui.tiles.rows_model import Index
from facetagger.ui.widgets.plain import literal


class PeopleTiles(PeopleModel):
    """The people that are shown; a long name that is cut stands whole in the tooltip."""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return literal(super().data(index, int(Qt.ItemDataRole.DisplayRole)) or "")
        return super().data(index, role)


class HiddenPeople(Grid):
    """The hidden people, by name.

    Attributes:
        counted: called with how many there are, whenever they were read.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        self.people = PeopleTiles()
        super().__init__(self.people, PersonDelegate(context.thumbnails), parent)
        self.people.setParent(self)
        self._context = context
        self.counted: Callable[[int], None] = lambda count: None
        self._rows: Sequence[PersonRow] = ()
        self._fitting: Callable[[Sequence[PersonRow]], list[PersonRow]] = list
        self.setAccessibleName(self.tr("Hidden people"))
        self.nothing = ("people", self.tr("Nobody is hidden"), "")
        self.opened = context.show_person
        self.menu = self._fill_menu
        self.refresh = Refresher(context.runner, self._read, self._show)
        context.bridge.changed.connect(self._changed)

    def show_again(self) -> None:
        """Puts the selected people back among the others."""
        for key in self.selected_keys():
            if (row := self.people.row(key)) is not None:
                self._context.commands.hide_person(row.summary.person, hidden=False)

    def _read(self) -> list[PersonRow]:
        # Most libraries have none: then nobody is counted twice.
        library = self._context.library
        if not person_facts.is_anybody_hidden(library):
            return []
        return [row for row in read_people(library) if row.summary.person.hidden]

    def arrange(self, fitting: Callable[[Sequence[PersonRow]], list[PersonRow]]) -> None:
        """Shows those who are looked for, in an order."""
        self._fitting = fitting
        self.people.set_people(fitting(self._rows))
        self.keep_selected()

    def _show(self, rows: list[PersonRow]) -> None:
        self._rows = rows
        self.arrange(self._fitting)
        self.counted(len(rows))

    def _changed(self, changes: Changes) -> None:
        # Its parent is the stack in which it may be the hidden page.
        if self.parentWidget().isVisible() and (changes.people or changes.everything):
            self.refresh()

    def _fill_menu(self, menu: QMenu) -> None:
        if self.selected_keys():
            menu.addAction(self.tr("Open"), lambda: self.opened(self.current_key()))
            menu.addAction(self.tr("Show among the people again"), self.show_again)
