from __future__ import annotations

import numpy as np
import pytest
from recognition.people import faces

from facetagger.recognition import hits, neighbours


def test_neighbours_are_those_of_a_full_search() -> None:
    vectors, _ = faces([7, 5, 1, 20])
    full = vectors @ vectors.T
    np.fill_diagonal(full, -np.inf)
    indices, similarity = neighbours.knn(vectors, 6)
    expected = np.argsort(-full, axis=1)[:, :6]
    assert np.array_equal(indices, expected)
    np.testing.assert_allclose(similarity, np.take_along_axis(full, expected, axis=1), atol=1e-6)
    assert indices.dtype == np.int32
    assert similarity.dtype == np.float32


def test_blocks_give_the_same_as_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, _ = faces([9, 9, 9])
    whole = neighbours.knn(vectors, 4)
    monkeypatch.setattr(neighbours, "BLOCK_CELLS", 5 * len(vectors))
    for one, other in zip(whole, neighbours.knn(vectors, 4), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-6)


@pytest.mark.parametrize(
    ("n", "k", "width"), [(0, 5, 0), (1, 5, 0), (2, 5, 1), (9, 0, 0), (4, 3, 3)]
)
def test_never_more_neighbours_than_others(n: int, k: int, width: int) -> None:
    vectors, _ = faces([n])
    indices, similarity = neighbours.knn(vectors, k)
    assert indices.shape == similarity.shape == (n, width)
    assert not np.any(indices == np.arange(n)[:, None])


def test_equal_vectors_are_neighbours_in_order() -> None:
    vectors = np.tile(faces([1])[0], (5, 1))
    indices, similarity = neighbours.knn(vectors, 4)
    assert indices[3].tolist() == [0, 1, 2, 4]
    assert np.all(similarity <= 1.0)


@pytest.mark.parametrize("bad", [np.nan, np.inf, 5.0, 0.0])
def test_vectors_must_be_of_norm_one(bad: float) -> None:
    vectors, _ = faces([4])
    vectors[2] = bad
    with pytest.raises(ValueError, match="norm"):
        neighbours.knn(vectors, 2)


def test_vectors_must_be_a_table() -> None:
    with pytest.raises(ValueError, match="shape"):
        neighbours.knn(np.ones(3, dtype=np.float32), 1)
    with pytest.raises(ValueError, match="negative"):
        neighbours.knn(faces([3])[0], -1)


@pytest.mark.parametrize("k", [1, 3, 100])
@pytest.mark.parametrize("at_least", [-2.0, 0.4, 0.8, 2.0])
@pytest.mark.parametrize("cells", [1, 60, 1 << 20])
def test_near_ones_are_those_of_a_full_search(
    monkeypatch: pytest.MonkeyPatch, k: int, at_least: float, cells: int
) -> None:
    monkeypatch.setattr(hits, "BLOCK_CELLS", cells)
    vectors, _ = faces([7, 5, 1, 20])
    queries, _ = faces([3, 2, 1, 1, 2], scatter=0.7)
    full = queries @ vectors.T
    found = neighbours.near(queries, vectors, k=k, at_least=at_least)
    for query, line in enumerate(full):
        part = slice(found.starts[query], found.starts[query + 1])
        expected = [place for place in np.argsort(-line)[:k] if line[place] >= at_least]
        assert found.columns[part].tolist() == expected
        np.testing.assert_allclose(found.similarity[part], line[expected], atol=1e-6)
    assert np.array_equal(found.rows, np.repeat(np.arange(9), np.diff(found.starts)))


@pytest.mark.parametrize(("m", "n"), [(0, 0), (0, 4), (4, 0)])
def test_nothing_is_near_nothing(m: int, n: int) -> None:
    found = neighbours.near(faces([m])[0], faces([n])[0], k=3, at_least=0.0)
    assert found.starts.tolist() == [0] * (m + 1)
    assert len(found.columns) == len(found.similarity) == len(found.rows) == 0


def test_near_ones_must_be_asked_for_properly() -> None:
    with pytest.raises(ValueError, match="k must"):
        neighbours.near(faces([3])[0], faces([3])[0], k=0, at_least=0.0)
    with pytest.raises(ValueError, match="norm"):
        neighbours.near(np.full((1, 64), np.nan, np.float32), faces([3])[0], k=1, at_least=0.0)
