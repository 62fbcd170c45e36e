"""Groups of faces that are probably one person: `cluster` for all at once, `grow` for new ones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import guard, hierarchy, neighbours

ALONE = -1
# A group is born at no longer a distance than this part of the distance of a doubtful pair:
# a pair is doubtful at even odds, but two faces of a library are rarely one person.
REACH = 0.9


def cluster(
    vectors: NDArray[np.float32],
    *,
    photo_ids: NDArray[np.int64] | None = None,
    same_person: float,
    min_samples: int = 2,
) -> NDArray[np.int64]:
    """Groups faces by HDBSCAN on their neighbour graph, guarded.

    The outcome does not depend on chance, nor (equal distances apart) on the order of the faces.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        photo_ids: (n,), the photo of each face: two faces of one photo are never grouped.
        same_person: the cosine at which a pair is as likely one person as two.
        min_samples: the neighbour, from 1, whose distance says how dense a face's place is.

    Returns:
        int64 (n,): groups from 0, the largest first, each of two or more; -1: alone.

    Raises:
        ValueError: the arguments are not as described.
    """
    vectors = neighbours.check(vectors)
    _check(vectors, photo_ids, same_person, min_samples)
    if len(vectors) < 2:
        return np.full(len(vectors), ALONE, dtype=np.int64)
    indices, similarity = neighbours.knn(vectors, hierarchy.NEIGHBOURS)
    graph = hierarchy.Graph.build(indices, similarity, min_samples)
    longest = REACH * float(np.sqrt(2.0 - 2.0 * same_person))
    labels = guard.split(vectors, graph, same_person=same_person, longest=longest)
    if photo_ids is not None:
        labels = guard.one_per_photo(vectors, labels, photo_ids)
    return by_size(labels)


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
    free = fixed == ALONE
    result = fixed.copy()
    target = _majority(found, fixed)
    wanted = np.where(free & (found >= 0), target[found], ALONE)
    result = guard.admit(vectors, fixed, wanted, photo_ids, same_person=same_person)
    fresh = np.where(free & (result == ALONE), found, ALONE)
    fresh = by_size(fresh)
    return np.where(fresh >= 0, fresh + fixed.max(initial=ALONE) + 1, result)


def by_size(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Renumbers groups from 0 by size, largest first, then by first face; groups of one are -1."""
    result = np.full(len(labels), ALONE, dtype=np.int64)
    grouped = np.flatnonzero(labels >= 0)
    _, first, inverse, sizes = np.unique(
        labels[grouped], return_index=True, return_inverse=True, return_counts=True
    )
    order = np.lexsort((first, -sizes))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    rank[sizes < 2] = ALONE
    result[grouped] = rank[inverse]
    return result


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


def _check(
    vectors: NDArray[np.float32],
    photo_ids: NDArray[np.int64] | None,
    same_person: float,
    min_samples: int,
) -> None:
    if photo_ids is not None and np.shape(photo_ids) != (len(vectors),):
        raise ValueError(f"{len(vectors)} faces, but photo_ids of shape {np.shape(photo_ids)}")
    if not -1.0 < same_person < 1.0:
        raise ValueError(f"same_person is a cosine between -1 and 1, not {same_person}")
    if min_samples < 1:
        raise ValueError(f"min_samples must be at least 1, not {min_samples}")
