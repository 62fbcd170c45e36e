"""What a group must keep to: faces near each other, no two of one photo."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import hierarchy

ALONE = -1
# A suspicious group is grouped again with this part of its reach, until its parts hold together.
TIGHTER = 0.93
# Below this distance nothing is left to be split: copies of one photo.
COPY = 0.05


def sums(
    vectors: NDArray[np.float32], labels: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The sum of the vectors of each group (g, d), and its size (g,); -1 is left out."""
    from scipy.sparse import csr_array

    members = np.flatnonzero(labels >= 0)
    count = int(labels.max(initial=ALONE)) + 1
    ones = np.ones(len(members), dtype=np.float32)
    table = csr_array((ones, (labels[members], members)), shape=(count, len(vectors)))
    return (table @ vectors).astype(np.float64), np.bincount(labels[members], minlength=count)


def spread(vectors: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """The mean cosine over all pairs of each group, (g,); 1 for a group of fewer than two."""
    total, sizes = sums(vectors, labels)
    pairs = sizes * (sizes - 1.0)
    inside = np.einsum("ij,ij->i", total, total) - sizes
    return np.where(sizes > 1, inside / np.maximum(pairs, 1.0), 1.0)


def split(
    vectors: NDArray[np.float32],
    graph: hierarchy.Graph,
    *,
    same_person: float,
    longest: float,
) -> NDArray[np.int64]:
    """HDBSCAN's groups; those whose faces are too far apart are grouped again, closer.

    Excess of mass may keep one huge group when a few faces bridge many people (EVIDENCE: 'Known
    danger'). In such a group the mean pair is two people, so it is tested by that mean.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        graph: of these vectors.
        same_person: mean cosine that a group must have.
        longest: the distance (0..2) at which a group may be born.

    Returns:
        int64 (n,), -1 for faces in no group.
    """
    result = np.full(len(vectors), ALONE, dtype=np.int64)
    waiting = [(np.arange(len(vectors)), longest)]
    count = 0
    while waiting:
        members, reach = waiting.pop()
        labels = hierarchy.groups(graph.part(members), longest=reach)
        good = spread(vectors[members], labels) >= same_person
        kept = np.isin(labels, np.flatnonzero(good))
        result[members[kept]] = labels[kept] + count
        count += len(good)
        for bad in np.flatnonzero(~good):
            if reach * TIGHTER > COPY:
                waiting.append((members[labels == bad], reach * TIGHTER))
    return result


def one_per_photo(
    vectors: NDArray[np.float32], labels: NDArray[np.int64], photo_ids: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Of several faces of one photo in one group only the one that fits best stays in it.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), -1: in no group.
        photo_ids: (n,).

    Returns:
        The labels, -1 for those taken out.
    """
    total, _ = sums(vectors, labels)
    if len(total) == 0:
        return labels.copy()
    fit = np.einsum("ij,ij->i", vectors, total[labels])
    order = np.lexsort((-fit, photo_ids, labels))
    same = (labels[order][1:] == labels[order][:-1]) & (
        np.asarray(photo_ids)[order][1:] == np.asarray(photo_ids)[order][:-1]
    )
    result = labels.copy()
    result[order[1:][same & (labels[order][1:] >= 0)]] = ALONE
    return result


def admit(
    vectors: NDArray[np.float32],
    fixed: NDArray[np.int64],
    wanted: NDArray[np.int64],
    photo_ids: NDArray[np.int64] | None,
    *,
    same_person: float,
) -> NDArray[np.int64]:
    """Lets faces into the groups they want if they are near enough to those already inside.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        fixed: int64 (n,), groups that exist; -1: in none.
        wanted: int64 (n,), the group that a face of none may join; -1: none.
        photo_ids: (n,): a photo that a group has already is not let in again.
        same_person: the mean cosine to the faces inside that a face must have.

    Returns:
        int64 (n,), `fixed` with the faces let in.
    """
    numbers, dense = np.unique(fixed, return_inverse=True)
    total, sizes = sums(vectors, dense)
    asks = np.flatnonzero((fixed == ALONE) & (wanted >= 0))
    place = np.searchsorted(numbers, wanted[asks])
    near = np.einsum("ij,ij->i", vectors[asks], total[place]) / sizes[place]
    result = fixed.copy()
    asks, near = asks[near >= same_person], near[near >= same_person]
    if photo_ids is None:
        result[asks] = wanted[asks]
        return result
    taken = {
        (int(group), int(photo))
        for group, photo in zip(fixed, photo_ids, strict=True)
        if group >= 0
    }
    for face in asks[np.lexsort((asks, -near))]:
        key = (int(wanted[face]), int(photo_ids[face]))
        if key not in taken:
            taken.add(key)
            result[face] = wanted[face]
    return result
