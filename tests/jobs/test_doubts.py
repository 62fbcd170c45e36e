"""A person's faces, the least certain first, from real SQLite."""

from __future__ import annotations

import fakes

from facetagger import actions
from facetagger.jobs import doubts
from facetagger.library import queries
from facetagger.library.database import Library


def test_a_wrong_face_comes_first(library: Library) -> None:
    anna, ben = fakes.put_people(library, [1, 2])
    actions.name(library, [fakes.f(i) for i in (*anna, ben[2])], "Anna")
    person_id = queries.people_named(library, "Anna")[0].id
    found = doubts.least_certain(library, person_id, fakes.INFO)
    assert found[0] == ben[2]
    assert set(found) == {*anna, ben[2]}
    assert doubts.least_certain(library, 77, fakes.INFO) == []
