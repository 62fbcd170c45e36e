from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facetagger.recognition import evaluate

LABELS = st.lists(st.tuples(st.integers(-1, 4), st.integers(-1, 4)), max_size=30)

# Bagga and Baldwin's example: 12 mentions of three people of 5, 2 and 5.
TRUTH = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3]


def test_b3_by_hand() -> None:
    # Their first response joins the second person and the third.
    precision, recall, f = evaluate.b3(TRUTH, [1] * 5 + [2] * 7)
    # 5 faces of 1; 2 of 2/7; 5 of 5/7.
    assert precision == pytest.approx((5 + 2 * 2 / 7 + 5 * 5 / 7) / 12)
    assert precision == pytest.approx(0.7619, abs=1e-4)
    assert recall == 1.0
    assert f == pytest.approx(2 * precision / (precision + 1))
    # Their second joins the first and the third: worse, as more faces are wrong.
    assert evaluate.b3(TRUTH, [1] * 5 + [2] * 2 + [1] * 5).precision == pytest.approx(7 / 12)


def test_faces_in_no_group_are_groups_of_one() -> None:
    # Person 7 has three faces, one of them alone; -1 in the truth is a stranger each.
    score = evaluate.b3([7, 7, 7, -1, -1], [0, 0, -1, -1, -1])
    assert score.precision == 1.0
    assert score.recall == pytest.approx((2 * 2 / 3 + 1 / 3 + 2) / 5)
    assert evaluate.b3([-1, -1], [3, 3]).precision == 0.5


def test_pairs_by_hand() -> None:
    # 10 + 1 + 10 pairs wanted; 10 + 21 made; all wanted ones among them.
    precision, recall, _ = evaluate.pairs(TRUTH, [1] * 5 + [2] * 7)
    assert precision == pytest.approx(21 / 31)
    assert recall == 1.0
    assert evaluate.pairs([1, 1], [-1, -1]) == (1.0, 0.0, 0.0)


def test_actions_by_hand() -> None:
    # Two groups to name, one face of person 2 in the wrong one, one lonely face of person 1;
    # the lonely face of person 3, who has no other, costs nothing.
    counted = evaluate.actions([1, 1, 1, 2, 2, 2, 3, 1], [0, 0, 0, 0, 1, 1, -1, -1])
    assert (counted.groups, counted.wrong, counted.lonely, counted.floor) == (2, 1, 1, 2)
    assert counted.total == 4
    assert counted.per_thousand == 500.0
    assert counted.floor_per_thousand == 250.0


@given(LABELS)
def test_scores_are_fractions_and_a_mirror(labels: list[tuple[int, int]]) -> None:
    truth, found = [a for a, _ in labels], [b for _, b in labels]
    for measure in (evaluate.b3, evaluate.pairs):
        score = measure(truth, found)
        assert all(0.0 <= value <= 1.0 for value in score)
        other = measure(found, truth)
        assert (score.precision, score.recall) == pytest.approx((other.recall, other.precision))
    assert evaluate.b3(truth, truth).f == pytest.approx(1.0)


@given(LABELS)
def test_actions_are_never_fewer_than_the_people_in_question(
    labels: list[tuple[int, int]],
) -> None:
    counted = evaluate.actions([a for a, _ in labels], [b for _, b in labels])
    assert counted.total >= counted.floor
    assert counted.faces == len(labels)


def test_labels_must_fit() -> None:
    with pytest.raises(ValueError, match="2 true labels"):
        evaluate.b3([1, 2], [1])
    with pytest.raises(ValueError, match="one-dimensional"):
        evaluate.b3([[1]], [[1]])


def test_recall_when_so_many_strangers_pass() -> None:
    scores = [0.9, 0.8, 0.7, 0.3, 0.75, 0.2, 0.1, 0.05]
    right = [True, True, False, True] + [False] * 4
    known = [True] * 4 + [False] * 4
    # No stranger may pass: above 0.75 are two right names of four.
    assert evaluate.recall_at(scores, right, known, 0.0) == (0.5, 0.75)
    # One of four may: above 0.2 there is one more right name.
    assert evaluate.recall_at(scores, right, known, 0.25) == (0.75, 0.2)
    with pytest.raises(ValueError, match="strangers"):
        evaluate.recall_at([1.0], [True], [True], 0.01)


def test_calibration_error_by_hand() -> None:
    assert evaluate.calibration_error([0.8] * 5, [1, 1, 1, 1, 0]) == pytest.approx(0.0, abs=1e-9)
    assert evaluate.calibration_error([1.0, 1.0, 0.0], [1, 0, 0]) == pytest.approx(1 / 3)
    assert evaluate.calibration_error([], []) == 0.0
    assert evaluate.calibration_error(np.full(4, 0.5), np.ones(4)) == pytest.approx(0.5)


def test_groups_of_two_people_with_many_faces_each_are_mixed() -> None:
    truth = [1] * 6 + [2] * 6 + [3] * 6 + [4] * 5 + [5] * 9
    found = [0] * 12 + [1] * 11 + [-1] * 9
    assert evaluate.mixed_groups(truth, found) == 1  # 6 and 5 faces are not two of more than 5
    assert evaluate.mixed_groups(truth, found, more_than=4) == 2
    assert evaluate.mixed_groups([], []) == 0
