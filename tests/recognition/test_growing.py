from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from recognition.people import SAME_PERSON, faces

from facetagger.recognition import cluster, evaluate, growing

SIZES = st.lists(st.integers(1, 9), min_size=1, max_size=12)
SEEDS = st.integers(0, 10_000)


def grow(
    vectors: NDArray[np.float32],
    labels: NDArray[np.int64],
    photo_ids: NDArray[np.int64] | None = None,
) -> NDArray[np.int64]:
    return growing.grow(vectors, labels, photo_ids=photo_ids, same_person=SAME_PERSON)


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
    grown = grow(vectors, fixed)
    assert grown[:10].tolist() == fixed[:10].tolist()
    assert set(grown[10:].tolist()) <= {3, 9}


def test_growing_nothing() -> None:
    none = np.empty(0, dtype=np.int64)
    assert grow(faces([])[0], none).tolist() == []
    assert grow(faces([2])[0], np.array([4, 4])).tolist() == [4, 4]


def test_growing_from_nothing_is_clustering() -> None:
    vectors, _ = faces([5, 8, 1, 3])
    none = np.full(len(vectors), -1)
    assert np.array_equal(grow(vectors, none), cluster.cluster(vectors, same_person=SAME_PERSON))


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
    found = growing.follow(vectors, given, poor, same_person=SAME_PERSON)
    assert np.array_equal(found, np.where(labels == 2, -1, labels * 10 + 5))


def test_poor_faces_stay_out_of_a_group_that_has_their_photo() -> None:
    vectors, labels = faces([6])
    poor = np.arange(6) >= 4
    given = np.where(poor, -1, labels)
    photos = np.array([0, 1, 2, 3, 0, 9])
    found = growing.follow(vectors, given, poor, photo_ids=photos, same_person=SAME_PERSON)
    assert found.tolist() == [0, 0, 0, 0, -1, 0]


def test_more_blurred_faces_than_clear_ones_join_no_group() -> None:
    """It would be like blur, and not somebody."""
    vectors, _ = faces([10])
    for clear, joins in ((5, True), (4, False)):
        shows = np.arange(10) < clear
        given = np.where(shows, 7, -1)
        found = growing.follow(vectors, given, ~shows, shows=shows, same_person=SAME_PERSON)
        assert np.array_equal(found, np.where(shows | joins, 7, -1))
    shows = np.arange(10) < 5
    inside = np.where(np.arange(10) < 9, 7, -1)  # with four blurred ones there is room for one
    found = growing.follow(vectors, inside, inside < 0, shows=shows, same_person=SAME_PERSON)
    assert found[9] == 7
    shows[4] = False
    found = growing.follow(vectors, inside, inside < 0, shows=shows, same_person=SAME_PERSON)
    assert found[9] == -1


def test_poor_faces_stay_alone_where_there_is_no_group() -> None:
    vectors, _ = faces([3])
    nobody = np.full(3, -1)
    assert np.array_equal(
        growing.follow(vectors, nobody, nobody < 0, same_person=SAME_PERSON), nobody
    )


def test_only_new_faces_ask_and_lone_ones_go_along() -> None:
    vectors, labels = faces([4, 4, 1])
    nobody = np.full(9, -1)
    new = np.array([True] + [False] * 8)
    found = growing.grow(vectors, nobody, new, same_person=SAME_PERSON)
    assert np.array_equal(found, np.where(labels == 0, 0, -1)), "the others were looked at before"
    none = growing.grow(vectors, nobody, np.zeros(9, bool), same_person=SAME_PERSON)
    assert np.array_equal(none, nobody)


def test_a_few_new_faces_among_many_find_what_clustering_all_would_find() -> None:
    """So few that only what is near them is looked at."""
    vectors, labels = faces([12] * 20 + [2] * 10 + [1] * 10)
    random = np.random.default_rng(1)
    known = cluster.cluster(vectors, same_person=SAME_PERSON)
    asks = np.zeros(len(vectors), bool)
    asks[random.choice(240, 6, replace=False)] = True  # of the large groups
    asks[[240, 241, 242, 260]] = True  # a group of two, one of another, one who is alone
    assert np.count_nonzero(asks) < growing.MANY * len(vectors)
    found = growing.grow(vectors, np.where(asks, -1, known), asks, same_person=SAME_PERSON)
    assert evaluate.b3(labels, found).f == 1.0
    assert np.array_equal(found[:240], known[:240])
    assert found[240] == found[241] > known.max()
    assert found[260] == -1


