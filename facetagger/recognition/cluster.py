"""Groups of faces that are probably one person, all at once; see `growing` for new faces."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import guard, hierarchy, neighbours
from facetagger.recognition.hits import Near

ALONE = -1
# How far a pair is from a doubtful one (even odds) is counted in nats of the pair calibration, up
# to `guard.NATS` for two equal vectors. A group begins where faces are so much nearer; the more
# faces there are, the more strangers are as near by chance: the bar rises with the log of their
# number. (Chosen on both people sets, halves and eighths of them, two engines, and on up to 48,000
# invented faces: docs/figures.md.)
BIRTH, BIRTH_MORE, BIRTH_BETWEEN = -5.4, 1.3, (3.0, 7.75)
# The same for groups among the faces that are left over, by how many these are: a group of two or
# three has no dense place to show, so it must be closer.
LEFT, LEFT_MORE, LEFT_MOST = 0.5, 1.0, 8.0
# A face is in a dense place if its second neighbour is near; among so many faces its third, for
# there strangers are dense, too.
SAMPLES, SAMPLES_MANY, MANY = 2, 3, 500
# From here on two faces are one person for certain, and how near they are says no more.
CERTAIN = 10.5
# From here on they are one picture: a copy, an edited version, a burst.
COPY = 13.125
# Numbers of a vector that put faces in order; no two unlike faces share as many.
ORDERING = 8


def cluster(
    vectors: NDArray[np.float32],
    *,
    photo_ids: NDArray[np.int64] | None = None,
    same_person: float,
    min_samples: int | None = None,
    among: int = 0,
) -> NDArray[np.int64]:
    """Groups faces by HDBSCAN on their neighbour graph, guarded.

    Groups that are two people or more are divided, lone faces join the group that they are like,
    those that remain may be groups of two. The groups do not depend on chance, nor on the order
    of the faces.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        photo_ids: (n,), the photo of each face: two faces of one photo are never grouped.
        same_person: the cosine at which a pair is as likely one person as two.
        min_samples: the neighbour, from 1, whose distance says how dense a face's place is; None:
            chosen by the number of faces.
        among: how many faces these are taken from, if from more: strangers among them are as like
            as those of all.

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
    bars = _Bars(same_person, max(among, len(vectors)))
    # A spanning tree is not unique where distances are equal, as mutual reachability makes many.
    order = np.lexsort((photos, *vectors.T[:ORDERING]))
    labels = np.empty(len(vectors), dtype=np.int64)
    labels[order] = _in_order(vectors[order], photos[order], bars, min_samples or bars.samples)
    return by_size(labels)


@dataclass(frozen=True, slots=True)
class _Bars:
    """Distances (0..2) between faces that mean something.

    Attributes:
        same_person: the cosine of a doubtful pair.
        among: the number of faces.
    """

    same_person: float
    among: int

    def distance(self, nats: float) -> float:
        """The distance of a pair that is so many nats better than a doubtful one."""
        return float(np.sqrt(2.0 * (1.0 - self.same_person) * (1.0 - nats / guard.NATS)))

    @property
    def samples(self) -> int:
        """The neighbour whose distance says how dense a place is."""
        return SAMPLES if self.among < MANY else SAMPLES_MANY

    @property
    def birth(self) -> float:
        """Nats from which faces may be a group."""
        return float(np.clip(BIRTH + BIRTH_MORE * np.log(self.among), *BIRTH_BETWEEN))

    def left(self, count: int) -> float:
        """The same for so many faces that were left over."""
        return max(self.birth, min(LEFT_MOST, LEFT + LEFT_MORE * float(np.log(count))))


def _in_order(
    vectors: NDArray[np.float32],
    photos: NDArray[np.int64],
    bars: _Bars,
    min_samples: int,
) -> NDArray[np.int64]:
    """Groups two faces or more; groups of one may remain."""
    distinct, equal = _distinct(vectors)
    near = _near(vectors[distinct], bars)
    first, copy = _copies(vectors[distinct], near, bars)
    if len(first) < len(distinct):
        # Copies say nothing about density: one of each is grouped, the others follow it.
        near = _of_pictures(vectors[distinct[first]], near, first, bars)
    graph = hierarchy.Graph.build(near, min_samples)
    del near
    first, copy = distinct[first], copy[equal]
    labels = _group(vectors[first], graph, photos[first], bars)
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
    vectors: NDArray[np.float32], bars: _Bars, asked: NDArray[np.int64] | None = None
) -> Near:
    """The neighbours that may matter: further ones are joined by no edge."""
    at_least = 1.0 - bars.distance(bars.birth) ** 2 / 2.0
    return neighbours.among(vectors, k=hierarchy.NEIGHBOURS, at_least=at_least, asked=asked)


