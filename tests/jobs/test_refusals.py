"""A no is remembered for ever, in every form in which a suggestion could come back."""

from __future__ import annotations

import fakes
import numpy as np
import pytest
from fakes import f, g, p

from facetagger import actions
from facetagger.jobs.organise import organise, suggest
from facetagger.library import edits, queries, vectors
from facetagger.library.database import Library


def run(library: Library, *, regroup: bool = False) -> None:
    fakes.finish(organise(library, fakes.INFO, regroup=regroup))


def suggested(library: Library) -> dict[int, int]:
    return {s.face_id: s.person_id for s in queries.suggestions(library)}


def cluster(library: Library, face_id: int) -> int:
    found = fakes.face(library, face_id).cluster_id
    assert found is not None
    return found


def named(library: Library, face_id: int, name: str = "Anna") -> int:
    return min(actions.name(library, [f(face_id)], name).people)


def add(library: Library, person: int, take: int, x: float = 0.1) -> int:
    return fakes.put(library, f"/photos/n{person}-{take}.jpg", fakes.new_face(person, take, x))[0]


@pytest.fixture
def refused(library: Library) -> tuple[int, list[int]]:
    """Anna, and a group that is like her and was refused as a whole."""
    ids = fakes.put_people(library, [1], photos=5)[0]
    fakes.put_into_cluster(library, ids[1:])
    anna = named(library, ids[0])
    run(library)
    assert suggested(library) == dict.fromkeys(ids[1:], anna)
    actions.reject(library, ids[1:])
    run(library)
    return anna, ids[1:]


def test_who_joins_a_refused_group_is_not_suggested_however_many_they_are(
    library: Library, refused: tuple[int, list[int]]
) -> None:
    _, group = refused
    for take in range(20, 32):
        joins = add(library, 1, take)
        run(library)
        assert cluster(library, joins) == cluster(library, group[0])
    assert suggested(library) == {}, "12 of 16 faces were never refused themselves"
    run(library, regroup=True)
    assert suggested(library) == {}
    fakes.finish(suggest(library, fakes.INFO))
    assert suggested(library) == {}


def test_when_the_no_is_taken_back_the_group_may_be_that_person_again(
    library: Library, refused: tuple[int, list[int]]
) -> None:
    anna, group = refused
    actions.undo(library)
    run(library)
    assert suggested(library) == dict.fromkeys(group, anna)
    assert vectors.refused_groups(library) == set()


def test_a_face_that_was_refused_does_not_speak_for_its_group(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=6)[0]
    fakes.put_into_cluster(library, ids[1:])
    anna = named(library, ids[0])
    run(library)
    actions.reject(library, ids[1:3])
    run(library)
    assert suggested(library) == dict.fromkeys(ids[3:], anna), "two of five are fewer than half"
    actions.reject(library, ids[3:4])
    run(library)
    assert suggested(library) == {}, "three of five are not"


def test_a_face_told_apart_from_one_that_has_a_name_is_not_that_person(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=6)[0]
    one = fakes.put_into_cluster(library, ids[:2])
    other = fakes.put_into_cluster(library, ids[2:5])
    actions.different(library, g(one), g(other))
    anna = min(actions.name(library, [g(one)], "Anna").people)
    run(library)
    assert suggested(library) == {}, "not the faces told apart, and nobody in their group"
    assert cluster(library, ids[5]) == other, "the last face has joined it, and is not Anna either"
    actions.undo(library)  # Anna is a group again
    ben = min(actions.name(library, [g(other)], "Ben").people)
    run(library)
    assert ben == anna + 1
    assert suggested(library) == {}
    actions.undo(library)
    actions.undo(library)
    actions.name(library, [g(one)], "Anna")
    run(library)
    assert suggested(library).keys() == set(ids[2:]), "nobody said so any more"


