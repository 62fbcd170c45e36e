"""What the panel remembers of groups: how their faces stood, which ones were taken out by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from facetagger.entities import GroupRef

#: So many groups, and so many times that faces were taken out: undo seldom goes further back.
_MOST = 32


class PanelMemory:
    """So that what an undo brings back is where it was, and is chosen as it was."""

    def __init__(self) -> None:
        self._orders: dict[GroupRef, list[int]] = {}
        self._taken: list[tuple[GroupRef, frozenset[int]]] = []

    def keep(self, ref: GroupRef, order: Sequence[int]) -> None:
        """The faces of a group, also those that have left it, stand in this order."""
        self._orders.pop(ref, None)
        self._orders[ref] = list(order)
        if len(self._orders) > _MOST:
            del self._orders[next(iter(self._orders))]

    def order(self, ref: GroupRef, found: Sequence[int]) -> Sequence[int]:
        """The order in which a group is shown: as it was the last time, if no face is new to it.

        Args:
            ref: the group.
            found: its faces, as they would be shown otherwise.
        """
        before = self._orders.get(ref, ())
        return before if set(before).issuperset(found) else found

    def take(self, ref: GroupRef | None, faces: Collection[int]) -> None:
        """Faces that were selected are on their way out of a group."""
        if ref is not None and faces:
            self._taken = [*self._taken, (ref, frozenset(faces))][-_MOST:]

    def was_taken(self, ref: GroupRef | None, faces: frozenset[int]) -> bool:
        """Whether just these were taken out of a group, and not it as a whole."""
        return (ref, faces) in self._taken