def _of_pictures(
    vectors: NDArray[np.float32], near: Near, first: NDArray[np.int64], bars: _Bars
) -> Near:
    """The neighbours of the first face of each picture among those, given those of all faces."""
    kept = near.part(first)
    before, left = np.diff(near.starts)[first], np.diff(kept.starts)
    # Whose list was full, and mostly of copies, has other neighbours, too.
    cut = np.flatnonzero((before == hierarchy.NEIGHBOURS) & (2 * left < before))
    return kept.instead(cut, _near(vectors, bars, cut)) if len(cut) else kept


def _copies(
    vectors: NDArray[np.float32], table: Near, bars: _Bars
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first face of each picture, in order, and for each face (n,) its picture's place there.

    Faces are of one picture if a chain of very short edges leads from one to the other, and both
    are near the first: a film of one face turning into another is more than one picture.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    n = len(vectors)
    near = np.flatnonzero(table.similarity > 1.0 - bars.distance(COPY) ** 2 / 2.0)
    ones = np.ones(len(near), dtype=np.int8)
    edges = coo_array((ones, (table.rows[near], table.columns[near])), shape=(n, n))
    part = connected_components(edges, directed=False)[1].astype(np.int64)
    first, copy = np.unique(part, return_index=True, return_inverse=True)[1:]
    follows = np.flatnonzero(first[copy] != np.arange(n))
    away = np.linalg.norm(vectors[follows] - vectors[first[copy[follows]]], axis=1)
    lost = follows[away >= bars.distance(CERTAIN)]
    # Named by their first face, pictures are in the order of faces.
    pictures = first[copy]
    pictures[lost] = lost
    return np.unique(pictures, return_inverse=True)


def _group(
    vectors: NDArray[np.float32],
    graph: hierarchy.Graph,
    photos: NDArray[np.int64],
    bars: _Bars,
) -> NDArray[np.int64]:
    """Groups different pictures: guarded HDBSCAN, then lone faces, then groups of the rest."""
    if len(vectors) < 2:
        return np.full(len(vectors), ALONE, dtype=np.int64)
    graph = graph.keep(photos[graph.rows] != photos[graph.columns])
    labels = _tested(vectors, graph, photos, bars, bars.birth)
    labels = guard.join(vectors, labels, same_person=bars.same_person)
    lone = np.flatnonzero(labels == ALONE)
    if len(lone) > 1:
        left = graph.part(lone).bare()
        found = _tested(vectors[lone], left, photos[lone], bars, bars.left(len(lone)))
        labels[lone] = np.where(found >= 0, found + labels.max(initial=ALONE) + 1, ALONE)
    return labels


def _tested(
    vectors: NDArray[np.float32],
    graph: hierarchy.Graph,
    photos: NDArray[np.int64],
    bars: _Bars,
    birth: float,
) -> NDArray[np.int64]:
    """HDBSCAN's groups after all tests of the guard."""
    labels = guard.split_wide(
        vectors,
        graph,
        same_person=bars.same_person,
        shortest=bars.distance(CERTAIN),
        longest=bars.distance(birth),
    )
    labels = guard.split_halves(vectors, labels, same_person=bars.same_person)
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
    min_samples: int | None,
) -> None:
    if photo_ids is not None and np.shape(photo_ids) != (len(vectors),):
        raise ValueError(f"{len(vectors)} faces, but photo_ids of shape {np.shape(photo_ids)}")
    if not -1.0 < same_person < 1.0:
        raise ValueError(f"same_person is a cosine between -1 and 1, not {same_person}")
    if min_samples is not None and min_samples < 1:
        raise ValueError(f"min_samples must be at least 1, not {min_samples}")
