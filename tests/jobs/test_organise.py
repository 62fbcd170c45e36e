"""Suggestions and groups, and what they never touch."""

from __future__ import annotations

import fakes
import numpy as np
import pytest
from fakes import f, g

from facetagger import actions
from facetagger.entities import State
from facetagger.jobs.organise import CLEAR, organise, suggest
from facetagger.library import queries, vectors
from facetagger.library.database import Library


def run(library: Library, *, regroup: bool = False):
    return fakes.finish(organise(library, fakes.INFO, regroup=regroup))


def lone(library: Library) -> list[int]:
    return vectors.lone(library, fakes.INFO.vector_id).tolist()


def cover(library: Library, face_id: int) -> int | None:
    return vectors.covers(library).get(fakes.face(library, face_id).cluster_id or 0)


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


@pytest.mark.parametrize("mine", [True, False])
def test_a_group_that_turns_out_to_be_two_people_is_divided_unless_it_is_the_users(
    library: Library, mine: bool
) -> None:
    one = fakes.put_people(library, [1], photos=2)[0]
    other = fakes.put_people(library, [2], photos=1)[0]
    if mine:
        actions.merge(library, [f(one[1]), f(other[0])], f(one[0]))
        group = fakes.face(library, one[0]).cluster_id
    else:
        group = fakes.put_into_cluster(library, [*one, *other])
    for person, take in ((1, 5), (1, 6), (1, 7), (2, 5), (2, 6)):
        fakes.put(library, f"/photos/{person}+{take}.jpg", fakes.new_face(person, take))
        run(library)
    assert clusters(library, one) == [group] * 2
    assert (clusters(library, other) == [group]) == mine
    before = fakes.dump(library)
    run(library)
    assert fakes.dump(library) == before


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


def test_faces_that_were_looked_at_and_left_alone_ask_no_more(library: Library) -> None:
    [[one], [other]] = fakes.put_people(library, [1, 2], photos=1)
    assert lone(library) == []
    run(library)
    assert lone(library) == [one, other]
    [near] = fakes.put(library, "/photos/near.jpg", fakes.new_face(1, 7))
    run(library)
    group = fakes.face(library, near).cluster_id
    assert group is not None, "a new face woke the one that it is like"
    assert clusters(library, [one, other]) == [group, None]
    assert lone(library) == [other]


def test_a_face_with_another_vector_is_new(library: Library) -> None:
    """Two lone faces that nobody asks about stay alone; described anew, they ask."""
    [[one, other]] = fakes.put_people(library, [1], photos=2)
    with library.transact(None) as tx:
        for face_id in (one, other):
            tx.execute("INSERT INTO lone VALUES (?, ?)", [face_id, fakes.INFO.vector_id])
    run(library)
    assert clusters(library, [one, other]) == [None, None]
    fakes.put(library, "/photos/1-0.jpg", fakes.new_face(1, 0))  # read again
    run(library)
    assert len(set(clusters(library, [one, other])) - {None}) == 1
    assert lone(library) == []


def test_regrouping_asks_everybody_again(library: Library) -> None:
    [[one, other]] = fakes.put_people(library, [1], photos=2)
    with library.transact(None) as tx:
        for face_id in (one, other):
            tx.execute("INSERT INTO lone VALUES (?, ?)", [face_id, fakes.INFO.vector_id])
    run(library, regroup=True)
    assert len(set(clusters(library, [one, other])) - {None}) == 1


def test_while_a_scan_runs_nobody_is_done_with(library: Library) -> None:
    [[one], [other]] = fakes.put_people(library, [1, 2], photos=1)
    fakes.finish(organise(library, fakes.INFO, revise_after=0, complete=False))
    assert lone(library) == []
    fakes.finish(organise(library, fakes.INFO, revise_after=0))
    assert lone(library) == [one, other]


def test_another_engine_looks_at_all_faces_itself(library: Library) -> None:
    fakes.put_people(library, [1, 2], photos=1)
    run(library)
    assert len(lone(library)) == 2
    assert vectors.lone(library, "another").tolist() == []


def test_a_new_group_that_is_a_named_persons_is_suggested_at_once(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2], photos=2)
    anna = min(actions.name(library, [f(i) for i in ids[0]], "Anna").people)
    new = [fakes.put(library, f"/photos/n{t}.jpg", fakes.new_face(1, t))[0] for t in range(20, 24)]
    run(library)
    [group] = {*clusters(library, new)}
    assert group is not None
    assert suggested(library) == dict.fromkeys(new, anna)


