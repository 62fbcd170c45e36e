"""Actions on whole groups at once: dividing by likeness, accepting many suggestions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest
from fakes import f, g

from facetagger import actions
from facetagger.entities import GroupRef, InputError
from facetagger.library import queries
from facetagger.library.database import Library


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


def test_a_group_of_two_people_is_divided_between_them(library: Library) -> None:
    anna, ben = fakes.put_people(library, [1, 2], photos=4)
    more = fakes.put_people(library, [1], photos=6)[0][4:]
    group = fakes.put_into_cluster(library, [*anna, *more, *ben])
    before = fakes.dump(library)
    changes = actions.divide(library, group, fakes.INFO)
    assert set(changes.faces) == set(ben)
    assert queries.face_ids(library, g(group)) != []
    assert set(queries.face_ids(library, g(group))) == {*anna, *more}
    assert library.undo_label == "Divide a group into 6 and 4 faces"
    actions.undo(library)
    assert fakes.dump(library) == before


def test_what_cannot_be_divided_is_said(library: Library) -> None:
    face = fakes.new_face(1)
    same = [fakes.put(library, f"/photos/{n}.jpg", face)[0] for n in range(3)]
    group = fakes.put_into_cluster(library, same)
    with pytest.raises(InputError, match="all alike"):
        actions.divide(library, group, fakes.INFO)
    with pytest.raises(InputError, match="not there any more"):
        actions.divide(library, 999, fakes.INFO)
    assert library.undo_label is None


def test_many_suggestions_are_accepted_as_one_step(library: Library) -> None:
    groups = fakes.put_people(library, [1, 2, 3, 4])
    clusters = [fakes.put_into_cluster(library, members) for members in groups[:3]]
    people = [
        max(actions.name(library, [f(groups[3][place])], name).people)
        for place, name in enumerate(["Anna", "Ben"])
    ]
    before = fakes.dump(library)
    choices: list[tuple[list[GroupRef], int]] = [
        ([g(clusters[0]), g(clusters[2])], people[0]),
        ([g(clusters[1])], people[1]),
    ]
    actions.accept(library, choices)
    assert library.undo_label == "Name 12 faces as 2 people"
    named = {
        face.id: face.person_id
        for face in queries.faces(library, [*groups[0], *groups[1], *groups[2]])
    }
    assert named == dict.fromkeys(groups[0] + groups[2], people[0]) | dict.fromkeys(
        groups[1], people[1]
    )
    actions.undo(library)
    assert fakes.dump(library) == before
    with pytest.raises(InputError, match="no suggestion"):
        actions.accept(library, [])


def test_undo_and_redo_say_what_they_did(library: Library) -> None:
    with pytest.raises(InputError, match="There is nothing to undo"):
        actions.undo(library)
    group = fakes.put_into_cluster(library, fakes.put_people(library, [1])[0])
    changes = actions.name(library, [g(group)], "Anna")
    assert actions.undo(library) == ("Name 4 faces “Anna”", changes)
    assert actions.redo(library) == ("Name 4 faces “Anna”", changes)
    with pytest.raises(InputError, match="There is nothing to redo"):
        actions.redo(library)
