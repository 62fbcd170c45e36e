"""Other ways to group faces, on the same vectors: what facetagger's groups are compared with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from _people import Labels, Vectors
from numpy.typing import NDArray

from facetagger.recognition import neighbours

NEIGHBOURS = 64
ROUNDS = 20
# For the methods that need a threshold: parts of the distance of a doubtful pair.
PARTS = (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)

Edges = tuple[Labels, Labels, NDArray[np.float64]]
Method = Callable[[Vectors, float], Labels]


def edges(vectors: Vectors, nearer: float) -> Edges:
    """Neighbours nearer than a distance: two ends and the cosine of each."""
    indices, similarity = neighbours.knn(vectors, NEIGHBOURS)
    near = similarity > 1.0 - nearer**2 / 2.0
    rows = np.repeat(np.arange(len(vectors)), near.sum(axis=1))
    return rows, indices[near].astype(np.int64), similarity[near].astype(np.float64)


def components(vectors: Vectors, nearer: float) -> Labels:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    rows, columns, weights = edges(vectors, nearer)
    graph = coo_array((weights, (rows, columns)), shape=(len(vectors),) * 2)
    return connected_components(graph, directed=False)[1]


def chinese_whispers(vectors: Vectors, nearer: float) -> Labels:
    """Biemann (2006): each face takes the label that weighs most among its neighbours."""
    rows, columns, weights = edges(vectors, nearer)
    ends = np.searchsorted(rows, np.arange(len(vectors) + 1))
    labels = np.arange(len(vectors))
    random = np.random.default_rng(0)
    for _ in range(ROUNDS):
        before = labels.copy()
        for face in random.permutation(len(vectors)):
            part = slice(ends[face], ends[face + 1])
            if part.start < part.stop:
                numbers, place = np.unique(labels[columns[part]], return_inverse=True)
                labels[face] = numbers[np.bincount(place, weights[part]).argmax()]
        if np.array_equal(before, labels):
            break
    return labels


def dbscan(vectors: Vectors, nearer: float) -> Labels:
    from sklearn.cluster import DBSCAN

    return DBSCAN(eps=nearer, min_samples=3).fit_predict(vectors)


def package(vectors: Vectors) -> Labels:
    import hdbscan

    found = hdbscan.HDBSCAN(min_cluster_size=2, min_samples=2).fit_predict(
        vectors.astype(np.float64)
    )
    return np.asarray(found, dtype=np.int64)


THRESHOLDED: dict[str, Method] = {
    "Chinese whispers": chinese_whispers,
    "DBSCAN, 3": dbscan,
    "connected components": components,
}
