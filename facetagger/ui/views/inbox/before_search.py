"""Where one was in the Inbox before something was looked for."""

from __future__ import annotations

from dataclasses import dataclass

from facetagger.entities import GroupRef
from facetagger.ui.views.inbox.card_grid import CardGrid

#: So many cards below are kept in mind: those before them may get their names meanwhile.
_NEXT = 48


@dataclass(frozen=True, slots=True)
class _Place:
    """cards: the current one and those after it; top: where it began on the screen."""

    cards: list[GroupRef]
    top: int


class BeforeSearch:
    """Finds the way back to the card at which one was."""

    def __init__(self, grid: CardGrid) -> None:
        self._grid = grid
        self._place: _Place | None = None

    def note(self, before: str, now: str) -> None:
        """Something else is looked for; nothing is an empty text."""
        index = self._grid.currentIndex()
        if now and not before and self._place is None and index.isValid():
            cards = self._grid.rows.all_keys()[index.row() :][:_NEXT]
            self._place = _Place(cards, self._grid.visualRect(index).top())

    def back(self) -> bool:
        """Goes to where one was before; False: nothing was looked for, or it is gone."""
        place, self._place = self._place, None
        if place is None:
            return False
        rows = self._grid.rows
        card = next((one for one in place.cards if rows.place(one) is not None), None)
        if card is not None:
            self._grid.go_to(rows.index_of(card))
            self._grid.hold(place.top)
        return card is not None
