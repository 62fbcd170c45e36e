"""Which people are shown, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from facetagger.ui import matching
from facetagger.ui.context import Context
from facetagger.ui.text import words
from facetagger.ui.tiles.models import PersonRow
from facetagger.ui.widgets.search_field import OrderBox, SearchField

translate = words.translate
_NAME, _FACES, _NEWEST, _WAITING = "name", "number", "newest", "waiting"


class PeopleOrder:
    """The field for a name, and the choice of an order.

    Attributes:
        changed: called when other people, or another order, are wanted.
    """

    def __init__(self, context: Context, parent: QWidget) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.search = SearchField(translate("PeopleOrder", "Name"), parent)
        self.search.changed = lambda: self.changed()
        self.order = OrderBox(
            (
                (translate("PeopleOrder", "By name"), _NAME),
                (translate("PeopleOrder", "Most faces first"), _FACES),
                (translate("PeopleOrder", "Last added first"), _NEWEST),
                (translate("PeopleOrder", "Most suggestions first"), _WAITING),
            ),
            context.choices.order("people"),
            lambda order: context.choices.keep_order("people", order),
            parent,
        )
        self.order.changed = lambda: self.changed()

    def fitting(self, rows: Sequence[PersonRow]) -> list[PersonRow]:
        """Those of the people (by name) who are looked for, in the order that is wanted.

        Whose name has the letters only somewhere is meant if nobody else is; who looks for
        "andy" and hits Enter gets Andy, not Adrien Brody.
        """
        found = list(rows)
        if text := matching.plain(self.search.wanted()):
            ranked = [(matching.rank(text, row.summary.person.name), row) for row in rows]
            least = min(matching.INSIDE, max((rank for rank, _ in ranked), default=0))
            ranked.sort(key=lambda hit: -hit[0])
            found = [row for rank, row in ranked if rank and rank >= least]
        order = self.order.currentData()
        if order == _FACES:
            found.sort(key=lambda row: -row.summary.faces)
        elif order == _NEWEST:
            found.sort(key=lambda row: -row.summary.person.id)
        elif order == _WAITING:
            found.sort(key=lambda row: -row.summary.suggestions)
        return found
