from __future__ import annotations

import numpy as np
import pytest
from recognition.people import faces

from facetagger.recognition import evaluate, hierarchy, neighbours


@pytest.mark.parametrize("min_samples", [1, 2, 4])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_all_edges_give_what_hdbscan_gives(min_samples: int, seed: int) -> None:
    import hdbscan

    vectors, _ = faces([30, 25, 8, 6, 40, 5, 12, 1, 1, 1, 1, 1], seed=seed, scatter=0.9)
    graph = hierarchy.Graph.build(*neighbours.knn(vectors, len(vectors)), min_samples)
    package = hdbscan.HDBSCAN(min_cluster_size=2, min_samples=min_samples, algorithm="generic")
    theirs = package.fit_predict(vectors.astype(np.float64))
    ours = hierarchy.groups(graph, shortest=1e-9, longest=2.0, whole=False)
    assert evaluate.b3(ours, theirs).f > 1.0 - 1e-9


def test_neighbours_are_enough() -> None:
    vectors, labels = faces([30] * 12, scatter=0.7)
    graph = hierarchy.Graph.build(*neighbours.knn(vectors, 16), 2)
    assert evaluate.b3(labels, hierarchy.groups(graph, shortest=0.1, longest=1.0)).f == 1.0


def test_lone_faces_are_in_no_group() -> None:
    vectors, _ = faces([6, 1, 1, 1])
    graph = hierarchy.Graph.build(*neighbours.knn(vectors, 8), 2)
    assert hierarchy.groups(graph, shortest=0.1, longest=1.0).tolist() == [0] * 6 + [-1] * 3


def test_copies_do_not_divide_a_person() -> None:
    vectors, _ = faces([20, 5])
    vectors = np.vstack([vectors, vectors[:3], vectors[:3]])
    graph = hierarchy.Graph.build(*neighbours.knn(vectors, 20), 2)
    labels = hierarchy.groups(graph, shortest=0.6, longest=1.0)
    assert len(set(labels[:20])) == 1


def test_a_part_keeps_its_edges_and_core_distances() -> None:
    vectors, _ = faces([5, 4])
    graph = hierarchy.Graph.build(*neighbours.knn(vectors, 8), 2)
    part = graph.part(np.array([8, 0, 3]))
    assert sorted(zip(part.rows.tolist(), part.columns.tolist(), strict=True)) == [
        (a, b) for a in range(3) for b in range(3) if a != b
    ]
    assert part.core.tolist() == graph.core[[8, 0, 3]].tolist()
    edge = (part.rows == 0) & (part.columns == 2)
    assert part.distances[edge][0] == pytest.approx(np.linalg.norm(vectors[8] - vectors[3]), 1e-4)
