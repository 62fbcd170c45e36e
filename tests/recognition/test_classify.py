from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from recognition.people import DIMENSION, SAME_PERSON, SLOPE, faces, unit

from facetagger.recognition import classify, evaluate
from facetagger.recognition.classify import Predictions, Recognizer


def train(vectors: np.ndarray, people: np.ndarray) -> Recognizer:
    return classify.train(vectors, people, same_person=SAME_PERSON, slope=SLOPE)


@pytest.mark.parametrize("known", [1, 2, 3, 8])
@pytest.mark.parametrize("named", [1, 3])
def test_known_faces_get_their_name_and_strangers_none(known: int, named: int) -> None:
    vectors, labels = faces([10] * known + [1] * 50)
    place = np.arange(len(vectors)) - np.searchsorted(labels, labels)
    shown = (labels < known) & (place < named)
    found = train(vectors[shown], labels[shown] + 100).predict(vectors[~shown])
    truth = labels[~shown]
    assert np.all(found.accepted == (truth < known))
    assert np.array_equal(found.person_ids[found.accepted], truth[truth < known] + 100)


@given(st.lists(st.integers(1, 6), min_size=1, max_size=8), st.integers(0, 1000))
def test_predictions_are_in_range(sizes: list[int], seed: int) -> None:
    vectors, labels = faces(sizes, seed, scatter=1.5)
    found = train(vectors, labels * 3).predict(faces([4, 4], seed + 1)[0])
    assert found.person_ids.dtype == np.int64
    assert set(found.person_ids.tolist()) <= set((labels * 3).tolist())
    for values in (found.similarity, found.margin, found.probability):
        assert values.dtype == np.float32
        assert np.all(np.isfinite(values))
    assert np.all(np.abs(found.similarity) <= 1.0)
    assert np.all((found.margin >= 0.0) & (found.margin <= 2.0))
    assert np.all((found.probability >= 0.0) & (found.probability <= 1.0))
    assert np.array_equal(found.accepted, found.probability >= classify.SUGGEST)


@given(st.integers(0, 1000))
def test_the_order_of_named_faces_does_not_matter(seed: int) -> None:
    vectors, labels = faces([3, 1, 5, 2], seed)
    asked = faces([5, 5], seed + 1)[0]
    order = np.random.default_rng(seed).permutation(len(labels))
    one = train(vectors, labels).predict(asked)
    other = train(vectors[order], labels[order]).predict(asked)
    assert np.array_equal(one.person_ids, other.person_ids)
    np.testing.assert_allclose(one.probability, other.probability, atol=1e-4)


def test_one_face_each_is_compared_as_a_pair() -> None:
    vectors, _ = faces([2])
    found = train(vectors[:1], np.array([5])).predict(vectors[1:])
    assert found.similarity[0] == pytest.approx(vectors[0] @ vectors[1], abs=1e-6)
    assert found.margin[0] == classify.NO_OTHER


def test_more_faces_of_a_person_do_not_raise_the_similarity() -> None:
    vectors, labels = faces([60] * 30)
    asked, rest = vectors[labels < 30][::60], np.arange(len(vectors)) % 60 > 0
    means = []
    for named in (2, 5, 50):
        shown = rest & (np.arange(len(vectors)) % 60 <= named)
        means.append(float(train(vectors[shown], labels[shown]).predict(asked).similarity.mean()))
    assert max(means) - min(means) < 0.02


def test_more_people_raise_the_bar() -> None:
    vectors, labels = faces([1] * 1000)
    between = unit(vectors[:1] + 1.2 * faces([1], seed=9)[0])
    few = train(vectors[:2], labels[:2]).predict(between)
    many = train(vectors, labels).predict(between)
    assert few.person_ids[0] == many.person_ids[0] == 0
    assert few.probability[0] > many.probability[0]


def test_twins_make_unsure() -> None:
    vectors, _ = faces([1, 1])
    twin = unit(vectors[:1] + 0.15 * vectors[1:])
    asked = unit(vectors[:1] + 0.7 * faces([1], seed=3)[0])
    alone = train(np.vstack([vectors]), np.array([1, 2])).predict(asked)
    both = train(np.vstack([vectors, twin]), np.array([1, 2, 3])).predict(asked)
    assert both.margin[0] < alone.margin[0]
    assert both.probability[0] < alone.probability[0]


def test_opposite_faces_of_one_person_are_no_error() -> None:
    vector = faces([1])[0]
    found = train(np.vstack([vector, -vector]), np.array([1, 1])).predict(vector)
    assert np.isfinite(found.similarity[0])
    assert not found.accepted[0]


