"""Nearest neighbours by inner product, exactly, in bounded memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition.cells import Cells
from facetagger.recognition.hits import Hits, Near, best, block_rows

# So many vectors are all compared with each other; more are searched by cells.
EXACT = 20_000
# Near pairs that are kept at once, of 16 bytes and as much again to sort them.
MOST_PAIRS = 1 << 22
# One block of the similarity matrix: 2**23 float32 = 32 MiB (and as much again for its order).
BLOCK_CELLS = 1 << 23


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
    found = []
    rows = block_rows(len(vectors))
    for start in range(0, len(queries), rows):
        hits = best(queries[start : start + rows] @ vectors.T, k, at_least)
        found.append(Hits(hits.rows + start, hits.columns, hits.similarity))
    return Near.of(len(queries), found)


def among(
    vectors: NDArray[np.float32],
    *,
    k: int,
    at_least: float,
    asked: NDArray[np.int64] | None = None,
) -> Near:
    """For each vector the others that are near it, at most the k nearest.

    Exactly up to EXACT vectors. Of more a small part is overlooked: they are searched by cells,
    in time that grows with n^1.5 and memory that grows with what is found.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        k: how many neighbours a vector has at most, at least 1.
        at_least: the cosine from which a vector is near.
        asked: rows in order, if only theirs are wanted; the rows of all others are empty then.

    Raises:
        ValueError: the vectors or k are not as described.
    """
    queries = vectors if asked is None else vectors[asked]
    # Each finds itself, too.
    if len(vectors) <= EXACT and asked is None:
        pairs = _pairs(check(vectors), k, at_least)
        if pairs is not None:
            return pairs
    if len(vectors) <= EXACT:
        found = near(queries, vectors, k=k + 1, at_least=at_least)
    else:
        vectors = check(vectors)
        found = Cells.of(vectors).near(queries, k=k + 1, at_least=at_least)
    if asked is not None:
        found = found.spread(asked, len(vectors))
    return found.without_self(k)


def _pairs(vectors: NDArray[np.float32], k: int, at_least: float) -> Near | None:
    """What `among` finds, each pair compared once; None where more are near than can be kept."""
    n = len(vectors)
    rows = block_rows(n)
    found = [Hits(np.empty(0, np.int64), np.empty(0, np.int32), np.empty(0, np.float32))]
    count = 0
    for start in range(0, n, rows):
        block = vectors[start : start + rows] @ vectors[start:].T
        hit = block >= at_least
        # The other triangle has the same pairs.
        hit[:, : len(block)] &= np.tri(len(block), dtype=np.bool_).T
        np.fill_diagonal(hit, False)
        one, other = np.nonzero(hit)
        count += 2 * len(one)
        if count > MOST_PAIRS:
            return None
        columns = (other + start).astype(np.int32)
        found.append(Hits(one + start, columns, block[one, other]))
        found.append(Hits(other + start, (one + start).astype(np.int32), block[one, other]))
    return Near.of(n, [Hits.joined(found).best(k)])


def _largest(block: NDArray[np.float32], k: int) -> NDArray[np.intp]:
    """Columns of the k largest values of each row, in no order."""
    n = block.shape[1]
    if k == n:
        return np.broadcast_to(np.arange(n), block.shape).copy()
    return np.argpartition(block, n - k, axis=1)[:, n - k :]
