"""An index for many vectors: an inverted file of k-means cells, searched by matrix products.

Jégou, Douze and Schmid (2011) without the compression: each vector lies in the cell of a near
centre, and a query looks into the cells whose centres are nearly as near as its own. How nearly is
no constant: it is measured on a sample of the vectors. faiss, usearch, hnswlib and pynndescent are
compared with it in docs/figures.md, 'Neighbours at scale'.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition.hits import Hits, Near, best, block_rows

# Vectors in a cell.
IN_CELL = 128
# A centre is the mean of this many vectors while centres are sought, and is moved this often.
LEARNED_FROM, ROUNDS = 20, 4
# Of the neighbours of a sample of vectors this part lies in the cells that are looked into. An edge
# is lost only if neither of its ends sees the other.
FOUND, SAMPLE = 0.95, 400
# Cells that are weighed for a query, and looked into at most (mean): noise has no shape, and would
# have to be compared with all.
WEIGHED, MOST = 256, 48.0
# Queries that are looked up together.
TOGETHER = 1 << 15
SEED = 0


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Vectors by cell.

    Attributes:
        vectors: float32 (n, d), cell after cell.
        order: int32 (n,), the number of each of them where they came from.
        starts: int64 (c + 1,), cell i is starts[i] to starts[i + 1].
        centres: float32 (c, d).
        around: int32 (c, w), for each cell those of the nearest centres, itself first.
        regions: float32 (r, d), centres of regions, each of which is divided into cells.
        first: int64 (r + 1,), the cells of region i are first[i] to first[i + 1].
    """

    vectors: NDArray[np.float32]
    order: NDArray[np.int32]
    starts: NDArray[np.int64]
    centres: NDArray[np.float32]
    around: NDArray[np.int32]
    regions: NDArray[np.float32]
    first: NDArray[np.int64]

    @classmethod
    def of(cls, vectors: NDArray[np.float32]) -> Cells:
        """Sorts vectors, float32 (n, d), n at least 1, into cells; the same ones every time."""
        regions = _centres(vectors, round((len(vectors) / IN_CELL) ** 0.5))
        centres = []
        taken = []
        for region, rows in _by_number(_homes(vectors, regions)):
            taken.append(region)
            centres.append(_centres(vectors[rows], round(len(rows) / IN_CELL)))
        cells = cls._empty(np.vstack(centres), regions[taken], np.cumsum([0, *map(len, centres)]))
        order, starts = _sorted(cells.homes(vectors), len(cells.centres))
        return replace(cells, vectors=vectors[order], order=order.astype(np.int32), starts=starts)

    @classmethod
    def _empty(
        cls,
        centres: NDArray[np.float32],
        regions: NDArray[np.float32],
        first: NDArray[np.int64],
    ) -> Cells:
        """Cells without vectors."""
        return cls(
            np.empty((0, centres.shape[1]), dtype=np.float32),
            np.empty(0, dtype=np.int32),
            np.zeros(len(centres) + 1, dtype=np.int64),
            centres,
            _around(centres),
            regions,
            first,
        )

    def homes(self, queries: NDArray[np.float32]) -> NDArray[np.int64]:
        """The cell that each query (m, d) would lie in."""
        home = np.empty(len(queries), dtype=np.int64)
        for region, rows in _by_number(_homes(queries, self.regions)):
            cells = slice(self.first[region], self.first[region + 1])
            home[rows] = cells.start + _homes(queries[rows], self.centres[cells])
        # A nearer centre may lie in the next region.
        moved = np.empty_like(home)
        for cell, rows in _by_number(home):
            moved[rows] = self.around[cell][_homes(queries[rows], self.centres[self.around[cell]])]
        return moved

    def near(self, queries: NDArray[np.float32], *, k: int, at_least: float) -> Near:
        """For each query the vectors that are near it, nearly all of them; at most the k nearest.

        Args:
            queries: float32 (m, d).
            k: how many neighbours a query has at most, at least 1.
            at_least: the cosine from which a vector is near.
        """
        margin = self._margin(k, at_least)
        home = self.homes(queries)
        asked = np.argsort(home, kind="stable")
        found = []
        for start in range(0, len(asked), TOGETHER):
            rows = asked[start : start + TOGETHER]
            search = _Search(self, queries[rows], k, at_least)
            search.at_home(home[rows])
            search.elsewhere(home[rows], margin)
            hits = Hits.joined(search.hits).best(k)
            found.append(Hits(rows[hits.rows], self.order[hits.columns], hits.similarity))
        return Near.of(len(queries), found)

    def _margin(self, k: int, at_least: float) -> float:
        """How much farther than a query's own centre another may be, to be looked at."""
        n, count = len(self.vectors), len(self.centres)
        asked = np.sort(np.random.default_rng(SEED).choice(n, min(n, SAMPLE), replace=False))
        cells = np.repeat(np.arange(count), np.diff(self.starts))
        gaps = np.full((len(asked), count), np.inf, dtype=np.float32)
        for row, face in enumerate(asked):
            near = self.around[cells[face]]
            scores = _scores(self.vectors[face, None], self.centres[near])[0]
            gaps[row, near] = scores.max() - scores
        lost = []
        for start in range(0, len(asked), block_rows(n)):
            part = asked[start : start + block_rows(n)]
            block = self.vectors[part] @ self.vectors.T
            block[np.arange(len(part)), part] = -np.inf
            hits = best(block, k, at_least)
            lost.append(gaps[start + hits.rows, cells[hits.columns]])
        away = np.concatenate(lost)
        # Linear interpolation would make a NaN of two infinite ones.
        enough = float(np.quantile(away, FOUND, method="lower")) if len(away) else 0.0
        most = float(np.quantile(gaps, min(1.0, MOST / count), method="lower"))
        return min(enough, most)


