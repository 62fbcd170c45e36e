from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from recognition.people import DIMENSION, SAME_PERSON, faces, unit

from facetagger.recognition import cells, cluster, evaluate, neighbours

SIZES = [300, 120, 80, 40, 40, 20, 20, *[5] * 60, *[1] * 300]


@pytest.fixture(autouse=True)
def _small_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some hundred vectors are searched as a million are."""
    monkeypatch.setattr(neighbours, "EXACT", 0)
    monkeypatch.setattr(cells, "IN_CELL", 16)
    monkeypatch.setattr(cells, "WEIGHED", 24)
    monkeypatch.setattr(cells, "TOGETHER", 200)


def found(vectors: NDArray[np.float32], k: int = 20) -> set[tuple[int, int]]:
    near = neighbours.among(vectors, k=k, at_least=0.5)
    assert not np.any(near.rows == near.columns)
    assert np.all(np.bincount(near.rows, minlength=len(vectors)) <= k)
    inside = near.rows[1:] == near.rows[:-1]
    assert np.all(near.similarity[1:][inside] <= near.similarity[:-1][inside])
    return set(zip(near.rows.tolist(), near.columns.tolist(), strict=True))


def test_nearly_all_neighbours_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, _ = faces(SIZES, scatter=0.8)
    by_cells = found(vectors)
    monkeypatch.setattr(neighbours, "EXACT", len(vectors))
    exact = found(vectors)
    assert len(by_cells & exact) > 0.9 * len(exact)
    # What is found is near, even where something nearer was overlooked.
    cosines = [float(vectors[one] @ vectors[other]) for one, other in by_cells - exact]
    assert min(cosines, default=1.0) >= 0.5 - 1e-6


def test_every_vector_is_in_the_cell_of_its_number() -> None:
    vectors, _ = faces(SIZES)
    made = cells.Cells.of(vectors)
    assert np.array_equal(np.sort(made.order), np.arange(len(vectors)))
    assert np.array_equal(made.vectors, vectors[made.order])
    assert made.starts[0] == 0
    assert made.starts[-1] == len(vectors)
    assert len(made.starts) == len(made.centres) + 1
    home = np.repeat(np.arange(len(made.centres)), np.diff(made.starts))
    assert np.array_equal(made.homes(made.vectors), home)


def test_two_searches_are_the_same() -> None:
    vectors, _ = faces(SIZES, scatter=0.8)
    assert found(vectors) == found(vectors.copy())


@pytest.mark.parametrize("n", [1, 2, 3, 40])
def test_few_or_equal_vectors(n: int) -> None:
    vectors = np.tile(faces([1])[0], (n, 1))
    assert len(found(vectors)) == n * (n - 1 if n <= 21 else 20)
    assert len(found(np.eye(n, DIMENSION, dtype=np.float32))) == 0


def test_noise_has_no_shape_and_is_not_compared_with_all(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = unit(np.random.default_rng(1).normal(size=(3000, DIMENSION)))
    made = cells.Cells.of(vectors)
    looked = []
    blocks = cells._Search._blocks

    def counted(self: cells._Search, cell: int, rows: NDArray[np.int64]) -> object:
        looked.append(len(rows))
        return blocks(self, cell, rows)

    monkeypatch.setattr(cells._Search, "_blocks", counted)
    monkeypatch.setattr(cells, "MOST", 8.0)
    made.near(vectors, k=20, at_least=-2.0)
    assert len(made.centres) > 100
    assert sum(looked) < 10 * len(vectors)


def test_only_what_is_asked_is_looked_up() -> None:
    vectors, _ = faces(SIZES)
    asked = np.array([3, 5, 400])
    whole = neighbours.among(vectors, k=9, at_least=0.5)
    part = neighbours.among(vectors, k=9, at_least=0.5, asked=asked)
    assert len(part.starts) == len(vectors) + 1
    assert set(part.rows.tolist()) <= set(asked.tolist())
    for row in asked:
        assert (
            part.columns[part.starts[row] : part.starts[row + 1]].tolist()
            == whole.columns[whole.starts[row] : whole.starts[row + 1]].tolist()
        )


def test_groups_are_those_of_a_full_search(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, labels = faces(SIZES)
    vectors = np.vstack([vectors, np.repeat(vectors[:3], 40, axis=0)])
    labels = np.append(labels, np.repeat(labels[:3], 40))
    by_cells = cluster.cluster(vectors, same_person=SAME_PERSON)
    monkeypatch.setattr(neighbours, "EXACT", len(vectors))
    exact = cluster.cluster(vectors, same_person=SAME_PERSON)
    assert evaluate.b3(exact, by_cells).f > 0.99
    assert evaluate.b3(labels, by_cells).f > 0.99
