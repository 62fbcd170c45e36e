"""Which of many faces of one person look wrong: arrays only."""

from __future__ import annotations

import fakes
import numpy as np
from recognition.people import faces

from facetagger.recognition import typical


def test_faces_of_somebody_else_are_the_least_like_the_others() -> None:
    given = [(1, take) for take in range(12)] + [(2, take) for take in range(5)]
    likeness = typical.likeness(np.array([fakes.vector(*face) for face in given]))
    assert set(np.argsort(likeness)[:5].tolist()) == set(range(12, 17))
    assert likeness[:12].min() > 0.7


def test_two_strangers_in_a_group_are_the_least_like_it() -> None:
    vectors, labels = faces([9, 1, 1])
    order = np.argsort(typical.likeness(vectors))
    assert set(order[:2].tolist()) == set(np.flatnonzero(labels > 0).tolist())


def test_few_faces() -> None:
    def of(*faces: tuple[int, int]) -> list[float]:
        rows = [fakes.vector(*face) for face in faces]
        return typical.likeness(np.array(rows, np.float32).reshape(-1, fakes.DIMENSION)).tolist()

    assert of() == []
    assert of((1, 0)) == [1.0]
    one, other = of((1, 0), (2, 0))
    assert abs(one - other) < 1e-6
    assert int(np.argmin(of((1, 0), (2, 0), (1, 1)))) == 1
