"""t-SNE: points in the plane, those of like vectors side by side.

After van der Maaten and Hinton 2008, on the graph of nearest neighbours. What pushes all points
apart is a convolution with a smooth kernel: it is summed on a grid by Fourier transforms (Linderman
et al. 2019, "Fast interpolation-based t-SNE"), in time that grows with the number of points and not
with its square. Step lengths as in Belkina et al. 2019. Why not scikit-learn's or openTSNE's:
docs/figures.md, "The map".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor, log2

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition import neighbours
from facetagger.recognition.hits import Near

Points = NDArray[np.float32]
Exact = NDArray[np.float64]
Waves = NDArray[np.complex64]

#: How many others a face is drawn to, about.
PERPLEXITY = 15.0
_DRAWN = 3  # neighbours of a face, in perplexities
#: At first everything is drawn together so many times as strongly: the large order is found.
_EXAGGERATION, _EARLY, _ITERATIONS = 12.0, 250, 750
_NODES = 3  # of a square of the grid, each way
_LEAST_SQUARES = 30
_WIDTH = 1.0  # of a square, where the points need more than the least
_MOST_SQUARES = 400
_PAIRS = 400  # so few points are pushed by each other, exactly


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """How far a layout is: done of total, and the points once they are there."""

    done: int
    total: int
    points: Points | None = None


def tsne(vectors: NDArray[np.float32]) -> Iterator[Step]:
    """Places vectors in the plane. The same vectors give the same points.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.

    Yields:
        A step for each iteration; the last one has the points, float32 (n, 2), about the origin.
    """
    n = len(vectors)
    if n < 5:
        angle = 2.0 * np.pi * np.arange(n) / max(n, 1)
        radius = 1.0 if n > 1 else 0.0
        points = radius * np.column_stack([np.cos(angle), np.sin(angle)])
        yield Step(1, 1, points.astype(np.float32))
        return
    yield Step(0, _ITERATIONS)
    edges = _Edges.of(vectors)
    points = _first(vectors)
    speed, gains = np.zeros_like(points), np.ones_like(points)
    rate = max(n / _EXAGGERATION, 50.0)
    for iteration in range(_ITERATIONS):
        early = iteration < _EARLY
        force = edges.pull(points)
        force *= _EXAGGERATION if early else 1.0
        force -= push(points)
        momentum = 0.5 if early else 0.8
        same = (force > 0) == (speed > 0)
        gains = np.maximum(np.where(same, gains * 0.8, gains + 0.2), 0.01)
        speed = momentum * speed - rate * gains * force
        points = points + speed
        points -= points.mean(axis=0)
        if iteration < _ITERATIONS - 1:
            yield Step(iteration + 1, _ITERATIONS)
    yield Step(_ITERATIONS, _ITERATIONS, points.astype(np.float32))


def _first(vectors: NDArray[np.float32]) -> Exact:
    """The two main directions, tiny: what lies far apart there stays so."""
    middle = vectors - vectors.mean(axis=0)
    _, axes = np.linalg.eigh((middle.T @ middle).astype(np.float64))
    axes = axes[:, :-3:-1]
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), [0, 1]])  # else the sign is by chance
    points = middle @ axes
    points += np.random.default_rng(0).normal(scale=1e-3 * points.std() + 1e-12, size=points.shape)
    return np.asarray(points * (1e-4 / points[:, 0].std()), np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class _Edges:
    """What draws points together: (e,) rows and columns, both ways, and how strongly (sum 1)."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    weights: Exact

    @classmethod
    def of(cls, vectors: NDArray[np.float32]) -> _Edges:
        n = len(vectors)
        perplexity = min(PERPLEXITY, (n - 1) / _DRAWN)
        k = min(n - 1, int(_DRAWN * perplexity))
        near = neighbours.among(vectors, k=k, at_least=-1.0)
        weights = _affinities(near, n, perplexity)
        rows = np.repeat(np.arange(n), np.diff(near.starts))
        from scipy.sparse import csr_array

        one = csr_array((weights, (rows, near.columns)), shape=(n, n))
        both = (one + one.T).tocoo()
        return cls(
            both.row.astype(np.int64), both.col.astype(np.int64), both.data / both.data.sum()
        )

    def pull(self, points: Exact) -> Exact:
        """The force (n, 2) that draws each point to those that are like it."""
        apart = points[self.rows] - points[self.columns]
        strength = self.weights / (1.0 + np.einsum("ij,ij->i", apart, apart))
        n = len(points)
        return np.column_stack(
            [np.bincount(self.rows, strength * apart[:, axis], minlength=n) for axis in (0, 1)]
        )


