"""Which faces a name is for: those that stood on the card when its first letter was typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from facetagger.entities import GroupKind, GroupRef, State
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.tiles.models import GroupModel, GroupRow

_OPEN = (State.UNKNOWN, State.SUGGESTED)
#: So many faces are looked at, at once: mostly the first of them tell.
_AT_ONCE = 400
_Seen = dict[GroupRef, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Gone:
    """None of the faces that a name was typed for is in the Inbox. people: who they are now."""

    seen: _Seen
    people: tuple[str, ...] = ()


class Meant:
    """Remembers what the user saw at the first letter: a scan may regroup before Enter."""

    def __init__(self, library: Library, model: GroupModel) -> None:
        self._library = library
        self._model = model
        self._seen: _Seen | None = None
        self._gone: Gone | None = None

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
        """What an action is about: groups, or single faces of those that are other ones by now.

        Nothing, if somebody else has named or set aside all of it: `gone` tells of that then.
        """
        seen, self._seen = self._seen, None
        if seen is None:
            seen = self._cards(chosen, current)
        refs: list[GroupRef] = []
        for ref, members in seen.items():
            # A face is there whoever it is; of a group only those that are in the Inbox.
            group = ref.kind is GroupKind.CLUSTER
            if group and set(queries.face_ids(self._library, ref)) == members:
                refs.append(ref)
            else:
                refs += self._still_there(sorted(members))
        self._gone = None if refs else self._look(seen)
        return refs

    def look(self) -> None:
        """Finds out whether there is still anything that the name is for. Called in a worker."""
        seen = self._seen
        if seen is not None:
            self._gone = self._look(seen)

    def gone(self) -> Gone | None:
        """What was found of it, if that is what the name in the field is for."""
        found = self._gone
        return found if found is not None and found.seen is self._seen else None

    def taken_by(self) -> tuple[str, ...]:
        """Whose the faces are of which `take` has left nothing."""
        return self._gone.people if self._gone is not None else ()

    def _look(self, seen: _Seen) -> Gone | None:
        ids = sorted(set().union(*seen.values()))
        numbers: Counter[int] = Counter()
        for start in range(0, len(ids), _AT_ONCE):
            found = queries.faces(self._library, ids[start : start + _AT_ONCE])
            if any(face.state in _OPEN for face in found):
                return None
            numbers.update(face.person_id for face in found if face.person_id is not None)
        people = [queries.person(self._library, who) for who, _ in numbers.most_common()]
        return Gone(seen, tuple(person.name for person in people if person is not None))

    def _cards(self, chosen: Sequence[GroupRef], current: GroupRow | None) -> _Seen:
        """The faces that the cards of these groups show, or those that were picked one by one."""
        found: _Seen = {}
        for ref in chosen:
            row = current if current is not None and current.ref == ref else self._model.row(ref)
            if row is not None:
                found[ref] = row.members
            elif ref.kind is GroupKind.FACE:
                found[ref] = frozenset((ref.id,))
        return found

    def _still_there(self, face_ids: Collection[int]) -> list[GroupRef]:
        found = queries.faces(self._library, list(face_ids))
        return [GroupRef(GroupKind.FACE, face.id) for face in found if face.state in _OPEN]