def test_a_suggestion_that_was_there_goes_with_the_name_that_answers_it(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=3)[0]
    anna = named(library, ids[0])
    run(library)
    assert suggested(library).keys() == {ids[1], ids[2]}
    actions.different(library, f(ids[1]), f(ids[2]))
    actions.name_as(library, [f(ids[2])], anna)
    assert suggested(library) == {}, "before anything is computed anew"
    actions.undo(library)
    assert suggested(library).keys() == {ids[1], ids[2]}
    actions.redo(library)
    assert suggested(library) == {}


def test_a_face_does_not_join_a_group_with_somebody_it_was_told_apart_from(
    library: Library,
) -> None:
    ids = fakes.put_people(library, [1], photos=4)[0]
    first = fakes.put_into_cluster(library, ids[:3])
    actions.different(library, g(first), f(ids[3]))
    for regroup in (False, True, False):
        run(library, regroup=regroup)
        assert fakes.face(library, ids[3]).cluster_id is None


def test_two_new_faces_that_were_told_apart_start_two_groups(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=6)[0]
    actions.different(library, f(ids[0]), f(ids[1]))
    run(library)
    assert fakes.face(library, ids[0]).cluster_id != fakes.face(library, ids[1]).cluster_id
    assert all(fakes.face(library, i).cluster_id is not None for i in ids[2:])


def test_a_copy_of_a_photo_says_no_name_that_was_refused(library: Library) -> None:
    """In no form: the face, its group, the face it was told apart from."""
    originals, copied = (
        [
            fakes.put(
                library,
                f"/photos/{which}{n}.jpg",
                fakes.new_face(n, 1),
                content=f"picture {n}",
            )[0]
            for n in (1, 2, 3)
        ]
        for which in ("a", "b")
    )
    company = [add(library, 2, take) for take in (7, 8)]
    fakes.put_into_cluster(library, [copied[1], *company])
    people = [named(library, face, name) for face, name in zip(originals, "ABC", strict=True)]
    run(library)
    assert suggested(library) == {
        **dict(zip(copied, people, strict=True)),
        **dict.fromkeys(company, people[1]),
    }
    actions.reject(library, [copied[0]])
    actions.reject(library, company)  # two of three of the group
    actions.different(library, f(originals[2]), f(copied[2]))
    run(library)
    assert suggested(library) == {}


def test_accepting_a_group_leaves_out_who_was_refused(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=6)[0]
    group = fakes.put_into_cluster(library, ids[1:])
    anna = named(library, ids[0])
    run(library)
    actions.reject(library, ids[1:2])
    run(library)
    actions.accept(library, [([g(group)], anna)])
    assert fakes.face(library, ids[1]).person_id is None
    assert set(queries.face_ids(library, p(anna))) == {ids[0], *ids[2:]}


def test_what_was_said_while_suggestions_were_computed_counts(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=3)[0]
    anna = named(library, ids[0])
    run(library)
    late = queries.suggestions(library)
    actions.different(library, f(ids[1]), f(ids[2]))
    actions.name_as(library, [f(ids[2])], anna)
    with library.transact(None) as tx:
        assert edits.replace_suggestions(tx, late) == 0


def test_many_people_of_one_face_each_and_one_of_many(library: Library) -> None:
    """500 names, each given once, and one person's 60 faces: no face is taken for another's."""
    single = fakes.put_people(library, range(1, 501), photos=1)
    for number, [face] in enumerate(single):
        with library.transact(None) as tx:
            person = tx.insert("INSERT INTO person (name) VALUES (?)", [f"Person {number}"])
            tx.execute(
                "UPDATE face SET state = 'confirmed', source = 3, person_id = ? WHERE id = ?",
                [person, face],
            )
    [many] = fakes.put_people(library, [501], photos=60)
    run(library)
    assert suggested(library) == {}
    assert len({cluster(library, face) for face in many}) == 1
    more = [add(library, person, 99) for person in (7, 250, 499)]
    run(library)
    assert suggested(library) == dict(zip(more, [7, 250, 499], strict=True))
    assert np.all(vectors.lone(library, fakes.INFO.vector_id) == more)
