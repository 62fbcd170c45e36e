"""Which faces a name is for: those that stood on the card when its first letter was typed."""

from __future__ import annotations

from collections.abc import Sequence

from facetagger.entities import GroupKind, GroupRef, State
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.tiles.models import GroupModel, GroupRow

_OPEN = (State.UNKNOWN, State.SUGGESTED)


class Meant:
    """Remembers what the user saw at the first letter: a scan may regroup before Enter."""

    def __init__(self, library: Library, model: GroupModel) -> None:
        self._library = library
        self._model = model
        self._seen: dict[GroupRef, frozenset[int]] | None = None

    def typed(self, text: str, chosen: Sequence[GroupRef], current: GroupRow | None) -> None:
        """The text of the field is another one.

        Args:
            text: what it is now.
            chosen: the groups that it is for.
            current: the one among them at which the user is, as its card was shown.
        """
        if not text:
            self._seen = None
        elif self._seen is None:
            self._seen = self._cards(chosen, current)

    def forget(self) -> None:
        """The user has chosen something else, or given the name up."""
        self._seen = None

    def take(self, chosen: Sequence[GroupRef], current: GroupRow | None) -> list[GroupRef]:
        """What an action is about: groups, or single faces of those that are other ones by now."""
        seen, self._seen = self._seen or self._cards(chosen, current), None
        refs: list[GroupRef] = []
        for ref, members in seen.items():
            if set(queries.face_ids(self._library, ref)) == members:
                refs.append(ref)
            else:
                refs += self._still_there(sorted(members))
        return refs

    def _cards(
        self, chosen: Sequence[GroupRef], current: GroupRow | None
    ) -> dict[GroupRef, frozenset[int]]:
        """The faces that the cards of these groups show."""
        rows = {ref: self._model.row(ref) for ref in chosen}
        if current is not None and current.ref in rows:
            rows[current.ref] = current
        return {ref: row.members for ref, row in rows.items() if row is not None}

    def _still_there(self, face_ids: Sequence[int]) -> list[GroupRef]:
        found = queries.faces(self._library, face_ids)
        return [GroupRef(GroupKind.FACE, face.id) for face in found if face.state in _OPEN]