def _affinities(near: Near, n: int, perplexity: float) -> Exact:
    """How strongly each neighbour (e,) draws: all of a point sum to 1, with that perplexity."""
    distance = 2.0 - 2.0 * near.similarity.astype(np.float64)
    rows = near.rows
    counts = np.diff(near.starts)
    nearest = np.full(n, np.inf)
    np.minimum.at(nearest, rows, distance)
    distance -= nearest[rows]
    wanted = np.log(np.minimum(perplexity, np.maximum(counts, 1)))
    low, high, beta = np.zeros(n), np.full(n, np.inf), np.full(n, 50.0)
    for _ in range(50):
        weights = np.exp(-distance * beta[rows])
        total = np.bincount(rows, weights, minlength=n)
        total[total == 0] = 1.0
        entropy = np.log(total) + beta * np.bincount(rows, distance * weights, minlength=n) / total
        flat = entropy > wanted
        low, high = np.where(flat, beta, low), np.where(flat, high, beta)
        beta = np.where(np.isinf(high), beta * 2.0, (low + high) / 2.0)
        beta = np.minimum(beta, 1e12)
    weights = np.exp(-distance * beta[rows])
    total = np.bincount(rows, weights, minlength=n)
    return np.asarray(weights / total[rows])


def push(points: Exact) -> Exact:
    """The force (n, 2) that pushes each point from all others.

    Args:
        points: float64 (n, 2), about the origin.
    """
    return _push_each(points) if len(points) <= _PAIRS else _push_by_grid(points)


def _push_each(points: Exact) -> Exact:
    """The sum over all pairs, as it is written."""
    gap = points[:, None] - points[None]
    near = 1.0 / (1.0 + np.einsum("ijk,ijk->ij", gap, gap))
    total = max(float(near.sum()) - len(points), 1e-12)
    return np.asarray(np.einsum("ijk,ij->ik", gap, near**2) / total)


def _push_by_grid(points: Exact) -> Exact:
    """The same to a few parts in a hundred, in far less time for many points."""
    from scipy import fft

    corner = points.min(axis=0)
    span = max(float((points.max(axis=0) - corner).max()), 1e-12)
    # In powers of two, so that the kernel is seldom another one.
    width = min(_WIDTH, 2.0 ** floor(log2(span / _LEAST_SQUARES)))
    width = max(width, span / _MOST_SQUARES)
    squares = floor(span / width) + 1
    nodes = squares * _NODES
    size = _padded(2 * nodes)
    place, weights = _on_grid((points - corner) / width, nodes)
    charges = np.zeros((3, nodes, nodes), np.float32)
    for number, charge in enumerate((np.ones(len(points)), points[:, 0], points[:, 1])):
        flat = np.bincount(place.ravel(), (weights * charge[:, None]).ravel(), minlength=nodes**2)
        charges[number] = flat.reshape(nodes, nodes)
    first, second = _kernels(size, width / _NODES)
    waves = fft.rfft2(charges, s=(size, size))
    fields = fft.irfft2(np.stack([waves[0] * first, *(waves * second)]), s=(size, size))
    taken = fields[:, :nodes, :nodes].reshape(4, -1)[:, place]
    sums = np.einsum("fnk,nk->fn", taken, weights)
    total = max(float(sums[0].sum()) - len(points), 1e-12)
    return np.asarray((points * sums[1][:, None] - sums[2:].T) / total)


def _padded(least: int) -> int:
    """A side that is fast to transform, and the same for a while as the points spread."""
    from scipy import fft

    return int(fft.next_fast_len(ceil(least / 32) * 32, real=True))


@lru_cache(maxsize=2)
def _kernels(size: int, step: float) -> tuple[Waves, Waves]:
    """The transforms of 1 / (1 + d²) and of its square, about the corner of a grid."""
    from scipy import fft

    way = step * np.minimum(np.arange(size), size - np.arange(size))
    kernel = 1.0 / (1.0 + way[:, None] ** 2 + way[None, :] ** 2)
    return tuple(fft.rfft2(k.astype(np.float32)) for k in (kernel, kernel**2))


def _on_grid(points: Exact, side: int) -> tuple[NDArray[np.int64], Exact]:
    """Each point on the nodes of its square: their places (n, 9), and its parts of them (n, 9).

    A quadratic through three nodes each way (Lagrange).

    Args:
        points: (n, 2), from 0, in squares.
        side: of the grid, in nodes.
    """
    square = points.astype(np.int64)
    t = points - square
    a, b, c = 1 / 6, 1 / 2, 5 / 6
    parts = np.stack(
        [
            (t - b) * (t - c) / ((a - b) * (a - c)),
            (t - a) * (t - c) / ((b - a) * (b - c)),
            (t - a) * (t - b) / ((c - a) * (c - b)),
        ],
        axis=2,
    )
    node = square[:, :, None] * _NODES + np.arange(_NODES)
    place = node[:, 0, :, None] * side + node[:, 1, None, :]
    weights = parts[:, 0, :, None] * parts[:, 1, None, :]
    return place.reshape(len(points), -1), weights.reshape(len(points), -1)