def test_lone_faces_near_new_ones_wake() -> None:
    vectors, _ = faces([3, 3, 3])
    new, lone = np.zeros(9, bool), np.zeros(9, bool)
    new[[0, 3]], lone[[1, 4, 7]] = True, True
    woken = growing.wake(vectors, new, lone, same_person=SAME_PERSON)
    assert np.flatnonzero(woken).tolist() == [0, 1, 3, 4]
    assert not growing.wake(vectors, lone & new, lone, same_person=SAME_PERSON).any()


def apart(*pairs: tuple[int, int]) -> NDArray[np.int64]:
    return np.array(pairs, np.int64).reshape(-1, 2)


def test_a_face_joins_no_group_with_a_face_it_was_told_apart_from() -> None:
    vectors, _ = faces([8])
    fixed = np.array([3] * 5 + [-1] * 3)
    grown = growing.grow(vectors, fixed, apart=apart((2, 6)), same_person=SAME_PERSON)
    assert grown.tolist() == [3] * 6 + [-1, 3]
    both = growing.grow(vectors, fixed, apart=apart((5, 6)), same_person=SAME_PERSON)
    assert sorted(both[5:7].tolist()) == [-1, 3], "only one of the two"
    poor = np.arange(8) >= 5
    led = growing.follow(vectors, fixed, poor, apart=apart((2, 6)), same_person=SAME_PERSON)
    assert led.tolist() == [3] * 6 + [-1, 3]


@given(SIZES, SEEDS, st.data())
def test_growing_keeps_apart_who_was_told_apart(sizes: list[int], seed: int, data) -> None:
    vectors, labels = faces(sizes, seed, scatter=0.7)
    n = len(vectors)
    random = np.random.default_rng(seed)
    fixed = np.where(random.random(n) < 0.4, labels, -1)
    row = st.integers(0, n - 1)
    pairs = apart(*data.draw(st.lists(st.tuples(row, row).filter(lambda p: p[0] != p[1]))))
    grown = growing.grow(vectors, fixed, apart=pairs, same_person=SAME_PERSON)
    assert np.array_equal(grown[fixed >= 0], fixed[fixed >= 0])
    one, other = pairs.T
    met = (grown[one] == grown[other]) & (grown[one] >= 0)
    assert np.array_equal(met, met & (fixed[one] >= 0) & (fixed[other] >= 0))


@pytest.mark.parametrize("count", [0, 1, 2])
def test_growing_hardly_anything(count: int) -> None:
    vectors = np.repeat(faces([1])[0], count, axis=0)
    expected = [0, 0] if count == 2 else [-1] * count
    assert grow(vectors, np.full(count, -1)).tolist() == expected
    assert grow(vectors, np.full(count, 5)).tolist() == [5] * count


def test_equal_faces_grow_into_one_group() -> None:
    vectors = np.repeat(faces([1])[0], 300, axis=0)
    fixed = np.where(np.arange(300) < 295, 2, -1)
    assert set(grow(vectors, fixed).tolist()) == {2}


@pytest.mark.parametrize("may", [True, False])
def test_a_loose_group_that_turns_out_to_be_two_people_is_divided(may: bool) -> None:
    vectors, _ = faces([8, 5])
    fixed = np.full(13, -1)
    fixed[[0, 1, 8]] = 7  # there was one face of the second person when they were grouped
    loose = np.full(13, may)
    grown = growing.grow(vectors, fixed, loose=loose, same_person=SAME_PERSON)
    assert grown[:8].tolist() == [7] * 8, "the number stays with the largest part"
    if may:
        assert grown[8] == -1 or set(grown[8:].tolist()) == {8}
    else:
        assert grown[8] == 7
    assert -1 not in grown[9:]


def test_a_group_that_nobody_joins_is_not_looked_at() -> None:
    vectors, labels = faces([6, 6, 4])
    fixed = np.where(labels < 2, 3, -1)
    grown = growing.grow(vectors, fixed, loose=np.ones(16, bool), same_person=SAME_PERSON)
    assert np.array_equal(grown, np.where(labels < 2, 3, 4))


def test_poor_faces_draw_nobody_into_their_group() -> None:
    """A row of faces, each like the one before, of which only the first ones show something."""
    start, end = faces([1, 1], seed=3)[0]
    row = [start + step * (end - start) for step in np.linspace(0.0, 1.0, 40)]
    vectors = (np.array(row) / np.linalg.norm(row, axis=1)[:, None]).astype(np.float32)
    shows = np.arange(40) < 20
    labels = np.where(shows, 0, -1)
    far, drawn = labels, labels
    for seen in range(22, 41, 2):  # as photos come
        asks = ~shows & (np.arange(40) < seen)
        far = growing.follow(vectors, far, asks, shows=shows, same_person=SAME_PERSON)
        drawn = growing.follow(vectors, drawn, asks, same_person=SAME_PERSON)
    assert 20 < np.count_nonzero(far == 0) < 40
    assert np.count_nonzero(drawn == 0) == 40