def test_1200_people_are_learnt_in_less_than_a_second() -> None:
    vectors, labels = faces([1] * 1200 + [20] * 300)
    start = time.perf_counter()
    recognizer = train(vectors, labels)
    assert time.perf_counter() - start < 1.0
    found = recognizer.predict(vectors)
    assert np.array_equal(found.person_ids, labels)
    assert found.accepted.mean() > 0.99


def test_no_faces_to_predict() -> None:
    found = train(*faces([2, 2])).predict(np.empty((0, DIMENSION), dtype=np.float32))
    assert len(found.person_ids) == len(found.accepted) == 0


def test_wrong_arguments() -> None:
    vectors, labels = faces([2, 2])
    with pytest.raises(ValueError, match="0 faces"):
        train(vectors[:0], labels[:0])
    with pytest.raises(ValueError, match="person_ids"):
        train(vectors, labels[:2])
    with pytest.raises(ValueError, match="slope"):
        classify.train(vectors, labels, same_person=0.5, slope=0.0)
    with pytest.raises(ValueError, match="groups"):
        train(vectors, labels).predict(vectors, groups=labels[:2])
    with pytest.raises(ValueError, match="length 2"):
        train(vectors, labels).predict(np.array([[1.0, 0.0]], dtype=np.float32))


@pytest.mark.parametrize("wrong", [np.nan, np.inf, 0.0, 2.0])
def test_broken_vectors_are_refused(wrong: float) -> None:
    vectors, labels = faces([2, 2])
    broken = vectors.copy()
    broken[1] = wrong
    with pytest.raises(ValueError, match="norm 1"):
        train(broken, labels)
    with pytest.raises(ValueError, match="norm 1"):
        train(vectors, labels).predict(broken)
    with pytest.raises(ValueError, match=r"\(n, d\)"):
        train(vectors[0], labels)


def test_one_face_is_enough() -> None:
    vectors, _ = faces([3, 1])
    found = train(vectors[:1], np.array([9])).predict(vectors[1:])
    assert found.person_ids.tolist() == [9, 9, 9]
    assert found.accepted.tolist() == [True, True, False]


@pytest.mark.parametrize("people", [1, 2, 50])
def test_equal_faces_are_one_person_or_nobody(people: int) -> None:
    vectors = np.repeat(faces([1])[0], 100, axis=0)
    found = train(vectors, np.arange(100) % people).predict(vectors)
    assert np.allclose(found.similarity, 1.0, atol=1e-5)
    assert np.all(np.isfinite(found.probability))
    assert np.all(found.margin == (classify.NO_OTHER if people == 1 else 0.0))
    if people == 1:
        assert found.accepted.all()


def test_a_person_of_twenty_thousand_faces_does_not_swallow_one_of_three() -> None:
    vectors, labels = faces([20_010, 13] + [1] * 200)
    shown = np.zeros(len(labels), dtype=np.bool_)
    shown[:20_000] = shown[20_010:20_013] = True
    found = train(vectors[shown], labels[shown]).predict(vectors[~shown])
    assert np.array_equal(found.accepted, labels[~shown] < 2)
    assert np.array_equal(found.person_ids[:20], labels[~shown][:20])


def test_ten_thousand_people_with_one_face_each() -> None:
    vectors, labels = faces([2] * 10_000)
    found = train(vectors[::2], labels[::2]).predict(vectors[1::2])
    assert np.mean(found.person_ids == labels[1::2]) > 0.99
    assert np.all(np.isfinite(found.probability))


