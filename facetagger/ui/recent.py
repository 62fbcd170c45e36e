"""Which names were given lately: who names a photo of a party names more of the same people."""

from __future__ import annotations

from facetagger.ui.tiles.models import PeopleModel

#: So many names are remembered.
_NAMES = 50


class RecentNames:
    """Watches the people: whoever has got more faces was named a moment ago, in whatever view."""

    def __init__(self, people: PeopleModel) -> None:
        self._people = people
        self._faces: dict[int, int] | None = None
        self._latest: dict[int, int] = {}
        self._count = 0

    def note(self) -> None:
        """The people were read anew."""
        faces = {row.summary.person.id: row.summary.faces for row in self._people.people()}
        # Those who are there at the start were named some other day.
        before, self._faces = self._faces, faces
        if before is None:
            return
        grown = [person for person, count in faces.items() if count > before.get(person, 0)]
        if not grown:
            return
        self._count += 1
        for person in grown:
            self._latest.pop(person, None)
            self._latest[person] = self._count
        while len(self._latest) > _NAMES:
            del self._latest[next(iter(self._latest))]

    def of(self, person_id: int) -> int:
        """When a name was last given, as a number that grows; 0: not lately."""
        return self._latest.get(person_id, 0)
