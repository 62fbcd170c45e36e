"""The map's numbers: like faces side by side, the same every time, new ones beside the others."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from recognition import people

from facetagger.recognition import layout, tsne

Points = NDArray[np.float32]


def laid_out(vectors: NDArray[np.float32], labels: NDArray[np.int64]) -> Points:
    *_, last = layout.lay_out(vectors, labels)
    assert last.points is not None
    assert last.done == last.total
    return last.points


def together(points: Points, labels: NDArray[np.int64]) -> float:
    """The part of a face's three neighbours that are the same person."""
    away = np.linalg.norm(points[:, None] - points[None], axis=2)
    near = np.argsort(away, axis=1)[:, 1:4]
    return float((labels[near] == labels[:, None]).mean())


def pushed_slowly(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The formula as it is written: the sum over all pairs."""
    gap = points[:, None] - points[None]
    near = 1.0 / (1.0 + (gap**2).sum(axis=2))
    total = near.sum() - len(points)
    return np.asarray((gap * (near**2)[:, :, None]).sum(axis=1) / total)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fewer rounds: what is tested shows before the map is finished."""
    monkeypatch.setattr(tsne, "_ITERATIONS", 300)
    monkeypatch.setattr(tsne, "_EARLY", 100)


@pytest.mark.usefixtures("quick")
def test_people_hang_together() -> None:
    vectors, labels = people.faces([12, 20, 8, 30, 15, 9])
    assert together(laid_out(vectors, labels), labels) > 0.97


@pytest.mark.usefixtures("quick")
def test_the_same_faces_give_the_same_map() -> None:
    vectors, labels = people.faces([10, 10, 10])
    assert np.array_equal(laid_out(vectors, labels), laid_out(vectors, labels))


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 7])
@pytest.mark.usefixtures("quick")
def test_few_faces(count: int) -> None:
    vectors, labels = people.faces([count])
    points = laid_out(vectors, labels)
    assert points.shape == (count, 2)
    assert np.isfinite(points).all()
    assert len(np.unique(points, axis=0)) == count


@pytest.mark.usefixtures("quick")
def test_the_same_face_many_times() -> None:
    vectors = np.repeat(people.faces([1])[0], 40, axis=0)
    assert np.isfinite(laid_out(vectors, np.zeros(40, np.int64))).all()


@pytest.mark.usefixtures("quick")
def test_of_very_many_some_are_laid_out_and_the_others_beside_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(layout, "MOST", 60)
    vectors, labels = people.faces([40, 40, 40, 40])
    points = laid_out(vectors, labels)
    assert np.isfinite(points).all()
    assert together(points, labels) > 0.95


@pytest.mark.usefixtures("quick")
def test_every_step_says_how_far_it_is() -> None:
    vectors, labels = people.faces([6, 6])
    steps = list(layout.lay_out(vectors, labels))
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert {step.total for step in steps} == {steps[-1].done}
    assert [step.points is None for step in steps] == [True] * (len(steps) - 1) + [False]


def test_what_stands_for_all_is_the_same_part_of_every_group() -> None:
    labels = np.repeat([0, 1, -1], [100, 40, 60])
    rows = layout.spread(labels, 50)
    assert len(np.unique(rows)) == 50
    counts = [(labels[rows] == label).sum() for label in (0, 1, -1)]
    assert all(abs(a - b) <= 1 for a, b in zip(counts, [25, 10, 15], strict=True))


def test_new_faces_lie_beside_their_like_and_nobody_else_moves() -> None:
    vectors, labels = people.faces([20, 20])
    known = np.arange(40) % 4 > 0
    points = np.where(labels[:, None] == 0, [-10.0, 0.0], [10.0, 5.0]).astype(np.float32)
    before = points[known].copy()
    placed = layout.place(vectors[~known], vectors[known], points[known])
    assert np.linalg.norm(placed - points[~known], axis=1).max() < 2.0
    assert len(np.unique(placed, axis=0)) == len(placed)
    assert np.array_equal(points[known], before)


def test_a_face_goes_to_its_group_even_if_another_is_nearer() -> None:
    vectors, labels = people.faces([10, 10])
    points = np.where(labels[:, None] == 0, [-10.0, 0.0], [10.0, 0.0]).astype(np.float32)
    new, known = vectors[:1], slice(1, None)
    for group, side in ((1, 10.0), (0, -10.0), (-1, -10.0)):
        sides = (np.array([group]), labels[known])
        placed = layout.place(new, vectors[known], points[known], sides)
        assert abs(placed[0, 0] - side) < 2.0


def test_a_single_face_can_be_placed_beside_a_single_one() -> None:
    vectors, _ = people.faces([2])
    placed = layout.place(vectors[:1], vectors[1:], np.array([[3.0, 4.0]], np.float32))
    assert np.linalg.norm(placed - [3.0, 4.0]) < 1.0


def test_points_on_each_other_are_moved_apart() -> None:
    random = np.random.default_rng(0)
    points = random.normal(size=(300, 2)).astype(np.float32)
    points[100:200] *= 0.01
    moved = layout.apart(points)

    def crowded(some: Points) -> float:
        away = np.linalg.norm(some[:, None] - some[None], axis=2)
        return float(np.median(np.sort(away, axis=1)[100:200, 1]))

    assert crowded(moved) > 5 * crowded(points)


@settings(max_examples=15, deadline=None)
@given(st.integers(401, 480), st.floats(1e-4, 15.0), st.integers(0, 99))
def test_the_fast_sum_is_the_slow_one(count: int, size: float, seed: int) -> None:
    points = np.random.default_rng(seed).normal(size=(count, 2)) * size
    slow, fast = pushed_slowly(points), tsne.push(points)
    # A quadratic through nodes a third of a unit apart; the kernel bends within a unit.
    assert np.linalg.norm(fast - slow) <= 0.1 * np.linalg.norm(slow)


def test_vectors_are_checked() -> None:
    with pytest.raises(ValueError, match="norm"):
        list(layout.lay_out(np.ones((8, 4), np.float32), np.zeros(8, np.int64)))