class _Search:
    """Some queries (m, d), near each other, looked up together."""

    def __init__(self, cells: Cells, queries: NDArray[np.float32], k: int, at_least: float) -> None:
        self.cells = cells
        self.queries = queries
        self.k = k
        self.at_least = at_least
        self.hits: list[Hits] = []
        # What is near enough: who has k neighbours at home wants only nearer ones elsewhere.
        self.bar = np.full(len(queries), at_least, dtype=np.float32)

    def at_home(self, home: NDArray[np.int64]) -> None:
        """Looks for each query into its own cell."""
        for cell, rows in _by_number(home):
            for part, block, offset in self._blocks(cell, rows):
                found = best(block, self.k, self.at_least)
                counts = np.bincount(found.rows, minlength=len(part))
                full = np.flatnonzero(counts == self.k)
                self.bar[part[full]] = found.similarity[np.cumsum(counts)[full] - 1]
                self.hits.append(Hits(part[found.rows], found.columns + offset, found.similarity))

    def elsewhere(self, home: NDArray[np.int64], margin: float) -> None:
        """Looks into the other cells that are not much farther away than a query's own."""
        asking, asked = [], []
        around = self.cells.around
        for cell, rows in _by_number(home):
            scores = _scores(self.queries[rows], self.cells.centres[around[cell]])
            looked = scores >= scores.max(axis=1, keepdims=True) - margin
            looked[:, 0] = False
            who, where = np.nonzero(looked)
            asking.append(rows[who])
            asked.append(around[cell][where])
        rows, cells = np.concatenate(asking), np.concatenate(asked).astype(np.int64)
        for cell, those in _by_number(cells, rows):
            for part, block, offset in self._blocks(cell, those):
                places = np.flatnonzero(block >= self.bar[part, None])
                inside = places // block.shape[1]
                columns = (places - inside * block.shape[1] + offset).astype(np.int32)
                self.hits.append(Hits(part[inside], columns, block.ravel()[places]))

    def _blocks(
        self, cell: int, rows: NDArray[np.int64]
    ) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float32], np.int32]]:
        """Similarities of the queries of some rows to all vectors of a cell, in bounded blocks."""
        start, stop = self.cells.starts[cell], self.cells.starts[cell + 1]
        if start < stop:
            step = block_rows(int(stop - start))
            for first in range(0, len(rows), step):
                part = rows[first : first + step]
                block = self.queries[part] @ self.cells.vectors[start:stop].T
                yield part, block, np.int32(start)


def _sorted(numbers: NDArray[np.int64], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The order by number, and where each of the `count` numbers starts in it, (count + 1,)."""
    starts = np.cumsum(np.bincount(numbers + 1, minlength=count + 1))
    return np.argsort(numbers, kind="stable"), starts


def _by_number(
    numbers: NDArray[np.int64], rows: NDArray[np.int64] | None = None
) -> Iterator[tuple[int, NDArray[np.int64]]]:
    """Each number that occurs, with the rows it stands at (or what `rows` says in their place)."""
    order = np.argsort(numbers, kind="stable")
    first = np.flatnonzero(np.diff(numbers[order], prepend=-1))
    found = numbers[order[first]].tolist()
    limits = [*first.tolist(), len(order)]
    rows = order if rows is None else rows[order]
    for place, number in enumerate(found):
        yield number, rows[limits[place] : limits[place + 1]]


def _centres(vectors: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Lloyd's k-means on a sample, begun at random vectors; float32 (count or 1, d)."""
    random = np.random.default_rng(SEED)
    n, count = len(vectors), max(1, count)
    sample = vectors[np.sort(random.choice(n, min(n, count * LEARNED_FROM), replace=False))]
    centres = sample[random.choice(len(sample), count, replace=False)]
    for _ in range(ROUNDS):
        order, starts = _sorted(_homes(sample, centres), count)
        sizes = np.diff(starts)
        taken = np.flatnonzero(sizes)
        total = np.add.reduceat(sample[order], starts[taken], axis=0)
        centres[taken] = total / sizes[taken, None]
    return centres


def _around(centres: NDArray[np.float32]) -> NDArray[np.int32]:
    """For each cell the WEIGHED cells of the nearest centres, itself first."""
    count = len(centres)
    weighed = min(WEIGHED, count)
    around = np.empty((count, weighed), dtype=np.int32)
    for start in range(0, count, block_rows(count)):
        away = -_scores(centres[start : start + block_rows(count)], centres)
        here = np.arange(len(away))
        away[here, start + here] = -np.inf
        nearest = np.argpartition(away, weighed - 1, axis=1)[:, :weighed]
        order = np.take_along_axis(away, nearest, axis=1).argsort(axis=1, kind="stable")
        around[start : start + len(away)] = np.take_along_axis(nearest, order, axis=1)
    return around


def _scores(vectors: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.float32]:
    """How near each centre is, (m, c): half the squared distance, less what is the same for all."""
    result: NDArray[np.float32] = vectors @ centres.T
    result -= 0.5 * np.einsum("ij,ij->i", centres, centres)
    return result


def _homes(vectors: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.int64]:
    """The nearest centre of each vector, (m,)."""
    home = np.empty(len(vectors), dtype=np.int64)
    rows = block_rows(len(centres))
    for start in range(0, len(vectors), rows):
        part = slice(start, start + rows)
        home[part] = _scores(vectors[part], centres).argmax(axis=1)
    return home
