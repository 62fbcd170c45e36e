from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from recognition import people

from facetagger.recognition import cluster, simulate
from facetagger.recognition.session import Session

CALIBRATION = {"same_person": people.SAME_PERSON, "slope": people.SLOPE}


def work(
    vectors: NDArray[np.float32], truth: NDArray[np.int64], groups: NDArray[np.int64]
) -> simulate.Work:
    return simulate.simulate(vectors, truth, groups, **CALIBRATION)


def test_good_groups_take_one_action_a_person() -> None:
    vectors, truth = people.faces([9, 7, 5])
    done = work(vectors, truth, truth)
    assert done.actions == simulate.Count(named=3)
    assert (done.per_thousand, done.floor_per_thousand) == (pytest.approx(1000 * 3 / 21),) * 2
    assert (done.to_name, done.named, done.wrong) == (21, 21, 0)


def test_faces_on_their_own_are_suggested_once_their_person_is_known() -> None:
    vectors, truth = people.faces([9, 30])
    groups = truth.copy()
    groups[9 + 4 :] = -1
    done = work(vectors, truth, groups)
    # Two names; 26 faces on their own are one full page of 24 and one of two.
    assert done.actions == simulate.Count(named=2, pages=2)
    assert done.suggestions == 26


def test_a_second_group_of_somebody_is_accepted() -> None:
    vectors, truth = people.faces([20])
    done = work(vectors, truth, np.repeat([0, 1], 10))
    assert done.actions == simulate.Count(named=1, accepted=1)


def test_every_wrong_face_is_taken_out_and_named() -> None:
    vectors, truth = people.faces([9, 8])
    groups = truth.copy()
    groups[9:12] = 0
    # Three faces of the second person are in the group of the first, who is named first: nobody
    # knows the second one then. Named, it is suggested for them: on a page.
    done = work(vectors, truth, groups)
    assert done.actions == simulate.Count(named=2, taken_out=3, pages=1)


def test_taken_out_faces_go_to_people_with_a_name() -> None:
    vectors, truth = people.faces([15, 8])
    # Three faces of the first person, who has the larger group all the same, are in the second.
    done = work(vectors, truth, np.where(np.arange(23) < 3, 1, truth))
    assert done.actions == simulate.Count(named=2, taken_out=3)


def test_strangers_cost_what_is_made_of_them() -> None:
    vectors, truth = people.faces([9, 1, 1, 1])
    truth[-1] = -1
    alone = np.where(truth == 0, 0, -1)
    assert work(vectors, truth, alone).actions == simulate.Count(named=1)
    assert work(vectors, truth, alone).floor == 1
    # A group of strangers is set aside whole; a stranger in somebody's group is taken out.
    together = np.where(truth == 0, 0, 1)
    assert work(vectors, truth, together).actions == simulate.Count(named=1, set_aside=1)
    assert work(vectors, truth, np.zeros(12)).actions == simulate.Count(named=1, taken_out=3)


def test_a_wrong_suggestion_is_refused_once() -> None:
    vectors, truth = people.faces([9])
    # A stranger who looks just like the one who is named.
    vectors, truth = np.vstack([vectors, vectors[:1]]), np.append(truth, -1)
    done = work(vectors, truth, np.append(np.zeros(9), -1))
    assert done.actions == simulate.Count(named=1, pages=1, refused=1)
    assert done.wrong == 0


def test_nobody_is_suggested_twice_on_one_photo() -> None:
    vectors, truth = people.faces([9])
    vectors, truth = np.vstack([vectors, vectors[:1]]), np.append(truth, -1)
    photos = np.append(np.arange(9), 0)
    done = simulate.simulate(
        vectors, truth, np.append(np.zeros(9), -1), photo_ids=photos, **CALIBRATION
    )
    assert done.actions == simulate.Count(named=1)


def test_faces_too_poor_to_learn_from_teach_nothing() -> None:
    vectors, truth = people.faces([6])
    groups = np.array([0, 0, 0, -1, -1, -1])
    done = simulate.simulate(vectors, truth, groups, trains=np.zeros(6, np.bool_), **CALIBRATION)
    assert done.actions == simulate.Count(named=1, single=3)


def test_what_comes_after_ten_people() -> None:
    vectors, truth = people.faces([8] * 12)
    groups = np.where(np.arange(len(truth)) % 8 < 5, truth, truth + 12)
    done = work(vectors, truth, groups)
    assert done.new_later == 2
    assert done.later.total == done.new_later + done.later.confirmations
    assert done.confirmed_later == 1.0
    # With fewer people nothing comes after.
    assert work(*people.faces([8] * 3), people.faces([8] * 3)[1]).later.total == 0


@given(st.lists(st.integers(1, 7), min_size=1, max_size=9), st.integers(0, 5), st.data())
def test_everybody_gets_the_right_name_from_any_groups(
    sizes: list[int], seed: int, data: st.DataObject
) -> None:
    vectors, truth = people.faces(sizes, seed, scatter=1.2)
    groups = np.array(
        data.draw(st.lists(st.integers(-1, 6), min_size=len(truth), max_size=len(truth)))
    )
    done = work(vectors, truth, groups)
    assert (done.named, done.wrong) == (done.to_name, 0)
    assert done.actions.total >= done.floor == sum(size > 1 for size in sizes)


def test_few_actions_on_the_programs_own_groups() -> None:
    vectors, truth = people.faces([12] * 20 + [1] * 60, scatter=0.7)
    groups = cluster.cluster(vectors, same_person=people.SAME_PERSON)
    assert work(vectors, truth, groups).actions.total <= 1.5 * 20


def test_nothing_to_name() -> None:
    nothing = np.empty(0, np.int64)
    assert work(np.empty((0, 8), np.float32), nothing, nothing).actions.total == 0
    with pytest.raises(ValueError, match="2 people"):
        work(np.eye(3, dtype=np.float32), np.zeros(2, np.int64), np.zeros(3, np.int64))


def test_questions_are_answered_before_the_next_name() -> None:
    vectors, truth = people.faces([12, 12])
    groups = np.where(np.arange(24) % 12 < 6, truth, truth + 2)
    asked = simulate.simulate(vectors, truth, groups, questions=True, **CALIBRATION)
    # Both people are made whole before either has a name.
    assert asked.actions == simulate.Count(named=2, same=2)
    assert asked.named == 24


def test_a_no_is_counted_and_the_question_does_not_come_again() -> None:
    vectors, truth = people.faces([12])
    # Two brothers who look the same.
    twins = np.where(np.arange(12) < 6, 0, 1)
    asked = simulate.simulate(vectors, twins, twins, questions=True, **CALIBRATION)
    assert asked.actions.different == 1
    assert asked.named == 12
    assert truth.max() == 0


def test_a_group_is_refused_once_half_of_its_faces_are() -> None:
    vectors, _ = people.faces([16])
    groups = np.repeat([0, 1], 8)
    session = Session(
        vectors, groups, np.arange(16), np.ones(16, np.bool_), same_person=0.45, slope=25.0
    )
    session.confirm(np.arange(8), 7)
    session.learn()
    assert (session.suggested[8:] == 7).all()
    session.refuse(np.arange(8, 11), 7)
    session.learn()
    assert session.suggested[8:].tolist() == [-1] * 3 + [7] * 5
    session.refuse(np.array([11]), 7)
    session.learn()
    assert (session.suggested[8:] == -1).all()
