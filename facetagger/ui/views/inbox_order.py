"""How the Inbox takes over a new list without moving what is under the user's eyes."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Collection, Container, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication

from facetagger.entities import Changes, GroupKind, GroupRef, State
from facetagger.jobs import organise
from facetagger.library import queries
from facetagger.library.database import Library

#: A card that came this long before an undo was told may be what the undo brought back.
_FRESH_S = 1.0
#: So long after the last key or click cards may move by themselves.
REST_MS = 1500


@dataclass(frozen=True, slots=True)
class Listing:
    """What the Inbox holds, and what had happened here when the reading began.

    Attributes:
        refs: groups and single faces, in their order.
        poor: the place of the first of those single faces that show too little of somebody.
        settled: groups whose action was done.
        reveal: the change whose outcome is to be shown, and the groups that it touched.
        anew: the user wants another list.
        current, heir: the card that was the current one, and the one that its faces are in now.
    """

    refs: list[GroupRef]
    poor: int
    settled: frozenset[GroupRef]
    reveal: Changes | None
    touched: list[GroupRef]
    current: GroupRef | None
    heir: GroupRef | None
    anew: bool = False


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
    """Whether the user is doing something, so that nothing may move under him."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def touch(self) -> None:
        """A key or a mouse button was pressed."""
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


def brought_about(new: Container[GroupRef], found: Sequence[GroupRef]) -> GroupRef | None:
    """The card to look at after a change: a group, else a single face that came by it.

    A face that was there before is not meant: it only has another suggestion.

    Args:
        new: what came a moment ago.
        found: those that the change touched, groups first.
    """
    groups = [ref for ref in found if ref.kind is GroupKind.CLUSTER]
    by_it = [ref for ref in groups if ref in new] + groups
    return next((ref for ref in (*by_it, *found) if ref in groups or ref in new), None)


def heir_of(library: Library, faces: Collection[int], refs: Container[GroupRef]) -> GroupRef | None:
    """The group that faces are in now whose own group was regrouped by a scan."""
    for face in queries.faces(library, list(faces)[:1]):
        if face.state is State.UNKNOWN or face.state is State.SUGGESTED:
            ref = GroupRef(GroupKind.CLUSTER, face.cluster_id or 0)
            return ref if ref in refs else None
    return None
