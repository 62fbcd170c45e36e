"""Many steps as one go; whatever happens on the way, every step is whole."""

from __future__ import annotations

import fakes
import pytest

from facetagger import actions
from facetagger.entities import InputError, Step
from facetagger.jobs import history
from facetagger.jobs.history import Travelled
from facetagger.library import queries
from facetagger.library.database import Library

_NAMES = ("Anna", "Ben", "Carla", "Dora")


@pytest.fixture
def states(library: Library) -> list[dict]:
    """The library before any action, and after each of four."""
    ids = [group[0] for group in fakes.put_people(library, range(4), 1)]
    found = [fakes.dump(library)]
    for name, face_id in zip(_NAMES, ids, strict=True):
        actions.name(library, [fakes.f(face_id)], name)
        found.append(fakes.dump(library))
    return found


def steps(library: Library) -> list[Step]:
    """The history, oldest first."""
    return queries.history(library)[::-1]


def go(library: Library, number: int) -> Travelled:
    return fakes.finish(history.go_to(library, steps(library)[number].id))


def test_to_any_step_and_back(library: Library, states: list[dict]) -> None:
    assert go(library, 1) == Travelled(undone=3)
    assert fakes.dump(library) == states[1]
    assert [step.undone for step in steps(library)] == [False, True, True, True]
    assert go(library, 2) == Travelled(redone=2)
    assert fakes.dump(library) == states[3]
    assert go(library, 0) == Travelled(undone=3)
    assert fakes.dump(library) == states[0]
    assert go(library, 3) == Travelled(redone=4)
    assert fakes.dump(library) == states[4]


def test_back_takes_just_this_way_back(library: Library, states: list[dict]) -> None:
    assert go(library, 3) == Travelled(undone=1)
    way = go(library, 1)
    assert history.go_back(library, way) == Travelled(redone=2)
    assert fakes.dump(library) == states[3]
    again = go(library, 3)
    assert history.go_back(library, again) == Travelled(undone=1)
    assert fakes.dump(library) == states[3]


def test_back_is_refused_once_something_else_was_done(library: Library, states: list[dict]) -> None:
    go(library, 2)
    way = go(library, 3)
    actions.rename(library, queries.people_named(library, "Anna")[0].id, "Anni")
    between = fakes.dump(library)
    with pytest.raises(InputError, match="changed meanwhile"):
        history.go_back(library, way)
    assert fakes.dump(library) == between


def test_breaking_off_leaves_whole_steps(library: Library, states: list[dict]) -> None:
    job = history.go_to(library, steps(library)[0].id)
    told = next(job)
    assert (told.done, told.total, told.item) == (1, 4, steps(library)[3].label)
    job.close()
    assert fakes.dump(library) == states[3]


def test_an_action_on_the_way_ends_it(library: Library, states: list[dict]) -> None:
    job = history.go_to(library, steps(library)[0].id)
    next(job)
    actions.rename(library, queries.people_named(library, "Anna")[0].id, "Anni")
    between = fakes.dump(library)
    with pytest.raises(InputError, match="changed meanwhile"):
        next(job)
    assert fakes.dump(library) == between
    with pytest.raises(InputError, match="changed meanwhile"):
        next(history.go_to(library, 999))
