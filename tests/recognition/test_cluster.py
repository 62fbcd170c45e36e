from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from recognition.people import DIMENSION, SAME_PERSON, between, faces, unit

from facetagger.recognition import cluster, evaluate

SIZES = st.lists(st.integers(1, 9), min_size=1, max_size=12)
SEEDS = st.integers(0, 10_000)


def group(vectors: NDArray[np.float32], **more: NDArray[np.int64]) -> NDArray[np.int64]:
    return cluster.cluster(vectors, same_person=SAME_PERSON, **more)


def same_groups(one: NDArray[np.int64], other: NDArray[np.int64]) -> bool:
    return evaluate.b3(one, other).f > 1.0 - 1e-12


@pytest.mark.parametrize("module", ["cluster", "classify", "evaluate", "neighbours", "guard"])
def test_heavy_libraries_wait_for_their_first_use(module: str) -> None:
    code = (
        f"import sys, facetagger.recognition.{module};"
        "print([n for n in ('scipy', 'sklearn', 'hdbscan') if n in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [
        ([], []),
        ([1], [-1]),
        ([2], [0, 0]),
        ([1, 1], [-1, -1]),
        ([3], [0, 0, 0]),
        ([1, 2], [-1, 0, 0]),
        ([1, 1, 1], [-1, -1, -1]),
        ([2, 3], [1, 1, 0, 0, 0]),
    ],
)
def test_few_faces(sizes: list[int], expected: list[int]) -> None:
    assert group(faces(sizes)[0]).tolist() == expected


@pytest.mark.parametrize("n", [2, 3, 64, 65, 300])
def test_equal_faces_are_one_group(n: int) -> None:
    assert group(np.tile(faces([1])[0], (n, 1))).tolist() == [0] * n


def test_people_and_strangers() -> None:
    vectors, labels = faces([40, 2, 9, 3, 17, *[1] * 60])
    found = group(vectors)
    assert same_groups(found, labels)
    assert np.array_equal(np.unique(found[found >= 0], return_counts=True)[1], [40, 17, 9, 3, 2])


@given(SIZES, SEEDS)
def test_labels_are_numbers_without_gaps_largest_first(sizes: list[int], seed: int) -> None:
    vectors, _ = faces(sizes, seed, scatter=0.9)
    found = group(vectors)
    assert found.dtype == np.int64
    assert found.shape == (len(vectors),)
    counts = np.bincount(found[found >= 0])
    assert np.all(counts >= 2)
    assert np.all(np.diff(counts) <= 0)


@given(SIZES, SEEDS, st.booleans())
def test_the_order_of_faces_does_not_matter(sizes: list[int], seed: int, photos: bool) -> None:
    vectors, _ = faces(sizes, seed, scatter=0.9)
    random = np.random.default_rng(seed)
    ids = random.integers(0, 6, len(vectors)) if photos else np.arange(len(vectors))
    order = random.permutation(len(vectors))
    found = group(vectors, photo_ids=ids)
    assert same_groups(found[order], group(vectors[order], photo_ids=ids[order]))
    assert np.array_equal(found, group(vectors, photo_ids=ids))


