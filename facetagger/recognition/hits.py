"""Tables of near neighbours: from blocks of similarities to rows of the nearest ones."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# One block of the similarity matrix: 2**21 float32 = 8 MiB, which a processor's cache holds.
BLOCK_CELLS = 1 << 21
# To sort a hit costs as much as to pass this many cells when the k best of a row are sought.
SORTING = 4


def block_rows(columns: int) -> int:
    """How many rows of so many columns make a block, at least 1."""
    return max(1, BLOCK_CELLS // max(1, columns))


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """Near pairs.

    Attributes:
        rows: int64 (e,), who asked.
        columns: int32 (e,), who is near.
        similarity: float32 (e,), the cosine.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int32]
    similarity: NDArray[np.float32]

    @classmethod
    def joined(cls, parts: list[Hits]) -> Hits:
        """All hits of some parts, at least one."""
        return cls(
            np.concatenate([part.rows for part in parts]),
            np.concatenate([part.columns for part in parts]),
            np.concatenate([part.similarity for part in parts]),
        )

    def best(self, k: int) -> Hits:
        """The k best of each row, by row and then best first."""
        order = _order(self.rows, self.similarity)
        rows = self.rows[order]
        kept = _rank(rows) < k
        order = order[kept]
        return Hits(rows[kept], self.columns[order], self.similarity[order])


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

    @classmethod
    def of(cls, m: int, parts: list[Hits]) -> Near:
        """The table of m rows; a row's hits are all in one part, together, best first."""
        starts = np.zeros(m + 1, dtype=np.int64)
        for part in parts:
            starts[1:] += np.bincount(part.rows, minlength=m)
        np.cumsum(starts, out=starts)
        columns = np.empty(starts[-1], dtype=np.int32)
        similarity = np.empty(starts[-1], dtype=np.float32)
        for part in parts:
            places = starts[part.rows] + _rank(part.rows)
            columns[places] = part.columns
            similarity[places] = part.similarity
        return cls(starts, columns, np.clip(similarity, -1.0, 1.0, out=similarity))

    @property
    def rows(self) -> NDArray[np.int32]:
        """Int32 (e,): whose neighbour each is."""
        count = len(self.starts) - 1
        return np.repeat(np.arange(count, dtype=np.int32), np.diff(self.starts))

    def part(self, members: NDArray[np.int64]) -> Near:
        """The table among some vectors, which are in order, of vectors among themselves."""
        place = np.full(len(self.starts) - 1, -1, dtype=np.int32)
        place[members] = np.arange(len(members), dtype=np.int32)
        rows = place[self.rows]
        inside = np.flatnonzero((rows >= 0) & (place[self.columns] >= 0))
        rows = rows[inside]
        return Near(
            _starts(rows, len(members)), place[self.columns[inside]], self.similarity[inside]
        )

    def spread(self, rows: NDArray[np.int64], m: int) -> Near:
        """The table of m rows that has these in the places `rows`, in order, and no others."""
        counts = np.zeros(m + 1, dtype=np.int64)
        counts[rows + 1] = np.diff(self.starts)
        return Near(np.cumsum(counts), self.columns, self.similarity)

    def instead(self, rows: NDArray[np.int64], other: Near) -> Near:
        """The table with some of its rows as another table has them."""
        kept = np.ones(len(self.starts) - 1, dtype=np.bool_)
        kept[rows] = False
        parts = []
        for table, wanted in ((self, kept), (other, ~kept)):
            whose = table.rows
            chosen = np.flatnonzero(wanted[whose])
            parts.append(
                Hits(
                    whose[chosen].astype(np.int64), table.columns[chosen], table.similarity[chosen]
                )
            )
        return Near.of(len(kept), parts)

    def without_self(self, k: int) -> Near:
        """The table without vectors that are near themselves, and the k best of each row only."""
        rows = self.rows
        others = np.flatnonzero(self.columns != rows)
        others = others[_rank(rows[others]) < k]
        starts = _starts(rows[others], len(self.starts) - 1)
        return Near(starts, self.columns[others], self.similarity[others])


def best(block: NDArray[np.float32], k: int, at_least: float) -> Hits:
    """The cells (m, n) of a block from `at_least`, at most the k largest of each row."""
    hit = block >= at_least
    counts = np.count_nonzero(hit, axis=1)
    width = block.shape[1]
    # Where nearly everybody is near, finding the k-th value beats sorting them all.
    crowded = np.flatnonzero((counts > k) & (counts * SORTING > width))
    if len(crowded):
        values = block[crowded]
        bar = np.partition(values, width - k, axis=1)[:, width - k, None]
        hit[crowded] = values >= bar
    places = np.flatnonzero(hit)
    rows = places // max(1, width)
    columns = (places - rows * width).astype(np.int32)
    return Hits(rows, columns, block.ravel()[places]).best(k)


def _starts(rows: NDArray[np.integer], m: int) -> NDArray[np.int64]:
    """Where each of m rows starts, given the row of each entry, (m + 1,)."""
    starts = np.zeros(m + 1, dtype=np.int64)
    np.cumsum(np.bincount(rows, minlength=m), out=starts[1:])
    return starts


def _order(rows: NDArray[np.int64], similarity: NDArray[np.float32]) -> NDArray[np.int64]:
    """The order by row, then by falling similarity; one sort of integers instead of two."""
    bits = similarity.view(np.int32).astype(np.int64)
    # The bits of floats are in order as integers, those of negative ones the wrong way round.
    rising = np.where(bits < 0, bits ^ 0x7FFFFFFF, bits)
    return np.argsort((rows << 32) - rising)


def _rank(rows: NDArray[np.integer]) -> NDArray[np.int64]:
    """The place of each among those of the same row, which stand together, from 0."""
    change = np.flatnonzero(np.diff(rows, prepend=-1))
    counts = np.diff(change, append=len(rows))
    return np.arange(len(rows)) - np.repeat(change, counts)
