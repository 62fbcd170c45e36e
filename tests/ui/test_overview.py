"""What stands around the views: read in parts, it is what a reading of all would find."""

from __future__ import annotations

from datetime import date

import pytest

from facetagger import actions
from facetagger.entities import Changes
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.ui.overview import Overseer


@pytest.fixture
def overseer(library: Library) -> Overseer:
    found = Overseer(library)
    found()
    return found


def _agrees(overseer: Overseer, library: Library, changes: Changes) -> None:
    overseer.note(changes)
    found, anew = overseer(), Overseer(library)()
    assert (found.people, found.hidden) == (anew.people, anew.hidden)
    assert (found.numbers, found.waiting) == (anew.numbers, anew.waiting)


def test_after_every_action_it_is_what_is_there(
    library: Library, groups: list[list[int]], overseer: Overseer
) -> None:
    first, second, *_ = queries.inbox(library)
    _agrees(overseer, library, actions.name(library, [first], "bea"))
    _agrees(overseer, library, actions.name(library, [second], "Anna"))
    anna, bea = (row.summary.person.id for row in overseer().people)
    _agrees(overseer, library, actions.rename(library, bea, "Aaron"))
    assert [row.summary.person.name for row in overseer().people] == ["Aaron", "Anna"]
    _agrees(overseer, library, actions.set_birth_date(library, anna, date(1950, 5, 1)))
    _agrees(overseer, library, actions.hide_person(library, anna))
    assert [row.summary.person.id for row in overseer().hidden] == [anna]
    _agrees(overseer, library, actions.forget(library, bea))
    for _ in range(6):
        _, changes = library.undo() or pytest.fail("nothing to undo")
        _agrees(overseer, library, changes)
    assert overseer().people == []


def test_what_was_not_touched_is_the_very_object_of_before(
    library: Library, groups: list[list[int]], overseer: Overseer
) -> None:
    first, second, *_ = queries.inbox(library)
    overseer.note(actions.name(library, [first], "Anna"))
    (before,) = overseer().people
    overseer.note(actions.name(library, [second], "Bea"))
    assert overseer().people[0] is before
    overseer.note(Changes(everything=True))
    assert overseer().people[0] is before


def test_what_could_not_be_read_is_read_the_next_time(
    library: Library,
    groups: list[list[int]],
    overseer: Overseer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    overseer.note(actions.name(library, [queries.inbox(library)[0]], "Anna"))
    with monkeypatch.context() as broken:

        def fail(*_: object) -> None:
            raise OSError("no more files")

        broken.setattr(queries, "people", fail)
        with pytest.raises(OSError, match="no more"):
            overseer()
    assert [row.summary.person.name for row in overseer().people] == ["Anna"]
