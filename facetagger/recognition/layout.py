"""All faces in two dimensions: like ones side by side, new ones beside those that lie already."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import neighbours, tsne
from facetagger.recognition.hits import block_rows
from facetagger.recognition.tsne import Points, Step

Vectors = NDArray[np.float32]

#: So many faces are laid out by t-SNE; of more, evenly spread ones, and the others near those.
MOST = 20_000
#: Of a face that is placed beside faces that lie already: so many of them say where.
_BESIDE = 5
#: Points are moved apart to this part of the distance that they would have if they were spread
#: evenly; each from so many at once, in so many rounds.
_ROOM, _CROWD, _ROUNDS = 0.25, 8, 10


def lay_out(vectors: Vectors, labels: NDArray[np.int64]) -> Iterator[Step]:
    """Places faces in the plane so that like faces are side by side. The same faces: the same map.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), the group or person of each, -1 for none: of more than MOST faces those
            that are laid out first are taken from all groups alike.

    Yields:
        Steps; the last one has the points, float32 (n, 2), about the origin.
    """
    vectors = neighbours.check(vectors)
    chosen = np.arange(len(vectors)) if len(vectors) <= MOST else spread(labels, MOST)
    last = Step(0, 1)
    for last in tsne.tsne(vectors[chosen]):
        yield Step(last.done, last.total + 1)
    points = np.zeros((len(vectors), 2), np.float32)
    if last.points is not None:
        points[chosen] = last.points
    if len(chosen) < len(vectors):
        others = np.setdiff1d(np.arange(len(vectors)), chosen)
        sides = (labels[others], labels[chosen])
        points[others] = place(vectors[others], vectors[chosen], points[chosen], sides)
    yield Step(last.total + 1, last.total + 1, apart(points))


def spread(labels: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Rows of faces that stand for all, in order: the same part of every group, by chance.

    Args:
        labels: int64 (n,), the group of each, -1 for none.
        count: how many rows are wanted.
    """
    mixed = np.random.default_rng(0).permutation(len(labels))
    order = mixed[np.argsort(labels[mixed], kind="stable")]  # by group, by chance within one
    picked = np.linspace(0, len(labels), count, endpoint=False).astype(np.int64)
    return np.sort(order[picked])


def place(
    new: Vectors,
    known: Vectors,
    points: Points,
    labels: tuple[NDArray[np.int64], NDArray[np.int64]] | None = None,
) -> Points:
    """Where faces go beside those that lie already, which stay where they are.

    Args:
        new: float32 (m, d), rows of L2 norm 1.
        known: float32 (n, d), at least one row, of the faces that lie already.
        points: float32 (n, 2), where they do.
        labels: the groups (m,) and (n,) of both, -1 for none: a face goes to its own group if
            any of that lies already.

    Returns:
        float32 (m, 2): the middle of the nearest ones, nearer ones counting more, a little aside
        so that no two lie on each other.
    """
    result = np.empty((len(new), 2), np.float32)
    k = min(_BESIDE, len(known))
    rows = block_rows(len(known))
    for start in range(0, len(new), rows):
        similarity = new[start : start + rows] @ known.T
        if labels is not None:
            theirs = labels[0][start : start + rows, None]
            similarity += (theirs == labels[1]) & (theirs >= 0)  # more than any other can have
        nearest = np.argpartition(similarity, len(known) - k, axis=1)[:, len(known) - k :]
        nearest.sort(axis=1)
        closeness = np.take_along_axis(similarity, nearest, axis=1)
        if labels is not None:
            closeness -= closeness.max(axis=1, keepdims=True) > 1.0 + 1e-5
        result[start : start + rows] = _beside(closeness, points[nearest], new[start:])
    return result


def _beside(closeness: Vectors, spots: NDArray[np.float32], new: Vectors) -> Points:
    """Points (m, 2) from the cosines (m, k) and spots (m, k, 2) of the nearest faces."""
    distance = np.maximum(2.0 - 2.0 * closeness, 1e-6)
    best = distance.argmin(axis=1)
    first = np.take_along_axis(spots, best[:, None, None].repeat(2, axis=2), axis=1)
    weights = (distance.min(axis=1, keepdims=True) / distance) ** 4
    # A neighbour that lies elsewhere on the map would pull the face to where nobody is like it.
    apart = np.linalg.norm(spots - first, axis=2)
    near = np.median(apart, axis=1, keepdims=True)
    weights *= apart <= 2.0 * near + 1e-3
    middle = (weights[:, :, None] * spots).sum(axis=1) / weights.sum(axis=1, keepdims=True)
    # By the vector itself and not by its place in a list: the same face goes to the same spot.
    turn = np.abs(new[: len(middle), :2] * 1e4) % 1.0
    radius = (0.25 + 0.5 * np.minimum(near[:, 0], 1.5)) * np.sqrt(turn[:, 0])
    angle = 2.0 * np.pi * turn[:, 1]
    aside = radius[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
    return np.asarray(middle + aside, np.float32)


def apart(points: Points) -> Points:
    """Moves points that lie on each other a little apart: each is to be seen and pointed at.

    Args:
        points: float32 (n, 2).
    """
    from scipy.spatial import cKDTree

    count = len(points)
    if count < 3:
        return points
    wide, high = np.maximum(np.ptp(points, axis=0), 1e-6)
    least = _ROOM * float(np.sqrt(wide * high / count))
    points = points.astype(np.float64)
    for _ in range(_ROUNDS):
        away, other = cKDTree(points).query(points, min(count, _CROWD + 1))
        away, other = away[:, 1:], other[:, 1:]
        gap = points[:, None, :] - points[other]
        short = np.maximum(least - away, 0.0) / np.maximum(away, 1e-9)
        if not short.any():
            break
        points += 0.4 * (gap * short[:, :, None]).sum(axis=1)
    return points.astype(np.float32)
