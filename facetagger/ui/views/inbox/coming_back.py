"""Cards whose action failed, as on a full disk: they are where they were, with their name."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from typing import TYPE_CHECKING

from facetagger.entities import GroupRef

if TYPE_CHECKING:
    from facetagger.ui.views.inbox.view import InboxView


class ComingBack:
    """Brings back what had left ahead of an action that was not done.

    Who has begun with another card meanwhile stays there: it comes back somewhere below.
    """

    def __init__(self, view: InboxView) -> None:
        self._view = view
        self._cards: Sequence[GroupRef] = ()
        self._typed = ""

    def fail(self, cards: Sequence[GroupRef], typed: str) -> None:
        """An action was not done.

        Args:
            cards: what it was about.
            typed: the name that they were to get.
        """
        self._cards, self._typed = cards, typed

    def due(self, refs: Container[GroupRef], settled: Collection[GroupRef]) -> bool:
        """Whether such cards were read, and are to be shown where they belong.

        Args:
            refs: the cards that there are.
            settled: whose action was over when that was read.
        """
        if not self._cards or not set(self._cards).issubset(settled):
            return False
        if self._view.field.text() or not any(ref in refs for ref in self._cards):
            self._cards = ()
        return bool(self._cards)

    def show(self) -> None:
        """The cards are there: the user is at them again, as he was."""
        view = self._view
        view.grid.updateGeometries()
        view.grid.pick(self._cards)
        self._cards = ()
        if self._typed:
            view.field.setText(self._typed)
            view.field.textEdited.emit(self._typed)  # whom it means, and for which faces, as typed
