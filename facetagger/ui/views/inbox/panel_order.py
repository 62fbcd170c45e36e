"""In which order the panel shows the faces of a group: first those that may not belong to it."""

from __future__ import annotations

from collections.abc import Sequence

from facetagger.entities import GroupKind, GroupRef
from facetagger.library import queries, vectors
from facetagger.library.database import Library
from facetagger.ui.imports import numpy_first

#: Of fewer faces none is farther from the others than the others are from it; more are looked
#: through by nobody, and reading their vectors would take longer than the group may take to show.
_ENOUGH, _MOST = 4, 3_000


def to_check(library: Library, ref: GroupRef) -> list[int]:
    """The faces of a group, the most doubtful ones first. Called in a worker.

    Who looks a group through before naming it has the wrong faces where he begins, not among the
    last of forty; those without a vector come at the end.
    """
    ids = queries.face_ids(library, ref)
    if ref.kind is not GroupKind.CLUSTER or not _ENOUGH <= len(ids) <= _MOST:
        return ids
    numpy_first()
    import numpy as np

    from facetagger.recognition import typical

    known, rows = vectors.group_vectors(library, ref.id)
    first = [known[row] for row in np.argsort(typical.likeness(rows), kind="stable").tolist()]
    here, described = set(ids), set(known)
    return [i for i in first if i in here] + [i for i in ids if i not in described]


def kept(order: Sequence[int], found: Sequence[int]) -> list[int]:
    """The order in which the same group is shown again: under the eyes nothing changes places.

    What an undo brings back comes to its place; what is new comes at the end.

    Args:
        order: that of the faces which were shown, also of those that are gone.
        found: those that the group has now.
    """
    before = set(order)
    return [*order, *(i for i in found if i not in before)]
