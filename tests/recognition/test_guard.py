from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from recognition.people import SAME_PERSON, faces, unit

from facetagger.recognition import evaluate, guard


def test_two_people_in_one_group_are_divided() -> None:
    vectors, labels = faces([12, 5, 3])
    divided = guard.split_halves(vectors, np.zeros(20, dtype=np.int64), same_person=SAME_PERSON)
    assert evaluate.b3(labels, divided).f == 1.0


def test_a_face_that_does_not_belong_is_taken_out() -> None:
    vectors, labels = faces([15, 1])
    divided = guard.split_halves(vectors, np.zeros(16, dtype=np.int64), same_person=SAME_PERSON)
    assert evaluate.b3(labels, divided).f == 1.0


@given(st.integers(2, 30), st.integers(0, 1000))
def test_one_person_stays_whole(size: int, seed: int) -> None:
    vectors, labels = faces([size, 4], seed, scatter=0.4)
    divided = guard.split_halves(vectors, labels, same_person=SAME_PERSON)
    assert evaluate.b3(labels, divided).f == 1.0


def test_faces_in_no_group_stay_in_none() -> None:
    vectors, labels = faces([4, 4])
    labels = np.where(labels == 0, -1, 0)
    divided = guard.split_halves(vectors, labels, same_person=SAME_PERSON)
    assert divided.tolist() == [-1] * 4 + [0] * 4
    none = np.full(8, -1)
    assert guard.split_halves(vectors, none, same_person=SAME_PERSON).tolist() == [-1] * 8


def test_a_lone_face_joins_by_the_mean() -> None:
    vectors, labels = faces([20, 20, 1])
    far = unit(vectors[:1] + 0.8 * faces([1], seed=7)[0])
    asked = np.vstack([vectors, far])
    before = np.r_[np.where(labels == 2, -1, labels), -1]
    after = guard.join(asked, before, same_person=SAME_PERSON)
    assert after.tolist() == [0] * 20 + [1] * 20 + [-1, 0]


def test_nobody_to_join() -> None:
    vectors, _ = faces([3])
    for labels in ([-1, -1, -1], [0, 0, 0]):
        joined = guard.join(vectors, np.array(labels), same_person=SAME_PERSON)
        assert joined.tolist() == labels


def test_two_people_on_the_same_photos_are_two() -> None:
    vectors, labels = faces([8, 8])
    photos = np.tile(np.arange(8), 2)
    divided = guard.split_twice(vectors, np.zeros(16, dtype=np.int64), photos)
    assert evaluate.b3(labels, divided).f == 1.0
    three, labels = faces([6, 6, 6])
    divided = guard.split_twice(three, np.zeros(18, dtype=np.int64), np.tile(np.arange(6), 3))
    assert evaluate.b3(labels, divided).f == 1.0


def test_a_mirror_or_a_collage_divides_nobody() -> None:
    vectors, _ = faces([10])
    twice = np.vstack([vectors, unit(vectors + 0.01 * faces([10], seed=3)[0])])
    labels = np.zeros(20, dtype=np.int64)
    for photos in (np.tile(np.arange(10), 2), np.r_[np.arange(18), 0, 1], np.zeros(20, dtype=int)):
        assert guard.split_twice(twice, labels, photos).max() == 0


def test_groups_no_photo_shows_twice_stay() -> None:
    vectors, labels = faces([5, 4, 1])
    labels = np.where(labels == 2, -1, 0)
    assert np.array_equal(guard.split_twice(vectors, labels, np.arange(10)), labels)
