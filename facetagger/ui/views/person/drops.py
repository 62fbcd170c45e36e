"""What can be dragged on a person's page, and what a drop there does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facetagger.entities import GroupKind, GroupRef
from facetagger.ui.context import Context
from facetagger.ui.dragging import drag
from facetagger.ui.text import words
from facetagger.ui.tiles.grid import Grid, Load

if TYPE_CHECKING:
    from facetagger.ui.views.person.view import PersonView


class PersonDrops:
    """Serves both grids of the page.

    Whatever comes from elsewhere gets the person's name. Confirmed faces that are dropped on empty
    ground, or on the field that is there while they are dragged, become a new group.
    """

    def __init__(self, view: PersonView, context: Context) -> None:
        self._view = view
        self._context = context
        self.zone = drag.DropZone(words.translate("GroupPanel", "Drop here: a new group"), view)
        self.zone.takes = lambda cargo: self._divides(cargo)
        self.zone.dropped = lambda cargo: self.dropped(cargo, None)
        view.suggestions.cargo = lambda: self.cargo(view.suggestions)
        view.grid.cargo = lambda: self.cargo(view.grid)
        view.grid.dragging = self._drag_begins
        view.grid.hint = self.hint
        view.grid.dropped = self.dropped

    def cargo(self, grid: Grid) -> Load | None:
        """What a drag from one of the grids carries."""
        ids, me = grid.selected_keys(), self._me()
        if not ids or me is None:
            return None
        refs = tuple(GroupRef(GroupKind.FACE, i) for i in ids)
        return drag.Cargo(refs, len(ids), me if grid is self._view.grid else None), ids[:3]

    def hint(self, cargo: drag.Cargo, key: object) -> str | None:
        """What a drop on the confirmed faces would do."""
        row, me = self._view.row, self._me()
        if row is None or me in cargo.refs:
            return None
        if cargo.origin == me:
            # A tile is no ground: it may be a slip.
            return drag.divide_hint(cargo) if key is None and self._divides(cargo) else None
        return drag.merge_hint(cargo, row.summary.person.name)

    def dropped(self, cargo: drag.Cargo, key: object) -> None:
        """Does what the hint said."""
        if (me := self._me()) is None:
            return
        if cargo.origin == me:
            self._view.divide_off(cargo.face_ids())
        else:
            self._context.commands.merge(cargo.refs, me)

    def _divides(self, cargo: drag.Cargo) -> bool:
        # Not where all faces are dragged: that is no division.
        row = self._view.row
        return row is not None and cargo.origin == self._me() and cargo.faces < row.summary.faces

    def _drag_begins(self, begins: bool) -> None:
        load = self.cargo(self._view.grid) if begins else None
        self.zone.setVisible(load is not None and self._divides(load[0]))

    def _me(self) -> GroupRef | None:
        person_id = self._view.person_id
        return None if person_id is None else GroupRef(GroupKind.PERSON, person_id)
