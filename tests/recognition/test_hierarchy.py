from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from recognition.people import faces

from facetagger.recognition import evaluate, hierarchy, neighbours

SHORTEST, LONGEST = 0.1, 1.0


def graph(vectors: NDArray[np.float32], k: int, min_samples: int = 2) -> hierarchy.Graph:
    return hierarchy.Graph.build(neighbours.among(vectors, k=k, at_least=-2.0), min_samples)


def grouped(
    vectors: NDArray[np.float32], k: int = 64, shortest: float = SHORTEST
) -> NDArray[np.int64]:
    forest = hierarchy.Forest.of(graph(vectors, k), shortest=shortest, longest=LONGEST)
    return hierarchy.groups(forest, longest=LONGEST)


@pytest.mark.parametrize("min_samples", [1, 2, 4])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_all_edges_give_what_hdbscan_gives(min_samples: int, seed: int) -> None:
    import hdbscan
    from hdbscan._hdbscan_linkage import label
    from hdbscan._hdbscan_tree import compute_stability, condense_tree, get_clusters

    vectors, _ = faces([30, 25, 8, 6, 40, 5, 12, 1, 1, 1, 1, 1], seed=seed, scatter=0.9)
    edges = graph(vectors, len(vectors), min_samples)
    forest = hierarchy.Forest.of(edges, shortest=1e-9, longest=2.0)
    # The package never takes all for one group.
    ours = hierarchy.groups(forest, longest=2.0, asked=np.zeros(len(vectors), dtype=np.int64))

    package = hdbscan.HDBSCAN(
        min_cluster_size=2, min_samples=min_samples, algorithm="generic", gen_min_span_tree=True
    ).fit(vectors.astype(np.float64))
    lengths = np.sort(package.minimum_spanning_tree_.to_numpy()[:, 2])
    np.testing.assert_allclose(forest.lengths, lengths, atol=1e-5)
    if min_samples == 1:
        assert evaluate.b3(ours, package.labels_).f > 1.0 - 1e-9
    # Otherwise many edges are equally long, and there are several such trees: the package's own
    # algorithms differ, too. So its functions are given ours.
    tree = condense_tree(label(np.column_stack([forest.ends, forest.lengths])), 2)
    theirs = np.asarray(get_clusters(tree, compute_stability(tree))[0])
    assert evaluate.b3(ours, theirs).f > 1.0 - 1e-9


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12), st.integers(0, 1000))
def test_what_no_edge_joins_is_grouped_as_if_alone(sizes: list[int], seed: int) -> None:
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    vectors, _ = faces(sizes, seed, scatter=0.9)
    whole = graph(vectors, 64)
    near = whole.keep(whole.distances < LONGEST)
    n = len(vectors)
    table = coo_array((near.distances, (near.rows, near.columns)), shape=(n, n))
    parts = connected_components(table, directed=False)[1]
    alone = np.full(n, -1)
    for part in np.unique(parts):
        members = np.flatnonzero(parts == part)
        forest = hierarchy.Forest.of(whole.part(members), shortest=SHORTEST, longest=LONGEST)
        found = hierarchy.groups(forest, longest=LONGEST)
        alone[members] = np.where(found >= 0, found + alone.max() + 1, -1)
    forest = hierarchy.Forest.of(whole, shortest=SHORTEST, longest=LONGEST)
    assert evaluate.b3(alone, hierarchy.groups(forest, longest=LONGEST)).f > 1.0 - 1e-9


@given(st.lists(st.integers(2, 9), min_size=2, max_size=9), st.integers(0, 1000))
def test_groups_are_taken_apart_together_as_one_by_one(sizes: list[int], seed: int) -> None:
    vectors, labels = faces(sizes, seed, scatter=0.9)
    reach = 0.9
    forest = hierarchy.Forest.of(graph(vectors, 64), shortest=SHORTEST, longest=LONGEST)
    together = hierarchy.groups(forest.within(labels, reach), longest=reach, asked=labels)
    for label in range(len(sizes)):
        this = np.where(labels == label, 0, -1)
        alone = hierarchy.groups(forest.within(this, reach), longest=reach, asked=this)
        inside = labels == label
        assert evaluate.b3(together[inside], alone[inside]).f > 1.0 - 1e-9
        assert np.all(alone[~inside] == -1)


def test_neighbours_are_enough() -> None:
    vectors, labels = faces([30] * 12, scatter=0.7)
    assert evaluate.b3(labels, grouped(vectors, 16)).f == 1.0


def test_lone_faces_are_in_no_group() -> None:
    assert grouped(faces([6, 1, 1, 1])[0]).tolist() == [0] * 6 + [-1] * 3
    assert grouped(faces([1, 1])[0]).tolist() == [-1, -1]


def test_copies_do_not_divide_a_person() -> None:
    vectors, _ = faces([20, 5])
    vectors = np.vstack([vectors, vectors[:3], vectors[:3]])
    assert len(set(grouped(vectors, 20, shortest=0.6)[:20])) == 1


def test_a_part_keeps_its_edges_and_core_distances() -> None:
    vectors, _ = faces([5, 4])
    whole = graph(vectors, 8)
    part = whole.part(np.array([8, 0, 3]))
    assert sorted(zip(part.rows.tolist(), part.columns.tolist(), strict=True)) == [
        (a, b) for a in range(3) for b in range(3) if a != b
    ]
    assert part.core.tolist() == whole.core[[8, 0, 3]].tolist()
    edge = (part.rows == 0) & (part.columns == 2)
    assert part.distances[edge][0] == pytest.approx(np.linalg.norm(vectors[8] - vectors[3]), 1e-3)


def test_who_has_too_few_neighbours_is_nowhere_dense() -> None:
    near = neighbours.among(faces([3, 2, 1])[0], k=8, at_least=0.4)
    core = hierarchy.Graph.build(near, 2).core
    assert np.isfinite(core).tolist() == [True] * 3 + [False] * 3
