"""Suggestions and groups, and what they never touch."""

from __future__ import annotations

import fakes
from fakes import f, g

from facetagger import actions
from facetagger.entities import State
from facetagger.jobs.organise import CLEAR, organise, suggest
from facetagger.library import queries
from facetagger.library.database import Library


def run(library: Library, *, regroup: bool = False):
    return fakes.finish(organise(library, fakes.INFO, regroup=regroup))


def clusters(library: Library, ids: list[int]) -> list[int | None]:
    return [face.cluster_id for face in queries.faces(library, ids)]


def suggested(library: Library) -> dict[int, int]:
    return {s.face_id: s.person_id for s in queries.suggestions(library)}


def test_nothing_is_put_in_order_without_fail(library: Library) -> None:
    result = run(library)
    assert (result.suggestions, result.groups, result.alone) == (0, 0, 0)


def test_faces_of_one_person_become_a_group_and_others_stay_alone(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3])
    [[alone]] = fakes.put_people(library, [9], photos=1)
    result = run(library)
    assert (result.suggestions, result.groups, result.alone) == (0, 3, 1)
    assert all(len(set(clusters(library, members))) == 1 for members in ids)
    assert len({clusters(library, members)[0] for members in ids}) == 3
    assert fakes.face(library, alone).cluster_id is None


def test_doing_it_again_changes_nothing(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3])
    actions.name(library, [f(ids[0][0])], "Anna")
    run(library)
    before = fakes.dump(library)
    heard: list = []
    library.subscribe(heard.append)
    run(library)
    run(library, regroup=True)
    assert fakes.dump(library) == before
    assert heard == []


def test_a_named_face_makes_the_others_suggested(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2])
    anna = min(actions.name(library, [f(ids[0][0])], "Anna").people)
    assert fakes.finish(suggest(library, fakes.INFO)) == 3
    assert suggested(library) == dict.fromkeys(ids[0][1:], anna)
    assert fakes.face(library, ids[0][1]).state is State.SUGGESTED
    assert clusters(library, ids[0]) == [None] * 4, "suggesting leaves the groups alone"


def test_suggestions_follow_what_is_named(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2])
    actions.name(library, [f(ids[0][0])], "Anna")
    run(library)
    actions.undo(library)
    run(library)
    assert suggested(library) == {}


def test_a_rejected_person_is_never_suggested_again(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    anna = min(actions.name(library, [f(ids[0])], "Anna").people)
    run(library)
    actions.reject(library, [ids[1]])
    for take in range(3):
        fakes.put(library, f"/photos/new{take}.jpg", fakes.new_face(1, 10 + take))
        run(library, regroup=bool(take))
        assert ids[1] not in suggested(library)
    actions.name_as(library, [f(ids[1])], anna)
    actions.reject(library, [ids[1]])
    run(library)
    assert ids[1] not in suggested(library)


def test_nobody_is_suggested_twice_on_one_photo(library: Library) -> None:
    [known] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1, 0))
    two = [fakes.new_face(1, 1, x=0.1), fakes.new_face(1, 2, x=0.6)]
    pair = fakes.put(library, "/photos/pair.jpg", *two)
    anna = min(actions.name(library, [f(known)], "Anna").people)
    run(library)
    assert len(suggested(library)) == 1
    actions.name_as(library, [f(pair[0])], anna)
    run(library)
    assert suggested(library) == {}, "she is on this photo already"


def test_after_a_no_the_other_face_of_the_photo_is_offered(library: Library) -> None:
    """Two faces are like Anna; the likelier is not she."""
    [known] = fakes.put(library, "/photos/a.jpg", fakes.new_face(1, 0))
    two = [fakes.new_face(1, 1, x=0.1), fakes.new_face(1, 2, x=0.6)]
    pair = fakes.put(library, "/photos/pair.jpg", *two)
    actions.name(library, [f(known)], "Anna")
    run(library)
    [first] = suggested(library)
    actions.reject(library, [first])
    run(library)
    [other] = {*pair} - {first}
    assert [*suggested(library)] == [other]


def test_two_faces_of_one_photo_are_not_put_in_one_group(library: Library) -> None:
    for number in range(3):
        two = [fakes.new_face(1, 2 * number + n, x=0.1 + 0.5 * n) for n in range(2)]
        fakes.put(library, f"/photos/{number}.jpg", *two)
    run(library)
    together = library.read(
        "SELECT 1 FROM face WHERE cluster_id IS NOT NULL GROUP BY photo_id, cluster_id "
        "HAVING count(*) > 1"
    )
    assert together == []


def test_names_and_touched_groups_never_change_while_photos_are_added(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3, 4], photos=5)
    run(library)
    actions.name(library, [f(i) for i in ids[0][:3]], "Anna")
    mixed = [*ids[1][:2], ids[2][0]]
    actions.split(library, mixed)  # by hand, and against what the machine would do
    actions.ignore(library, [f(ids[3][0])])
    frozen = {face.id: face for face in queries.faces(library, [*ids[0][:3], ids[3][0]])}
    mine = fakes.face(library, mixed[0]).cluster_id
    for turn in range(4):
        for person in range(1, 6):
            take = 20 + turn
            fakes.put(library, f"/photos/t{turn}-{person}.jpg", fakes.new_face(person, take))
        run(library, regroup=turn % 2 == 1)
        assert {f.id: f for f in queries.faces(library, list(frozen))} == frozen
        assert clusters(library, mixed) == [mine] * 3
        assert [(s.person.name, s.faces) for s in queries.people(library)] == [("Anna", 3)]
    assert library.check() == []


def test_groups_keep_their_ids_and_members_while_they_grow(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2, 3])
    run(library)
    before = {i: fakes.face(library, i).cluster_id for members in ids for i in members}
    for take in range(10, 13):
        new = [
            fakes.put(library, f"/photos/n{person}-{take}.jpg", fakes.new_face(person, take))[0]
            for person in (1, 2, 3)
        ]
        run(library)
        assert {i: fakes.face(library, i).cluster_id for i in before} == before
        assert clusters(library, new) == [before[members[0]] for members in ids]


def test_made_anew_a_group_keeps_the_id_that_most_of_it_had(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2])
    run(library)
    first = fakes.face(library, ids[0][0]).cluster_id
    assert first is not None
    wrong = fakes.put_into_cluster(library, [*ids[0][3:], *ids[1]])  # as an older version grouped
    run(library, regroup=True)
    assert clusters(library, ids[0]) == [first] * 4
    assert clusters(library, ids[1]) == [wrong] * 4


def test_a_group_that_was_named_and_undone_is_the_same_group(library: Library) -> None:
    ids = fakes.put_people(library, [1])[0]
    run(library)
    cluster = fakes.face(library, ids[0]).cluster_id
    assert cluster is not None
    actions.name(library, [g(cluster)], "Anna")
    run(library)
    actions.undo(library)
    run(library)
    assert clusters(library, ids) == [cluster] * 4


def test_a_face_that_shows_little_trains_nobody(library: Library) -> None:
    poor, clear, other = (
        fakes.put(library, f"/photos/{n}.jpg", fakes.new_face(1, take))[0]
        for n, take in enumerate((1, 2, 3))
    )
    with library.transact(None) as tx:
        tx.amend("face", poor, {"quality": CLEAR - 0.01})
    actions.name(library, [fakes.f(poor)], "Anna")
    run(library)
    assert suggested(library) == {}
    actions.name(library, [fakes.f(clear)], "Anna")
    run(library)
    assert list(suggested(library)) == [other]
