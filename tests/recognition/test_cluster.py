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


@pytest.mark.parametrize(
    "module", ["cluster", "classify", "evaluate", "neighbours", "guard", "growing"]
)
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


@given(st.integers(8, 40), st.integers(8, 40), st.floats(0.0, 1.0), SEEDS)
def test_one_face_between_two_groups_merges_them_never(
    one: int, other: int, share: float, seed: int
) -> None:
    vectors, labels = faces([one, other], seed)
    bridge = unit((1.0 - share) * vectors[:1] + share * vectors[-1:])
    found = group(np.vstack([vectors, bridge]))[:-1]
    assert not set(found[labels == 0]) & set(found[labels == 1]) - {-1}


def test_one_person_with_many_faces() -> None:
    vectors, labels = faces([4_000, 20])
    assert same_groups(group(vectors), labels)


def test_many_people_with_one_face_each() -> None:
    assert np.all(group(faces([1] * 5_000)[0]) == -1)


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


@pytest.mark.parametrize(
    "vectors",
    [
        np.full((3, 8), np.nan),
        np.full((3, 8), np.inf),
        np.zeros((3, 8)),
        np.ones(8),
        np.ones((3, 8)),
    ],
)
def test_what_is_no_vector_of_norm_one(vectors: NDArray[np.float64]) -> None:
    with pytest.raises(ValueError, match="vectors must be"):
        group(vectors.astype(np.float32))
