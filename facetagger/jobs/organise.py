"""Putting faces in order: suggestions for known people, groups for the others."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from facetagger.engine.api import EngineInfo
from facetagger.entities import Progress, Suggestion
from facetagger.jobs import copies
from facetagger.library import edits, queries, state
from facetagger.library.database import Library
from facetagger.library.vectors import FaceTable, face_table, rejections

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NONE = -1
#: Faces below this quality (blurred, tiny, cut, turned away) are alike because little is left of
#: them: they start no group, they only join one, and their names train nobody. Of the values tried
#: (docs/figures.md) this one keeps groups pure where a fifth of the photos is blurred or shrunk.
CLEAR = 0.4


@dataclass(frozen=True, slots=True)
class OrganiseResult:
    """What there is after putting in order: suggestions, groups of two or more, lone faces."""

    suggestions: int
    groups: int
    alone: int
    seconds: float


def organise(
    library: Library, info: EngineInfo, *, regroup: bool = False, revise_after: int | None = None
) -> Generator[Progress, None, OrganiseResult]:
    """Suggests people for unnamed faces and groups them all.

    Groups grow: faces on their own join a group or make a new one; no face leaves the group it is
    in. Named faces and groups that the user has worked on never change.

    Args:
        info: the engine whose vectors are compared.
        regroup: make all groups anew that the user has not worked on.
        revise_after: make groups anew whose id is larger than this (a scan's own groups).
    """
    started = time.monotonic()
    yield Progress("Recognising people")
    mark = state.organise_mark(library, info.vector_id)
    table = face_table(library, info.vector_id, info.dimension)
    suggested = _suggest(library, info, table)
    yield Progress("Grouping faces")
    if revise_after is None:
        revise_after = queries.newest_cluster(library)
    _group(library, info, table, 0 if regroup else revise_after)
    with library.transact(None) as tx:
        state.set_organised(tx, mark)
    counts = queries.counts(library)
    return OrganiseResult(suggested, counts.groups, counts.alone, time.monotonic() - started)


def suggest(library: Library, info: EngineInfo) -> Generator[Progress, None, int]:
    """Suggests people for unnamed faces and leaves the groups as they are.

    Returns:
        How many suggestions there are.
    """
    yield Progress("Recognising people")
    return _suggest(library, info, face_table(library, info.vector_id, info.dimension))


def _suggest(library: Library, info: EngineInfo, table: FaceTable) -> int:
    from facetagger.recognition import classify

    unnamed = table.person_ids == _NONE
    trains = table.trains & (table.quality >= CLEAR)
    found: list[Suggestion] = []
    ids, photo_ids = table.ids[unnamed], table.photo_ids[unnamed]
    excluded = _excluded(table, ids, photo_ids, rejections(library))
    if trains.any() and unnamed.any():
        recognizer = classify.train(
            table.vectors[trains],
            table.person_ids[trains],
            same_person=info.same_person,
            slope=info.slope,
        )
        vectors = table.vectors[unnamed]
        predictions = recognizer.predict(vectors, excluded)
        wanted = classify.best_per_photo(predictions, photo_ids) & classify.groups_agree(
            recognizer, predictions, vectors, table.cluster_ids[unnamed]
        )
        found = [
            Suggestion(
                int(ids[row]),
                int(predictions.person_ids[row]),
                float(predictions.similarity[row]),
                float(predictions.margin[row]),
                float(predictions.probability[row]),
            )
            for row in wanted.nonzero()[0]
        ]
    found = copies.add_names_of_copies(library, info, table, excluded, found)
    with library.transact(None) as tx:
        return edits.replace_suggestions(tx, found)


def _excluded(
    table: FaceTable,
    ids: NDArray[np.int64],
    photo_ids: NDArray[np.int64],
    refused: set[tuple[int, int]],
) -> NDArray[np.int64]:
    """Who a face cannot be: a no is remembered for ever, and nobody is twice on one photo.

    Returns:
        int64 (e, 2): (row of ids, person id).
    """
    import numpy as np

    rows = {face_id: row for row, face_id in enumerate(ids.tolist())}
    pairs = [(rows[face_id], person_id) for face_id, person_id in refused if face_id in rows]
    beside: dict[int, list[int]] = {}
    for row, photo_id in enumerate(photo_ids.tolist()):
        beside.setdefault(photo_id, []).append(row)
    named = table.person_ids != _NONE
    for photo_id, person_id in zip(
        table.photo_ids[named].tolist(), table.person_ids[named].tolist(), strict=True
    ):
        pairs += [(row, person_id) for row in beside.get(photo_id, ())]
    return np.array(pairs, np.int64).reshape(-1, 2)


def _group(library: Library, info: EngineInfo, table: FaceTable, revise_after: int) -> None:
    import numpy as np

    from facetagger.recognition import growing

    unnamed = table.person_ids == _NONE
    before = table.cluster_ids[unnamed]
    fixed = np.where(table.touched[unnamed] | (before <= revise_after), before, _NONE)
    vectors, photo_ids = table.vectors[unnamed], table.photo_ids[unnamed]
    clear = (fixed != _NONE) | (table.quality[unnamed] >= CLEAR)
    labels = np.full(len(fixed), _NONE, np.int64)
    labels[clear] = growing.grow(
        vectors[clear], fixed[clear], photo_ids=photo_ids[clear], same_person=info.same_person
    )
    labels = growing.follow(
        vectors, labels, ~clear, photo_ids=photo_ids, same_person=info.same_person
    )
    after, created = _keep_ids(before, fixed, labels)
    moved = np.flatnonzero(after != before)
    if len(moved) == 0:
        return
    ids = table.ids[unnamed]
    moves = [(int(ids[row]), _optional(before[row]), _optional(after[row])) for row in moved]
    with library.transact(None) as tx:
        edits.assign_clusters(tx, moves, created)


def _keep_ids(
    before: NDArray[np.int64], fixed: NDArray[np.int64], labels: NDArray[np.int64]
) -> tuple[NDArray[np.int64], int]:
    """Gives a group that was made anew the id of the old group that it shares most faces with.

    Returns:
        int64 (n,) cluster ids, -1 for alone, -2, -3, … for new clusters; and how many are new.
    """
    import numpy as np

    after = np.where(fixed != _NONE, fixed, labels)
    kept = set(np.unique(fixed).tolist())
    fresh = labels > fixed.max(initial=_NONE)
    numbers, sizes = np.unique(labels[fresh], return_counts=True)
    created = 0
    for number in numbers[np.argsort(-sizes, kind="stable")]:
        members = labels == number
        olds, counts = np.unique(before[members], return_counts=True)
        free = [
            (count, -old)
            for old, count in zip(olds.tolist(), counts.tolist(), strict=True)
            if old != _NONE and old not in kept
        ]
        if free:
            cluster_id = -max(free)[1]
            kept.add(cluster_id)
        else:
            created += 1
            cluster_id = _NONE - created
        after[members] = cluster_id
    return after, created


def _optional(cluster_id: int) -> int | None:
    """None for alone; new clusters as `edits.assign_clusters` numbers them, from -1 down."""
    if cluster_id == _NONE:
        return None
    return int(cluster_id) if cluster_id > _NONE else int(cluster_id) + 1
