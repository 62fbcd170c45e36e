from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from recognition.people import SAME_PERSON, SLOPE, faces

from facetagger.recognition import classify
from facetagger.recognition.likeness import BLOCK_CELLS, GROUPS, Gallery, Matches, Weights


def odds(top: float, second: float, size: int, groups: int, weights: Weights = GROUPS) -> float:
    sizes = np.ones(groups, dtype=np.int64)
    sizes[0] = size
    gallery = Gallery(np.zeros((groups, 4), dtype=np.float32), sizes)
    matches = Matches(
        np.zeros(1, dtype=np.int64), np.array([top], np.float32), np.array([second], np.float32)
    )
    found = gallery.log_odds(matches, same_person=SAME_PERSON, slope=SLOPE, weights=weights)
    return float(found[0])


both = pytest.mark.parametrize("weights", [GROUPS, classify.NAMES])


@both
def test_alone_in_question_the_odds_of_one_face_are_those_of_a_pair(weights: Weights) -> None:
    assert odds(SAME_PERSON, -np.inf, 1, 1, weights) == pytest.approx(0.0, abs=1e-5)
    steep = weights.steepest - weights.steeper
    assert odds(0.65, -np.inf, 1, 1, weights) == pytest.approx(steep * SLOPE * 0.2, abs=1e-4)


@both
@given(st.floats(-1.0, 1.0), st.floats(0.0, 1.0), st.integers(1, 500), st.integers(2, 500))
def test_more_like_is_never_less_likely_and_a_rival_never_helps(
    weights: Weights, top: float, lead: float, size: int, groups: int
) -> None:
    here = odds(top, top - lead, size, groups, weights)
    assert odds(top + 0.01, top - lead, size, groups, weights) > here
    assert odds(top, top - lead - 0.01, size, groups, weights) >= here
    assert odds(top, top - lead, size, groups + 1, weights) < here


@both
def test_more_faces_make_surer_of_yes_and_of_no(weights: Weights) -> None:
    assert odds(0.9, 0.0, 20, 5, weights) > odds(0.9, 0.0, 1, 5, weights) > 0.0
    assert odds(0.1, 0.0, 20, 5, weights) < odds(0.1, 0.0, 1, 5, weights) < 0.0


def test_comparing_takes_no_matrix_of_all_faces_and_all_groups() -> None:
    vectors, labels = faces([1] * 10_000)
    gallery = Gallery.of(vectors, labels)
    tracemalloc.start()
    matches = gallery.match(vectors)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert np.array_equal(matches.best, labels)
    assert peak < 3 * 4 * BLOCK_CELLS < 4 * len(vectors) ** 2


def test_one_person_with_twenty_thousand_faces_takes_a_few_times_their_vectors() -> None:
    vectors, labels = faces([20_000, 3])
    tracemalloc.start()
    gallery = Gallery.of(vectors, labels)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert gallery.sizes.tolist() == [20_000, 3]
    assert peak < 4 * vectors.nbytes
