"""Which faces of a photo are known ones: by place, by vector, one to one."""

from __future__ import annotations

import fakes
import numpy as np
import pytest

from facetagger.entities import Box
from facetagger.library.seen_again import Known, match, same_shot

BAR = 0.5
HERE, THERE, BESIDE = Box(0.1, 0.1, 0.2, 0.2), Box(0.6, 0.6, 0.2, 0.2), Box(0.12, 0.1, 0.2, 0.2)


def known(number: int, box: Box, person: int | None, **facts: bool) -> Known:
    vector = None if person is None else fakes.vector(person)
    return Known(number, box, facts.get("decided", False), facts.get("lost", False), vector)


def found(box: Box, person: int) -> tuple[Box, np.ndarray]:
    return box, fakes.vector(person)


@pytest.mark.parametrize(
    ("old", "new", "edited", "expected"),
    [
        pytest.param([known(1, HERE, 1)], [found(BESIDE, 1)], False, [1], id="in its place"),
        pytest.param([known(1, HERE, 1)], [found(THERE, 1)], False, [None], id="elsewhere"),
        pytest.param([known(1, HERE, 1)], [found(THERE, 1)], True, [1], id="elsewhere, edited"),
        pytest.param([known(1, HERE, 1)], [found(HERE, 2)], True, [None], id="somebody else"),
        pytest.param([known(1, HERE, 1)], [found(HERE, 2)], False, [None], id="replaced"),
        pytest.param([known(1, HERE, None)], [found(HERE, 2)], False, [1], id="no vector yet"),
        pytest.param([known(1, HERE, None)], [found(THERE, 2)], True, [None], id="no vector, away"),
        pytest.param(
            [known(1, HERE, None, lost=True)], [found(HERE, 2)], False, [None], id="a lost box"
        ),
        pytest.param(
            [known(1, HERE, 2, lost=True)], [found(THERE, 2)], False, [1], id="lost and back"
        ),
        pytest.param(
            [known(1, HERE, 1), known(2, THERE, 2)],
            [found(HERE, 2), found(THERE, 1)],
            True,
            [2, 1],
            id="changed places",
        ),
        pytest.param(
            [known(1, HERE, 1), known(2, THERE, 1)],
            [found(THERE, 1), found(HERE, 1)],
            True,
            [2, 1],
            id="twice on it: the place decides",
        ),
        pytest.param(
            [known(1, HERE, 1), known(2, HERE, 1, decided=True)],
            [found(THERE, 1)],
            True,
            [2],
            id="the named one first",
        ),
        pytest.param([known(1, HERE, 1)], [found(HERE, 1)] * 2, True, [1, None], id="one to one"),
        pytest.param([], [found(HERE, 1)], True, [None], id="nothing known"),
        pytest.param([known(1, HERE, 1)], [], True, [], id="nothing found"),
    ],
)
def test_matches(
    old: list[Known], new: list[tuple[Box, np.ndarray]], edited: bool, expected: list[int | None]
) -> None:
    assert match(old, new, edited=edited, same_person=BAR) == expected


def test_the_bar_for_one_shot_is_well_above_that_for_one_person() -> None:
    assert same_shot(0.91) == pytest.approx(0.955)
    assert same_shot(0.3) == pytest.approx(0.65)
