"""Putting faces in order: suggestions for known people, groups for the others."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facetagger.engine.api import EngineInfo
from facetagger.entities import Progress, Suggestion
from facetagger.jobs import copies, refusals
from facetagger.library import edits, guesses, queries, state, vectors
from facetagger.library.database import Library
from facetagger.library.vectors import FaceTable

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
    """What there is after putting in order.

    Attributes:
        suggestions: people suggested for faces.
        groups: of two or more faces.
        alone: faces in no such group.
        seconds: that it took.
        damaged: faces left out because their stored vector is none; they are described anew by
            the next scan.
    """

    suggestions: int
    groups: int
    alone: int
    seconds: float
    damaged: int = 0


def organise(
    library: Library,
    info: EngineInfo,
    *,
    regroup: bool = False,
    revise_after: int | None = None,
    complete: bool = True,
) -> Generator[Progress, None, OrganiseResult]:
    """Groups unnamed faces and suggests people for them.

    Groups grow: a face that is new, or on its own near a new one, joins a group or makes a new one.
    A group that new faces show to be two people is divided, unless the user has worked on it: such
    groups only grow, and named faces never move.

    Args:
        info: the engine whose vectors are compared.
        regroup: make all groups anew that the user has not worked on.
        revise_after: make groups anew whose id is larger than this (a scan's own groups).
        complete: faces that are left alone are done with. False while a scan runs, which looks at
            them again.
    """
    import numpy as np

    started = time.monotonic()
    yield Progress("Grouping faces")
    mark = state.organise_mark(library, info.vector_id)
    table = _read(library, info)
    refusals.remember_groups(library, table)
    if regroup:
        revise_after = 0  # all of them
    elif revise_after is None:
        revise_after = queries.newest_cluster(library)
    asleep = np.array([], np.int64) if regroup else vectors.lone(library, info.vector_id)
    table = _group(library, info, table, revise_after, asleep, complete=complete)
    yield Progress("Recognising people")
    suggested = _suggest(library, info, table)
    if complete:
        with library.transact(None) as tx:
            state.set_organised(tx, mark)
    counts = queries.counts(library)
    seconds = time.monotonic() - started
    return OrganiseResult(suggested, counts.groups, counts.alone, seconds, len(table.damaged))


def suggest(library: Library, info: EngineInfo) -> Generator[Progress, None, int]:
    """Suggests people for unnamed faces and leaves the groups as they are.

    Returns:
        How many suggestions there are.
    """
    yield Progress("Recognising people")
    table = _read(library, info)
    refusals.remember_groups(library, table)
    return _suggest(library, info, table)


def _read(library: Library, info: EngineInfo) -> FaceTable:
    """All faces; what is no vector is removed, so that it is made anew."""
    table = vectors.face_table(library, info.vector_id, info.dimension)
    if len(table.damaged):
        with library.transact(None) as tx:
            guesses.drop_vectors(tx, info.vector_id, table.damaged.tolist())
    return table


def _suggest(library: Library, info: EngineInfo, table: FaceTable) -> int:
    from facetagger.recognition import classify

    unnamed = table.person_ids == _NONE
    trains = table.trains & (table.quality >= CLEAR)
    found: list[Suggestion] = []
    ids, photo_ids = table.ids[unnamed], table.photo_ids[unnamed]
    excluded = refusals.excluded(library, table)
    if trains.any() and unnamed.any():
        recognizer = classify.train(
            table.vectors[trains],
            table.person_ids[trains],
            same_person=info.same_person,
            slope=info.slope,
        )
        faces = table.vectors[unnamed]
        predictions = recognizer.predict(faces, excluded, table.cluster_ids[unnamed])
        wanted = classify.best_per_photo(predictions, photo_ids)
        columns = (
            ids,
            predictions.person_ids,
            predictions.similarity,
            predictions.margin,
            predictions.probability,
        )
        rows = zip(*(column[wanted].tolist() for column in columns), strict=True)
        found = [Suggestion(*row) for row in rows]
    found = copies.add_names_of_copies(library, info, table, excluded, found)
    with library.transact(None) as tx:
        return edits.replace_suggestions(tx, found)


def _group(
    library: Library,
    info: EngineInfo,
    table: FaceTable,
    revise_after: int,
    asleep: NDArray[np.int64],
    *,
    complete: bool,
) -> FaceTable:
    """Groups faces; returns the table with the groups as they are then.

    Args:
        asleep: int64 (k,), ids of faces that ask for no group unless a new one is near.
    """
    import numpy as np

    unnamed = np.flatnonzero(table.person_ids == _NONE)
    ids, before = table.ids[unnamed], table.cluster_ids[unnamed]
    # What was answered for a group holds for that group.
    answered = np.isin(before, refusals.groups(library, table)[:, 0])
    stays = table.touched[unnamed] | answered | (before <= revise_after)
    fixed = np.where(stays, before, _NONE)
    lone = np.isin(ids, asleep) & (before == _NONE)
    new = (fixed == _NONE) & ~lone
    after, created = before, 0
    if new.any():
        labels = _labels(library, info, table, unnamed, fixed, new, lone)
        after, created = _keep_ids(before, fixed, labels)
    moved = np.flatnonzero(after != before)
    moves = [(int(ids[row]), _optional(before[row]), _optional(after[row])) for row in moved]
    looked_at = new | (before != _NONE)
    left = ids[looked_at & (after == _NONE)].tolist() if complete else []
    if moves or left:
        with library.transact(None) as tx:
            numbers = edits.assign_clusters(tx, moves, created)
            guesses.forget_lone(tx, info.vector_id, ids[moved[lone[moved]]].tolist())
            guesses.set_lone(tx, info.vector_id, left)
        fresh = after < _NONE
        after[fresh] = np.array(numbers, np.int64)[_NONE - 1 - after[fresh]]
    clusters = table.cluster_ids.copy()
    clusters[unnamed] = after
    table = replace(table, cluster_ids=clusters)
    _choose_covers(library, table, np.unique(after[moved]))
    return table


def _labels(
    library: Library,
    info: EngineInfo,
    table: FaceTable,
    unnamed: NDArray[np.intp],
    fixed: NDArray[np.int64],
    new: NDArray[np.bool_],
    lone: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """The groups of the faces without a name (m,), from those that stay and those that ask.

    Those who have names take part, as groups that stay: who is more like one of them than like any
    group is left to be suggested. Among a few groups without a name everything would be like one.
    """
    import numpy as np

    from facetagger.recognition import growing

    shows = table.quality >= CLEAR
    people = np.flatnonzero(table.trains & shows)
    person_ids, number = np.unique(table.person_ids[people], return_inverse=True)
    base = int(fixed.max(initial=_NONE)) + 1
    labels = np.full(len(table.ids), _NONE, np.int64)
    labels[unnamed], labels[people] = fixed, base + number
    asks = np.zeros(len(labels), np.bool_)
    asks[unnamed] = new | growing.wake(
        table.vectors[unnamed], new & shows[unnamed], lone, same_person=info.same_person
    )
    loose = (labels < base) & ~table.touched
    clear = np.flatnonzero(shows & ((labels != _NONE) | (table.person_ids == _NONE)))
    grown = growing.grow(
        table.vectors[clear],
        labels[clear],
        asks[clear],
        photo_ids=table.photo_ids[clear],
        apart=refusals.rows_apart(library, table.ids[clear]),
        loose=loose[clear],
        same_person=info.same_person,
    )
    # What is new has a number above all, of which those who show little may have the highest.
    above = int(labels.max(initial=_NONE)) - int(labels[clear].max(initial=_NONE))
    labels[clear] = grown + above * (grown > labels[clear].max(initial=_NONE))
    labels = _follow(library, info, table, labels, asks & ~shows)
    named = (labels >= base) & (labels < base + len(person_ids))
    person = np.append(person_ids, _NONE)[np.where(named, labels - base, -1)]
    _prefer_refused(library, info, table, labels, named, person)
    named &= labels >= base
    refused = np.zeros(len(labels), np.bool_)
    refused[unnamed] = refusals.is_among(refusals.excluded(library, table), person[unnamed])
    # Those who are like one person are a group, to be confirmed together: not the person's faces,
    # and not one or two of whom little is seen.
    alike = named & ~refused & (table.person_ids == _NONE)
    several = np.bincount(labels[alike & shows], minlength=base + len(person_ids) + 1) > 1
    alike &= several[np.where(alike, labels, -1)]
    first = int(labels.max(initial=_NONE)) + 1
    labels = np.where(alike, labels - base + first, np.where(named, _NONE, labels))
    # Who is not the person whom it is like may still be of a group, but of none that may be him.
    others = _follow(library, info, table, np.where(alike, _NONE, labels), refused)
    return np.where(refused, others, labels)[unnamed]


def _prefer_refused(
    library: Library,
    info: EngineInfo,
    table: FaceTable,
    labels: NDArray[np.int64],
    named: NDArray[np.bool_],
    person: NDArray[np.int64],
) -> None:
    """Puts faces that are like somebody into a group that is not that person, if like it as well.

    Or the question that the user has answered for the group would come back for each new face.

    Args:
        labels: int64 (n,), changed in place.
        named: bool (n,), which faces are like somebody who has a name.
        person: int64 (n,), who that is.
    """
    import numpy as np

    answered = refusals.groups(library, table)
    answered = answered[np.isin(answered[:, 1], person[named])]
    asks = named & (table.person_ids == _NONE)
    if len(answered) == 0 or not asks.any():
        return
    only = np.where(np.isin(labels, answered[:, 0]) & ~named, labels, _NONE)
    joined = _follow(library, info, table, only, asks)
    pairs = set(map(tuple, answered.tolist()))
    for face in np.flatnonzero(asks & (joined != _NONE)).tolist():
        if (int(joined[face]), int(person[face])) in pairs:
            labels[face] = joined[face]


def _follow(
    library: Library,
    info: EngineInfo,
    table: FaceTable,
    labels: NDArray[np.int64],
    asks: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """The labels (n,) of all faces, after those that ask have joined what they are like."""
    from facetagger.recognition import growing

    return growing.follow(
        table.vectors,
        labels,
        asks,
        photo_ids=table.photo_ids,
        apart=refusals.rows_apart(library, table.ids),
        shows=table.quality >= CLEAR,
        same_person=info.same_person,
    )


def _keep_ids(
    before: NDArray[np.int64], fixed: NDArray[np.int64], labels: NDArray[np.int64]
) -> tuple[NDArray[np.int64], int]:
    """Gives a group that was made anew the id of the old group that it shares most faces with.

    Returns:
        int64 (n,) cluster ids, -1 for alone, -2, -3, … for new clusters; and how many are new.
    """
    import numpy as np

    after = labels.copy()
    fresh = np.flatnonzero(labels > fixed.max(initial=_NONE))
    numbers, group, sizes = np.unique(labels[fresh], return_inverse=True, return_counts=True)
    shared = np.column_stack([group, before[fresh]])[before[fresh] != _NONE]
    candidates: dict[int, list[tuple[int, int]]] = {}
    for (place, old), count in zip(*_counted(shared), strict=True):
        candidates.setdefault(place, []).append((count, -old))
    taken = set(np.unique(fixed).tolist())
    ids = np.empty(len(numbers), np.int64)
    created = 0
    for place in np.argsort(-sizes, kind="stable").tolist():
        free = [pair for pair in candidates.get(place, ()) if -pair[1] not in taken]
        if free:
            ids[place] = -max(free)[1]
            taken.add(int(ids[place]))
        else:
            created += 1
            ids[place] = _NONE - created
    after[fresh] = ids[group]
    return after, created


def _counted(pairs: NDArray[np.int64]) -> tuple[list[list[int]], list[int]]:
    import numpy as np

    distinct, counts = np.unique(pairs, axis=0, return_counts=True)
    return distinct.tolist(), counts.tolist()


def _choose_covers(library: Library, table: FaceTable, changed: NDArray[np.int64]) -> None:
    """Chooses the faces that stand for groups that have changed, or whose face has left."""
    import numpy as np

    from facetagger.recognition import cover

    known = vectors.covers(library)
    faces, clusters = np.array([*known.values()], np.int64), np.array([*known], np.int64)
    there = np.isin(faces, table.ids)
    place = np.searchsorted(table.ids, faces[there])
    stands = clusters[there][table.cluster_ids[place] == clusters[there]]
    kept = np.isin(table.cluster_ids, np.setdiff1d(stands, changed))
    rows = np.flatnonzero((table.cluster_ids != _NONE) & ~kept)
    quality = table.quality[rows]
    numbers, best = cover.covers(
        table.vectors[rows], table.cluster_ids[rows], quality, quality >= CLEAR
    )
    chosen = dict(zip(numbers.tolist(), table.ids[rows[best]].tolist(), strict=True))
    if wanted := {group: face for group, face in chosen.items() if known.get(group) != face}:
        with library.transact(None) as tx:
            guesses.set_covers(tx, wanted)


def _optional(cluster_id: int) -> int | None:
    """None for alone; new clusters as `edits.assign_clusters` numbers them, from -1 down."""
    if cluster_id == _NONE:
        return None
    return int(cluster_id) if cluster_id > _NONE else int(cluster_id) + 1
