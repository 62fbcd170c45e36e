"""Merge candidates: right pairs, none that is impossible, and promises that are kept."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from recognition import people

from facetagger.recognition import candidates
from facetagger.recognition.candidates import Candidates

Labels = NDArray[np.int64]


def _alike(vectors: NDArray[np.float32], labels: Labels, **options) -> Candidates:
    return candidates.alike(
        vectors, labels, same_person=people.SAME_PERSON, slope=people.SLOPE, **options
    )


def _pairs(found: Candidates) -> list[tuple[int, int]]:
    return list(zip(found.first.tolist(), found.second.tolist(), strict=True))


def _torn(sizes: list[int], seed: int = 0) -> tuple[NDArray[np.float32], Labels, Labels]:
    """Faces of people, each of whom is in two groups: vectors, groups (2 p, 2 p + 1), people."""
    vectors, owner = people.faces(sizes, seed)
    second = np.concatenate([np.arange(size) >= (size + 1) // 2 for size in sizes])
    return vectors, 2 * owner + second, owner


def test_the_two_groups_of_each_person_are_found_the_larger_first() -> None:
    vectors, labels, _ = _torn([9, 7, 5])
    found = _alike(vectors, labels)
    assert sorted(_pairs(found)) == [(0, 1), (2, 3), (4, 5)]
    assert found.probability.dtype == found.similarity.dtype == np.float32
    assert found.probability.min() > 0.9
    assert (np.diff(found.gain) <= 0).all()
    assert _pairs(found)[0] == (0, 1)


def test_a_name_comes_before_size_and_two_names_come_last() -> None:
    vectors, labels, _ = _torn([9, 7, 30])
    found = _alike(vectors, labels, named=np.array([1, 4, 5]))
    assert _pairs(found) == [(1, 0), (2, 3), (4, 5)]
    assert _pairs(_alike(vectors, labels, named=np.array([1, 4, 5]), limit=1)) == [(1, 0)]


def test_pairs_known_to_be_two_people_are_left_out_in_any_order() -> None:
    vectors, labels, _ = _torn([9, 7, 5])
    found = _alike(vectors, labels, impossible=np.array([[1, 0], [4, 5], [77, 2]]))
    assert _pairs(found) == [(2, 3)]


def test_groups_on_one_photo_are_two_people_unless_they_are_copies_there() -> None:
    vectors, labels, _ = _torn([9, 7])
    photos = np.arange(len(labels))
    photos[np.flatnonzero(labels == 1)[0]] = photos[np.flatnonzero(labels == 0)[0]]
    assert _pairs(_alike(vectors, labels, photo_ids=photos)) == [(2, 3)]
    vectors[np.flatnonzero(labels == 1)[0]] = vectors[np.flatnonzero(labels == 0)[0]]
    assert sorted(_pairs(_alike(vectors, labels, photo_ids=photos))) == [(0, 1), (2, 3)]


def test_single_faces_are_for_groups_without_a_name() -> None:
    vectors, _ = people.faces([4, 4, 1], scatter=0.2)
    vectors[7] = people.between(vectors[4], vectors[5], 1)[0]
    labels = np.array([0, 0, 0, 1, 2, 2, 2, 3, -1])
    assert sorted(_pairs(_alike(vectors, labels))) == [(0, 1), (2, 3)]
    assert _pairs(_alike(vectors, labels, named=np.array([0]))) == [(2, 3)]
    crowd = _alike(vectors, labels, singles=10_000)
    assert (crowd.probability < _alike(vectors, labels).probability).all()


def test_a_face_with_a_name_is_compared_with_groups() -> None:
    vectors, _ = people.faces([4, 4], scatter=0.2)
    labels = np.array([0, 0, 0, 1, 2, 2, 2, 2])
    assert _pairs(_alike(vectors, labels, named=np.array([1]))) == [(1, 0)]


def test_a_group_that_is_like_two_others_is_less_surely_one_of_them() -> None:
    vectors, labels, _ = _torn([8, 8])
    alone = _alike(vectors[:8], labels[:8])
    third = people.between(vectors[0], vectors[5], 3)
    crowded = _alike(np.vstack([vectors[:8], third]), np.append(labels[:8], [9, 9, 9]))
    among = dict(zip(_pairs(crowded), crowded.probability.tolist(), strict=True))
    assert among.get((0, 1), 0.0) < alone.probability[0]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_there_is_nothing_to_find_in_little(count: int) -> None:
    vectors, _ = people.faces([count])
    for labels in (np.full(count, -1), np.arange(count)):
        assert len(_alike(vectors, labels).first) == 0


def test_equal_faces_in_thousands_of_groups_take_bounded_memory() -> None:
    vectors = np.tile(people.faces([1])[0], (6000, 1))
    found = _alike(vectors, np.arange(6000) // 2, limit=50)
    assert len(found.first) == 50


@pytest.mark.parametrize(
    ("vectors", "options"),
    [
        (np.ones((2, 4), np.float32), {}),
        (np.full((2, 4), np.nan, np.float32), {}),
        (np.eye(2, dtype=np.float32), {"labels": np.zeros(3, np.int64)}),
        (np.eye(2, dtype=np.float32), {"labels": np.full(2, -2)}),
        (np.eye(2, dtype=np.float32), {"photo_ids": np.zeros(3, np.int64)}),
        (np.eye(2, dtype=np.float32), {"limit": 0}),
    ],
)
def test_what_makes_no_sense_is_said(vectors: NDArray[np.float32], options: dict) -> None:
    with pytest.raises(ValueError, match=r"must be|photo_ids of shape"):
        _alike(vectors, options.pop("labels", np.zeros(2, np.int64)), **options)


@settings(max_examples=40)
@given(
    sizes=st.lists(st.integers(1, 9), min_size=1, max_size=12),
    seed=st.integers(0, 1000),
    limit=st.integers(1, 8),
)
def test_neither_numbers_nor_order_matter_and_a_limit_only_cuts(
    sizes: list[int], seed: int, limit: int
) -> None:
    random = np.random.default_rng(seed)
    vectors, owner = people.faces(sizes, seed, scatter=1.0)
    labels = 2 * owner + random.integers(0, 2, len(owner))
    labels[random.random(len(owner)) < 0.1] = -1
    photos = random.integers(0, 2 * len(owner), len(owner))
    found = _alike(vectors, labels, photo_ids=photos)
    assert ((found.probability >= candidates.ASK) & (found.probability <= 1.0)).all()
    assert len(set(map(frozenset, _pairs(found)))) == len(found.first)
    for first, second in _pairs(found):
        assert np.count_nonzero(labels == first) >= np.count_nonzero(labels == second) > 0
    cut = _alike(vectors, labels, photo_ids=photos, limit=limit)
    assert _pairs(cut) == _pairs(found)[:limit]
    order = random.permutation(len(labels))
    moved = _alike(vectors[order], labels[order], photo_ids=photos[order])
    assert _pairs(moved) == _pairs(found)
    far = _alike(vectors, np.where(labels >= 0, labels + 1000, -1), photo_ids=photos)
    assert [(a - 1000, b - 1000) for a, b in _pairs(far)] == _pairs(found)
