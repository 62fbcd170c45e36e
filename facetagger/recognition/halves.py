"""Groups of faces divided where they are furthest apart, many small ones at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

ALONE = -1
# Steps of iterations that stop by themselves, mostly after a few.
STEPS = 20
# Groups up to this size are divided together with others of their size, by the cosines of their
# faces: one by one, 100,000 of them would take half a minute.
SMALL = 64
# Numbers of a batch of them.
BATCH = 1 << 22


def split(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    *,
    bar: float,
    gap: float,
    side: int,
) -> NDArray[np.int64]:
    """Divides groups whose halves are too far from each other, and their halves in turn.

    Args:
        vectors: float32 (n, d), rows of L2 norm 1.
        labels: int64 (n,), -1: in no group.
        bar: the mean cosine between two halves below which they go separate ways.
        gap: so do they if it is lower by more than this than the mean cosine inside them,
        side: and both are of so many faces, at least two.

    Returns:
        int64 (n,), -1 for faces in no group; groups of one may remain.
    """
    result = labels.copy()
    free = int(labels.max(initial=ALONE)) + 1
    asked = np.flatnonzero(labels >= 0)
    while len(asked):
        order = asked[np.argsort(result[asked], kind="stable")]
        starts = np.flatnonzero(np.diff(result[order], prepend=ALONE - 1))
        sizes = np.diff(starts, append=len(order))
        again = []
        for size in np.unique(sizes[sizes > 1]).tolist():
            those = starts[sizes == size]
            step = max(1, BATCH // (size * max(size, vectors.shape[1])))
            for first in range(0, len(those), step):
                members = order[those[first : first + step, None] + np.arange(size)]
                half, apart = _divided(vectors, members, Test(bar, gap, side))
                members, half = members[apart], half[apart]
                fresh = np.arange(free, free + len(members))
                free += len(members)
                result[members] = np.where(half, fresh[:, None], result[members])
                again.append(members.ravel())
        asked = np.concatenate(again) if again else asked[:0]
    return result


@dataclass(frozen=True, slots=True)
class Test:
    """When two halves of a group are two groups; see `split`."""

    bar: float
    gap: float
    side: int

    def apart(
        self, between: NDArray[np.float64], inside: NDArray[np.float64], sizes: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """Which groups (g,) fall apart.

        Args:
            between: float64 (g,), the mean cosine between the halves.
            inside: float64 (g, 2), the mean cosine of the pairs of each half.
            sizes: int64 (g, 2), their sizes.
        """
        large = sizes.min(axis=1) >= self.side
        parted = large & (inside.mean(axis=1) - between > self.gap)
        return np.asarray((sizes.min(axis=1) > 0) & (parted | (between < self.bar)))


def _divided(
    vectors: NDArray[np.float32], members: NDArray[np.int64], test: Test
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """On which side each face of each group (g, s) lies, and which groups (g,) fall apart."""
    if members.shape[1] > SMALL:
        side = np.array([halve(vectors[group]) for group in members])
        means = [_means(vectors[row], one) for row, one in zip(members, side, strict=True)]
        between, inside, sizes = (np.array(column) for column in zip(*means, strict=True))
        return side, test.apart(between, inside, sizes)
    faces = vectors[members]
    cosines = (faces @ faces.transpose(0, 2, 1)).astype(np.float64)
    side = np.zeros(members.shape, dtype=np.bool_)
    apart = np.zeros(len(members), dtype=np.bool_)
    # A group whose pairs are all good enough, and much alike, cannot fall apart.
    worst = cosines.min(axis=(1, 2))
    wide = (members.shape[1] >= 2 * test.side) & (1.0 - worst > test.gap)
    doubtful = np.flatnonzero((worst < test.bar) | wide)
    if len(doubtful):
        cosines = cosines[doubtful]
        side[doubtful] = halve_all(cosines)
        parts = np.stack([side[doubtful], ~side[doubtful]], axis=1).astype(np.float64)
        # Sums of cosines between each half and each.
        sums = parts @ cosines @ parts.transpose(0, 2, 1)
        sizes = parts.sum(axis=2)
        between = sums[:, 0, 1] / np.maximum(sizes.prod(axis=1), 1.0)
        own = (np.einsum("gii->gi", sums) - sizes) / np.maximum(sizes * (sizes - 1.0), 1.0)
        apart[doubtful] = test.apart(between, own, sizes.astype(np.int64))
    return side, apart


def _means(
    faces: NDArray[np.float32], side: NDArray[np.bool_]
) -> tuple[float, tuple[float, float], tuple[int, int]]:
    """The mean cosine between two halves, inside each, and their sizes, as `Test.apart` wants."""
    one, other = (faces[part].sum(axis=0, dtype=np.float64) for part in (side, ~side))
    sizes = int(np.count_nonzero(side)), int(np.count_nonzero(~side))
    inside = [
        float(total @ total - n) / max(1, n * (n - 1))
        for total, n in zip((one, other), sizes, strict=True)
    ]
    between = float(one @ other) / max(1, sizes[0] * sizes[1])
    return between, (inside[0], inside[1]), sizes


def halve(faces: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Divides faces where they are furthest apart: two spherical means, begun on the longest axis.

    Args:
        faces: float32 (n, d), rows of L2 norm 1.

    Returns:
        bool (n,): which of them lie on one side; all or none if all are the same.
    """
    offsets = faces - faces.mean(axis=0)
    axis = offsets[np.einsum("ij,ij->i", offsets, offsets).argmax()]
    for _ in range(STEPS):  # power iteration: no decomposition for thousands of groups
        axis = (offsets @ axis) @ offsets
        axis = axis / max(float(np.linalg.norm(axis)), 1e-12)
    side = offsets @ axis > 0.0
    for _ in range(STEPS):
        if side.all() or not side.any():
            break
        one, other = faces[side].sum(axis=0), faces[~side].sum(axis=0)
        moved = faces @ (one / np.linalg.norm(one)) > faces @ (other / np.linalg.norm(other))
        if np.array_equal(moved, side):
            break
        side = moved
    return np.asarray(side)


def halve_all(cosines: NDArray[np.float64]) -> NDArray[np.bool_]:
    """What `halve` does, for many groups of one size, given the cosines of their faces.

    Args:
        cosines: (g, s, s).

    Returns:
        bool (g, s).
    """
    # Inner products of the offsets from the mean; an axis is a sum of offsets with weights.
    offsets = cosines - cosines.mean(axis=1, keepdims=True)
    offsets -= offsets.mean(axis=2, keepdims=True)
    longest = np.einsum("gii->gi", offsets).argmax(axis=1)
    along = offsets[np.arange(len(offsets)), longest]
    for _ in range(STEPS):
        turned = np.einsum("gij,gj->gi", offsets, along)
        length = np.sqrt(np.maximum(np.einsum("gi,gi->g", along, turned), 0.0))
        along = turned / np.maximum(length, 1e-12)[:, None]
    side: NDArray[np.bool_] = along > 0.0
    for _ in range(STEPS):
        one = np.einsum("gij,gj->gi", cosines, side.astype(np.float64))
        other = cosines.sum(axis=2) - one
        lengths = [
            np.sqrt(np.maximum(np.where(part, sums, 0.0).sum(axis=1), 1e-12))[:, None]
            for part, sums in ((side, one), (~side, other))
        ]
        moved = one / lengths[0] > other / lengths[1]
        # Nothing is left to divide where one side is empty.
        moved = np.where(
            side.all(axis=1, keepdims=True) | ~side.any(axis=1, keepdims=True), side, moved
        )
        if np.array_equal(moved, side):
            break
        side = moved
    return side
