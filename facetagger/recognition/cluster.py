"""Groups of faces that are probably one person, all at once; see `growing` for new faces."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import guard, hierarchy, neighbours
from facetagger.recognition.hits import Near

ALONE = -1
# The distance of a doubtful pair (at even odds) joins strangers in a library of many people.
# Groups are born at this part of it, groups among the faces that are left over at the second:
# a group of two or three has no dense place to show, so it must be closer.
REACH, REACH_LEFT = 0.85, 0.76
# Below this part of it two faces are one person for certain, and how near they are says no more.
CERTAIN = 0.5
# Below this part of it they are one picture: a copy, an edited version, a burst.
COPY = 0.25
# Numbers of a vector that put faces in order; no two unlike faces share as many.
ORDERING = 8


def cluster(
    vectors: NDArray[np.float32],
    *,
    photo_ids: NDArray[np.int64] | None = None,
    same_person: float,
    min_samples: int = 2,
) -> NDArray[np.int64]:
    """Groups faces by HDBSCAN on their neighbour graph, guarded.

    Groups that are two people or more are divided, lone faces join the group that they are like,
    those that remain may be groups of two. The groups do not depend on chance, nor on the order
    of the faces.

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
    photos = np.arange(len(vectors)) if photo_ids is None else np.asarray(photo_ids)
    # A spanning tree is not unique where distances are equal, as mutual reachability makes many.
    order = np.lexsort((photos, *vectors.T[:ORDERING]))
    labels = np.empty(len(vectors), dtype=np.int64)
    labels[order] = _in_order(vectors[order], photos[order], same_person, min_samples)
    return by_size(labels)


def _in_order(
    vectors: NDArray[np.float32],
    photos: NDArray[np.int64],
    same_person: float,
    min_samples: int,
) -> NDArray[np.int64]:
    """Groups two faces or more; groups of one may remain."""
    distinct, equal = _distinct(vectors)
    near = _near(vectors[distinct], same_person)
    first, copy = _copies(vectors[distinct], near, same_person)
    if len(first) < len(distinct):
        # Copies say nothing about density: one of each is grouped, the others follow it.
        near = _of_pictures(vectors[distinct[first]], near, first, same_person)
    graph = hierarchy.Graph.build(near, min_samples)
    del near
    first, copy = distinct[first], copy[equal]
    labels = _group(vectors[first], graph, photos[first], same_person)
    alone = labels == ALONE
    labels[alone] = labels.max(initial=ALONE) + 1 + np.arange(np.count_nonzero(alone))
    return guard.one_per_photo(vectors, labels[copy], photos)


def _distinct(vectors: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first of equal vectors, which stand together, and for each vector its place there.

    A thousand equal ones would have no neighbours but each other, and no index divides them.
    """
    new = np.ones(len(vectors), dtype=np.bool_)
    new[1:] = np.any(vectors[1:, :ORDERING] != vectors[:-1, :ORDERING], axis=1)
    alike = np.flatnonzero(~new)
    new[alike] = np.any(vectors[alike] != vectors[alike - 1], axis=1)
    return np.flatnonzero(new), np.cumsum(new) - 1


def _near(
    vectors: NDArray[np.float32], same_person: float, asked: NDArray[np.int64] | None = None
) -> Near:
    """The neighbours that may matter: further ones are joined by no edge."""
    at_least = 1.0 - (REACH * _doubtful(same_person)) ** 2 / 2.0
    return neighbours.among(vectors, k=hierarchy.NEIGHBOURS, at_least=at_least, asked=asked)


def _of_pictures(
    vectors: NDArray[np.float32], near: Near, first: NDArray[np.int64], same_person: float
) -> Near:
    """The neighbours of the first face of each picture among those, given those of all faces."""
    kept = near.part(first)
    before, left = np.diff(near.starts)[first], np.diff(kept.starts)
    # Whose list was full of copies has other neighbours, too.
    cut = np.flatnonzero((before == hierarchy.NEIGHBOURS) & (left < before))
    return kept.instead(cut, _near(vectors, same_person, cut)) if len(cut) else kept


def _doubtful(same_person: float) -> float:
    """The distance of a doubtful pair."""
    return float(np.sqrt(2.0 - 2.0 * same_person))


def _copies(
    vectors: NDArray[np.float32], table: Near, same_person: float
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first face of each picture, in order, and for each face (n,) its picture's place there.

    Faces are of one picture if a chain of very short edges leads from one to the other, and both
    are near the first: a film of one face turning into another is more than one picture.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    n = len(vectors)
    near = np.flatnonzero(table.similarity > 1.0 - (COPY * _doubtful(same_person)) ** 2 / 2.0)
    ones = np.ones(len(near), dtype=np.int8)
    edges = coo_array((ones, (table.rows[near], table.columns[near])), shape=(n, n))
    part = connected_components(edges, directed=False)[1].astype(np.int64)
    first, copy = np.unique(part, return_index=True, return_inverse=True)[1:]
    follows = np.flatnonzero(first[copy] != np.arange(n))
    away = np.linalg.norm(vectors[follows] - vectors[first[copy[follows]]], axis=1)
    lost = follows[away >= CERTAIN * _doubtful(same_person)]
    # Named by their first face, pictures are in the order of faces.
    pictures = first[copy]
    pictures[lost] = lost
    return np.unique(pictures, return_inverse=True)


def _group(
    vectors: NDArray[np.float32],
    graph: hierarchy.Graph,
    photos: NDArray[np.int64],
    same_person: float,
) -> NDArray[np.int64]:
    """Groups different pictures: guarded HDBSCAN, then lone faces, then groups of the rest."""
    if len(vectors) < 2:
        return np.full(len(vectors), ALONE, dtype=np.int64)
    graph = graph.keep(photos[graph.rows] != photos[graph.columns])
    labels = _tested(vectors, graph, photos, same_person, REACH)
    labels = guard.join(vectors, labels, same_person=same_person)
    lone = np.flatnonzero(labels == ALONE)
    if len(lone) > 1:
        left = graph.part(lone).bare()
        found = _tested(vectors[lone], left, photos[lone], same_person, REACH_LEFT)
        labels[lone] = np.where(found >= 0, found + labels.max(initial=ALONE) + 1, ALONE)
    return labels


def _tested(
    vectors: NDArray[np.float32],
    graph: hierarchy.Graph,
    photos: NDArray[np.int64],
    same_person: float,
    reach: float,
) -> NDArray[np.int64]:
    """HDBSCAN's groups after all tests of the guard."""
    labels = guard.split_wide(
        vectors,
        graph,
        same_person=same_person,
        shortest=CERTAIN * _doubtful(same_person),
        longest=reach * _doubtful(same_person),
    )
    labels = guard.split_halves(vectors, labels, same_person=same_person)
    return by_size(guard.split_twice(vectors, labels, photos))


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
