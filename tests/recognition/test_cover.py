from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from recognition.people import faces

from facetagger.recognition import cover


def test_the_best_face_is_not_the_cover_if_it_is_an_intruder() -> None:
    vectors, _ = faces([6, 1])
    quality = np.linspace(0.5, 0.9, 7).astype(np.float32)
    numbers, rows = cover.covers(vectors, np.full(7, 4), quality, quality > 0)
    assert numbers.tolist() == [4]
    assert rows[0] != 6


def test_of_faces_equally_near_the_best_is_the_cover() -> None:
    vectors = np.repeat(faces([1])[0], 5, axis=0)
    quality = np.array([0.3, 0.8, 0.9, 0.8, 0.9], np.float32)
    assert cover.covers(vectors, np.zeros(5, np.int64), quality, quality > 0)[1].tolist() == [2]


def test_a_face_that_shows_little_is_no_cover_unless_all_do() -> None:
    vectors, labels = faces([3, 2])
    clear = np.array([False, True, False, False, False])
    quality = np.where(clear, 0.5, 0.3).astype(np.float32)
    numbers, rows = cover.covers(vectors, labels, quality, clear)
    assert numbers.tolist() == [0, 1]
    assert rows[0] == 1
    assert rows[1] in (3, 4)


def test_without_groups_there_are_no_covers() -> None:
    vectors, _ = faces([2])
    numbers, rows = cover.covers(vectors, np.full(2, -1), np.ones(2, np.float32), np.ones(2, bool))
    assert (len(numbers), len(rows)) == (0, 0)


@given(st.lists(st.integers(1, 6), min_size=1, max_size=6), st.integers(0, 999))
def test_each_group_has_a_cover_of_its_own_in_its_central_half(sizes: list[int], seed: int) -> None:
    vectors, labels = faces(sizes, seed)
    random = np.random.default_rng(seed)
    labels = np.where(random.random(len(labels)) < 0.2, -1, labels * 3)
    quality, clear = random.random(len(labels)).astype(np.float32), random.random(len(labels)) < 0.7
    numbers, rows = cover.covers(vectors, labels, quality, clear)
    assert numbers.tolist() == sorted({*labels.tolist()} - {-1})
    assert labels[rows].tolist() == numbers.tolist()
    for number, row in zip(numbers, rows, strict=True):
        members = np.flatnonzero(labels == number)
        if clear[members].any():
            assert clear[row]
            fit = vectors[members] @ vectors[members].sum(axis=0)
            members, fit = members[clear[members]], fit[clear[members]]
            rank = np.count_nonzero(fit > fit[members == row] + 1e-5)
            assert rank < (len(members) + 1) // 2
