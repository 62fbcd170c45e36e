"""Nearest neighbours by inner product, exactly, in bounded memory."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# One block of the similarity matrix: 2**23 float32 = 32 MiB (and as much again for its order).
BLOCK_CELLS = 1 << 23


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """The near neighbours of m vectors, as a sparse table by row.

    Attributes:
        starts: int64 (m + 1,), those of vector i are starts[i] to starts[i + 1].
        columns: int32 (e,), which vector each neighbour is.
        similarity: float32 (e,), its cosine, -1..1; best first within a row.
    """

    starts: NDArray[np.int64]
    columns: NDArray[np.int32]
    similarity: NDArray[np.float32]

    @property
    def rows(self) -> NDArray[np.int32]:
        """Int32 (e,): whose neighbour each is."""
        count = len(self.starts) - 1
        return np.repeat(np.arange(count, dtype=np.int32), np.diff(self.starts))


def check(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """The vectors as one contiguous float32 array.

    Args:
        vectors: (n, d), rows of L2 norm 1.

    Raises:
        ValueError: not two-dimensional, not finite, or rows that are not of norm 1.
    """
    vectors = np.ascontiguousarray(vectors, dtype=np.float32)
    if vectors.ndim != 2:
        raise ValueError(f"vectors must be (n, d), not of shape {vectors.shape}")
    squares = np.einsum("ij,ij->i", vectors, vectors)
    # NaN and infinity fail this comparison too.
    if not np.all(np.abs(squares - 1.0) < 1e-2):
        raise ValueError("vectors must be finite and of L2 norm 1")
    return vectors


def knn(vectors: NDArray[np.float32], k: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """The k nearest neighbours of each vector among the others.

    Time grows with n², memory with n × k: exact, and the fastest way below some 20,000 vectors.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        k: how many, at least 0; more than n - 1 means n - 1.

    Returns:
        indices int32 (n, k) and similarity (cosine, -1..1) float32 (n, k), best first, equal
        ones by index; a vector is never its own neighbour.

    Raises:
        ValueError: the vectors or k are not as described.
    """
    vectors = check(vectors)
    n = len(vectors)
    if k < 0:
        raise ValueError(f"k must not be negative, not {k}")
    k = max(0, min(k, n - 1))
    indices = np.empty((n, k), dtype=np.int32)
    similarity = np.empty((n, k), dtype=np.float32)
    if k == 0:
        return indices, similarity
    rows = max(1, BLOCK_CELLS // n)
    for start in range(0, n, rows):
        stop = min(n, start + rows)
        block = vectors[start:stop] @ vectors.T
        block[np.arange(stop - start), np.arange(start, stop)] = -np.inf
        best = _largest(block, k)
        values = np.take_along_axis(block, best, axis=1)
        order = np.lexsort((best, -values), axis=1)
        indices[start:stop] = np.take_along_axis(best, order, axis=1)
        similarity[start:stop] = np.take_along_axis(values, order, axis=1)
    return indices, np.clip(similarity, -1.0, 1.0)


def near(
    queries: NDArray[np.float32], vectors: NDArray[np.float32], *, k: int, at_least: float
) -> Near:
    """For each query the vectors that are near it, exactly; at most the k nearest of them.

    Time grows with m × n, memory with what is found.

    Args:
        queries: float32 (m, d), rows of L2 norm 1.
        vectors: float32 (n, d), rows of L2 norm 1.
        k: how many neighbours a query has at most, at least 1.
        at_least: the cosine from which a vector is near.

    Raises:
        ValueError: the vectors or k are not as described.
    """
    queries, vectors = check(queries), check(vectors)
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}")
    m, n = len(queries), len(vectors)
    found = []
    for start in range(0, m if n else 0, max(1, BLOCK_CELLS // max(1, n))):
        block = queries[start : start + max(1, BLOCK_CELLS // n)] @ vectors.T
        rows, columns, similarity = _hits(block, k, at_least)
        found.append((rows + start, columns, similarity))
    return _table(m, found)


def _hits(
    block: NDArray[np.float32], k: int, at_least: float
) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]:
    """Row, column and value of the cells from at_least, the k largest of a row at most."""
    hits = block >= at_least
    full = np.flatnonzero(np.count_nonzero(hits, axis=1) > k)
    if len(full):
        # Only in full rows is there a choice: sorting out is slower than comparing.
        hits[full] = False
        hits[full[:, None], _largest(block[full], k)] = True
    places = np.flatnonzero(hits)
    rows, columns = np.divmod(places, block.shape[1])
    return rows, columns.astype(np.int32), block.ravel()[places]


def _table(
    m: int, found: list[tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]]
) -> Near:
    """The table of m rows from hits, rows in any order."""
    starts = np.zeros(m + 1, dtype=np.int64)
    if not found:
        return Near(starts, np.empty(0, np.int32), np.empty(0, np.float32))
    rows, columns, similarity = (np.concatenate(parts) for parts in zip(*found, strict=True))
    order = np.lexsort((columns, -similarity, rows))
    starts[1:] = np.cumsum(np.bincount(rows, minlength=m))
    return Near(starts, columns[order], np.clip(similarity[order], -1.0, 1.0))


def _largest(block: NDArray[np.float32], k: int) -> NDArray[np.intp]:
    """Columns of the k largest values of each row, in no order."""
    n = block.shape[1]
    if k == n:
        return np.broadcast_to(np.arange(n), block.shape).copy()
    return np.argpartition(block, n - k, axis=1)[:, n - k :]