@given(SIZES, SEEDS)
def test_a_photo_shows_nobody_twice(sizes: list[int], seed: int) -> None:
    vectors, _ = faces(sizes, seed)
    photos = np.random.default_rng(seed).integers(0, max(2, len(vectors) // 3), len(vectors))
    found = group(vectors, photo_ids=photos)
    inside = found >= 0
    pairs = np.column_stack([found[inside], photos[inside]])
    assert len(np.unique(pairs, axis=0)) == len(pairs)


def test_of_two_faces_on_one_photo_the_worse_one_leaves() -> None:
    vectors, _ = faces([8])
    odd = unit(vectors[:1] + 0.6 * faces([1], seed=5)[0])
    photos = np.array([*range(8), 3])
    found = group(np.vstack([vectors, odd]), photo_ids=photos)
    assert found.tolist() == [0] * 8 + [-1]


@pytest.mark.parametrize("dimension", [16, 32, 128])
@pytest.mark.parametrize("same_person", [0.3, 0.6, 0.9])
def test_noise_is_no_person(dimension: int, same_person: float) -> None:
    vectors = unit(np.random.default_rng(1).normal(size=(1500, dimension)))
    found = cluster.cluster(vectors, same_person=same_person)
    assert np.bincount(found + 1)[1:].max(initial=0) < 150


def test_faces_that_all_lean_one_way_are_no_person() -> None:
    # As dlib's do: strangers have a mean cosine of 0.77 there.
    random = np.random.default_rng(2)
    vectors = unit(0.9 * np.eye(DIMENSION)[0] + 0.5 * random.normal(size=(800, DIMENSION)) / 8)
    assert np.all(cluster.cluster(vectors, same_person=0.9) == -1)


@pytest.mark.parametrize("steps", [1, 2, 5, 10, 30])
@pytest.mark.parametrize("size", [6, 25, 60])
def test_a_bridge_of_faces_merges_nobody(steps: int, size: int) -> None:
    vectors, labels = faces([size, size])
    found = group(np.vstack([vectors, between(vectors[0], vectors[-1], steps)]))[: len(labels)]
    assert not set(found[labels == 0]) & set(found[labels == 1]) - {-1}
    assert evaluate.b3(labels, found).f > 0.9


def test_a_web_of_bridges_merges_no_library() -> None:
    vectors, labels = faces([12] * 30)
    ends = np.random.default_rng(3).integers(0, len(vectors), (200, 2))
    found = group(np.vstack([vectors, unit(vectors[ends[:, 0]] + vectors[ends[:, 1]])]))
    assert np.bincount(found + 1)[1:].max() < 40
    assert evaluate.pairs(labels, found[: len(labels)]).precision > 0.95


def test_copies_of_photos_do_not_divide_people() -> None:
    vectors, labels = faces([20, 15, 4, 1, 1], scatter=0.7)
    again = np.r_[np.arange(0, 20, 3), 0, 0, 0, 39]
    found = group(np.vstack([vectors, vectors[again]]))
    assert same_groups(found, np.r_[labels, labels[again]])


@pytest.mark.parametrize(
    "wrong",
    [
        {"same_person": 1.0},
        {"same_person": -2.0},
        {"same_person": 0.5, "min_samples": 0},
        {"same_person": 0.5, "photo_ids": np.arange(3)},
    ],
)
def test_wrong_arguments(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(name for name in reversed(wrong))):
        cluster.cluster(faces([4])[0], **wrong)


def grow(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    photo_ids: NDArray[np.int64] | None = None,
) -> NDArray[np.int64]:
    return cluster.grow(vectors, labels, photo_ids=photo_ids, same_person=SAME_PERSON)


@given(SIZES, SEEDS, st.booleans())
def test_growing_never_moves_a_grouped_face(sizes: list[int], seed: int, photos: bool) -> None:
    vectors, _ = faces(sizes, seed, scatter=0.8)
    random = np.random.default_rng(seed)
    fixed = random.integers(-1, 4, len(vectors)) * 7
    fixed[fixed < 0] = -1
    ids = random.integers(0, 5, len(vectors)) if photos else None
    grown = grow(vectors, fixed, ids)
    assert np.array_equal(grown[fixed >= 0], fixed[fixed >= 0])
    added = grown[fixed < 0]
    new = added[~np.isin(added, fixed)]
    assert np.all(new > fixed.max())
    assert np.all(np.unique(new, return_counts=True)[1] >= 2)
    if ids is not None:  # what was fixed may break the rule; what was added does not
        for face in np.flatnonzero((fixed < 0) & (grown >= 0)):
            assert np.count_nonzero((grown == grown[face]) & (ids == ids[face])) == 1


def test_new_faces_find_their_groups_and_form_others() -> None:
    vectors, labels = faces([10, 10, 6, 1])
    fixed = np.where(labels == 0, 5, np.where(labels == 1, 2, -1))
    fixed[[1, 2, 3, 15]] = -1
    expected = np.where(labels == 0, 5, np.where(labels == 1, 2, np.where(labels == 2, 6, -1)))
    assert np.array_equal(grow(vectors, fixed), expected)


def test_one_person_in_two_groups_stays_in_two_groups() -> None:
    vectors, _ = faces([12])
    fixed = np.array([3] * 4 + [9] * 6 + [-1] * 2)
    assert grow(vectors, fixed).tolist() == [3] * 4 + [9] * 6 + [9] * 2


def test_growing_nothing() -> None:
    none = np.empty(0, dtype=np.int64)
    assert grow(faces([])[0], none).tolist() == []
    assert grow(faces([2])[0], np.array([4, 4])).tolist() == [4, 4]


def test_growing_from_nothing_is_clustering() -> None:
    vectors, _ = faces([5, 8, 1, 3])
    none = np.full(len(vectors), -1)
    assert np.array_equal(grow(vectors, none), group(vectors))


def test_twenty_rounds_of_new_photos_move_and_lose_nobody() -> None:
    vectors, labels = faces([30] * 8 + [1] * 60, scatter=0.7)
    order = np.random.default_rng(4).permutation(len(vectors))
    vectors, labels = vectors[order], labels[order]
    known = np.empty(0, dtype=np.int64)
    for count in np.linspace(15, len(vectors), 20).astype(int):
        before = np.r_[known, np.full(count - len(known), -1)]
        known = grow(vectors[:count], before)
        assert np.array_equal(known[before >= 0], before[before >= 0])
    assert evaluate.b3(labels, known).f > 0.97


def test_labels_to_grow_must_fit() -> None:
    with pytest.raises(ValueError, match="labels"):
        grow(faces([3])[0], np.array([0, 1]))
    with pytest.raises(ValueError, match="labels"):
        grow(faces([2])[0], np.array([0, -2]))


def test_poor_faces_join_the_group_they_are_like_and_start_none() -> None:
    vectors, labels = faces([8, 8, 6])
    poor = (labels == 2) | (np.arange(22) % 8 == 7)
    given = np.where(poor, -1, labels * 10 + 5)
    found = cluster.follow(vectors, given, poor, same_person=SAME_PERSON)
    assert np.array_equal(found, np.where(labels == 2, -1, labels * 10 + 5))


def test_poor_faces_stay_out_of_a_group_that_has_their_photo() -> None:
    vectors, labels = faces([6])
    poor = np.arange(6) >= 4
    given = np.where(poor, -1, labels)
    photos = np.array([0, 1, 2, 3, 0, 9])
    found = cluster.follow(vectors, given, poor, photo_ids=photos, same_person=SAME_PERSON)
    assert found.tolist() == [0, 0, 0, 0, -1, 0]


def test_poor_faces_stay_alone_where_there_is_no_group() -> None:
    vectors, _ = faces([3])
    nobody = np.full(3, -1)
    assert np.array_equal(
        cluster.follow(vectors, nobody, nobody < 0, same_person=SAME_PERSON), nobody
    )
