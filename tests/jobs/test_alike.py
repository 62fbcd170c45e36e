"""Groups that may be one person: who is asked about, and who never again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest
from fakes import f, g, p

from facetagger import actions
from facetagger.entities import Alike
from facetagger.jobs import alike
from facetagger.library import queries
from facetagger.library.database import Library


@pytest.fixture
def library(own_library: Path) -> Iterator[Library]:
    with Library.open(own_library) as opened:
        yield opened


def _found(library: Library) -> list[Alike]:
    return fakes.finish(alike.find(library, fakes.INFO))


def _pairs(library: Library) -> list[tuple[str, str]]:
    return [(str(pair.first), str(pair.second)) for pair in _found(library)]


@pytest.fixture(name="halves")
def make_halves(library: Library) -> tuple[int, int]:
    """One person in two groups, of 6 and 4, and another person of 4; the first two groups."""
    anna, ben = fakes.put_people(library, [1, 2], photos=10)
    first, second = (fakes.put_into_cluster(library, part) for part in (anna[:6], anna[6:]))
    fakes.put_into_cluster(library, ben)
    return first, second


def test_two_groups_of_one_person_are_found(library: Library, halves: tuple[int, int]) -> None:
    (found,) = _found(library)
    assert (found.first, found.second, found.faces) == (g(halves[0]), g(halves[1]), 4)
    assert found.probability > 0.9
    assert 0.7 < found.similarity <= 1.0


def test_the_one_with_a_name_stays_whatever_its_size(
    library: Library, halves: tuple[int, int]
) -> None:
    anna = min(actions.name(library, [g(halves[1])], "Anna").people)
    (found,) = _found(library)
    assert (found.first, found.second, found.faces) == (p(anna), g(halves[0]), 6)


def test_a_no_is_for_ever(library: Library, halves: tuple[int, int]) -> None:
    first, second = halves
    before = fakes.dump(library)
    actions.different(library, g(first), g(second))
    assert _pairs(library) == []
    assert library.undo_label == "Tell apart 6 faces and 4 faces"
    actions.name(library, [g(first)], "Anna")
    assert _pairs(library) == []
    actions.undo(library)
    actions.undo(library)
    assert fakes.dump(library) == before
    assert len(_pairs(library)) == 1


def test_a_no_to_a_name_is_for_ever(library: Library, halves: tuple[int, int]) -> None:
    first, second = halves
    anna = min(actions.name(library, [g(first)], "Anna").people)
    ids = queries.face_ids(library, g(second))
    actions.different(library, g(second), p(anna))
    assert _pairs(library) == []
    assert queries.rejected_of(library, ids) == {i: [anna] for i in ids}
    assert library.undo_label == "Tell apart 4 faces and “Anna”"


def test_groups_that_are_seen_beside_each_other_are_two(library: Library) -> None:
    ids = [
        fakes.put(library, f"/photos/{n}.jpg", fakes.new_face(1, n), fakes.new_face(1, n + 50, 0.6))
        for n in range(4)
    ]
    for place in (0, 1):
        fakes.put_into_cluster(library, [photo[place] for photo in ids])
    assert _pairs(library) == []


def test_copies_on_one_photo_are_no_obstacle(library: Library) -> None:
    """A mirror, or a picture that shows a picture twice."""
    ids = [
        fakes.put(library, f"/photos/{n}.jpg", fakes.new_face(1, n), fakes.new_face(1, n, 0.6))
        for n in range(4)
    ]
    clusters = [
        fakes.put_into_cluster(library, [photo[place] for photo in ids]) for place in (0, 1)
    ]
    assert _pairs(library) == [(f"g{clusters[0]}", f"g{clusters[1]}")]


def test_single_faces_are_compared_with_groups_only(library: Library) -> None:
    anna = fakes.put_people(library, [1], photos=6)[0]
    cluster = fakes.put_into_cluster(library, anna[:4])
    assert sorted(_pairs(library)) == [(f"g{cluster}", f"f{i}") for i in anna[4:]]


def test_a_library_without_faces_has_no_pairs(library: Library) -> None:
    assert _found(library) == []
    ids = fakes.put_people(library, [1, 1])[0]
    anna = min(actions.name(library, [f(ids[0])], "Anna").people)
    actions.different(library, f(ids[1]), p(anna))
    actions.ignore(library, [f(i) for i in ids])
    assert _found(library) == []
