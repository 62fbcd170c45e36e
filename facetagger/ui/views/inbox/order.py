"""How the Inbox takes over a new list without moving what is under the user's eyes."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Container, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication

from facetagger.entities import Changes, GroupKind, GroupRef, State
from facetagger.jobs import organise
from facetagger.library import guesses, queries
from facetagger.library.database import Library
from facetagger.ui.tiles.models import GroupRow

#: A card that came this long before an undo was told may be what the undo brought back.
_FRESH_S = 1.0
#: So long after the last key or click cards may move by themselves.
REST_MS = 1500
#: A group of so many faces stays the current one while a scan finds larger ones: somebody looks at
#: it, and what he then types is for it.
WORTH_A_LOOK = 4
#: So many faces of a group are asked where they are now.
_SAMPLE = 400


class Sorting(IntEnum):
    """Which cards are to find their places anew: those below the current one, or all of them."""

    NONE = 0
    BELOW = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class Listing:
    """What the Inbox holds, and what had happened here when the reading began.

    Attributes:
        refs: groups and single faces, in their order.
        poor: the place of the first of those single faces that show too little of somebody.
        settled: groups whose action was done.
        reveal: the change whose outcome is to be shown, and the groups that it touched.
        turn: another number than that of the list before: it is shown from its first card on.
        searches: something is looked for.
        sorts: which cards are to find their places anew.
        current, heir: the card that was the current one, and the one that its faces are in now.
    """

    refs: list[GroupRef]
    poor: int
    settled: frozenset[GroupRef]
    reveal: Changes | None
    touched: list[GroupRef]
    current: GroupRef | None
    heir: GroupRef | None
    turn: int = 0
    searches: bool = False
    sorts: Sorting = Sorting.NONE

    def sections(self, leaving: Collection[GroupRef]) -> tuple[list[GroupRef], list[GroupRef]]:
        """What is clear and what shows too little, but for cards that are on their way out."""
        parts = self.refs[: self.poor], self.refs[self.poor :]
        if not leaving:
            return parts
        clear, poor = ([ref for ref in part if ref not in leaving] for part in parts)
        return clear, poor


def first_poor(library: Library, refs: Sequence[GroupRef]) -> int:
    """The place of the first single face that is not clear; they come last, the best one first."""

    def poor(ref: GroupRef) -> bool:
        if ref.kind is not GroupKind.FACE:
            return False
        found = queries.faces(library, [ref.id])
        return not found or found[0].quality < organise.CLEAR

    return bisect_left(refs, True, key=poor)


def merged(shown: Sequence[GroupRef], wanted: Sequence[GroupRef], kept: int) -> list[GroupRef]:
    """The new list: the first cards stay in place, those after them are in order.

    Args:
        shown: the cards as they are.
        wanted: the cards as they should be, in their order.
        kept: how many cards stay: up to the last one that the user sees, or is at.
    """
    if kept <= 0 or shown[:kept] == wanted[:kept]:
        return list(wanted)
    here = set(wanted)
    first = [ref for ref in shown[:kept] if ref in here]
    stay = set(first)
    return first + [ref for ref in wanted if ref not in stay]


class Hands:
    """Whether the user is doing something, so that nothing may move under him.

    Attributes:
        begun: he has done something since the view came up; from then on the card that he is at
            stays, for he reads the next one while nothing is pressed.
    """

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self.begun = False

    def touch(self) -> None:
        """A key or a mouse button was pressed."""
        self.begun = True
        self._since.start()

    def rest(self) -> None:
        """As if that had been long ago."""
        self._since.invalidate()

    def busy(self) -> bool:
        """A key or a click a moment ago, a button held down, a menu or a dialog open."""
        return (
            (self._since.isValid() and self._since.elapsed() < REST_MS)
            or QApplication.mouseButtons() != Qt.MouseButton.NoButton
            or QApplication.activePopupWidget() is not None
            or QApplication.activeModalWidget() is not None
        )


class Arrivals:
    """Which cards came a moment ago."""

    def __init__(self) -> None:
        self._came: dict[GroupRef, float] = {}

    def note(self, refs: Collection[GroupRef]) -> None:
        """These cards came now."""
        now = time.monotonic()
        self._came = {ref: at for ref, at in self._came.items() if now - at < _FRESH_S}
        self._came.update(dict.fromkeys(refs, now))

    def __contains__(self, ref: GroupRef) -> bool:
        return time.monotonic() - self._came.get(ref, -_FRESH_S) < _FRESH_S


def touched(
    wanted: Sequence[GroupRef], changes: Changes, members: Callable[[GroupRef], Collection[int]]
) -> list[GroupRef]:
    """The groups that faces came into by a change, and the single faces that it touched.

    Args:
        wanted: all cards, in their order.
        changes: what the change touched.
        members: tells the faces of a group.
    """
    return [
        ref
        for ref in wanted
        if (ref.kind is GroupKind.FACE and ref.id in changes.faces)
        or (
            ref.kind is GroupKind.CLUSTER
            and ref.id in changes.clusters
            and not changes.faces.isdisjoint(members(ref))
        )
    ]


def touches(changes: Changes, ref: GroupRef) -> bool:
    """Whether faces came into a group by a change, or left it."""
    return ref.kind is GroupKind.CLUSTER and ref.id in changes.clusters


def brought_about(
    new: Container[GroupRef], found: Sequence[GroupRef], here: GroupRef | None = None
) -> GroupRef | None:
    """The card to look at after a change: a group, else a single face that came by it.

    A face that was there before is not meant: it only has another suggestion.

    Args:
        new: what came a moment ago.
        found: those that the change touched, groups first.
        here: the current card: of groups that were there before it comes first.
    """
    groups = [ref for ref in found if ref.kind is GroupKind.CLUSTER]
    by_it = [ref for ref in groups if ref in new] + [ref for ref in groups if ref == here] + groups
    return next((ref for ref in (*by_it, *found) if ref in groups or ref in new), None)


def heir_of(library: Library, row: GroupRow, refs: Container[GroupRef]) -> GroupRef | None:
    """The group that the faces which a card showed are mainly in now; None: it is the same one.

    Args:
        library: read by it.
        row: the card as it was shown.
        refs: the groups that there are.
    """
    places: Counter[GroupRef] = Counter()
    # Some hundreds tell as well where most of them are; they are read at every change.
    for face in queries.faces(library, sorted(row.members)[:_SAMPLE]):
        if face.state is State.UNKNOWN or face.state is State.SUGGESTED:
            group = GroupRef(GroupKind.CLUSTER, face.cluster_id or 0)
            # A cluster of one is shown as the face that it is.
            places[group if group in refs else GroupRef(GroupKind.FACE, face.id)] += 1
    if row.ref in refs:
        ref, number = next(iter(places.most_common(1)), (row.ref, 0))
        if ref == row.ref or number * 2 <= places.total() or ref.kind is not GroupKind.CLUSTER:
            return None
        # What the user himself moves elsewhere he is not looking for here.
        return None if guesses.is_touched(library, ref.id) else ref
    return next((ref for ref, _ in places.most_common() if ref in refs), None)


@dataclass(frozen=True, slots=True)
class Shown:
    """The cards as they are. section: of the second heading; row: of the current card."""

    refs: Sequence[GroupRef]
    section: int
    row: int


def arranged(
    shown: Shown,
    parts: tuple[Sequence[GroupRef], Sequence[GroupRef]],
    kept: int,
    heir: GroupRef | None,
) -> tuple[list[GroupRef], list[GroupRef]]:
    """The two sections as they are to be shown: what is under the user's hands stays.

    Args:
        shown: the cards as they are.
        parts: the two sections as they should be.
        kept: how many cards stay where they are.
        heir: takes the place of the current card.
    """
    refs, section = list(shown.refs), shown.section
    if heir is not None and shown.row >= 0:
        refs[shown.row] = heir
        for place in [i for i, ref in enumerate(refs) if ref == heir and i != shown.row]:
            del refs[place]
            section -= place < section
            kept -= place < shown.row
    return (
        merged(refs[:section], parts[0], min(kept, section)),
        merged(refs[section:], parts[1], kept - section),
    )
