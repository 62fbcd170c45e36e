from __future__ import annotations

import numpy as np
import pytest
from recognition.people import faces

from facetagger.recognition import neighbours


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
