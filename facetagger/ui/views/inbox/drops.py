"""What can be dragged in the Inbox, and what a drop on a card or beside the cards does."""

from __future__ import annotations

from facetagger.entities import GroupRef
from facetagger.ui.commands import Reveal
from facetagger.ui.context import Context
from facetagger.ui.dragging import drag
from facetagger.ui.text import words
from facetagger.ui.tiles.grid import Load
from facetagger.ui.views.inbox.card_grid import CardGrid

translate = words.translate


class InboxDrops:
    """Serves the grid of cards. reveal: shows what a drop brought about."""

    def __init__(self, context: Context, grid: CardGrid, reveal: Reveal) -> None:
        self._context = context
        self._grid = grid
        self._reveal = reveal
        grid.cargo = self.cargo
        grid.hint = self.hint
        grid.dropped = self.dropped

    def cargo(self) -> Load | None:
        """What a drag from the cards carries."""
        refs = self._grid.selected_keys()
        rows = [row for ref in refs if (row := self._grid.rows.row(ref)) is not None]
        if not rows:
            return None
        covers = [row.covers[0] for row in rows] if len(rows) > 1 else list(rows[0].covers)
        return drag.Cargo(tuple(refs), sum(row.faces for row in rows)), covers

    def hint(self, cargo: drag.Cargo, key: object) -> str | None:
        """What a drop would do."""
        if key is None:
            if cargo.origin is None:
                return None
            return drag.divide_hint(cargo)
        if key in cargo.refs or key == cargo.origin:
            return None
        row = self._grid.rows.row(key)
        if row is None:
            return None
        return translate("InboxDrops", "Merge {faces} with this group of {other}").format(
            faces=words.faces(cargo.faces), other=words.number(row.faces)
        )

    def dropped(self, cargo: drag.Cargo, key: object) -> None:
        """Does what the hint said."""
        if isinstance(key, GroupRef):
            # Who takes faces out of a group goes on with that one, as when a person gets them.
            then = self._reveal if cargo.origin is None else None
            self._context.commands.merge(cargo.refs, key, then=then)
        elif cargo.origin is not None:
            self._context.commands.split(cargo.face_ids(), show=self._context.show_group)
