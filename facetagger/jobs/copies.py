"""Copies of a photo in other places: a name given on one is suggested on the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.engine.api import EngineInfo
from facetagger.entities import Box, Suggestion
from facetagger.library import seen_again
from facetagger.library.database import Library
from facetagger.library.vectors import FaceTable, copied_faces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: Faces of two copies are one face if their boxes overlap by this much and their vectors agree.
_SAME_PLACE = 0.6
#: How sure it is that a face on a copy is who the same face was named on the other one.
PROBABILITY = 0.99
#: Of some pictures there are thousands of copies: so many named faces of a set are asked.
_ENOUGH = 100
_NONE = -1


def add_names_of_copies(
    library: Library,
    info: EngineInfo,
    table: FaceTable,
    excluded: NDArray[np.int64],
    found: Sequence[Suggestion],
) -> list[Suggestion]:
    """Suggestions with those added that follow from other copies of a photo.

    What a copy says comes before what was guessed, also for another face on the same photo. Copies
    that were named differently say nothing.

    Args:
        table: all faces, as `found` was computed from them.
        excluded: int64 (e, 2), in ascending order: (row among the faces without a name, person
            id): who they are not.
    """
    certain = _from_copies(library, info, table, excluded)
    if not certain:
        return list(found)
    photo_of = dict(zip(table.ids.tolist(), table.photo_ids.tolist(), strict=True))
    taken = {(photo_of[s.face_id], s.person_id) for s in certain}
    sure = {s.face_id for s in certain}
    kept = [
        s
        for s in found
        if s.face_id not in sure and (photo_of[s.face_id], s.person_id) not in taken
    ]
    return [*kept, *certain]


def _from_copies(
    library: Library, info: EngineInfo, table: FaceTable, excluded: NDArray[np.int64]
) -> list[Suggestion]:
    if not table.trains.any():
        return []
    rows = {face_id: row for row, face_id in enumerate(table.ids.tolist())}
    refused = _Refused.of(table, excluded)
    votes: dict[int, dict[int, float]] = {}
    for copies in copied_faces(library):
        faces = [(face_id, box, rows[face_id]) for face_id, box in copies if face_id in rows]
        named = [face for face in faces if table.trains[face[2]]][:_ENOUGH]
        for face_id, box, row in faces:
            if named and table.person_ids[row] == _NONE:
                for person_id, cosine in _names(table, info, row, box, named):
                    if not refused.holds(row, person_id):
                        people = votes.setdefault(face_id, {})
                        people[person_id] = max(cosine, people.get(person_id, -1.0))
    # Nobody is twice on one photo: the better face is the one.
    best: dict[tuple[int, int], tuple[float, int]] = {}
    for face_id, people in votes.items():
        if len(people) == 1:
            ((person_id, cosine),) = people.items()
            place = (int(table.photo_ids[rows[face_id]]), person_id)
            best[place] = max(best.get(place, (-1.0, 0)), (cosine, face_id))
    return [
        Suggestion(face_id, person_id, cosine, cosine, PROBABILITY)
        for (_, person_id), (cosine, face_id) in best.items()
    ]


@dataclass(frozen=True, slots=True, eq=False)
class _Refused:
    """Who faces are not: of the face in a row of the table the people from starts[row] on."""

    starts: NDArray[np.int64]
    people: NDArray[np.int64]

    @classmethod
    def of(cls, table: FaceTable, excluded: NDArray[np.int64]) -> _Refused:
        import numpy as np

        # Rows with a name come before the next one without, and hold nobody.
        rank = np.concatenate([[0], np.cumsum(table.person_ids == _NONE)])
        return cls(np.searchsorted(excluded[:, 0], rank), excluded[:, 1])

    def holds(self, row: int, person_id: int) -> bool:
        return person_id in self.people[self.starts[row] : self.starts[row + 1]]


def _names(
    table: FaceTable, info: EngineInfo, row: int, box: Box, named: Sequence[tuple[int, Box, int]]
) -> Iterator[tuple[int, float]]:
    """Who a face was named on other copies, and how alike it is there: (person id, cosine)."""
    bar = seen_again.same_shot(info.same_person)
    for _, other_box, other in named:
        if table.photo_ids[other] == table.photo_ids[row] or box.iou(other_box) < _SAME_PLACE:
            continue
        cosine = float(table.vectors[row] @ table.vectors[other])
        if cosine >= bar:
            yield int(table.person_ids[other]), cosine
