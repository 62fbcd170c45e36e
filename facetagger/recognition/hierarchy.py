"""HDBSCAN on a sparse neighbour graph: from neighbours to flat groups."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facetagger.recognition.hits import Near

# Neighbours a face keeps: 64 give the same groups as all pairs do (EVIDENCE: 13,232 faces).
NEIGHBOURS = 64
ALONE = -1


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """A neighbour graph; an edge may be named by one of its ends or by both.

    Attributes:
        rows, columns: int32 (e,), the two ends of each edge, sorted by row.
        distances: float32 (e,), Euclidean between unit vectors, 0..2.
        core: float32 (n,), distance of each vertex to its min_samples-th neighbour; infinite if it
            has not so many.
    """

    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    distances: NDArray[np.float32]
    core: NDArray[np.float32]

    @classmethod
    def build(cls, near: Near, min_samples: int) -> Graph:
        """Makes the graph of a table of neighbours.

        Args:
            near: of n vectors among themselves.
            min_samples: which neighbour is the core distance, 1 is the nearest.
        """
        distances = np.sqrt(np.maximum(np.float32(0.0), 2.0 - 2.0 * near.similarity))
        starts = near.starts[:-1]
        core = np.full(len(starts), np.inf, dtype=np.float32)
        enough = np.diff(near.starts) >= min_samples
        core[enough] = distances[starts[enough] + min_samples - 1]
        return cls(near.rows, near.columns, distances, core)

    def part(self, members: NDArray[np.intp]) -> Graph:
        """The graph among some vertices, renumbered in their order; core distances stay."""
        place = np.full(len(self.core), -1, dtype=np.int32)
        place[members] = np.arange(len(members), dtype=np.int32)
        inside = np.flatnonzero((place[self.rows] >= 0) & (place[self.columns] >= 0))
        rows, columns = place[self.rows[inside]], place[self.columns[inside]]
        return Graph(rows, columns, self.distances[inside], self.core[members])

    def keep(self, edges: NDArray[np.bool_]) -> Graph:
        """The graph with only these of its edges, (e,)."""
        return Graph(self.rows[edges], self.columns[edges], self.distances[edges], self.core)

    def bare(self) -> Graph:
        """The graph as if min_samples were 1: each edge counts by its own length."""
        return Graph(self.rows, self.columns, self.distances, np.zeros_like(self.core))


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """A minimum spanning forest: all that HDBSCAN needs of a graph, and of any group in it.

    Attributes:
        ends: int32 (m, 2), the edges, shortest first.
        lengths: float64 (m,), their mutual reachability distances.
        count: int, vertices.
    """

    ends: NDArray[np.int32]
    lengths: NDArray[np.float64]
    count: int

    @classmethod
    def of(cls, graph: Graph, *, shortest: float, longest: float) -> Forest:
        """Takes mutual reachability on the graph's edges, those of `longest` and more left out.

        Args:
            graph: any.
            shortest: the distance (above 0) below which two faces are one person for certain:
                what is less counts as this. Copies of one photo, or a burst, would otherwise be a
                group of their own, stable beyond measure, and divide the person they show.
            longest: the distance (0..2) from which faces have nothing to do with each other.
        """
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import minimum_spanning_tree

        n = len(graph.core)
        reach = np.maximum(graph.core[graph.rows], graph.core[graph.columns])
        np.maximum(reach, graph.distances, out=reach)
        near = reach < longest
        starts = np.zeros(n + 1, dtype=np.int32)
        np.cumsum(np.bincount(graph.rows[near], minlength=n), out=starts[1:])
        weights = np.maximum(reach[near].astype(np.float64), shortest)
        table = csr_array((weights, graph.columns[near], starts), shape=(n, n))
        # Both directions of an edge may be there: the tree takes one of them.
        tree = minimum_spanning_tree(table, overwrite=True).tocoo()
        ends = np.sort(np.column_stack([tree.row, tree.col]).astype(np.int32), axis=1)
        order = np.lexsort((ends[:, 1], ends[:, 0], tree.data))
        return cls(ends[order], tree.data[order], n)

    def within(self, labels: NDArray[np.int64], longest: float) -> Forest:
        """The forest with only the edges inside a group that are shorter than `longest`.

        A group that HDBSCAN chose is a tree of the forest, once cut: this is its own forest.
        """
        one, other = labels[self.ends[:, 0]], labels[self.ends[:, 1]]
        kept = (one == other) & (one >= 0) & (self.lengths < longest)
        return Forest(self.ends[kept], self.lengths[kept], self.count)


def groups(
    forest: Forest, *, longest: float, asked: NDArray[np.int64] | None = None
) -> NDArray[np.int64]:
    """HDBSCAN's groups of two or more, chosen by excess of mass.

    Campello, Moulavi and Sander (2013), with min_cluster_size 2; a test compares with the package
    `hdbscan` (McInnes and Healy 2017). Each tree of the forest is born as a group at `longest`:
    what is further apart than two faces of one person ever are says nothing.

    Args:
        forest: its edges are shorter than `longest`.
        longest: the distance (0..2) at which a group is born at the earliest.
        asked: int64 (n,), for each vertex the group that is to be taken apart, from 0: the result
            is anything but that group whole. -1, or no array: whole trees may be groups.

    Returns:
        int64 (n,), groups from 0 without gaps, -1 for a vertex in none.
    """
    result = np.full(forest.count, ALONE, dtype=np.int64)
    if len(forest.ends) == 0:
        return result
    vertices, ends = np.unique(forest.ends, return_inverse=True)
    ends = ends.reshape(-1, 2)
    barred = np.zeros(len(ends), dtype=np.bool_)
    if asked is not None:
        inside = asked[vertices]
        edges = np.bincount(inside[ends[:, 0]], minlength=inside.max() + 1)
        # What fell apart into one tree and lone vertices has that tree for a root.
        barred = (np.bincount(inside) - edges == 1)[inside[ends[:, 0]]]
    result[vertices] = _chosen(ends, forest.lengths, len(vertices), longest, barred)
    return result


def _chosen(
    ends: NDArray[np.int64],
    lengths: NDArray[np.float64],
    count: int,
    longest: float,
    barred: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """Excess of mass on the trees of a forest whose `count` vertices all have edges.

    A group's mass is the sum, over its vertices, of 1 / length where they leave it less 1 / length
    where it was born; it is chosen unless the groups in it have more. `barred` says of edges (m,)
    that the tree they are the last of may not be chosen. The loops are over plain lists, which is
    linear and needs no compiled code: half a second for 100,000 vertices.

    Returns:
        int64 (count,), groups from 0 without gaps, or -1.
    """
    merges = _merges(ends, count)
    density = 1.0 / lengths
    one, other, sizes, dense = (part.tolist() for part in (*merges, density))
    sizes = [1] * count + sizes
    mass = [0.0] * (count + len(dense))  # with the birth not yet taken off
    below = mass.copy()  # the most that the groups in it have
    whole = [False] * len(mass)

    def close(node: int, birth: float) -> float:
        own: float = mass[node] - sizes[node] * birth
        whole[node] = own >= below[node]
        return max(own, below[node])

    for node, (left, right, here) in enumerate(zip(one, other, dense, strict=True), count):
        if left < count and right < count:
            mass[node] = 2.0 * here
        elif left < count or right < count:
            group = max(left, right)
            mass[node], below[node] = mass[group] + here, below[group]
        else:
            mass[node] = sizes[node] * here
            below[node] = close(left, here) + close(right, here)
    group = [ALONE] * len(mass)
    found = 0
    is_root = np.ones(len(mass), dtype=np.bool_)
    is_root[merges[0]] = is_root[merges[1]] = False
    for node in np.flatnonzero(is_root).tolist():
        close(node, 1.0 / longest)
        whole[node] &= not barred[node - count]
    for node in range(len(mass) - 1, count - 1, -1):
        inside = group[node]
        if inside == ALONE and whole[node]:
            inside = found
            found += 1
        group[one[node - count]] = group[other[node - count]] = inside
    return np.array(group[:count], dtype=np.int64)


def _merges(
    ends: NDArray[np.int64], count: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """What each edge (m, 2) joins, from the shortest: two nodes, and how many vertices they have.

    Node i is vertex i below `count`, then the outcome of edge i - count.
    """
    # `hdbscan` has this too, and importing it takes two seconds; a test compares the outcome.
    joined = list(range(count + len(ends)))
    sizes = [1] * count
    one: list[int] = []
    other: list[int] = []
    for node, (left, right) in enumerate(ends.tolist(), count):
        while joined[left] != left:
            joined[left] = left = joined[joined[left]]
        while joined[right] != right:
            joined[right] = right = joined[joined[right]]
        joined[left] = joined[right] = node
        sizes.append(sizes[left] + sizes[right])
        one.append(left)
        other.append(right)
    return np.array(one, np.int64), np.array(other, np.int64), np.array(sizes[count:], np.int64)
