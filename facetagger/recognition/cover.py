"""Which face stands for a group: a good one near its middle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition.likeness import sums


def covers(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    quality: NDArray[np.float32],
    clear: NDArray[np.bool_],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each group the best of those of its clear faces that are nearest to its middle.

    The best face of all may be there by mistake, and would then speak for the others. So it is
    chosen among the half of the clear faces that is nearest to the mean (of all faces, where none
    is clear).

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), groups, each any number from 0; -1: in none.
        quality: float32 (n,), the more the better.
        clear: bool (n,), which faces show enough.

    Returns:
        int64 (g,) the groups' numbers, ascending, and int64 (g,) the row of each one's face.
    """
    rows = np.flatnonzero(labels >= 0)
    numbers, dense = np.unique(labels[rows], return_inverse=True)
    dense = dense.astype(np.int64)
    if len(numbers) == 0:
        return numbers, rows
    total, _ = sums(vectors[rows], dense)
    fit = np.einsum("ij,ij->i", vectors[rows], total[dense])
    some_clear = np.zeros(len(numbers), dtype=np.bool_)
    some_clear[dense[clear[rows]]] = True
    rows, dense, fit = (part[clear[rows] | ~some_clear[dense]] for part in (rows, dense, fit))
    order = np.lexsort((rows, -fit, dense))
    sizes = np.bincount(dense, minlength=len(numbers))
    starts = np.cumsum(sizes) - sizes
    rank = np.arange(len(order)) - starts[dense[order]]
    central = order[rank < (sizes[dense[order]] + 1) // 2]
    best = central[np.lexsort((rows[central], -quality[rows[central]], dense[central]))]
    first = np.searchsorted(dense[best], np.arange(len(numbers)))
    return numbers, rows[best[first]]
