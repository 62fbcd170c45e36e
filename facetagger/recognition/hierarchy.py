"""HDBSCAN on a sparse neighbour graph: from neighbours to flat groups."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Neighbours a face keeps: 64 give the same groups as all pairs do (EVIDENCE: 13,232 faces).
NEIGHBOURS = 64


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """A neighbour graph.

    Attributes:
        rows, columns: int64 (e,), the two ends of each edge.
        distances: float64 (e,), Euclidean between unit vectors, 0..2.
        core: float64 (n,), distance of each vertex to its min_samples-th neighbour.
    """

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    distances: NDArray[np.float64]
    core: NDArray[np.float64]

    @classmethod
    def build(
        cls, indices: NDArray[np.int32], similarity: NDArray[np.float32], min_samples: int
    ) -> Graph:
        """Makes the graph of what `neighbours.knn` returned.

        Args:
            indices: (n, k).
            similarity: (n, k) cosines, best first.
            min_samples: which neighbour is the core distance, 1 is the nearest; at most k counts.
        """
        n, k = indices.shape
        distances = np.sqrt(np.maximum(0.0, 2.0 - 2.0 * similarity.astype(np.float64)))
        rows = np.repeat(np.arange(n, dtype=np.int64), k)
        core = distances[:, min(min_samples, k) - 1] if k else np.zeros(n)
        return cls(rows, indices.ravel().astype(np.int64), distances.ravel(), core)

    def part(self, members: NDArray[np.intp]) -> Graph:
        """The graph among some vertices, renumbered in their order; core distances stay."""
        place = np.full(len(self.core), -1, dtype=np.int64)
        place[members] = np.arange(len(members))
        rows, columns = place[self.rows], place[self.columns]
        inside = (rows >= 0) & (columns >= 0)
        return Graph(rows[inside], columns[inside], self.distances[inside], self.core[members])

    def keep(self, edges: NDArray[np.bool_]) -> Graph:
        """The graph with only these of its edges, (e,)."""
        return Graph(self.rows[edges], self.columns[edges], self.distances[edges], self.core)

    def bare(self) -> Graph:
        """The graph as if min_samples were 1: each edge counts by its own length."""
        return Graph(self.rows, self.columns, self.distances, np.zeros_like(self.core))


def groups(
    graph: Graph, *, shortest: float, longest: float, whole: bool = True
) -> NDArray[np.int64]:
    """HDBSCAN's groups of two or more, chosen by excess of mass.

    Campello, Moulavi and Sander (2013); McInnes and Healy (2017), whose package `hdbscan` gives
    the tree functions. Mutual reachability is taken on the graph's edges only. Distances beyond
    `longest` all count as `longest`: further apart than two faces of one person ever are, they
    say nothing, and the parts of the graph that no edge joins are joined there. Distances below
    `shortest` count as `shortest`: copies of one photo, or a burst, would otherwise be a group of
    their own, stable beyond measure, and divide the person they show.

    Args:
        graph: at least two vertices.
        shortest: the distance (above 0) below which two faces are one person for certain.
        longest: the distance (0..2) at which a group is born at the earliest.
        whole: whether all vertices together may be one group.

    Returns:
        int64 (n,), groups from 0, -1 for a vertex in none.
    """
    # Private names of `hdbscan`, but the ones its own fit calls; a test compares the outcome.
    from hdbscan._hdbscan_linkage import label
    from hdbscan._hdbscan_tree import compute_stability, condense_tree, get_clusters

    n = len(graph.core)
    if whole:
        # HDBSCAN never takes the root of its tree for a group. Two more vertices, near each other
        # and far from all, make a new root.
        ends = np.array([n, n + 1], dtype=np.int64)
        graph = Graph(
            np.append(graph.rows, ends[:1]),
            np.append(graph.columns, ends[1:]),
            np.append(graph.distances, shortest),
            np.append(graph.core, [0.0, 0.0]),
        )
    tree = condense_tree(label(_spanning_tree(graph, shortest, longest)), 2)
    labels = get_clusters(tree, compute_stability(tree))[0]
    return _close(np.asarray(labels, dtype=np.int64)[:n])


def _close(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Numbers the groups from 0 without gaps; -1 stays."""
    numbers, dense = np.unique(labels, return_inverse=True)
    return dense.astype(np.int64) - int(np.count_nonzero(numbers < 0))


def _spanning_tree(graph: Graph, shortest: float, longest: float) -> NDArray[np.float64]:
    """The edges (from, to, mutual reachability distance) of a minimum spanning tree, in order."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components, minimum_spanning_tree

    n = len(graph.core)
    low, high = np.minimum(graph.rows, graph.columns), np.maximum(graph.rows, graph.columns)
    # An edge that both ends name would be summed by SciPy: it is kept once.
    keys, first = np.unique(low * n + high, return_index=True)
    rows, columns = keys // n, keys % n
    reach = np.maximum(graph.distances[first], np.maximum(graph.core[rows], graph.core[columns]))
    near = reach < longest
    weights = np.maximum(reach[near], shortest)
    edges = coo_array((weights, (rows[near], columns[near])), shape=(n, n))
    tree = minimum_spanning_tree(edges.tocsr()).tocoo()
    part = connected_components(tree, directed=False)[1]
    # Lone vertices are joined last, next to the root: joined earlier they would be swallowed by
    # a group, for a group keeps all that it was born with.
    heads, sizes = np.unique(part, return_index=True, return_counts=True)[1:]
    heads = heads[np.lexsort((heads, -sizes))]
    joins = np.column_stack([heads[:-1], heads[1:], np.full(len(heads) - 1, longest)])
    inside = np.column_stack([tree.row, tree.col, tree.data])
    inside = inside[np.lexsort((inside[:, 1], inside[:, 0], inside[:, 2]))]
    return np.vstack([inside, joins]).astype(np.float64)
