"""Places for new faces in groups that exist; nothing that is in a group moves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import guard
from facetagger.recognition.cluster import ALONE, by_size, cluster
from facetagger.recognition.likeness import Gallery


def grow(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    *,
    photo_ids: NDArray[np.int64] | None = None,
    same_person: float,
    min_samples: int = 2,
) -> NDArray[np.int64]:
    """Finds places for faces that are in no group yet; every other face stays where it is.

    All faces are clustered together. Ungrouped faces of a cluster join the group that holds most
    of its grouped faces if they are near enough to it; else they form a new group.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int (n,), groups that exist, each any number from 0; -1: in none.
        photo_ids: as for `cluster`.
        same_person: as for `cluster`.
        min_samples: as for `cluster`.

    Returns:
        int64 (n,): the given labels, those of -1 replaced where a place was found. New groups
        are numbered from the largest given label + 1.

    Raises:
        ValueError: the arguments are not as described.
    """
    fixed = np.array(labels, dtype=np.int64)
    if fixed.shape != (len(vectors),) or fixed.min(initial=0) < ALONE:
        raise ValueError("labels must be one number of at least -1 a face")
    found = cluster(vectors, photo_ids=photo_ids, same_person=same_person, min_samples=min_samples)
    free = (fixed == ALONE) & (found >= 0)
    wanted = np.where(free, _majority(found, fixed)[found], ALONE)
    joined = _admit(vectors, fixed, wanted, photo_ids, same_person)
    fresh = by_size(np.where(free & (joined == ALONE), found, ALONE))
    return np.where(fresh >= 0, fresh + fixed.max(initial=ALONE) + 1, joined)


def follow(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    lone: NDArray[np.bool_],
    *,
    photo_ids: NDArray[np.int64] | None = None,
    same_person: float,
) -> NDArray[np.int64]:
    """Lets lone faces into the group that they are more likely of than not; starts no group.

    For faces that are too poor to be grouped with each other.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int (n,), groups, each any number from 0; -1: in none.
        lone: bool (n,), which of the faces in no group may join one.
        photo_ids: as for `cluster`.
        same_person: as for `cluster`.

    Returns:
        int64 (n,): the labels, fewer of them -1.
    """
    fixed = np.array(labels, dtype=np.int64)
    asks = np.flatnonzero(lone & (fixed == ALONE))
    numbers = np.unique(fixed[fixed >= 0])
    if len(asks) == 0 or len(numbers) == 0:
        return fixed
    dense = np.where(fixed >= 0, np.searchsorted(numbers, fixed), ALONE).astype(np.int64)
    wanted = np.full(len(fixed), ALONE, dtype=np.int64)
    best = guard.likely(vectors, dense, asks, same_person=same_person)
    wanted[asks[best >= 0]] = numbers[best[best >= 0]]
    return _admit(vectors, fixed, wanted, photo_ids, same_person)


def _majority(found: NDArray[np.int64], fixed: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each found cluster the fixed group that most of its grouped faces are in, or -1."""
    target = np.full(found.max(initial=ALONE) + 2, ALONE, dtype=np.int64)
    known = (found >= 0) & (fixed >= 0)
    cells, counts = np.unique(
        np.column_stack([found[known], fixed[known]]), axis=0, return_counts=True
    )
    # The last write wins: by size, then the older (smaller) group.
    for place in np.lexsort((-cells[:, 1], counts)):
        target[cells[place, 0]] = cells[place, 1]
    return target


def _admit(
    vectors: NDArray[np.float32],
    fixed: NDArray[np.int64],
    wanted: NDArray[np.int64],
    photo_ids: NDArray[np.int64] | None,
    same_person: float,
) -> NDArray[np.int64]:
    """`fixed`, with the faces that are near enough let into the groups they want."""
    result = fixed.copy()
    asks = np.flatnonzero(wanted >= 0)
    if len(asks) == 0:
        return result
    numbers, dense = np.unique(fixed, return_inverse=True)
    dense = dense.astype(np.int64) - int(np.count_nonzero(numbers < 0))
    place = np.searchsorted(numbers[numbers >= 0], wanted[asks])
    probes = Gallery.of(vectors, dense).probes
    near = np.einsum("ij,ij->i", vectors[asks], probes[place])
    asks, near = asks[near >= same_person], near[near >= same_person]
    if photo_ids is not None:
        free = _unseen(asks, near, fixed, wanted, np.asarray(photo_ids))
        asks = asks[free]
    result[asks] = wanted[asks]
    return result


def _unseen(
    asks: NDArray[np.intp],
    near: NDArray[np.float32],
    fixed: NDArray[np.int64],
    wanted: NDArray[np.int64],
    photo_ids: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """Which of the asking faces are the nearest of a photo that the group does not have yet."""
    photos = np.unique(photo_ids, return_inverse=True)[1].astype(np.int64)
    width = int(photos.max()) + 1
    inside = fixed >= 0
    keys = wanted[asks] * width + photos[asks]
    order = np.lexsort((asks, -near, keys))
    first = np.ones(len(asks), dtype=np.bool_)
    first[order[1:]] = keys[order[1:]] != keys[order[:-1]]
    return first & ~np.isin(keys, fixed[inside] * width + photos[inside])
