"""Groups that may be one person: who is asked about, and who never again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import fakes
import pytest
from fakes import f, g, p
from hypothesis import given, settings
from hypothesis import strategies as st

from facetagger import actions
from facetagger.entities import Alike, GroupKind
from facetagger.jobs import alike, organise
from facetagger.library import queries
from facetagger.library.database import Library
from facetagger.library.vectors import apart, rejections


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


def test_two_names_for_one_person_come_last(library: Library, halves: tuple[int, int]) -> None:
    anna, nan = (
        min(actions.name(library, [g(group)], name).people)
        for group, name in zip(halves, ["Anna", "Nan"], strict=True)
    )
    ben = queries.inbox(library)[0]
    actions.split(library, queries.face_ids(library, ben)[:2])
    pairs = _found(library)
    assert pairs[0].first.kind is pairs[0].second.kind is ben.kind
    assert (pairs[1].first, pairs[1].second) == (p(anna), p(nan))
    actions.different(library, p(anna), p(nan))
    assert _found(library) == pairs[:1]


_answers = st.lists(st.tuples(st.sampled_from(["yes", "no", "name", "split"]), st.integers(0, 9)))


@settings(max_examples=25)
@given(steps=_answers)
def test_whatever_is_answered_no_question_comes_twice(steps: list[tuple[str, int]]) -> None:
    """Nor one that is answered by an earlier no, by a photo of both, or by what one can see."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        for members in fakes.put_people(library, [1, 2, 3], photos=9):
            for start in (0, 3, 6):
                fakes.put_into_cluster(library, members[start : start + 3])
        for step, number in steps:
            pairs = _found(library)
            groups = [group.ref for group in queries.groups(library)]
            group = groups[number % len(groups)]
            if step == "name":
                actions.name(library, [group], f"Somebody {number}")
            elif step == "split":
                actions.split(library, queries.face_ids(library, group)[:1])
            elif pairs:
                pair = pairs[number % len(pairs)]
                answer = actions.same if step == "yes" else actions.different
                answer(library, pair.first, pair.second)
            _check_possible(library)
        while pairs := _found(library):
            actions.different(library, pairs[0].first, pairs[0].second)
            assert pairs[0] not in _found(library)
        fakes.finish(organise.organise(library, fakes.INFO, regroup=True))
        _check_possible(library)
        while library.undo_label is not None:
            actions.undo(library)
        assert apart(library) == rejections(library) == set()


def _check_possible(library: Library) -> None:
    told_apart, refused = apart(library), rejections(library)
    for pair in _found(library):
        one, other = (queries.face_ids(library, ref) for ref in (pair.first, pair.second))
        assert pair.faces == len(other)
        assert not told_apart & {(min(a, b), max(a, b)) for a in one for b in other}
        if pair.first.kind is GroupKind.PERSON:
            no = [face_id for face_id in other if (face_id, pair.first.id) in refused]
            assert 2 * len(no) < len(other)


def test_a_library_without_faces_has_no_pairs(library: Library) -> None:
    assert _found(library) == []
    ids = fakes.put_people(library, [1, 1])[0]
    anna = min(actions.name(library, [f(ids[0])], "Anna").people)
    actions.different(library, f(ids[1]), p(anna))
    actions.ignore(library, [f(i) for i in ids])
    assert _found(library) == []
