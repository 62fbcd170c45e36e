"""Which cards of the Inbox may move when the list was read anew, and which may not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from facetagger.entities import Changes, GroupKind, GroupRef
from facetagger.ui.background.runner import Runner
from facetagger.ui.background.scans import SCAN
from facetagger.ui.tiles.models import GroupRow
from facetagger.ui.views.inbox.order import (
    REST_MS,
    WORTH_A_LOOK,
    Hands,
    Shown,
    Sorting,
    arranged,
)

if TYPE_CHECKING:
    from facetagger.ui.views.inbox.view import InboxView

Parts = tuple[list[GroupRef], list[GroupRef]]


class Arranging(QObject):
    """Keeps what is under the user's hands where it is.

    A first card that nobody has touched makes room for larger ones; under hands none moves. Who
    names one card after another reads the next one already while a scan regroups, or suggestions
    come that his last name brought about: only what is below it is sorted. While nobody sees the
    cards they are in their order.

    Attributes:
        hands: whether the user is doing something.
        sorts: which cards are to find their places anew.
        wanted: the two sections as they were last read, in their order.
        again: has the cards read again.
    """

    def __init__(self, view: InboxView, runner: Runner) -> None:
        super().__init__(view)
        self._view = view
        self._runner = runner
        self.hands = Hands()
        self.sorts = Sorting.BELOW
        self.wanted: Parts = [], []
        self.again: Callable[[], None] = lambda: None
        self._scanned = False  # while the view is shown
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(REST_MS)
        self._later.timeout.connect(lambda: self.again())
        for ended in (runner.finished, runner.stopped, runner.failed):
            ended.connect(self._job_ended)

    def begin(self) -> None:
        """The cards come to the screen, or leave it: nobody is at any of them."""
        self.sort(Sorting.BELOW)
        self._scanned = False
        self.hands.begun = False
        self.hands.rest()

    def sort(self, which: Sorting) -> None:
        """Cards are to find their places anew when they are read."""
        self.sorts = max(self.sorts, which)

    def heed(self, changes: Changes) -> None:
        """The library has changed: cards may stand where they do not belong."""
        if changes.taken_out:  # whole folders: hundreds of cards have other sizes
            self.sort(Sorting.ALL)
        elif changes.everything:  # nobody can say which cards another program has brought back
            self.sort(Sorting.BELOW)

    def once_at_rest(self) -> None:
        """Has the cards read again when nobody has done anything for a while."""
        self._later.start()

    def _job_ended(self, kind: str) -> None:
        if kind == SCAN:
            self.sort(Sorting.BELOW)
            self.again()

    def is_at_rest(self, current: GroupRow | None) -> bool:
        """The first card is the current one by itself, and nobody is doing anything with it.

        While a scan finds groups somebody is who looks at one that is worth a name: what he then
        types is for it, and not for a larger one that has taken its place.
        """
        self._scanned |= self._runner.is_running(SCAN)
        view = self._view
        return (
            not self.hands.begun
            and not (self._scanned and current is not None and current.faces >= WORTH_A_LOOK)
            and view.grid.currentIndex().row() <= 0
            and view.grid.verticalScrollBar().value() == 0
            and len(view.grid.selected_keys()) <= 1
            and not view.field.text()
            and not view.panel.selected()
            and not self.hands.busy()
        )

    def arranged(self, heir: GroupRef | None, *, at_rest: bool, sorts: Sorting) -> Parts:
        """The two sections as they are to be shown: what is under the user's hands stays.

        Args:
            heir: takes the place of the current card.
            at_rest: nothing is.
            sorts: which cards the list was read for to be sorted.
        """
        busy = self.hands.busy() or bool(self._view.field.text())
        anew = bool(sorts) and not busy
        if sorts is Sorting.ALL:
            self.sorts = Sorting.NONE
            return self.wanted
        if sorts and self.sorts is not Sorting.ALL:  # that may have come while this was read
            self.sorts = Sorting.BELOW if busy and not at_rest else Sorting.NONE
        held = self._scanned and not self.hands.begun
        unseen = not self._view.isVisible()
        if at_rest or unseen or (anew and not self.hands.begun and not held):
            return self.wanted
        if self.sorts:
            self.once_at_rest()
        row = self._view.grid.currentIndex().row()
        if anew and (parts := self._around(row, heir)) is not None:
            return parts
        seen = max(row + 1, self._view.grid.visible_rows().stop)
        kept = row + 1 if anew or (held and not busy) else seen
        return arranged(self._shown(row), self.wanted, kept, heir)

    def _around(self, row: int, heir: GroupRef | None) -> Parts | None:
        """Everything in its order but for the current group; None: no single face is before it.

        Single faces that were gone by before there were groups would stay the first cards for ever.
        """
        shown = self._view.model.all_keys()[: row + 1]
        current = heir or next(iter(shown[row:]), None)
        clear, poor = self.wanted
        if current not in clear or current.kind is GroupKind.FACE:
            return None
        if all(ref.kind is not GroupKind.FACE for ref in shown[:row]):
            return None
        others = [ref for ref in clear if ref != current]
        return [*others[:row], current, *others[row:]], poor

    def from_row(self, row: int) -> Parts | None:
        """The two sections with those from a row on sorted; None: no larger group waits there.

        Who goes on while a scan runs is led to the largest group, and not from one single face to
        the next: of those there were many before there were groups, and they have kept their
        places. A card that is worth a look he has seen, and begins to type: it stays.
        """
        model = self._view.model
        shown = model.all_keys()
        if not 0 <= row < len(shown) or self._faces(shown[row]) >= WORTH_A_LOOK:
            return None
        here, before = set(shown), set(shown[:row])
        clear, poor = ([ref for ref in part if ref in here] for part in self.wanted)
        largest = next((ref for ref in clear if ref not in before), None)
        if largest is None or self._faces(largest) < WORTH_A_LOOK:
            return None
        return arranged(self._shown(row), (clear, poor), row, None)

    def _faces(self, ref: GroupRef) -> int:
        row = self._view.model.row(ref)
        return row.faces if row is not None else 0

    def _shown(self, row: int) -> Shown:
        model = self._view.model
        return Shown(model.all_keys(), model.section or 0, row)
