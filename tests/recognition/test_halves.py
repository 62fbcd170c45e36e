from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from recognition.people import SAME_PERSON, faces

from facetagger.recognition import evaluate, guard, halves


def split(vectors: NDArray[np.float32], labels: NDArray[np.int64]) -> NDArray[np.int64]:
    return guard.split_halves(vectors, labels, same_person=SAME_PERSON)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12), st.integers(0, 1000))
def test_many_at_once_are_divided_like_one_by_one(sizes: list[int], seed: int) -> None:
    vectors, people = faces(sizes, seed, scatter=0.9)
    labels = people // 2
    together = halves.split(vectors, labels, bar=0.5, gap=2.0, side=2)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(halves, "SMALL", 0)
        one_by_one = halves.split(vectors, labels, bar=0.5, gap=2.0, side=2)
    assert evaluate.b3(one_by_one, together).f > 1.0 - 1e-9


@given(st.integers(1, 12), st.integers(1, 12), st.integers(0, 1000))
def test_both_ways_to_halve_are_one(one: int, other: int, seed: int) -> None:
    vectors, _ = faces([one, other], seed)
    side = halves.halve(vectors)
    exact = vectors.astype(np.float64)
    assert evaluate.b3(side.astype(int), halves.halve_all((exact @ exact.T)[None])[0]).f == 1.0


def test_equal_faces_have_no_halves() -> None:
    vectors = np.tile(faces([1])[0], (9, 1))
    assert split(vectors, np.zeros(9, dtype=np.int64)).tolist() == [0] * 9
    assert halves.halve_all(np.ones((2, 4, 4))).any(axis=1).tolist() == [False, False]


def test_halves_are_divided_in_turn_and_lone_faces_left() -> None:
    vectors, people = faces([70, 30, 5, 1])
    labels = np.where(people == 3, -1, 0)
    found = split(vectors, labels)
    assert found[-1] == -1
    assert evaluate.b3(people, found).f == 1.0


def test_batches_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, people = faces([4] * 30, scatter=0.9)
    whole = halves.split(vectors, people // 3, bar=0.5, gap=2.0, side=2)
    monkeypatch.setattr(halves, "BATCH", 1)
    assert evaluate.b3(whole, halves.split(vectors, people // 3, bar=0.5, gap=2.0, side=2)).f == 1.0