def test_who_is_not_a_person_joins_no_group_of_those_who_may_be(library: Library) -> None:
    ids = fakes.put_people(library, [1], photos=4)[0]
    anna = min(actions.name(library, [f(i) for i in ids[:3]], "Anna").people)
    run(library)
    actions.reject(library, [ids[3]])
    new = [fakes.put(library, f"/photos/n{t}.jpg", fakes.new_face(1, t))[0] for t in (20, 21)]
    run(library)
    [group] = {*clusters(library, new)}
    assert group is not None
    assert clusters(library, [ids[3]]) == [None]
    assert suggested(library) == dict.fromkeys(new, anna)


def test_the_cover_of_a_group_is_a_good_face_near_its_middle(library: Library) -> None:
    """The best face is an intruder: it stands for nobody."""
    ids = fakes.put_people(library, [1], photos=6)[0]
    [intruder] = fakes.put(library, "/photos/x.jpg", fakes.new_face(2, 1))
    group = fakes.put_into_cluster(library, [*ids, intruder])
    with library.transact(None) as tx:
        tx.amend("face", intruder, {"quality": 0.99})
        tx.amend("face", ids[2], {"quality": CLEAR - 0.1})
    assert queries.face_ids(library, g(group))[0] == intruder
    run(library)
    chosen = queries.face_ids(library, g(group))[0]
    assert chosen in {*ids} - {ids[2]}
    assert cover(library, ids[0]) == chosen
    assert sorted(queries.face_ids(library, g(group))) == sorted([*ids, intruder])
    actions.split(library, [chosen])
    assert queries.face_ids(library, g(group))[0] == intruder, "it has left: the best one again"
    run(library)
    assert queries.face_ids(library, g(group))[0] not in (intruder, chosen)
    assert cover(library, chosen) == chosen


def damage(library: Library, face_id: int, vector: bytes) -> None:
    with library.transact(None) as tx:
        tx.execute("UPDATE embedding SET vector = ? WHERE face_id = ?", [vector, face_id])


BROKEN = {
    "not a number": np.full(fakes.DIMENSION, np.nan, "<f4").tobytes(),
    "infinite": np.full(fakes.DIMENSION, np.inf, "<f4").tobytes(),
    "huge": np.full(fakes.DIMENSION, 1e30, "<f4").tobytes(),
    "nothing": np.zeros(fakes.DIMENSION, "<f4").tobytes(),
    "too short": fakes.vector(1).tobytes()[:-4],
    "too long": fakes.vector(1).tobytes() * 2,
    "cut within a number": fakes.vector(1).tobytes()[:-3],
    "empty": b"",
}


@pytest.mark.parametrize("vector", BROKEN.values(), ids=BROKEN)
def test_a_damaged_vector_is_left_out_and_made_anew(library: Library, vector: bytes) -> None:
    ids = fakes.put_people(library, [1], photos=5)[0]
    anna = min(actions.name(library, [f(ids[0])], "Anna").people)
    for broken in (ids[0], ids[4]):
        damage(library, broken, vector)
    result = run(library)
    assert result.damaged == 2
    assert suggested(library) == {}, "the only named face has no vector now"
    assert len(set(clusters(library, ids[1:4]))) == 1
    assert fakes.face(library, ids[0]).person_id == anna
    assert run(library).damaged == 0
    assert vectors.count_without_vector(library, fakes.INFO.vector_id) == 2, "a scan sees to them"


def test_a_group_with_a_damaged_vector_can_be_divided(library: Library) -> None:
    ids = fakes.put_people(library, [1, 2], photos=3)
    group = fakes.put_into_cluster(library, [*ids[0], *ids[1]])
    damage(library, ids[0][0], BROKEN["too short"])
    actions.divide(library, group, fakes.INFO)
    assert clusters(library, ids[0])[1:] != clusters(library, ids[1])[1:]


@pytest.mark.parametrize("people", [[1], [1, 1], [1, 2]])
def test_libraries_of_one_or_two_faces(library: Library, people: list[int]) -> None:
    for number, person in enumerate(people):
        fakes.put(library, f"/photos/{number}.jpg", fakes.new_face(person, number))
    for regroup in (False, True):
        result = run(library, regroup=regroup)
        alone = len({*people}) if len({*people}) == len(people) else 0
        assert (result.groups, result.alone) == (int(not alone), alone)


def test_faces_that_are_all_equal_are_one_group(library: Library) -> None:
    ids = [
        fakes.put(library, f"/photos/{n}.jpg", fakes.new_face(1, 1), content=f"{n}")[0]
        for n in range(40)
    ]
    for _ in range(2):
        assert run(library).groups == 1
        ids += fakes.put(library, f"/photos/{len(ids)}.jpg", fakes.new_face(1, 1))
    run(library)
    assert len({*clusters(library, ids)}) == 1