def odds(known: int, strange: int, overlap: float, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Log odds at even shares, right by construction, and who is known."""
    random = np.random.default_rng(seed)
    truth = np.arange(known + strange) < known
    # Two normal distributions of width 1, apart by d: the log odds of x are d * x.
    drawn = random.normal(np.where(truth, overlap / 2, -overlap / 2))
    return overlap * drawn, truth


@pytest.mark.parametrize(("known", "strange"), [(20, 4000), (500, 500), (3000, 300)])
@pytest.mark.parametrize("overlap", [3.0, 6.0])
def test_the_share_of_people_known_is_seen_from_the_faces(
    known: int, strange: int, overlap: float
) -> None:
    given_odds, truth = odds(known, strange, overlap)
    assert abs(classify.probabilities(given_odds).sum() - known) < 0.05 * len(truth)
    plain = 1.0 / (1.0 + np.exp(-given_odds))
    kept = evaluate.calibration_error(classify.probabilities(given_odds), truth)
    assert kept < 0.03
    assert kept <= evaluate.calibration_error(plain, truth) + 0.01


@given(st.lists(st.floats(-1e6, 1e6), max_size=30))
def test_probabilities_keep_the_order_of_the_odds(values: list[float]) -> None:
    given_odds = np.sort(np.array(values, dtype=np.float64))
    found = classify.probabilities(given_odds)
    assert found.shape == given_odds.shape
    assert np.all((found >= 0.0) & (found <= 1.0))
    assert np.all(np.diff(found) >= 0.0)


def test_a_single_face_is_judged_nearly_at_even_odds() -> None:
    for value in (-2.0, 0.0, 2.0):
        (found,) = classify.probabilities(np.array([value]))
        assert found == pytest.approx(1.0 / (1.0 + np.exp(-value)), abs=0.02)


def test_a_doubtful_face_among_strangers_is_less_likely_than_among_friends() -> None:
    vectors, labels = faces([30] * 4 + [1] * 500)
    recognizer = train(vectors[labels < 4][::10], labels[labels < 4][::10])
    doubtful = unit(vectors[:1] + 1.15 * faces([1], seed=9)[0])
    friends = recognizer.predict(np.concatenate([doubtful, vectors[labels < 4]]))
    strangers = recognizer.predict(np.concatenate([doubtful, vectors[labels >= 4]]))
    assert friends.similarity[0] == pytest.approx(strangers.similarity[0], abs=1e-6)
    assert strangers.probability[0] < friends.probability[0]


def test_pair_probability_is_the_calibration() -> None:
    assert classify.pair_probability(0.4, 0.4, 20.0) == 0.5
    assert classify.pair_probability(0.5, 0.4, 20.0) == pytest.approx(1 / (1 + np.exp(-2.0)))
    assert classify.pair_probability(-1.0, 1.0, 1e9) == pytest.approx(0.0)
    assert classify.pair_probability(1.0, 0.0, 1e9) == pytest.approx(1.0)


def test_nobody_is_twice_on_one_photo() -> None:
    found = Predictions(
        person_ids=np.array([1, 1, 1, 2, 1, 1]),
        similarity=np.array([0.5, 0.9, 0.6, 0.5, 0.5, 0.95], dtype=np.float32),
        margin=np.zeros(6, dtype=np.float32),
        probability=np.array([0.8, 0.9, 0.9, 0.6, 0.7, 0.99], dtype=np.float32),
        accepted=np.array([True, True, True, True, True, False]),
    )
    photos = np.array([7, 7, 7, 7, 8, 7])
    # Equal probabilities: the nearer one; the last is not accepted and takes no place.
    expected = [False, True, False, True, True, False]
    assert classify.best_per_photo(found, photos).tolist() == expected


def test_who_is_out_of_the_question_is_not_found_but_somebody_else_may_be() -> None:
    vectors, labels = faces([10, 10, 10])
    recognizer = train(vectors[labels < 2], labels[labels < 2])
    free = recognizer.predict(vectors)
    nobody_0 = np.array([[row, 0] for row in range(30)] + [[0, 77]])
    found = recognizer.predict(vectors, nobody_0)
    assert set(found.person_ids.tolist()) == {1}
    assert not found.accepted[labels == 0].any()
    same = labels == 1
    assert np.array_equal(found.accepted[same], free.accepted[same])
    assert np.array_equal(found.similarity[same], free.similarity[same])


def test_nobody_is_found_where_everybody_is_out_of_the_question() -> None:
    vectors, labels = faces([10, 10])
    everybody = np.array([[row, person] for row in range(20) for person in (0, 1)])
    found = train(vectors, labels).predict(vectors, everybody)
    assert not found.accepted.any()
    assert np.all(np.isfinite(found.probability))


def test_a_group_that_is_somebody_else_vetoes_the_few_of_it_that_look_like_a_person() -> None:
    vectors, labels = faces([6, 8])
    double = unit(vectors[labels == 0].mean(axis=0)[None])
    recognizer = train(vectors[labels == 0], labels[labels == 0])
    asked = np.concatenate([vectors[labels == 1], double, double])
    group = np.array([7] * 9 + [-1])
    assert recognizer.predict(asked).accepted[8:].all(), "on its own it looks like the person"
    found = recognizer.predict(asked, groups=group)
    assert not found.accepted[:9].any()
    assert np.all(found.probability[:9] == 0.0)
    assert found.accepted[9], "nobody contradicts a lone face"
